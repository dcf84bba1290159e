import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Rekenbewijs, tekst } from '@meedoen/casework/rekenbewijs';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'meedoen-controleer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sleutels = generateKeyPairSync('ed25519');
const sleutel = sleutels.publicKey.export({ format: 'jwk' }).x ?? '';
// art. 22a with A = 2: 50% of 2.002,13 is 1.001,07; less 600,00 is 401,07; 5% of that is 20,05
const bewijs: Rekenbewijs = {
  soort: 'meedoen-rekenbewijs',
  versie: 1,
  kenmerk: 'BE-2026-000001',
  besluit: 'toekennen',
  vastgesteldOp: '2026-01-20',
  uitvoerder: 'Veenrade',
  gemeente: 'Veenrade',
  wet: '0.1.0',
  beleid: { naam: 'wettelijk', versie: '1', regimes: [], bedragen: [] },
  dossier: {
    aanvrager: { id: 'aanvrager', geboortedatum: { waarde: '1985-04-01' }, nederlander: [{ waarde: true }] },
    medebewoners: [{ id: 'medebewoner-1', geboortedatum: { waarde: '1990-01-01' } }],
    inkomsten: [{ id: 'i', persoon: 'aanvrager', soort: 'loon', netto: 60000, vakantietoeslag: 'inbegrepen' }],
  },
  onvolledig: false,
  feiten: [],
  maanden: [{ maand: '2026-01', besloten: { uitkering: 40107, vakantietoeslag: 2005 } }],
};

const teken = (een: Rekenbewijs) => sign(null, Buffer.from(tekst(een)), sleutels.privateKey).toString('base64url');

function bestand(naam: string, inhoud: unknown): string {
  const path = join(folder, naam);
  writeFileSync(path, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  return path;
}

async function controleer(...files: string[]) {
  const lines: string[] = [];
  const problems: string[] = [];
  const code = await runCommand(['controleer', ...files], {
    line: (text) => lines.push(text),
    problem: (text) => problems.push(text),
  });
  return { code, lines: lines.join('\n'), problems: problems.join('\n') };
}

describe('meedoen controleer', () => {
  it('computes a besluit again and sees that nobody changed the file, whatever the order of its fields', async () => {
    const handtekening = { waarde: teken(bewijs), sleutel, algoritme: 'Ed25519' };
    const { code, lines } = await controleer(bestand('goed.json', { handtekening, bewijs }));
    expect(code).toBe(0);
    expect(lines).toContain('401,07');
    expect(lines).toContain('1 maanden gelijk, 0 anders');
    expect(lines).toContain('niet gewijzigd');
  });

  it('sees a cent that the law does not give, also when it was signed', async () => {
    const duurder = {
      ...bewijs,
      maanden: [{ maand: '2026-01' as const, besloten: { uitkering: 40108, vakantietoeslag: 2005 } }],
    };
    const { code, lines } = await controleer(
      bestand('anders.json', {
        bewijs: duurder,
        handtekening: { algoritme: 'Ed25519', sleutel, waarde: teken(duurder) },
      }),
    );
    expect(code).toBe(1);
    expect(lines).toContain('0 maanden gelijk, 1 anders');
    expect(lines).toContain('−0,01');
    expect(lines).toContain('niet gewijzigd');
  });

  it.each([
    ['a fact was changed', sleutel, teken({ ...bewijs, kenmerk: 'BE-2026-000002' })],
    ['the key is another', generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }).x ?? '', teken(bewijs)],
    ['the signature is nothing', sleutel, 'a'.repeat(86)],
    ['the signature has another length', sleutel, 'a'.repeat(60)],
  ])('says that the file was changed when %s', async (_, key, waarde) => {
    const handtekening = { algoritme: 'Ed25519', sleutel: key, waarde };
    const { code, lines } = await controleer(bestand('gewijzigd.json', { bewijs, handtekening }));
    expect(code).toBe(1);
    expect(lines).toContain('GEWIJZIGD');
  });

  it('says what it cannot read, and goes on with the next', async () => {
    const { code, problems } = await controleer(
      join(folder, 'bestaat-niet.json'),
      bestand('tekst.json', 'niets'),
      bestand('ander.json', []),
    );
    expect(code).toBe(2);
    expect(problems).toMatch(/niet te lezen[\s\S]*geen JSON[\s\S]*geen rekenbewijs/);
  });
});
