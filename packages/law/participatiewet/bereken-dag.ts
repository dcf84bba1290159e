import { type IsoDate, monthOfDate } from '../kernel/index.ts';
import { type Beleid, wettelijk } from '../verordening/index.ts';
import { rekenMaand } from './bereken-maand.ts';
import { berekenSituatie } from './bereken-situatie.ts';
import type { Dossier } from './dossier.ts';
import { ingangsdatum } from './ingangsdatum.ts';
import type { MaandUitkomst } from './maanduitkomst.ts';
import { situatieOp } from './situatie.ts';
import { standenVoor } from './vrijlatingstanden.ts';
import { type Rekenopties, wetOp } from './wet-op.ts';

/**
 * Law and facts of one day, taken for a whole calendar month.
 * @returns amounts in cents per month of applicant and partner together; what is missing stands in `ontbreekt`
 */
export function berekenDag(
  dossier: Dossier,
  datum: IsoDate,
  beleid: Beleid = wettelijk,
  opties: Rekenopties = {},
): MaandUitkomst {
  const law = wetOp(datum, beleid, opties);
  const ingang = dossier.meldingsdatum && ingangsdatum(dossier, beleid, datum, opties);
  const inkomsten = dossier.inkomsten ?? [];
  const voor =
    inkomsten.length > 0
      ? { beleid, standen: standenVoor(dossier, monthOfDate(datum), beleid, opties, rekenMaand), inkomsten }
      : undefined;
  return berekenSituatie(law, situatieOp(dossier, datum), beleid, ingang, voor);
}
