import { attempt, type Cents, type Explained, type IsoDate, lawOn, type Poging } from '@meedoen/law/kernel';
import { kanKwijtschelden, magSchuldregeling } from '@meedoen/law/participatiewet';
import type { Beleid } from '@meedoen/law/verordening';
import { type Herkomst, herkomstVan } from '../vordering/index.ts';

/** On what somebody rests a proposal: how it was paid, a lump sum, or an arrangement with all creditors. */
export type Kwijtscheldingsgrond =
  | { readonly soort: 'volledig'; readonly sinds: IsoDate }
  | { readonly soort: 'ingehaald'; readonly sinds: IsoDate }
  /** Nothing was paid; that it will not come is an oordeel. */
  | { readonly soort: 'geen'; readonly sinds: IsoDate; readonly geenUitzicht: boolean }
  /** Paid at once since it was asked. */
  | { readonly soort: 'ineens' }
  | {
      readonly soort: 'schuldregeling';
      readonly opzetOfGroveSchuld: boolean;
      readonly boeteOfAangifte: boolean;
    };

export interface Kwijtscheldingsvraagstuk {
  /** The key of where the claim comes from. */
  readonly herkomst: string;
  /** What was owed when it was asked. */
  readonly restBijVraag: Cents;
  /** The most that was paid at once since. */
  readonly betaaldSinds: Cents;
}

/**
 * Whether there is a power to remit, with its reasons; whether it is used, a person decides.
 * @returns undefined for a claim of which remission is not in art. 58: a fine (art. 18a lid 13) or verhaal
 */
export function magKwijtschelden(
  beleid: Beleid,
  { herkomst, restBijVraag, betaaldSinds }: Kwijtscheldingsvraagstuk,
  gedrag: Kwijtscheldingsgrond,
  vandaag: IsoDate,
): Poging<Explained<boolean>> | undefined {
  const { grond }: Herkomst = herkomstVan(herkomst);
  if (!grond) return undefined;
  const law = lawOn(vandaag);
  if (gedrag.soort === 'schuldregeling') {
    const { opzetOfGroveSchuld, boeteOfAangifte } = gedrag;
    return attempt(() => magSchuldregeling(law, { opzetOfGroveSchuld, boeteOfAangifte, leidtTotKwijtschelding: true }));
  }
  const betaald = gedrag.soort === 'ineens' ? { soort: 'ineens' as const, bedrag: betaaldSinds } : gedrag;
  return attempt(() => kanKwijtschelden(law, beleid, { grond, restsom: restBijVraag, gedrag: betaald }));
}
