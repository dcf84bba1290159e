import type { IsoDate } from '@meedoen/law/kernel';
import { nextAfstemming } from './next.ts';
import type { Afstemming, Afstemmingsopdracht } from './toestand.ts';

/** A command as it was accepted, with the day it was given on. */
export interface Afstemmingsregel {
  readonly opdracht: Afstemmingsopdracht;
  readonly vandaag: IsoDate;
}

/**
 * The case from its commands alone, in the order they were accepted.
 * @throws Error when a recorded command would be refused: then the record itself is broken.
 */
export function rebuildAfstemming(regels: readonly Afstemmingsregel[]): Afstemming | undefined {
  let zaak: Afstemming | undefined;
  for (const { opdracht, vandaag } of regels) {
    const uitslag = nextAfstemming(zaak, opdracht, { vandaag });
    if (!uitslag.ok) throw new Error(`recorded ${opdracht.command} is refused: ${uitslag.weigering.code}`);
    zaak = uitslag.value;
  }
  return zaak;
}
