import { addMonths, type Cents, firstDay, type IsoDate, type Maand } from '@meedoen/law/kernel';
import { berekenDag, berekenMaand, type Dossier, wisseldagen } from '@meedoen/law/participatiewet';
import type { Beleid } from '@meedoen/law/verordening';
import { jarigOp, verjaardagen, zonderVerjaardag } from './leeftijd.ts';
import { alsStand, kantVan, type Stand, standIn } from './stand.ts';
import { type Verandering, veranderingen } from './stappen.ts';
import { kleinste } from './zoek.ts';

/** The smallest change of one fact that makes a month come out otherwise. */
export interface Kantelpunt {
  readonly feit: Verandering['feit'] | 'dag';
  /** About whom, as the dossier names them; absent: the household, or somebody new. */
  readonly persoon: string | undefined;
  /** Cents, of a fact that is an amount. */
  readonly van: Cents | undefined;
  readonly naar: Cents | undefined;
  /** The day from which it is otherwise, when only time has to pass. */
  readonly dag: IsoDate | undefined;
  /** The age that `persoon` reaches on that day, when it is an age that makes it otherwise. */
  readonly leeftijd: number | undefined;
  /** The household with that one fact changed. */
  readonly dossier: Dossier;
  readonly gevolg: Stand;
  /** Where the law says so. */
  readonly article: string;
}

/** Changes that together give another outcome: one where one is enough. */
export type Weg = readonly Kantelpunt[];

/** What would change a month, and the facts of which the limit runs into an amount that is missing. */
export interface Kantelbeeld {
  readonly wegen: readonly Weg[];
  readonly blind: readonly Kantelpunt['feit'][];
}

/**
 * What would change a month: for a right, what ends it or alters its amount; for a refusal, what gives a right, by one
 * fact or, where none is enough, by two.
 */
export function kantelbeeld(dossier: Dossier, maand: Maand, beleid: Beleid): Kantelbeeld {
  const nu = standIn(dossier, maand, beleid);
  if (nu.kant === 'onbekend') return { wegen: [], blind: [] };
  const { punten, blind } = stappenVan(dossier, maand, beleid, nu);
  return { wegen: wegenVan(punten, nu, { dossier, maand, beleid }), blind };
}

export const kantelpunten = (dossier: Dossier, maand: Maand, beleid: Beleid): readonly Weg[] =>
  kantelbeeld(dossier, maand, beleid).wegen;

interface Situatie {
  readonly dossier: Dossier;
  readonly maand: Maand;
  readonly beleid: Beleid;
}

function wegenVan(een: readonly Kantelpunt[], nu: Stand, { dossier, maand, beleid }: Situatie): Weg[] {
  if (nu.kant === 'recht') return [...een, ...metLeeftijd(dossier, maand, beleid)].map((stap) => [stap]);
  const genoeg = een.filter(({ gevolg }) => gevolg.kant === 'recht');
  if (genoeg.length > 0) return genoeg.map((stap) => [stap]);
  return een.flatMap((eerste) =>
    stappenVan(eerste.dossier, maand, beleid, eerste.gevolg)
      .punten.filter((tweede) => tweede.gevolg.kant === 'recht' && !isZelfde(eerste, tweede))
      .map((tweede) => [eerste, tweede]),
  );
}

const isZelfde = (a: Kantelpunt, b: Kantelpunt): boolean => a.feit === b.feit && a.persoon === b.persoon;

interface Stappen {
  readonly punten: readonly Kantelpunt[];
  readonly blind: readonly Kantelpunt['feit'][];
}

/** Single changes, each as small as it can be. */
function stappenVan(dossier: Dossier, maand: Maand, beleid: Beleid, nu: Stand): Stappen {
  const alle = veranderingen(dossier, maand).map((verandering) => stap(verandering, maand, beleid, nu));
  const tijd = nu.kant === 'recht' ? undefined : metTijd(dossier, maand, beleid);
  const punten = alle.flatMap(({ punt }) => punt ?? []);
  return {
    punten: tijd ? [...punten, tijd] : punten,
    blind: [...new Set(alle.flatMap(({ blind }) => blind ?? []))],
  };
}

