import { uuidv7 } from '../platform/database/index.ts';
import type { Proefomgeving } from './proefomgeving.ts';

/** An amount that was entered and not confirmed yet. @returns its id */
export async function metBedrag(proef: Proefomgeving): Promise<string> {
  const id = uuidv7();
  await proef.systeem(
    (tx) =>
      tx`insert into bedrag_invoer ${tx({ id, naam: 'norm', vanaf: '2027-01-01', waarde: 1, bron: 'Stcrt.', ingevoerd_door: uuidv7(), ingevoerd_op: proef.klok.nu() })}`,
  );
  return id;
}
