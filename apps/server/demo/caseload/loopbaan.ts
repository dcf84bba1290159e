import { UITSTROOM_NAAR_WERK } from '@meedoen/casework/nazorg';
import { addDays, type IsoDate, isoDate } from '@meedoen/law/kernel';
import { type Huisrecht, type Klantgroep, PEILDAG, type Plaatsing } from './huishouden.ts';
import type { Toeval } from './toeval.ts';

/** Who left was looking for work or learning; who has a Wsw job has no bijstand to leave. (ASSUMPTION: no document says.) */
export const VERTREKKERS: readonly (readonly [Klantgroep, number])[] = [
  ['direct-werk', 40],
  ['werken-en-ervaren', 28],
  ['leren-en-ontwikkelen', 32],
];

/** First and last day on which somebody left, of the three years told. */
const EERSTE_VERTREK = '2023-11-30';
const LAATSTE_VERTREK = '2026-10-31';
/** The first month that was booked; rights of the year itself were decided in the month they began. */
const LAATSTE_BEGIN = '2025-11-17';

/**
 * Why bijstand ended, by code of the CBS. 44% to work (WerkSaam evaluation 2018-2021; the country 35%); the rest by codes
 * that say nothing of somebody's age or death. (ASSUMPTION: the document gives no shares of the others.)
 */
const REDENEN: readonly (readonly [string, number])[] = [
  ['11', 41],
  ['13', 3],
  ['02', 13],
  ['32', 16],
  ['31', 9],
  ['19', 9],
  ['15', 6],
  ['14', 3],
];
/** Half of who was placed is out of work within a year (Purmerend 2015, of the Wajong). */
const TERUG_BINNEN_JAAR = 0.5;
/** How long somebody who left for work stays in view: durable is longer than this (WerkSaam 2022-2025). */
const NAZORGDAGEN = 182;

/** The group before a group, as far as one can see back. (ASSUMPTION: the documents give groups, no moves.) */
const DAARVOOR: Readonly<Record<Klantgroep, readonly (readonly [Klantgroep, number])[]>> = {
  'direct-werk': [
    ['werken-en-ervaren', 70],
    ['leren-en-ontwikkelen', 30],
  ],
  'werken-en-ervaren': [
    ['leren-en-ontwikkelen', 70],
    ['direct-werk', 30],
  ],
  'leren-en-ontwikkelen': [
    ['werken-en-ervaren', 60],
    ['direct-werk', 25],
    ['zorg', 15],
  ],
  zorg: [['leren-en-ontwikkelen', 100]],
  werkvoorzienend: [
    ['leren-en-ontwikkelen', 55],
    ['werken-en-ervaren', 45],
  ],
  geplaatst: [
    ['direct-werk', 40],
    ['werken-en-ervaren', 40],
    ['leren-en-ontwikkelen', 20],
  ],
};
/** A file younger than this has seen one group. */
const MINSTE_DAGEN = 270;