/** Where a change leads; `blind` when an amount is missing there; nothing when it changes nothing. */
interface Stap {
  readonly punt?: Kantelpunt;
  readonly blind?: Kantelpunt['feit'];
}

function stap(verandering: Verandering, maand: Maand, beleid: Beleid, nu: Stand): Stap {
  const { feit, persoon } = verandering;
  if (verandering.soort === 'keer') {
    const dossier = verandering.met();
    const gevolg = standIn(dossier, maand, beleid);
    // a refusal for the same reason is the same outcome
    const isGelijk = nu.kant === gevolg.kant && (nu.kant !== 'recht' || nu.uitkering === gevolg.uitkering);
    if (isGelijk || gevolg.kant === 'onbekend') return {};
    return { punt: punt({ feit, persoon, dossier, gevolg }, maand, beleid) };
  }
  const isAnders = (n: number) => standIn(verandering.met(n), maand, beleid).kant !== nu.kant;
  const stap = kleinste(isAnders, verandering.meeste, verandering.breekpunten);
  if (stap === undefined) return {};
  const dossier = verandering.met(stap);
  const gevolg = standIn(dossier, maand, beleid);
  if (gevolg.kant === 'onbekend') return { blind: feit };
  const { nu: van, richting } = verandering;
  return { punt: punt({ feit, persoon, van, naar: van + richting * stap, dossier, gevolg }, maand, beleid) };
}

type Half = Pick<Kantelpunt, 'feit' | 'persoon' | 'dossier' | 'gevolg'> & Partial<Kantelpunt>;

function punt(half: Half, maand: Maand, beleid: Beleid): Kantelpunt {
  const { recht, norm } = berekenMaand(half.dossier, maand, beleid);
  const article = (half.gevolg.kant === 'recht' ? norm?.article : recht?.article) || 'Pw art. 19 lid 1';
  return { van: undefined, naar: undefined, dag: undefined, leeftijd: undefined, ...half, article };
}

const MAANDEN_VOORUIT = 12;

/** A refusal that ends by itself: the first day on which the same facts give a right. Stops where an amount is missing. */
function metTijd(dossier: Dossier, maand: Maand, beleid: Beleid): Kantelpunt | undefined {
  const vanaf = firstDay(maand);
  for (const dag of wisseldagen(dossier, beleid, vanaf, addMonths(vanaf, MAANDEN_VOORUIT))) {
    const uitkomst = berekenDag(dossier, dag, beleid);
    const kant = kantVan(uitkomst);
    if (kant === 'onbekend') return undefined;
    if (kant !== 'recht' || dag === vanaf) continue;
    const wie = jarigOp(dossier, dag);
    const article = uitkomst.recht?.article ?? 'Pw art. 19 lid 1';
    return {
      ...{ feit: 'dag', persoon: wie?.persoon, van: undefined, naar: undefined, dag, leeftijd: wie?.leeftijd },
      ...{ dossier, gevolg: alsStand(uitkomst), article },
    };
  }
  return undefined;
}

/** Birthdays of the coming year on which a right comes out otherwise because of the age and of nothing else. */
function metLeeftijd(dossier: Dossier, maand: Maand, beleid: Beleid): Kantelpunt[] {
  const vanaf = firstDay(maand);
  return verjaardagen(dossier, vanaf, addMonths(vanaf, MAANDEN_VOORUIT)).flatMap((verjaardag) => {
    const { persoon, dag, leeftijd } = verjaardag;
    const uitkomst = berekenDag(dossier, dag, beleid);
    const gevolg = alsStand(uitkomst);
    const anders = alsStand(berekenDag(zonderVerjaardag(dossier, verjaardag), dag, beleid));
    if (gevolg.kant === 'onbekend') return [];
    if (gevolg.kant === anders.kant && gevolg.uitkering === anders.uitkering) return [];
    const article = uitkomst.norm?.article ?? 'Pw art. 19 lid 1';
    const niets = { van: undefined, naar: undefined };
    return [{ feit: 'dag' as const, persoon, ...niets, dag, leeftijd, dossier, gevolg, article }];
  });
}
