import * as contract from '@meedoen/contract/boete';
import { expect } from 'vitest';
import type { Beller } from './proefomgeving.ts';

/** Two months of income that were not told. */
export const SCHENDING = {
  wat: 'inkomsten',
  omschrijving: 'Loon in augustus en september stond niet op de opgave.',
  van: '2026-08-01',
  totEnMet: '2026-09-30',
  benadelingsbedragInCenten: 1000_00,
} as const;

export const OORDEEL = {
  verwijtbaarheid: 'normaal',
  toelichting: 'Wist dat inkomen moet worden opgegeven.',
  ruimtePerMaandInCenten: 100_00,
} as const;

export const VOORNEMEN = {
  bevindingen: 'In augustus en september stond er loon op de rekening.\nDat loon stond niet op de opgave.',
  zienswijzeTot: '2026-12-08',
  waarschuwing: false,
} as const;

/** Started, judged. @returns its id */
export async function metOnderzoek(
  beller: Beller,
  persoon: string,
  schending: object = {},
  oordeel: object = {},
): Promise<string> {
  const begin = await beller(contract.startBoeteonderzoek, {
    params: { persoonId: persoon },
    ruw: { ...SCHENDING, ...schending },
  });
  expect(begin.probleem).toBeUndefined();
  const params = { boeteId: begin.body.id };
  const geoordeeld = await beller(contract.judgeSchending, { params, ruw: { ...OORDEEL, ...oordeel } });
  expect(geoordeeld.probleem).toBeUndefined();
  return begin.body.id;
}

/** A case that was announced with time to answer, each on days of its own so that one does not stand in the way of another. */
let dagen = 0;
export async function metBoete(beller: Beller, persoon: string): Promise<string> {
  dagen += 1;
  const dag = `2025-${String(1 + (dagen % 12)).padStart(2, '0')}-${String(1 + (Math.floor(dagen / 12) % 28)).padStart(2, '0')}`;
  const id = await metOnderzoek(beller, persoon, { van: dag, totEnMet: dag });
  const ruw = { ...VOORNEMEN, zienswijzeTot: '2026-12-31' };
  expect((await beller(contract.announceBoete, { params: { boeteId: id }, ruw })).probleem).toBeUndefined();
  return id;
}

/** Bodies that are valid for whomever a call is about. */
export const BOETEINVOER: Readonly<Record<string, () => unknown>> = {
  startBoeteonderzoek: () => SCHENDING,
  editSchending: () => SCHENDING,
  judgeSchending: () => OORDEEL,
  announceBoete: () => ({ ...VOORNEMEN, zienswijzeTot: '2026-12-31' }),
  recordBoetezienswijze: () => ({ gegevenOp: '2026-11-24', via: 'brief', tekst: 'Was ziek.', zwijgrechtGezegd: false }),
  waiveBoete: () => ({ grond: 'geen-verwijt', reden: 'Was ziek.' }),
  giveBoetezienswijze: () => ({ tekst: 'Ik was ziek.' }),
};