const dagenTussen = (van: IsoDate, tot: IsoDate): number =>
  Math.round((Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / 86_400_000);

/** The right of somebody who left in the past three years. */
export function vertrokkenRecht(kans: Toeval, leeftijd: number): Huisrecht {
  const laatsteDag = addDays(EERSTE_VERTREK, kans.geheel(0, dagenTussen(EERSTE_VERTREK, LAATSTE_VERTREK)));
  return geeindigd(kans, laatsteDag, kans.gewogen(REDENEN), leeftijd);
}

/** A right of today, and with some of those that began in these years the one they left for work within the year before. */
export function metEerder(
  kans: Toeval | undefined,
  recht: Huisrecht,
  leeftijd: number,
): { readonly recht: Huisrecht; readonly eerder?: Huisrecht } {
  if (!kans || leeftijd < 27 || recht.vanaf < EERSTE_VERTREK || !kans.kans(TERUG_BINNEN_JAAR)) return { recht };
  // the day before begin at the latest: and not in the month in which the new right began
  const laatsteDag = addDays(isoDate(`${recht.melding.slice(0, 7)}-01`), -kans.geheel(20, 330));
  return { recht, eerder: geeindigd(kans, laatsteDag, kans.kans(0.94) ? '11' : '13', leeftijd) };
}

function geeindigd(kans: Toeval, laatsteDag: IsoDate, cbsCode: string, leeftijd: number): Huisrecht {
  const hoogste = Math.max(240, Math.min(2200, (leeftijd - 26) * 365));
  const dagen = kans.geheel(150, hoogste);
  const begin = addDays(laatsteDag, -dagen);
  const vanaf = begin > LAATSTE_BEGIN ? addDays(LAATSTE_BEGIN, -kans.geheel(0, 60)) : begin;
  // before the month is run, so that nobody is paid too much
  const besloten = isoDate(`${laatsteDag.slice(0, 8)}${String(kans.geheel(2, 12)).padStart(2, '0')}`);
  return {
    ...{ melding: vanaf, vanaf, besloten: addDays(vanaf, kans.geheel(18, 44)) },
    einde: { laatsteDag, besloten, cbsCode },
  };
}

/** In which groups somebody was, oldest first, from the day of the file. Without a past: one, the group of today. */
export function plaatsingenVan(
  kans: Toeval | undefined,
  huis: { readonly klantgroep: Klantgroep; readonly recht?: Huisrecht; readonly eerder?: Huisrecht },
  dag: IsoDate,
): readonly Plaatsing[] {
  const { klantgroep, recht, eerder } = huis;
  const einde = recht?.einde;
  if (!kans) return [{ groep: klantgroep, vanaf: dag, totEnMet: null }];
  if (einde) return [...reeks(kans, klantgroep, dag, einde.laatsteDag), ...nazorg(einde)];
  if (!eerder?.einde || !recht) return reeks(kans, klantgroep, dag, null);
  const weg = addDays(eerder.einde.laatsteDag, 1);
  return [
    ...reeks(kans, kans.gewogen(VERTREKKERS), dag, eerder.einde.laatsteDag),
    { groep: 'geplaatst', vanaf: weg, totEnMet: addDays(recht.vanaf, -1) },
    { groep: klantgroep, vanaf: recht.vanaf, totEnMet: null },
  ];
}

/** Up to three groups, the last one as given: from a day to another, or to today. */
function reeks(kans: Toeval, laatste: Klantgroep, dag: IsoDate, totEnMet: IsoDate | null): Plaatsing[] {
  const aantal = kans.gewogen([
    [0, 50],
    [1, 36],
    [2, 14],
  ] as const);
  const plaatsingen: Plaatsing[] = [];
  let groep = laatste;
  let eind = totEnMet;
  for (let i = 0; i < aantal; i++) {
    const over = dagenTussen(dag, eind ?? PEILDAG);
    if (over < MINSTE_DAGEN) break;
    const vanaf = addDays(eind ?? PEILDAG, -kans.geheel(90, Math.min(900, over - 90)));
    plaatsingen.unshift({ groep, vanaf, totEnMet: eind });
    groep = kans.gewogen(DAARVOOR[groep]);
    eind = addDays(vanaf, -1);
  }
  return [{ groep, vanaf: dag, totEnMet: eind }, ...plaatsingen];
}

/** Who left for work stays in view for half a year. */
function nazorg({ laatsteDag, cbsCode }: NonNullable<Huisrecht['einde']>): Plaatsing[] {
  if (!UITSTROOM_NAAR_WERK.includes(cbsCode)) return [];
  const totEnMet = addDays(laatsteDag, NAZORGDAGEN);
  return [{ groep: 'geplaatst', vanaf: addDays(laatsteDag, 1), totEnMet: totEnMet < PEILDAG ? totEnMet : null }];
}
