import {
  BARE_NO,
  BARE_YES,
  type Cents,
  type Explained,
  type IsoDate,
  type Law,
  type Maand,
  type Ontbrekend,
} from '../kernel/index.ts';
import { type Beleid, type Keuze, keuzeOp } from '../verordening/index.ts';
import type { Beoordeling, Deel } from './deel.ts';
import type { Inkomst, Verlaging } from './dossier.ts';
import type { Inkomensdeel, Inkomensmaand, Voorgeschiedenis } from './inkomstposten.ts';
import { type LezingNaam, lezingKnoop } from './lezingen.ts';
import { type Maandinkomen, maandinkomen } from './maandinkomen.ts';
import { overDeMaand } from './maandnorm.ts';
import type { Deeltijdvak, MaandUitkomst, RedenGeenRecht } from './maanduitkomst.ts';
import { maandverlaging, verlaagdeBijstand } from './maandverlaging.ts';
import { bedrag } from './tekst.ts';
import {
  exclusiefVakantietoeslag,
  geenUitkering,
  uitbetaling,
  uitkering,
  vakantietoeslag,
  voorschot,
} from './uitkering.ts';
import { isArbeidsvrijlating, type Vrijgelaten } from './vrijlating.ts';

const GEEN: readonly never[] = [];

/** What the outcome of a month is made of. */
export interface Grondslag {
  readonly maand: Maand;
  readonly periode: Inkomensmaand;
  readonly law: Law;
  readonly beleid: Beleid;
  /** What other months say; absent: nothing but this month is known. */
  readonly voor?: Voorgeschiedenis | undefined;
  readonly delen: readonly Beoordeling[];
  readonly inkomsten: readonly Inkomst[];
  readonly verlagingen?: readonly Verlaging[] | undefined;
  readonly ingangsdatum: Explained<IsoDate> | undefined;
}

/** Puts norm, income and right of the stretches of one month together. */
export function maanduitkomst(grondslag: Grondslag): MaandUitkomst {
  const { maand, periode, law, beleid, delen, inkomsten, verlagingen = GEEN, ingangsdatum } = grondslag;
  const metRecht = waar(delen, heeftRecht);
  const telt = metRecht.length > 0 ? metRecht : waar(delen, heeftNormTeTonen);
  const wisseling = keuzeOp(beleid, law.date, 'normwisselingInMaand');
  const normBekend = delen.every(isNormBekend);
  const norm = normBekend ? normVan(law, telt, periode.dagen, wisseling) : undefined;
  const verhoging = normBekend ? verhogingVan(law, telt, periode.dagen, wisseling) : undefined;
  const inkomen = maandinkomen(
    law,
    inkomensdelen(telt.length > 0 ? telt : delen),
    inkomsten,
    periode,
    grondslag.voor ?? zonderVoorgeschiedenis(beleid),
  );
  const volledig = delen.every(isVolledig);
  const besluit = rechtVan(law, beleid, { delen, metRecht, volledig, norm, verhoging, inkomen });
  const toont = telt.at(-1) ?? delen.at(-1);
  const bijstand = hoogteVan(law, besluit, norm, verhoging, inkomen);
  const verlaagd =
    verlagingen.length > 0 && besluit.recht?.value && norm && bijstand
      ? maandverlaging(law, beleid, verlagingen, metRecht.map(deelVan), { norm, verhoging, bijstand })
      : undefined;
  const hoogte = bijstand && verlaagd ? verlaagdeBijstand(law, bijstand, verlaagd.verlaging) : bijstand;
  const toeslag = hoogte && vakantietoeslag(law, hoogte);
  const lezingen = lezingenVan(telt, delen, periode, norm, besluit, inkomsten);
  return {
    maand,
    recht: besluit.recht,
    reden: besluit.reden,
    ingangsdatum,
    norm,
    verhogingInrichting: verhoging,
    normExclusiefVakantietoeslag: norm && exclusiefVakantietoeslag(law, norm),
    aantalKostendelers: telt.some(heeftKostendelers) ? telt.findLast(heeftKostendelers)?.norm?.kostendelers : undefined,
    aanvullingJongere: normBekend ? aanvullingVan(law, telt, periode.dagen, wisseling) : undefined,
    inkomen: inkomen.inkomen,
    vrijgelaten: besluit.vrijgelaten,
    vrijgelatenPerSoort:
      besluit.vrijgelaten === inkomen.vrijgelaten
        ? inkomen.vrijgelatenPerSoort
        : inkomen.vrijgelatenPerSoort.filter(isGeenArbeidsvrijlating),
    vrijlatingen: inkomen.soorten,
    vermogen: toont?.toets?.vermogen,
    vermogensgrens: toont?.grens,
    verlaging: verlaagd?.verlaging,
    verlagingspercentage: verlaagd?.percentage,
    vorm: toont?.lening?.vorm,
    leningTenHoogste: toont?.lening?.tenHoogste,
    uitkering: hoogte,
    vakantietoeslag: toeslag,
    uitbetaling: hoogte && toeslag && uitbetaling(law, hoogte, toeslag),
    voorschot: hoogte && besluit.recht?.value ? voorschot(law, hoogte) : undefined,
    delen: delen.map(alsDeeltijdvak),
    lezingen: verlaagd?.lezing ? [...lezingen, 'verlaging-van-de-norm'] : lezingen,
    ontbreekt: ontbrekend(delen, inkomen),
    nietToegepast: law.reasons ? nietToegepast(telt, inkomen) : inkomen.nietToegepast,
  };
}

