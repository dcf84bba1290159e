import type { Inhouding } from '@meedoen/casework/betaling';
import type { Regelingstof } from '@meedoen/casework/vordering';
import { type Cents, firstDay, type IsoDate, lastDay, type Maand } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { openVorderingen } from '../grootboek/index.ts';
import { derdenUit, naarDerdenIn } from './derden.ts';
import type { Runrij } from './store.ts';

/** A destination as agreed, and what of it is kept back in a month. */
export interface Extra {
  readonly soort: string;
  readonly begunstigde: string;
  readonly iban: string | null;
  readonly inhouding: Inhouding | undefined;
  /** An agreement: what it keeps back is known with the month. */
  readonly regeling?: Regelingstof | undefined;
}

export interface Bestemmingrij {
  readonly id: string;
  readonly soort: string;
  readonly begunstigde: string;
  readonly iban: string | null;
  readonly bedrag: Cents | null;
  readonly voet: Cents | null;
  readonly vordering: string | null;
}

/**
 * A destination as agreed, with what it keeps back.
 * @param open what is still owed on each claim
 * @param alBetaald what went there in this month already, in whatever run, cents
 */
export function extraUit(rij: Bestemmingrij, open: ReadonlyMap<string, Cents>, alBetaald: Cents = 0): Extra {
  const { id, soort, begunstigde, iban, bedrag, voet, vordering } = rij;
  let inhouding: Inhouding | undefined;
  if (soort === 'aflossing' && vordering && bedrag) {
    const over = Math.min(bedrag, open.get(vordering) ?? 0);
    if (over > 0)
      inhouding = {
        soort: 'aflossing',
        id,
        naam: begunstigde,
        vordering,
        bedrag: over,
        ...(voet === null ? {} : { beslagvrijeVoet: voet }),
      };
  } else if (soort === 'derde' && iban && bedrag && bedrag > alBetaald) {
    inhouding = { soort: 'derde', id, naam: begunstigde, iban, bedrag: bedrag - alBetaald };
  }
  return { soort, begunstigde, iban, inhouding };
}

/** Agreed instalments, third parties and bewindvoerders in a month; an instalment never exceeds what is still owed. */
export async function inhoudingenVoor(
  tx: Tx,
  run: Pick<Runrij, 'id' | 'uitvoerder'>,
  personen: readonly string[],
  maand: Maand,
): Promise<Map<string, Extra[]>> {
  const rijen = await tx<(Bestemmingrij & { persoon: string; vorderingen: string[] | null })[]>`
    select id, persoon, soort, begunstigde, iban, bedrag_in_centen as bedrag, beslagvrije_voet_in_centen as voet, vordering, vorderingen
    from bestemming where persoon = any(${[...personen]}) and geldig && daterange(${firstDay(maand)}, ${lastDay(maand)}, '[]') order by volgorde, id`;
  const open = await openVorderingen(tx, personen);
  const alNaarDerden = await naarDerdenIn(tx, run, derdenUit(rijen), maand);
  const dagen = await ontstaansdagen(
    tx,
    rijen.flatMap(({ vorderingen }) => vorderingen ?? []),
  );
  return new Map(
    [...Map.groupBy(rijen, ({ persoon }) => persoon)].map(([persoon, eigen]) => [
      persoon,
      eigen.map(({ vorderingen, ...rij }) =>
        vorderingen
          ? { ...extraUit(rij, open), regeling: regelingstof(rij, vorderingen, open, dagen) }
          : extraUit(rij, open, alNaarDerden.get(rij.id)),
      ),
    ]),
  );
}

async function ontstaansdagen(tx: Tx, vorderingen: readonly string[]): Promise<Map<string, IsoDate>> {
  if (vorderingen.length === 0) return new Map();
  const rijen = await tx<{ id: string; op: IsoDate }[]>`
    select id, ontstaan_op as op from vordering where id = any(${[...vorderingen]})`;
  return new Map(rijen.map(({ id, op }) => [id, op]));
}

const regelingstof = (
  { id, begunstigde, bedrag, voet }: Bestemmingrij,
  vorderingen: readonly string[],
  open: ReadonlyMap<string, Cents>,
  dagen: ReadonlyMap<string, IsoDate>,
): Regelingstof => ({
  ...{ id, naam: begunstigde, perMaand: bedrag ?? 0, beslagvrijeVoet: voet ?? undefined },
  open: [...dagen].flatMap(([vordering, ontstaanOp]) =>
    vorderingen.includes(vordering) ? [{ id: vordering, rest: open.get(vordering) ?? 0, ontstaanOp }] : [],
  ),
});
