import type { IsoDate } from '@meedoen/law/kernel';
import { nextOntheffing } from './next.ts';
import type { Ontheffing, Ontheffingsopdracht } from './toestand.ts';

/** A command as it was accepted, with the day it was given on. */
export interface Ontheffingsregel {
  readonly opdracht: Ontheffingsopdracht;
  readonly vandaag: IsoDate;
}

/**
 * The case from its commands alone, in the order they were accepted.
 * @throws Error when a recorded command would be refused: then the record itself is broken.
 */
export function rebuildOntheffing(regels: readonly Ontheffingsregel[]): Ontheffing | undefined {
  let zaak: Ontheffing | undefined;
  for (const { opdracht, vandaag } of regels) {
    const uitslag = nextOntheffing(zaak, opdracht, { vandaag });
    if (!uitslag.ok) throw new Error(`recorded ${opdracht.command} is refused: ${uitslag.weigering.code}`);
    zaak = uitslag.value;
  }
  return zaak;
}
