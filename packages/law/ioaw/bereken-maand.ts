import {
  attempt,
  type Cents,
  covers,
  daysBetween,
  daysIn,
  type Explained,
  firstDay,
  type IsoDate,
  type Law,
  type LawOptions,
  lawOn,
  type Maand,
  nextMonth,
  Ontbreekt,
  type Ontbrekend,
  share,
} from '../kernel/index.ts';
import { type Dossier, type Situatie, situatieOp } from '../participatiewet/index.ts';
import { bedrag } from '../participatiewet/tekst.ts';
import { wisseldagen } from '../participatiewet/wisseldagen.ts';
import { wettelijk } from '../verordening/index.ts';
import type { BrutoDossier, BrutoUitkomst, RedenGeenBruto } from './dossier.ts';
import { grondslagVanSituatie } from './grondslag.ts';
import { type BrutoLezing, lezingBlad } from './lezingen.ts';
import { brutoMaandinkomen } from './maandinkomen.ts';
import { brutoUitkering, brutoVakantietoeslag, zonderVakantietoeslag } from './uitkering.ts';
import { brutoUitsluiting, partnerTelt, type Regeling } from './uitsluiting.ts';
import { isWerklozeWerknemer } from './werkloze-werknemer.ts';

/** What differs between IOAW and IOAZ. */
export interface Brutoregels {
  readonly regeling: Regeling;
  /** Whether the applicant belongs to the people of the law on a day, or why not. */
  readonly doelgroep: (law: Law, dossier: BrutoDossier) => Explained<RedenGeenBruto | null>;
  /** Income per month besides what people earn; IOAZ reckons it from capital. */
  readonly uitVermogen?: (law: Law, dossier: BrutoDossier) => Explained<Cents>;
}

const IOAW: Brutoregels = {
  regeling: 'ioaw',
  doelgroep: (law, dossier) => {
    const is = isWerklozeWerknemer(law, dossier);
    return law.because<RedenGeenBruto | null>(is.value ? null : 'geen-doelgroep', is.article, () => is.says, [is]);
  },
};

/** What the IOAW gives a household over a calendar month, gross. Throws nothing for typed input. */
export const berekenIoaw = (dossier: BrutoDossier, maand: Maand, opties: LawOptions = {}): BrutoUitkomst =>
  berekenBrutoMaand(IOAW, dossier, maand, opties);

interface Dagbeeld {
  readonly reden: Explained<RedenGeenBruto> | undefined;
  readonly grondslag: Explained<Cents> | undefined;
  readonly personen: readonly string[];
}

/**
 * A month by its stretches: the grondslag of each by calendar days, income an amount of the month. Stretches with the same
 * grondslag are taken together, so that it makes no difference how facts are cut.
 */
export function berekenBrutoMaand(
  regels: Brutoregels,
  dossier: BrutoDossier,
  maand: Maand,
  opties: LawOptions = {},
): BrutoUitkomst {
  const poging = attempt(() => reken(regels, dossier, maand, opties));
  return poging.ok ? poging.value : leeg(maand, [poging.wat]);
}

function reken(regels: Brutoregels, dossier: BrutoDossier, maand: Maand, opties: LawOptions): BrutoUitkomst {
  const law = lawOn(firstDay(maand), opties);
  const vanaf = firstDay(maand);
  const tot = firstDay(nextMonth(maand));
  const grenzen = wisseldagen(huishouden(dossier), wettelijk, vanaf, tot);
  const stukken = grenzen.map((dag, i) => ({
    ...dagbeeld(regels, dossier, i === 0 ? law : lawOn(dag, opties)),
    dagen: daysBetween(dag, grenzen[i + 1] ?? tot),
  }));
  const metRecht = stukken.filter((d) => d.grondslag !== undefined);
  const dagenMetRecht = metRecht.reduce((som, { dagen }) => som + dagen, 0);
  const lezingen = new Set<BrutoLezing>();
  const basis = grondslagVanMaand(law, metRecht, daysIn(maand), lezingen);
  const personen = [...new Set(metRecht.flatMap((d) => d.personen))];
  const deel = { dagen: dagenMetRecht, van: daysIn(maand) };
  if (dagenMetRecht === 0) return geenRecht(law, maand, stukken);
  const verdiend = brutoMaandinkomen(law, dossier, maand, personen, deel);
  for (const lezing of verdiend.lezingen) lezingen.add(lezing);
  const uitVermogen = regels.uitVermogen?.(law, dossier);
  const vermogensdeel = uitVermogen && deelVan(law, uitVermogen, deel);
  const inkomen = vermogensdeel ? samen(law, verdiend.inkomen, vermogensdeel) : verdiend.inkomen;
  const uitkering = brutoUitkering(law, basis, inkomen, verdiend.vrijgelaten);
  const vakantietoeslag = brutoVakantietoeslag(law, uitkering);
  return {
    maand,
    recht: law.because(
      uitkering.value > 0,
      'IOAW art. 5 lid 1; IOAZ art. 5 lid 1',
      () => (uitkering.value > 0 ? 'Er is recht op een uitkering.' : 'Het inkomen is niet lager dan de grondslag.'),
      [uitkering],
    ),
    reden: uitkering.value > 0 ? undefined : 'inkomen',
    grondslag: basis,
    inkomen,
    vrijgelaten: verdiend.vrijgelaten,
    inkomenUitVermogen: vermogensdeel,
    uitkering,
    vakantietoeslag,
    uitbetaling: zonderVakantietoeslag(law, uitkering, vakantietoeslag),
    lezingen: [...lezingen],
    ontbreekt: [],
  };
}

