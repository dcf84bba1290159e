import { addMonths, ageOn, type IsoDate } from '@meedoen/law/kernel';
import { datum } from '../opmaak/index.ts';
import type { Instant } from '../tijdstip/index.ts';
import { gelukt, geweigerd, later, leeg, nee, type Uitslag, type Weigering } from '../weigering/index.ts';

// Who is 16 or 17 and goes to praktijkonderwijs or voortgezet speciaal onderwijs, at the request of the school
// (Pw art. 7a lid 1 b): two talks, and at 18 on to who helps next. Kept: what that needs, until a day that is set.

export const SCHOOLTOESTANDEN = ['in-beeld', 'overgedragen', 'gesloten'] as const;
export type Schooltoestand = (typeof SCHOOLTOESTANDEN)[number];
export const SCHOOLSOORTEN = ['praktijkonderwijs', 'vso'] as const;
export type Schoolsoort = (typeof SCHOOLSOORTEN)[number];
/** What comes after school, as far as it can be seen. */
export const SCHOOLVERVOLGEN = ['doorleren', 'werk', 'werk-met-steun', 'dagbesteding', 'nog-niet-duidelijk'] as const;
export type Schoolvervolg = (typeof SCHOOLVERVOLGEN)[number];
export const SCHOOLGASTEN = ['jongere', 'ouder', 'school'] as const;
export type Schoolgast = (typeof SCHOOLGASTEN)[number];
/** Who goes on with it at 18. */
export const SCHOOLONTVANGERS = ['coach', 'uwv', 'vervolgopleiding', 'werkgever', 'zorgteam'] as const;
export type Schoolontvanger = (typeof SCHOOLONTVANGERS)[number];
export const SCHOOLSLUITGRONDEN = ['verzoek-ingetrokken', 'wil-niet', 'verhuisd', 'niet-nodig'] as const;
export type Schoolsluitgrond = (typeof SCHOOLSLUITGRONDEN)[number];

export interface Schoolgesprek {
  readonly op: IsoDate;
  readonly door: string;
  readonly met: readonly Schoolgast[];
  readonly vervolg: Schoolvervolg;
  readonly afspraak: string;
}

export interface Schoolzaak {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly toestand: Schooltoestand;
  readonly aangemeldOp: IsoDate;
  readonly geboren: IsoDate;
  readonly soort: Schoolsoort;
  readonly school: string;
  /** Who asked for it at the school. */
  readonly contactpersoon: string;
  readonly gesprekken: readonly Schoolgesprek[];
  /** Months it is kept after it ended, as the policy said on the day it began. */
  readonly bewarenMaanden: number;
  readonly overdracht?: { readonly op: IsoDate; readonly aan: Schoolontvanger; readonly naar: string } | undefined;
  readonly slot?: { readonly op: IsoDate; readonly grond: Schoolsluitgrond; readonly toelichting: string } | undefined;
}

interface Inhoud {
  registerSchooljongere: Pick<
    Schoolzaak,
    'id' | 'uitvoerder' | 'gemeente' | 'persoon' | 'geboren' | 'soort' | 'school' | 'contactpersoon' | 'bewarenMaanden'
  >;
  recordSchoolgesprek: Omit<Schoolgesprek, 'op' | 'door'> & { readonly gevoerdOp: IsoDate };
  handOverSchooljongere: { readonly aan: Schoolontvanger; readonly naar: string };
  closeSchooljongere: { readonly grond: Schoolsluitgrond; readonly toelichting: string };
}
export type Schoolcommand = keyof Inhoud;
export type Schoolopdracht = {
  readonly [C in Schoolcommand]: { readonly command: C; readonly door: string; readonly op: Instant } & Inhoud[C];
}[Schoolcommand];
export const SCHOOLCOMMANDS = [
  'registerSchooljongere',
  'recordSchoolgesprek',
  'handOverSchooljongere',
  'closeSchooljongere',
] as const satisfies readonly Schoolcommand[];

const verjaardag = (geboren: IsoDate, jaren: number): IsoDate => addMonths(geboren, 12 * jaren);
const STAND: Readonly<Record<Schooltoestand, string>> = {
  'in-beeld': 'Deze jongere is in beeld.',
  overgedragen: 'Deze jongere is overgedragen.',
  gesloten: 'Dit is gesloten.',
};
const GRONDSLAG = 'Pw art. 7a lid 1 b';