// Named, because a function written where it is used is made anew for every household.
const heeftRecht = (d: Beoordeling): boolean => d.norm !== undefined && !d.geenRecht;
const heeftNormTeTonen = (d: Beoordeling): boolean => d.norm !== undefined && toontNorm(d.geenRecht?.value);
const isNormBekend = (d: Beoordeling): boolean => d.norm !== undefined || d.geenRecht !== undefined;
const isVolledig = (d: Beoordeling): boolean => d.volledig;
const heeftKostendelers = (d: Beoordeling): boolean => d.norm?.kostendelers !== undefined;
const heeftVerhoging = (d: Beoordeling): boolean => d.norm?.verhoging !== undefined;
const heeftAanvulling = (d: Beoordeling): boolean => d.norm?.aanvulling !== undefined && !d.geenRecht;
const isGeenArbeidsvrijlating = ({ soort }: Vrijgelaten): boolean => !isArbeidsvrijlating(soort);
const deelVan = ({ deel }: Beoordeling): Deel => deel;

/** Made for the policy asked last: a simulation asks it for every household. */
let leeg: Voorgeschiedenis | undefined;

function zonderVoorgeschiedenis(beleid: Beleid): Voorgeschiedenis {
  if (leeg?.beleid !== beleid) leeg = { beleid, standen: undefined, inkomsten: GEEN };
  return leeg;
}

/** Those of which a test holds; the list itself when all do, as on most days. */
function waar<T>(lijst: readonly T[], test: (een: T) => boolean): readonly T[] {
  return lijst.every(test) ? lijst : lijst.filter(test);
}

/** A norm that is shown although there is no right: capital stands in the way, or the search period runs. */
const toontNorm = (reden: RedenGeenRecht | undefined): boolean => reden === 'vermogen' || reden === 'zoektermijn';

type Wisseling = Keuze<'normwisselingInMaand'> | undefined;

function normVan(law: Law, delen: readonly Beoordeling[], dagen: number, wisseling: Wisseling) {
  const enige = delen.length === 1 ? delen[0] : undefined;
  if (enige?.norm && enige.deel.dagen === dagen) return enige.norm.norm;
  return overDeMaand(
    law,
    delen.flatMap((d) => (d.norm ? [{ deel: d.deel, bedrag: d.norm.norm }] : [])),
    dagen,
    wisseling,
  );
}

function verhogingVan(law: Law, delen: readonly Beoordeling[], dagen: number, wisseling: Wisseling) {
  if (!delen.some(heeftVerhoging)) return undefined;
  return overDeMaand(
    law,
    delen.map((d) => ({
      deel: d.deel,
      bedrag: d.norm?.verhoging ?? law.because(0, 'Pw art. 23 lid 2', () => 'Geen verblijf in een inrichting.', []),
    })),
    dagen,
    wisseling,
  );
}

/** Art. 12, 78ff: beside the norm, by the days it holds. */
function aanvullingVan(law: Law, delen: readonly Beoordeling[], dagen: number, wisseling: Wisseling) {
  if (!delen.some(heeftAanvulling)) return undefined;
  const geen = law.because(0, 'Pw art. 12', () => 'Geen aanvulling op deze dagen.', []);
  return overDeMaand(
    law,
    delen.map((d) => ({ deel: d.deel, bedrag: d.norm?.aanvulling ?? geen })),
    dagen,
    wisseling,
  );
}

const inkomensdelen = (delen: readonly Beoordeling[]) => waar(delen, isInkomensdeel) as readonly Inkomensdeel[];

const isInkomensdeel = (d: Beoordeling): d is Inkomensdeel => d.gezin !== undefined && d.medebewoners !== undefined;

interface Rechtbesluit {
  readonly recht: Explained<boolean> | undefined;
  readonly reden: RedenGeenRecht | undefined;
  readonly vrijgelaten: Explained<Cents> | undefined;
  /** The exemption decided between right and no right. */
  readonly doorVrijlating: boolean;
}

