import { beleidUit, type OpgeslagenBeleid } from '@meedoen/casework/beleid';
import type { Maandregel } from '@meedoen/casework/besluit';
import { definitieVan, type Feit } from '@meedoen/casework/feiten';
import { datum } from '@meedoen/casework/opmaak';
import { dagVan, type Instant } from '@meedoen/casework/tijdstip';
import { type IsoDate, type Maand, overlaps, tijdvakVan } from '@meedoen/law/kernel';
import { berekenDag, type MaandUitkomst } from '@meedoen/law/participatiewet';
import type { Beleid } from '@meedoen/law/verordening';
import type { Tx } from '../../platform/database/index.ts';
import { opgeslagenBeleidVoor } from '../beleid/index.ts';
import {
  type Maandrekening,
  ontbrekendVan,
  type Rekenbasis,
  rekenbasis,
  rekenMaand,
  WETVERSIE,
  weergaveVan,
} from '../berekening/index.ts';
import { feitenMetId } from '../feit/index.ts';
import type { Maandboeking } from '../recht/index.ts';
import type { Bevroren } from './toestand.ts';

/** Where the law speaks of putting an earlier besluit right. */
const HERZIENING = 'Pw art. 54 lid 3';

/** What a proposal is computed from. */
export interface Rekenstof {
  readonly aanvrager: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly bekendOp: Instant;
  readonly basis: Rekenbasis;
  readonly feiten: readonly Feit[];
  readonly beleid: OpgeslagenBeleid;
  readonly melding?: string | undefined;
  readonly toekenning?: Bevroren['toekenning'];
  /** The lowerings as they hold once the besluit is made known, in the place of those among the facts. */
  readonly verlagingen?: Bevroren['verlagingen'];
}

/** Policy with everything to compute again. */
export const beleidOmTeBewaren = (tx: Tx, uitvoerder: string, gemeente: string): Promise<OpgeslagenBeleid> =>
  opgeslagenBeleidVoor(tx, uitvoerder, gemeente);

/**
 * Computes months and freezes what they rest on.
 * @param toont the month whose outcome is kept with its reasons. @param geboekt what the ledger holds per month
 */
export function bevries(
  stof: Rekenstof,
  maanden: readonly Maand[],
  toont: Maand | null,
  geboekt: readonly Maandboeking[],
): Bevroren {
  const beleid = beleidUit(stof.beleid);
  const perMaand = new Map(geboekt.map((boeking) => [boeking.maand, boeking]));
  const basis = metVerlagingen(stof.basis, stof.verlagingen);
  const getoond = toont === null ? undefined : rekenMaand(basis, toont, beleid);
  return {
    aanvrager: stof.aanvrager,
    bekendOp: stof.bekendOp,
    ...(stof.melding ? { melding: stof.melding } : {}),
    ...(stof.toekenning ? { toekenning: stof.toekenning } : {}),
    feiten: stof.basis.gebruikt,
    wet: WETVERSIE,
    beleid: stof.beleid,
    maand: toont,
    uitkomst: getoond ? alsJson(weergaveVan(getoond.uitkomst, stof.basis.ontbreekt)) : null,
    maanden: maanden.map((maand) => maandregel({ ...stof, basis }, maand, perMaand.get(maand), beleid)),
    ...(stof.verlagingen ? { verlagingen: stof.verlagingen } : {}),
  };
}

/** The household with other lowerings than its facts hold: those a besluit is about have no fact yet, or still have one. */
export const metVerlagingen = (basis: Rekenbasis, verlagingen: Bevroren['verlagingen']): Rekenbasis =>
  verlagingen ? { ...basis, dossier: { ...basis.dossier, verlagingen } } : basis;

/** The household a besluit was computed from, out of the facts it froze. */
export const bevrorenBasis = (bevroren: Bevroren, feiten: readonly Feit[]): Rekenbasis =>
  metVerlagingen(rekenbasis(zoalsToen(feiten), bevroren), bevroren.verlagingen);

/** As it will come back from the database: absent fields are absent. */
const alsJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function maandregel(stof: Rekenstof, maand: Maand, boeking: Maandboeking | undefined, beleid: Beleid): Maandregel {
  const { uitkomst, uitkering, vakantietoeslag, ontbreekt } = rekenMaand(stof.basis, maand, beleid);
  const gelijk = boeking?.uitkering === uitkering && boeking?.vakantietoeslag === vakantietoeslag;
  const nieuw = boeking ? nieuweFeiten(stof, maand, boeking) : [];
  const oorzaken = boeking && !gelijk && nieuw.length > 1 ? doorslaggevend(nieuw, stof, maand, boeking, beleid) : nieuw;
  return {
    maand,
    geboekt: { uitkering: boeking?.uitkering ?? 0, vakantietoeslag: boeking?.vakantietoeslag ?? 0 },
    berekend: uitkering === undefined || vakantietoeslag === undefined ? null : { uitkering, vakantietoeslag },
    ontbreekt: ontbreekt.map((wat) => ontbrekendVan(wat).vraag),
    oorzaak: boeking || stof.toekenning?.tot ? oorzaakVan(oorzaken, stof) : 'Over deze maand is nog niets betaald',
    oorzaken: oorzaken.map(({ id }) => id),
    artikel: boeking ? HERZIENING : (uitkomst.uitkering?.article ?? uitkomst.recht?.article ?? ''),
  };
}

