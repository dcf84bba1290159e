import { nextVerhaal } from './next.ts';
import type { Verhaal, Verhaalcontext, Verhaalopdracht } from './toestand.ts';

/** A command as it was written, with what it depended on that day. */
export interface Verhaalstap {
  readonly opdracht: Verhaalopdracht;
  readonly context: Verhaalcontext;
}

/** The commands again give the same state. @throws Error on a command that is refused */
export function rebuildVerhaal(stappen: readonly Verhaalstap[]): Verhaal | undefined {
  let zaak: Verhaal | undefined;
  for (const { opdracht, context } of stappen) {
    const uitslag = nextVerhaal(zaak, opdracht, context);
    if (!uitslag.ok) throw new Error(`${opdracht.command} is refused: ${uitslag.weigering.code}`);
    zaak = uitslag.value;
  }
  return zaak;
}
