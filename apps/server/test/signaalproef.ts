import * as contract from '@meedoen/contract/signaal';
import { expect } from 'vitest';
import type { Beller } from './proefomgeving.ts';

export const SIGNAAL = {
  soort: 'inkomsten',
  bron: 'medewerker',
  omschrijving: 'Werkt op zaterdag in een winkel.',
  overDag: '2026-10-31',
} as const;

/** A signal that the resident was asked about. @returns its id */
export async function metSignaal(beller: Beller, persoon: string): Promise<string> {
  const { body, probleem } = await beller(contract.receiveSignaal, { params: { persoonId: persoon }, ruw: SIGNAAL });
  expect(probleem).toBeUndefined();
  const params = { signaalId: body.id };
  const gevraagd = await beller(contract.askSignaal, {
    params,
    ruw: { tekst: 'Werk je in een winkel?', antwoordTot: '2026-12-31' },
  });
  expect(gevraagd.probleem).toBeUndefined();
  return body.id;
}

/** A file of signals as it arrives. */
export const signaalbestand = (levering: string, bsn: string): Uint8Array =>
  new TextEncoder().encode(
    `meedoen-signalen;1;${levering}\nbsn;soort;overDag;omschrijving\n${bsn};vermogen;2026-10-31;Een rekening erbij\n`,
  );

/** Bodies that are valid for whomever a call is about. */
export const SIGNAALINVOER: Readonly<Record<string, () => unknown>> = {
  receiveSignaal: () => SIGNAAL,
  askSignaal: () => ({ tekst: 'Klopt dit?', antwoordTot: '2026-12-31' }),
  recordSignaalantwoord: () => ({ gegevenOp: '2026-11-24', via: 'telefoon', tekst: 'Nee.' }),
  closeSignaal: () => ({ uitkomst: 'al-bekend', reden: 'Stond al op de opgave.' }),
  answerSignaal: () => ({ tekst: 'Nee, dat is mijn zus.' }),
};