function dagbeeld(regels: Brutoregels, dossier: BrutoDossier, law: Law): Dagbeeld {
  const zonder = (reden: Explained<RedenGeenBruto>): Dagbeeld => ({ reden, grondslag: undefined, personen: [] });
  if (buitenToekenning(dossier, law.date)) {
    return zonder(
      law.because<RedenGeenBruto>('buiten-toekenning', 'IOAW art. 16a', () => 'Op deze dag is niets toegekend.', []),
    );
  }
  const situatie = situatieVan(dossier, law.date);
  const grond = brutoUitsluiting(law, situatie.aanvrager, regels.regeling);
  const doelgroep = grond.value === null ? regels.doelgroep(law, dossier) : grond;
  if (doelgroep.value !== null) return zonder({ ...doelgroep, value: doelgroep.value });
  const { partner } = situatie;
  const samenMetPartner = partner !== undefined && partnerTelt(law, partner, regels.regeling);
  return {
    reden: undefined,
    grondslag: grondslagVanSituatie(law, situatie, samenMetPartner),
    personen: samenMetPartner && partner ? [situatie.aanvrager.id, partner.id] : [situatie.aanvrager.id],
  };
}

/** What was granted decides, without it the day of the melding (art. 16a). */
function buitenToekenning({ toekenning, meldingsdatum }: BrutoDossier, dag: IsoDate): boolean {
  if (toekenning) return !covers(toekenning, dag);
  return meldingsdatum !== undefined && dag < meldingsdatum.waarde;
}

function situatieVan(dossier: BrutoDossier, dag: IsoDate): Situatie {
  const { aanvrager, partner = [], kinderen = [], medebewoners = [] } = dossier;
  const overleden = [aanvrager, ...partner.map((p) => p.waarde)].some(
    (p) => p.overlijdensdatum !== undefined && p.overlijdensdatum.waarde < dag,
  );
  if (overleden && partner.some((p) => covers(p, dag))) {
    // what a family gets after a death was not read in the texts at hand: a person decides
    throw new Ontbreekt({
      soort: 'feit',
      pad: 'overlijden',
      vraag: 'Een van de partners is overleden. Beoordeel hoe het recht verder gaat.',
      article: 'IOAW art. 5',
    });
  }
  return situatieOp({ aanvrager, partner, kinderen, medebewoners }, dag);
}

const huishouden = ({ inkomsten: _, ...rest }: BrutoDossier): Dossier => rest;

function grondslagVanMaand(
  law: Law,
  metRecht: readonly (Dagbeeld & { readonly dagen: number })[],
  van: number,
  lezingen: Set<BrutoLezing>,
): Explained<Cents> {
  const perBedrag = new Map<Cents, { grondslag: Explained<Cents>; dagen: number }>();
  for (const { grondslag, dagen } of metRecht) {
    if (!grondslag) continue;
    const groep = perBedrag.get(grondslag.value);
    perBedrag.set(grondslag.value, { grondslag: groep?.grondslag ?? grondslag, dagen: (groep?.dagen ?? 0) + dagen });
  }
  const groepen = [...perBedrag.values()];
  const [eerste] = groepen;
  if (eerste && eerste.dagen === van) return eerste.grondslag;
  lezingen.add('grondslag-naar-dagen');
  const delen = groepen.map(({ grondslag, dagen }) =>
    law.because(
      share(grondslag.value, dagen, van),
      'IOAW art. 5; IOAZ art. 5',
      () => `${bedrag(grondslag.value)} over ${dagen} van ${van} dagen: ${bedrag(share(grondslag.value, dagen, van))}.`,
      [grondslag],
    ),
  );
  const som = delen.reduce((totaal, deel) => totaal + deel.value, 0);
  return law.because(som, 'IOAW art. 5; IOAZ art. 5', () => `De grondslag over deze maand is ${bedrag(som)}.`, [
    ...delen,
    lezingBlad(law, 'grondslag-naar-dagen'),
  ]);
}

function deelVan(law: Law, inkomen: Explained<Cents>, { dagen, van }: { dagen: number; van: number }) {
  if (dagen === van) return inkomen;
  const deel = share(inkomen.value, dagen, van);
  return law.because(deel, inkomen.article, () => `Over ${dagen} van ${van} dagen: ${bedrag(deel)}.`, [inkomen]);
}

function samen(law: Law, a: Explained<Cents>, b: Explained<Cents>): Explained<Cents> {
  const som = a.value + b.value;
  return law.because(som, 'IOAZ art. 8 lid 1 en 2', () => `Samen is het inkomen ${bedrag(som)}.`, [a, b]);
}

function geenRecht(law: Law, maand: Maand, dagen: readonly Dagbeeld[]): BrutoUitkomst {
  const reden = dagen.find((d) => d.reden)?.reden;
  const uses = reden ? [reden] : [];
  const nul = law.because(0, reden?.article ?? '', () => 'Er is geen recht op een uitkering.', uses);
  return {
    ...leeg(maand, []),
    recht: law.because(false, reden?.article ?? '', () => reden?.says ?? 'Er is geen recht.', uses),
    reden: reden?.value,
    uitkering: nul,
    vakantietoeslag: nul,
    uitbetaling: nul,
  };
}

function leeg(maand: Maand, ontbreekt: readonly Ontbrekend[]): BrutoUitkomst {
  return {
    maand,
    recht: undefined,
    reden: undefined,
    grondslag: undefined,
    inkomen: undefined,
    vrijgelaten: undefined,
    inkomenUitVermogen: undefined,
    uitkering: undefined,
    vakantietoeslag: undefined,
    uitbetaling: undefined,
    lezingen: [],
    ontbreekt,
  };
}
