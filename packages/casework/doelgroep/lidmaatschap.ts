import { addDays, addMonths, covers, type IsoDate, type Tijdvak } from '@meedoen/law/kernel';
import { definitieVan, type Feit, perZaak, tijdlijnUit, vanSoort } from '../feiten/index.ts';
import { bewijsVan, type Voorstelfeit, voorstelfeitenUit } from '../indeling/index.ts';
import {
  DOELGROEPSOORTEN,
  type Doelgroep,
  type Doelgroepcriterium,
  type Doelgroepsoort,
  type Doelgroepzaaksoort,
} from './regels.ts';

/** A fact a target group may rest on; every other kind stays behind. */
export type Doelgroepfeit = { readonly [S in Doelgroepsoort]: Feit<S> }[Doelgroepsoort];

export const doelgroepfeitenUit = (feiten: readonly Feit[]): Doelgroepfeit[] =>
  feiten.filter((feit): feit is Doelgroepfeit => DOELGROEPSOORTEN.some((each) => each === feit.soort));

/** What is known of one person: facts, and the days on which a case made them belong. */
export interface Doelgroepgrond {
  readonly feiten: readonly Doelgroepfeit[];
  readonly zaken: readonly (Tijdvak & { readonly soort: Doelgroepzaaksoort })[];
}

/** Why somebody belongs: the criterion as people read it, and the fact that shows it; null: a case does. */
export interface Doelgroepreden {
  readonly tekst: string;
  readonly feit: string | null;
  readonly feitnaam: string | null;
}
export interface Lidmaatschap {
  readonly doelgroep: string;
  readonly redenen: readonly Doelgroepreden[];
}

/**
 * The target groups that hold for a person on a day, each with its reasons, in the order of the policy. Several may hold
 * at once; nothing is weighed.
 */
export function doelgroepenOp(groepen: readonly Doelgroep[], grond: Doelgroepgrond, dag: IsoDate): Lidmaatschap[] {
  return groepen.flatMap(({ code, wie }) => {
    for (const { alle } of wie) {
      const redenen = alle.map((each) => redenVoor(each, grond, dag));
      if (redenen.every((each) => each !== undefined)) return [{ doelgroep: code, redenen }];
    }
    return [];
  });
}

function redenVoor(criterium: Doelgroepcriterium, grond: Doelgroepgrond, dag: IsoDate): Doelgroepreden | undefined {
  if ('zaak' in criterium) {
    const hoort = grond.zaken.some((zaak) => zaak.soort === criterium.zaak && covers(zaak, dag));
    return hoort ? { tekst: criterium.tekst, feit: null, feitnaam: null } : undefined;
  }
  const feit = feitVoor(criterium, grond.feiten, dag);
  return feit && { tekst: criterium.tekst, feit: feit.id, feitnaam: definitieVan(feit.soort).label.nl };
}

type Feitdeel = Exclude<Doelgroepcriterium, { zaak: unknown }>;

function feitVoor(criterium: Feitdeel, feiten: readonly Doelgroepfeit[], dag: IsoDate): Doelgroepfeit | undefined {
  switch (criterium.feit) {
    case 'inburgeringsplicht':
      return geldend(feiten, 'inburgeringsplicht', dag, criterium.ooit).find(({ waarde }) => waarde.plicht);
    case 'woonsituatie':
      return geldend(feiten, 'woonsituatie', dag).find(({ waarde }) => waarde.soort === criterium.soort);
    case 'plaatsing':
      return geldend(feiten, 'plaatsing', dag).find(
        ({ waarde }) => waarde.indeling === criterium.indeling && waarde.groep === criterium.groep,
      );
    case 'praktijkonderwijs':
      if ('ooit' in criterium)
        return geldend(feiten, 'praktijkonderwijs', dag, true).find(({ waarde }) => waarde.praktijkonderwijs);
      return bewijsVan(criterium, voorstel(feiten), dag);
    default:
      return bewijsVan(criterium, voorstel(feiten), dag);
  }
}

const voorstel = (feiten: readonly Doelgroepfeit[]): Voorstelfeit[] => voorstelfeitenUit(feiten as readonly Feit[]);

/** Of each thing the fact that counts on a day; `ooit`: or on a day before it. */
const geldend = <S extends Doelgroepsoort>(
  feiten: readonly Doelgroepfeit[],
  soort: S,
  dag: IsoDate,
  ooit = false,
): Feit<S>[] =>
  [...perZaak(vanSoort(feiten as readonly Feit[], soort)).values()].flatMap((groep) =>
    tijdlijnUit(groep)
      .filter((stuk) => (ooit ? (stuk.vanaf ?? dag) <= dag : covers(stuk, dag)))
      .map(({ feit }) => feit as Feit<S>),
  );

/** A stretch of days over which somebody belonged to a group; without `tot` until now. */
export interface Doelgroepperiode {
  readonly doelgroep: string;
  readonly vanaf: IsoDate;
  readonly tot: IsoDate | null;
}

/**
 * To which groups somebody belonged when, in order of time. What began before the first day is told from that day.
 * @param vanaf first day that is looked at @param totEnMet last day
 */
export function doelgroepenInTijd(
  groepen: readonly Doelgroep[],
  grond: Doelgroepgrond,
  vanaf: IsoDate,
  totEnMet: IsoDate,
): Doelgroepperiode[] {
  const open = new Map<string, IsoDate>();
  const periodes: Doelgroepperiode[] = [];
  for (const dag of wisseldagen(groepen, grond, vanaf, totEnMet)) {
    const nu = new Set(doelgroepenOp(groepen, grond, dag).map(({ doelgroep }) => doelgroep));
    for (const [doelgroep, sinds] of open)
      if (!nu.has(doelgroep)) {
        periodes.push({ doelgroep, vanaf: sinds, tot: dag });
        open.delete(doelgroep);
      }
    for (const doelgroep of nu) if (!open.has(doelgroep)) open.set(doelgroep, dag);
  }
  const lopend = [...open].map(([doelgroep, sinds]) => ({ doelgroep, vanaf: sinds, tot: null }));
  return [...periodes, ...lopend].sort((a, b) => (a.vanaf < b.vanaf ? -1 : a.vanaf > b.vanaf ? 1 : 0));
}

/** Days on which a group may begin or end: an edge of a fact or a case, or a birthday that a criterion names. */
function wisseldagen(
  groepen: readonly Doelgroep[],
  { feiten, zaken }: Doelgroepgrond,
  vanaf: IsoDate,
  totEnMet: IsoDate,
): IsoDate[] {
  const randen = [...feiten.map(({ geldig }) => geldig), ...zaken].flatMap((vak) => [vak.vanaf, vak.tot]);
  const jaren = groepen.flatMap(({ wie }) =>
    wie.flatMap(({ alle }) =>
      alle.flatMap((each) =>
        'feit' in each && each.feit === 'geboortedatum'
          ? [each.leeftijd.vanaf ?? 0, (each.leeftijd.totEnMet ?? 119) + 1]
          : [],
      ),
    ),
  );
  const verjaardagen = vanSoort(feiten as readonly Feit[], 'geboortedatum').flatMap(({ waarde }) =>
    jaren.flatMap((jaar) => {
      const dag = addMonths(waarde.datum, 12 * jaar);
      // who was born on 29 February
      return [dag, addDays(dag, 1)];
    }),
  );
  const alle = [vanaf, ...randen, ...verjaardagen].filter(
    (dag): dag is IsoDate => dag !== undefined && dag >= vanaf && dag <= totEnMet,
  );
  return [...new Set(alle)].sort();
}