interface Rechtvraag {
  readonly delen: readonly Beoordeling[];
  readonly metRecht: readonly Beoordeling[];
  readonly volledig: boolean;
  readonly norm: Explained<Cents> | undefined;
  readonly verhoging: Explained<Cents> | undefined;
  readonly inkomen: Maandinkomen;
}

/** Art. 19 lid 1: a right when no exclusion holds, income is below the norm and capital within its limit. */
function rechtVan(law: Law, beleid: Beleid, vraag: Rechtvraag): Rechtbesluit {
  const { delen, metRecht, volledig, norm, verhoging, inkomen } = vraag;
  const vrijgelaten = inkomen.vrijgelaten;
  const alles = norm && norm.value + (verhoging?.value ?? 0);
  if (norm && alles !== undefined && inkomen.inkomen && vrijgelaten) {
    const bruto = inkomen.inkomen.value;
    // What is no means at all does not keep a right alive by an exemption.
    const boven = bruto - inkomen.vrijgesteld >= alles;
    const keuze =
      boven && vrijgelaten.value > inkomen.vrijgesteld ? keuzeOp(beleid, law.date, 'vrijlatingBovenNorm') : undefined;
    const vrij =
      keuze?.waarde === 'telt-niet'
        ? geenVrijlatingBovenNorm(law, vrijgelaten, keuze, inkomen.vrijgesteld)
        : vrijgelaten;
    const netto = bruto - vrij.value;
    const doorVrijlating = boven && vrijgelaten.value > inkomen.vrijgesteld && bruto - vrijgelaten.value < alles;
    if (netto >= alles)
      return {
        recht: geenRechtDoorInkomen(law, netto, alles, norm, inkomen.inkomen),
        reden: 'inkomen',
        vrijgelaten: vrij,
        doorVrijlating,
      };
    if (metRecht.length > 0 && volledig) {
      const lezing = doorVrijlating ? lezingVrijlating(law, keuze) : undefined;
      const recht = welRecht(law, metRecht, netto, alles, norm, inkomen.inkomen, lezing);
      return { recht, reden: undefined, vrijgelaten: vrij, doorVrijlating };
    }
  }
  const onbeslist = { recht: undefined, reden: undefined, vrijgelaten, doorVrijlating: false };
  // The exemption is not known, but income is below the norm without it.
  if (metRecht.length > 0 && volledig && norm && alles !== undefined && inkomen.inkomen && !vrijgelaten) {
    const bruto = inkomen.inkomen.value;
    return bruto < alles
      ? { ...onbeslist, recht: welRecht(law, metRecht, bruto, alles, norm, inkomen.inkomen) }
      : onbeslist;
  }
  if (metRecht.length > 0) return onbeslist;
  const gronden = delen.flatMap((d) => d.geenRecht ?? []);
  const eerste = gronden[0];
  if (gronden.length < delen.length || !eerste) return onbeslist;
  const recht = law.because(false, eerste.article, () => eerste.says, gronden);
  return { ...onbeslist, recht, reden: eerste.value };
}

const lezingVrijlating = (law: Law, keuze: Keuze<'vrijlatingBovenNorm'> | undefined): Explained<unknown> =>
  lezingKnoop(law, 'vrijlating-boven-norm', keuze, VRIJLATING_TELT);

function welRecht(
  law: Law,
  delen: readonly Beoordeling[],
  telt: Cents,
  alles: Cents,
  norm: Explained<Cents>,
  inkomen: Explained<Cents>,
  lezing?: Explained<unknown> | undefined,
): Explained<boolean> {
  if (!law.reasons) return BARE_YES;
  return law.because(
    true,
    'Pw art. 11, 19 lid 1',
    () =>
      `Recht: geen uitsluiting, inkomen ${bedrag(telt)} is lager dan ${bedrag(alles)}, en het vermogen is niet te veel.`,
    [...rechtsgronden(delen), norm, inkomen, ...(lezing ? [lezing] : [])],
  );
}

function geenRechtDoorInkomen(
  law: Law,
  netto: Cents,
  alles: Cents,
  norm: Explained<Cents>,
  inkomen: Explained<Cents>,
): Explained<boolean> {
  if (!law.reasons) return BARE_NO;
  return law.because(
    false,
    'Pw art. 19 lid 1 a',
    () => `Inkomen ${bedrag(netto)} is niet lager dan de norm van ${bedrag(alles)}.`,
    [norm, inkomen],
  );
}

const VRIJLATING_TELT = 'Het inkomen is door de vrijlating lager dan de norm. Hier telt de vrijlating dan mee.';
const VRIJLATING_TELT_NIET = 'Is het inkomen zonder vrijlating niet lager dan de norm, dan is er hier geen vrijlating.';

