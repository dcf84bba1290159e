import { herkomstVan, type Openstaand, type Regelingcontext, ruimteIn } from '@meedoen/casework/vordering';
import type { Cents, Explained, Maand, Ontbrekend } from '@meedoen/law/kernel';
import type { Aanroep } from '../../platform/http/index.ts';
import { instantVan, rekenMaand } from '../berekening/index.ts';
import { rechtbasis, rechtenVan } from '../recht/index.ts';
import {
  type Afspraakrij,
  aflosafspraken,
  bewegingenOp,
  laatsteRuns,
  maandNa,
  type Vorderingrij,
  vorderingenVan,
} from './store.ts';

export interface Wie {
  readonly id: string;
  readonly naam: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
}

/** What everything about somebody's debts is computed from, read once. */
export interface Stand {
  readonly rijen: readonly Vorderingrij[];
  readonly bewegingen: Awaited<ReturnType<typeof bewegingenOp>>;
  readonly open: readonly Openstaand[];
  /** What is kept back from the benefit now or later. */
  readonly afspraken: readonly Afspraakrij[];
  /** The first month that was not paid yet, and the first of which no run is being made. */
  readonly eerste: { readonly teBetalen: Maand; readonly teMaken: Maand };
  readonly laatsteRun: Maand | undefined;
  readonly uitkering: boolean;
  readonly ruimte: Ruimte;
}

export interface Ruimte {
  readonly waarde: Explained<Cents> | undefined;
  readonly ontbreekt: string | undefined;
}

/** @param beslagvrijeVoet as set by a bailiff or another calculation */
export async function leesStand(wie: Wie, aanroep: Aanroep, beslagvrijeVoet?: Cents): Promise<Stand> {
  const { tx, vandaag } = aanroep;
  const rijen = await vorderingenVan(tx, wie.id);
  const bewegingen = await bewegingenOp(
    tx,
    rijen.map(({ id }) => id),
  );
  const open = rijen.map(({ id, ontstaanOp }) => ({
    ...{ id, ontstaanOp },
    rest: (bewegingen.get(id) ?? []).reduce((som, { bedrag }) => som + bedrag, 0),
  }));
  const { betaald, gemaakt } = await laatsteRuns(tx, wie.uitvoerder, wie.gemeente);
  const eerste = { teBetalen: maandNa(betaald, vandaag), teMaken: maandNa(gemaakt, vandaag) };
  const afspraken = await aflosafspraken(tx, wie.id, eerste.teBetalen);
  const { uitkering, ruimte } = await ruimteVan(wie, aanroep, eerste.teMaken, beslagvrijeVoet);
  return { rijen, bewegingen, open, afspraken, eerste, laatsteRun: gemaakt ?? undefined, uitkering, ruimte };
}

/** The most that may be kept back from the next month, as it looks now. */
async function ruimteVan(
  wie: Wie,
  { tx, nu }: Aanroep,
  maand: Maand,
  beslagvrijeVoet: Cents | undefined,
): Promise<{ readonly uitkering: boolean; readonly ruimte: Ruimte }> {
  const leeg: Ruimte = { waarde: undefined, ontbreekt: undefined };
  // instalments are kept back from the right of the person themselves
  const recht = (await rechtenVan(tx, [wie.id])).find(
    ({ persoon, toestand }) => persoon === wie.id && toestand.status === 'lopend',
  );
  if (!recht) return { uitkering: false, ruimte: leeg };
  const basis = await rechtbasis(tx, recht, instantVan(new Date(nu.getTime() + 1000)));
  const { uitkomst, ontbreekt } = rekenMaand(basis, maand, basis.beleid);
  const poging = ruimteIn(maand, uitkomst, beslagvrijeVoet);
  if (poging?.ok) return { uitkering: true, ruimte: { waarde: poging.value, ontbreekt: undefined } };
  const [eerste] = poging ? [poging.wat] : ontbreekt;
  return { uitkering: true, ruimte: { waarde: undefined, ontbreekt: eerste ? watOntbreekt(eerste) : undefined } };
}

const watOntbreekt = (wat: Ontbrekend): string =>
  wat.soort === 'bedrag' ? `Dit bedrag ontbreekt: ${wat.naam}.` : wat.vraag;

/**
 * Claims an agreement is about: what is still owed to this gemeente and has no destination of its own, and where it is
 * kept back only what may be set off.
 */
export function teRegelen(
  { rijen, open, afspraken }: Stand,
  { gemeente }: Wie,
  wijze: 'inhouden' | 'overmaken',
): readonly string[] {
  const rest = new Map(open.map((each) => [each.id, each.rest]));
  const alGeregeld = new Set(afspraken.flatMap(({ inRegeling, vorderingen }) => (inRegeling ? [] : vorderingen)));
  return rijen
    .filter((rij) => rij.gemeente === gemeente && (rest.get(rij.id) ?? 0) > 0 && !alGeregeld.has(rij.id))
    .filter(({ herkomst }) => wijze === 'overmaken' || herkomstVan(herkomst).verrekening !== 'niet')
    .map(({ id }) => id);
}

export function contextVan(stand: Stand, vorderingen: readonly string[], { vandaag }: Aanroep): Regelingcontext {
  const { open, uitkering, laatsteRun, ruimte } = stand;
  return {
    ...{ vandaag, uitkering, laatsteRun },
    open: open.reduce((som, { id, rest }) => (vorderingen.includes(id) ? som + rest : som), 0),
    ruimte: ruimte.waarde?.value,
  };
}
