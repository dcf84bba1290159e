import type { IsoDate } from '@meedoen/law/kernel';
import { nextBoete } from './next.ts';
import type { Boeteopdracht, Boetezaak } from './toestand.ts';

/** A command as it was accepted, with the day it was given on. */
export interface Boeteregel {
  readonly opdracht: Boeteopdracht;
  readonly vandaag: IsoDate;
}

/**
 * The case from its commands alone, in the order they were accepted.
 * @throws Error when a recorded command would be refused: then the record itself is broken.
 */
export function rebuildBoete(regels: readonly Boeteregel[]): Boetezaak | undefined {
  let zaak: Boetezaak | undefined;
  for (const { opdracht, vandaag } of regels) {
    const uitslag = nextBoete(zaak, opdracht, { vandaag });
    if (!uitslag.ok) throw new Error(`recorded ${opdracht.command} is refused: ${uitslag.weigering.code}`);
    zaak = uitslag.value;
  }
  return zaak;
}