function geenVrijlatingBovenNorm(
  law: Law,
  vrijgelaten: Explained<Cents>,
  keuze: Keuze<'vrijlatingBovenNorm'>,
  vrijgesteld: Cents,
): Explained<Cents> {
  return law.because(
    vrijgesteld,
    'Pw art. 31 lid 2',
    () => 'Geen vrijlating: het inkomen is al zonder vrijlating niet lager dan de norm (beleid).',
    [vrijgelaten, lezingKnoop(law, 'vrijlating-boven-norm', keuze, VRIJLATING_TELT_NIET)],
  );
}

function rechtsgronden(delen: readonly Beoordeling[]): Explained<unknown>[] {
  return delen.flatMap((d) => [
    ...(d.gezin ? [d.gezin.aanvrager.uitsluiting, ...(d.gezin.partner ? [d.gezin.partner.uitsluiting] : [])] : []),
    ...(d.gezin?.samenwoning ? [d.gezin.samenwoning] : []),
    ...(d.toets ? [d.toets.teVeel] : []),
  ]);
}

function hoogteVan(
  law: Law,
  { recht, vrijgelaten }: Rechtbesluit,
  norm: Explained<Cents> | undefined,
  verhoging: Explained<Cents> | undefined,
  { inkomen }: Maandinkomen,
): Explained<Cents> | undefined {
  if (!recht) return undefined;
  if (!recht.value) return geenUitkering(law, recht);
  return norm && inkomen && vrijgelaten && uitkering(law, norm, verhoging, inkomen, vrijgelaten);
}

function alsDeeltijdvak({ deel, norm, geenRecht }: Beoordeling): Deeltijdvak {
  return {
    tijdvak: { vanaf: deel.vanaf, tot: deel.tot },
    dagen: deel.dagen,
    norm: geenRecht ? undefined : norm?.norm,
    geenRecht,
  };
}

function lezingenVan(
  telt: readonly Beoordeling[],
  delen: readonly Beoordeling[],
  periode: Inkomensmaand,
  norm: Explained<Cents> | undefined,
  besluit: Rechtbesluit,
  inkomsten: readonly Inkomst[],
): readonly LezingNaam[] {
  const enige = delen.length === 1 ? delen[0] : undefined;
  if (enige && !enige.norm?.lezingen && !enige.norm?.kostendelers && !besluit.doorVrijlating) return GEEN;
  const namen = new Set<LezingNaam>();
  for (const d of telt) for (const naam of d.norm?.lezingen ?? GEEN) namen.add(naam);
  if (telt.some((d) => d.norm?.kostendelers && d.deel.law.date < '2015-07-01'))
    namen.add('kostendelers-voor-juli-2015');
  if (telt.some((d) => d.norm?.kostendelers && heeftPartnerZonderRecht(d, inkomsten)))
    namen.add('plafond-met-kostendelers');
  if (besluit.doorVrijlating) namen.add('vrijlating-boven-norm');
  if (norm && new Set(telt.map((d) => d.norm?.norm.value)).size > 1) namen.add('normwisseling-in-de-maand');
  const dagen = telt.reduce((som, d) => som + d.deel.dagen, 0);
  if (norm && inkomsten.length > 0 && dagen < periode.dagen) namen.add('inkomen-naar-dagen-met-recht');
  return [...namen];
}

/** One of the two has no right, but an income. */
function heeftPartnerZonderRecht({ gezin }: Beoordeling, inkomsten: readonly Inkomst[]): boolean {
  const { aanvrager, partner } = gezin ?? {};
  if (!aanvrager || !partner || aanvrager.heeftRecht === partner.heeftRecht) return false;
  const zonder = aanvrager.heeftRecht ? partner : aanvrager;
  return inkomsten.some((inkomst) => inkomst.persoon === zonder.persoon.id);
}

const nietsOntbreekt = (d: Beoordeling): boolean => d.ontbreekt.length === 0;

function ontbrekend(delen: readonly Beoordeling[], inkomen: Maandinkomen): readonly Ontbrekend[] {
  if (inkomen.ontbreekt.length === 0 && delen.every(nietsOntbreekt)) return GEEN;
  const perNaam = new Map<string, Ontbrekend>();
  for (const wat of [...delen.flatMap((d) => d.ontbreekt), ...inkomen.ontbreekt]) {
    const naam = wat.soort === 'bedrag' ? wat.naam : wat.pad;
    if (!perNaam.has(naam)) perNaam.set(naam, wat);
  }
  return [...perNaam.values()];
}

/** Rules somebody may ask about: cost sharing that does not apply, and exemptions that were not given. */
function nietToegepast(telt: readonly Beoordeling[], inkomen: Maandinkomen): readonly Explained<unknown>[] {
  const laatste = telt.at(-1);
  const kosten = laatste?.medebewoners && !laatste.norm?.kostendelers ? [laatste.medebewoners] : [];
  const huishouding = laatste?.geenHuishouding ?? [];
  return [...kosten, ...huishouding, ...inkomen.nietToegepast];
}
