import * as contract from '@meedoen/contract/nazorg';
import type { Beller } from './proefomgeving.ts';

export const EEN_BAAN = {
  ...({ soort: 'uitgestroomd', werkgever: 'Bakkerij De Halm', begonnenOp: '2026-11-16' } as const),
  ...({ contract: 'tijdelijk', eindigtOp: '2027-05-15' } as const),
};

/** The care of somebody that runs; begun when there is none. @returns its id */
export async function eenNazorg(coach: Beller, persoonId: string): Promise<string> {
  const params = { persoonId };
  const { body } = await coach(contract.readNazorg, { params });
  const lopend = body.nazorgen.find(({ toestand }) => toestand === 'loopt');
  if (lopend) return lopend.id;
  const begonnen = await coach(contract.startNazorg, { params, body: EEN_BAAN });
  if (begonnen.status !== 201) throw new Error(`beginning gave ${begonnen.status}: ${begonnen.tekst}`);
  return begonnen.body.id;
}

/** What each path of staying at work takes. */
export const NAZORGINVOER: Readonly<Record<string, () => unknown>> = {
  startNazorg: () => EEN_BAAN,
  processNazorg: () => ({ command: 'changeBaan', ...EEN_BAAN, soort: undefined, toelichting: 'Ander contract.' }),
  calculateWerkgevolg: () => ({ vanaf: '2026-12-01', nettoPerMaandInCenten: 1_700_00 }),
  reportWerkstand: () => ({ stand: 'goed', woorden: 'Het gaat goed.' }),
};
