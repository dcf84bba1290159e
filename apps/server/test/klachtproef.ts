import { receiveKlacht } from '@meedoen/contract/klacht';
import type { Beller } from './proefomgeving.ts';

const KLACHT = { gedraging: 'Niemand belde terug.', kanaal: 'brief', ontvangenOp: '2026-11-23' } as const;

/** A complaint that came by letter. @returns its id */
export async function maakKlacht(medewerker: Beller, persoonId: string): Promise<string> {
  const { body } = await medewerker(receiveKlacht, { params: { persoonId }, body: { ...KLACHT, commissie: false } });
  return body.id;
}

/** What each path of complaints takes. */
export const KLACHTINVOER: Readonly<Record<string, () => unknown>> = {
  submitKlacht: () => ({ gedraging: 'Niemand belde terug.' }),
  receiveKlacht: () => KLACHT,
  addToKlacht: () => ({ aanvulling: 'Ook gisteren niet.' }),
  withdrawKlacht: () => ({}),
  previewKlachtbrief: () => ({ command: 'takeUpKlacht' }),
  processKlacht: () => ({ command: 'takeUpKlacht' }),
};
