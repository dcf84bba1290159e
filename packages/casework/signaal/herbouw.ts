import type { IsoDate } from '@meedoen/law/kernel';
import { nextSignaal } from './next.ts';
import type { Signaal, Signaalopdracht } from './toestand.ts';

/**
 * The signal from its commands alone, in the order they were accepted.
 * @throws Error when a recorded command would be refused: then the record itself is broken.
 */
export function rebuildSignaal(
  regels: readonly { readonly opdracht: Signaalopdracht; readonly vandaag: IsoDate }[],
): Signaal | undefined {
  let signaal: Signaal | undefined;
  for (const { opdracht, vandaag } of regels) {
    const uitslag = nextSignaal(signaal, opdracht, { vandaag });
    if (!uitslag.ok) throw new Error(`recorded ${opdracht.command} is refused: ${uitslag.weigering.code}`);
    signaal = uitslag.value;
  }
  return signaal;
}