function belet(zaak: Schoolzaak | undefined, command: Schoolcommand, vandaag: IsoDate): Weigering | undefined {
  if (command === 'registerSchooljongere') return zaak ? nee('al-in-beeld', 'Deze jongere is al in beeld.') : undefined;
  if (!zaak) return nee('niet-in-beeld', 'Deze jongere is niet in beeld.');
  const { toestand, geboren, gesprekken } = zaak;
  if (toestand !== 'in-beeld')
    return nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[toestand]}`, undefined, { toestand });
  if (command !== 'handOverSchooljongere') return undefined;
  const achttien = verjaardag(geboren, 18);
  if (ageOn(geboren, vandaag) < 18)
    return nee('nog-geen-18', `Overdragen kan vanaf 18 jaar, dat is ${datum(achttien)}.`, undefined, { achttien });
  return gesprekken.length === 0
    ? nee('gesprek-ontbreekt', 'Praat eerst met de jongere. Anders weet de volgende niet wat die wil.')
    : undefined;
}

function inhoud(zaak: Schoolzaak | undefined, opdracht: Schoolopdracht, vandaag: IsoDate): Weigering | undefined {
  switch (opdracht.command) {
    case 'registerSchooljongere': {
      const { geboren, school, contactpersoon } = opdracht;
      const jaren = ageOn(geboren, vandaag);
      if (jaren < 16)
        return nee('nog-geen-16', `Dit kan vanaf 16 jaar, dat is ${datum(verjaardag(geboren, 16))}.`, GRONDSLAG, {
          jaren,
        });
      if (jaren >= 18)
        return nee('al-18', 'Wie 18 is, meldt zich zelf. Begin met het plan naar werk.', GRONDSLAG, { jaren });
      return (
        leeg(school, 'school-ontbreekt', 'Schrijf op welke school erom vroeg.') ??
        leeg(contactpersoon, 'contactpersoon-ontbreekt', 'Schrijf op wie er op school om vroeg.')
      );
    }
    case 'recordSchoolgesprek': {
      const { gevoerdOp, met, afspraak } = opdracht;
      if (zaak && gevoerdOp < zaak.aangemeldOp)
        return nee('voor-de-aanmelding', 'Dit gesprek was voor de school erom vroeg.', undefined, {
          op: zaak.aangemeldOp,
        });
      return (
        later(gevoerdOp, vandaag) ??
        (met.includes('jongere') ? undefined : nee('zonder-jongere', 'Praat met de jongere zelf, niet alleen over.')) ??
        leeg(afspraak, 'afspraak-ontbreekt', 'Schrijf op wat u samen afsprak. Geen medische gegevens.')
      );
    }
    case 'handOverSchooljongere':
      return leeg(opdracht.naar, 'naar-ontbreekt', 'Schrijf op wie verder helpt.');
    case 'closeSchooljongere':
      return leeg(opdracht.toelichting, 'toelichting-ontbreekt', 'Schrijf op waarom het stopt.');
  }
}

function na(zaak: Schoolzaak | undefined, opdracht: Schoolopdracht, vandaag: IsoDate): Schoolzaak {
  if (opdracht.command === 'registerSchooljongere') {
    const { command: _, door: __, op: ___, ...rest } = opdracht;
    return { ...rest, toestand: 'in-beeld', aangemeldOp: vandaag, gesprekken: [] };
  }
  if (!zaak) throw new Error(`${opdracht.command} passed without somebody in view`);
  switch (opdracht.command) {
    case 'recordSchoolgesprek': {
      const { gevoerdOp, door, met, vervolg, afspraak } = opdracht;
      const gesprekken = [
        ...zaak.gesprekken,
        { op: gevoerdOp, door, met: [...met], vervolg, afspraak: afspraak.trim() },
      ];
      return { ...zaak, gesprekken: gesprekken.sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0)) };
    }
    case 'handOverSchooljongere': {
      const overdracht = { op: vandaag, aan: opdracht.aan, naar: opdracht.naar.trim() };
      return { ...zaak, toestand: 'overgedragen', overdracht };
    }
    case 'closeSchooljongere': {
      const { grond, toelichting } = opdracht;
      return { ...zaak, toestand: 'gesloten', slot: { op: vandaag, grond, toelichting: toelichting.trim() } };
    }
  }
}

/** What becomes of somebody in view by a command, or the refusal with its reason. */
export function nextSchoolzaak(
  zaak: Schoolzaak | undefined,
  opdracht: Schoolopdracht,
  { vandaag }: { readonly vandaag: IsoDate },
): Uitslag<Schoolzaak> {
  const weigering = belet(zaak, opdracht.command, vandaag) ?? inhoud(zaak, opdracht, vandaag);
  return weigering ? geweigerd(weigering) : gelukt(na(zaak, opdracht, vandaag));
}

/** Every command with the true reason when it is not possible now. */
export const possibleSchoolcommands = (zaak: Schoolzaak, vandaag: IsoDate) =>
  SCHOOLCOMMANDS.filter((command) => command !== 'registerSchooljongere').map((command) => {
    const weigering = belet(zaak, command, vandaag);
    return { command, mag: weigering === undefined, weigering };
  });

/** What comes next, and from which day: a talk at 16, one at 17, the handover at 18; undefined when it is over. */
export function schoolTeDoen({ toestand, aangemeldOp, geboren, gesprekken }: Schoolzaak) {
  if (toestand !== 'in-beeld') return undefined;
  const [zeventien, achttien] = [verjaardag(geboren, 17), verjaardag(geboren, 18)];
  if (aangemeldOp < zeventien && gesprekken.length === 0) return { wat: 'gesprek-16', sinds: aangemeldOp } as const;
  const opZeventien = gesprekken.some(({ op }) => op >= zeventien);
  if (!opZeventien) return { wat: 'gesprek-17', sinds: zeventien > aangemeldOp ? zeventien : aangemeldOp } as const;
  return { wat: 'overdracht', sinds: achttien } as const;
}

/** The day after which nothing of it is kept; undefined while it is open. */
export function schoolBewarenTot({ overdracht, slot, bewarenMaanden }: Schoolzaak): IsoDate | undefined {
  const eind = overdracht?.op ?? slot?.op;
  return eind ? addMonths(eind, bewarenMaanden) : undefined;
}