/** Facts that count now, became known after the month was booked, and touch it. */
function nieuweFeiten(stof: Rekenstof, maand: Maand, boeking: Maandboeking): Feit[] {
  const gebruikt = new Set(stof.basis.gebruikt);
  const sinds = boeking.geboektOp.toISOString();
  return stof.feiten.filter(
    (feit) => gebruikt.has(feit.id) && feit.bekend.vanaf > sinds && overlaps(feit.geldig, tijdvakVan(maand)),
  );
}

/**
 * Of several new facts those without which the month would come out differently; all of them when none does so alone.
 * What became known at the same time about later days stays out of it: somebody who came to live here after this month
 * has a new birth date too.
 */
function doorslaggevend(
  nieuw: readonly Feit[],
  stof: Rekenstof,
  maand: Maand,
  { geboektOp }: Maandboeking,
  beleid: Beleid,
): readonly Feit[] {
  const sinds = geboektOp.toISOString();
  const toen = stof.feiten.filter(({ bekend, geldig }) => bekend.vanaf <= sinds || overlaps(geldig, tijdvakVan(maand)));
  const reken = (feiten: readonly Feit[]) => rekenMaand(rekenbasis(feiten, stof), maand, beleid);
  const met = reken(toen);
  const bepalend = nieuw.filter(({ id }) => {
    const zonder = reken(toen.filter((feit) => feit.id !== id));
    return zonder.uitkering !== met.uitkering || zonder.vakantietoeslag !== met.vakantietoeslag;
  });
  return bepalend.length > 0 ? bepalend : nieuw;
}

function oorzaakVan(feiten: readonly Feit[], stof: Rekenstof): string {
  if (feiten.length > 0)
    return feiten
      .map((feit) => `${definitieVan(feit.soort).label.nl} (bekend sinds ${datum(dagVan(feit.bekend.vanaf))})`)
      .join(', ');
  const gestopt = stof.toekenning?.tot;
  return gestopt ? 'De bijstand is beëindigd' : 'Een gegeven geldt niet meer';
}

/** Facts behind a frozen besluit in the order they were frozen; missing ones were removed after their term. */
export const bevrorenFeiten = (tx: Tx, bevroren: Bevroren): Promise<Feit[]> => feitenMetId(tx, bevroren.feiten);

/** Months computed again from a frozen besluit. */
export type Rekenaar = (maand: Maand) => Maandrekening;

/** The law over the facts a besluit froze, under the policy it kept: one month at a time. */
export function rekenaarVan(bevroren: Bevroren, feiten: readonly Feit[]): Rekenaar {
  const basis = bevrorenBasis(bevroren, feiten);
  const beleid = beleidUit(bevroren.beleid);
  return (maand) => rekenMaand(basis, maand, beleid);
}

/** The law of one day taken for a whole month, over what a besluit froze: what an advance is measured by. */
export const dagVolgens = (bevroren: Bevroren, feiten: readonly Feit[], dag: IsoDate): MaandUitkomst =>
  berekenDag(bevrorenBasis(bevroren, feiten).dossier, dag, beleidUit(bevroren.beleid));

/**
 * Computes a kept besluit again from the facts it names, under the policy it kept.
 * @returns the same as was frozen, as long as its facts are kept and the law of those days is unchanged
 */
export function herbereken(
  bevroren: Bevroren,
  feiten: readonly Feit[],
): Pick<Bevroren, 'uitkomst'> & { readonly maanden: readonly Pick<Maandregel, 'maand' | 'berekend'>[] } {
  const reken = rekenaarVan(bevroren, feiten);
  const getoond = bevroren.maand === null ? undefined : reken(bevroren.maand);
  return {
    uitkomst: getoond ? alsJson(weergaveVan(getoond.uitkomst, getoond.vooraf)) : null,
    maanden: bevroren.maanden.map(({ maand }) => {
      const { uitkering, vakantietoeslag } = reken(maand);
      return {
        maand,
        berekend: uitkering === undefined || vakantietoeslag === undefined ? null : { uitkering, vakantietoeslag },
      };
    }),
  };
}

/** What replaced a fact later, or ended knowing it, plays no part in what was decided with it. */
export const zoalsToen = (feiten: readonly Feit[]): Feit[] =>
  feiten.map((feit) => ({ ...feit, bekend: { vanaf: feit.bekend.vanaf } }) as Feit);
