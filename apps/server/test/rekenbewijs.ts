import { isOngewijzigd, leesRekenbewijs, rekenNa } from '@meedoen/casework/rekenbewijs';
import { readRekenbewijs, readTekensleutel } from '@meedoen/contract/rekenbewijs';
import { expect } from 'vitest';
import type { Beller } from './proefomgeving.ts';

const bytes = {
  utf8: (text: string) => new TextEncoder().encode(text),
  base64url: (text: string) => new Uint8Array(Buffer.from(text, 'base64url')),
};

/** The resident brings the besluit home as a file: signed by this installation, without names, and it computes the same. */
export async function rekentNa(besluitId: string, beller: Beller): Promise<void> {
  const antwoord = await beller(readRekenbewijs, { params: { besluitId } });
  expect(antwoord.status).toBe(200);
  expect(antwoord.headers.get('Content-Disposition')).toMatch(/BS-2026-\d+-rekenbewijs\.json/);
  const text = JSON.stringify(antwoord.body);
  const gelezen = leesRekenbewijs(text);
  if (!gelezen.ok) throw new Error(gelezen.reden);
  const { bewijs, handtekening } = gelezen.getekend;
  expect((await beller(readTekensleutel)).body.sleutel).toBe(handtekening.sleutel);
  expect(await isOngewijzigd(gelezen.getekend, crypto.subtle as never, bytes)).toBe(true);
  const na = rekenNa(bewijs);
  expect(na.ok && na.maanden.length).toBeGreaterThan(0);
  expect(na.ok && na.maanden.filter(({ gelijk }) => !gelijk)).toEqual([]);
  expect(text).not.toMatch(/Yvonne|Kade|9901 AB|IBAN|NL\d\d/);
}
