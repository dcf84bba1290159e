import type { Dossier } from '@meedoen/law/participatiewet';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  handtekeningstand,
  leesRekenbewijs,
  type Rekenbewijs,
  rekenNa,
  rollenVan,
  tekst,
  zonderNamen,
} from './index.ts';

const dossier: Dossier = {
  aanvrager: { id: 'a1', geboortedatum: { waarde: '1985-04-01', feit: 'f1' }, nederlander: [{ waarde: true }] },
  medebewoners: [{ id: 'm1', geboortedatum: { waarde: '1990-01-01' } }],
  inkomsten: [{ id: 'f2', persoon: 'a1', soort: 'loon', netto: 60000, vakantietoeslag: 'inbegrepen' }],
};

const bewijs = (besloten: Rekenbewijs['maanden'][number]['besloten'], o: Partial<Rekenbewijs> = {}): Rekenbewijs => ({
  soort: 'meedoen-rekenbewijs',
  versie: 1,
  kenmerk: 'BE-2026-000001',
  besluit: 'toekennen',
  vastgesteldOp: '2026-01-20',
  uitvoerder: 'Veenrade',
  gemeente: 'Veenrade',
  wet: '0.1.0',
  beleid: { naam: 'wettelijk', versie: '1', regimes: [], bedragen: [] },
  dossier: zonderNamen(dossier),
  onvolledig: false,
  feiten: [],
  maanden: [{ maand: '2026-01', besloten }],
  ...o,
});

// art. 22a with A = 2: 50% of 2.002,13 is 1.001,07; less 600,00 is 401,07; 5% of that is 20,05
const GOED = { uitkering: 40107, vakantietoeslag: 2005 };

const handtekening = { algoritme: 'Ed25519' as const, sleutel: 'a'.repeat(43), waarde: 'b'.repeat(86) };

describe('a rekenbewijs', () => {
  it('computes what was decided', () => {
    const na = rekenNa(bewijs(GOED));
    expect(na.ok && na.maanden[0]).toMatchObject({ gelijk: true, verschil: 0, berekend: GOED, ontbreekt: [] });
  });

  it.each([
    [{ uitkering: 40106, vakantietoeslag: 2005 }, 1],
    [{ uitkering: 40108, vakantietoeslag: 2005 }, -1],
    [{ uitkering: 40107, vakantietoeslag: 2004 }, 0],
  ])('says where a besluit of %o differs', (besloten, verschil) => {
    const na = rekenNa(bewijs(besloten));
    expect(na.ok && na.maanden[0]).toMatchObject({ gelijk: false, verschil });
  });

  it('knows no amount where the besluit had none, and says what is missing', () => {
    const zonder: Dossier = { aanvrager: { id: 'aanvrager' } };
    const na = rekenNa(bewijs(null, { dossier: zonder }));
    expect(na.ok && na.maanden[0]).toMatchObject({ gelijk: true, berekend: null, verschil: null });
    expect(na.ok && na.maanden[0]?.ontbreekt.length).toBeGreaterThan(0);
  });

  it('says so when the law cannot read what stands in it', () => {
    const stuk = { ...bewijs(GOED), dossier: { aanvrager: { id: 'x', nederlander: 5 } } } as unknown as Rekenbewijs;
    expect(rekenNa(stuk)).toEqual({ ok: false });
  });

  it('calls people by their part in the household', () => {
    expect([...rollenVan(dossier)]).toEqual([
      ['a1', 'aanvrager'],
      ['m1', 'medebewoner-1'],
    ]);
    expect(zonderNamen(dossier).inkomsten?.[0]).toMatchObject({ id: 'f2', persoon: 'aanvrager' });
  });
});

describe('the text that is signed', () => {
  it('is over one text, however the fields are ordered', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const omgekeerd = Object.fromEntries(Object.entries(value).reverse());
        expect(tekst(omgekeerd)).toBe(tekst(value));
        expect(JSON.parse(tekst(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('a file that somebody brings', () => {
  it.each([
    ['niets', '', 'geen-json'],
    ['een lijst', '[]', 'geen-rekenbewijs'],
    ['een ander bestand', '{"bewijs":{"soort":"iets"},"handtekening":{}}', 'geen-rekenbewijs'],
    ['een vreemd veld', JSON.stringify({ bewijs: bewijs(GOED), handtekening, extra: 1 }), 'geen-rekenbewijs'],
    ['een reuzenbestand', ' '.repeat(5_000_001), 'te-groot'],
  ])('refuses %s', (_, text, reden) => {
    expect(leesRekenbewijs(text)).toEqual({ ok: false, reden });
  });
});

describe('the signature', () => {
  const platform = globalThis as unknown as {
    crypto: { subtle: CryptoSubtle };
    TextEncoder: new () => { encode(text: string): Uint8Array };
    atob(text: string): string;
    btoa(text: string): string;
  };
  interface CryptoSubtle {
    generateKey(
      name: string,
      extractable: boolean,
      uses: readonly string[],
    ): Promise<Record<'publicKey' | 'privateKey', never>>;
    exportKey(format: 'raw', key: never): Promise<ArrayBuffer>;
    sign(name: string, key: never, data: Uint8Array): Promise<ArrayBuffer>;
  }
  const { subtle } = platform.crypto;
  const bytes = {
    utf8: (text: string) => new platform.TextEncoder().encode(text),
    base64url: (text: string) =>
      Uint8Array.from(platform.atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0)),
  };
  const alsTekst = (buffer: ArrayBuffer) =>
    platform
      .btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/=+$/, '');
  const teken = async (wat: Rekenbewijs) => {
    const paar = await subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    const waarde = alsTekst(await subtle.sign('Ed25519', paar.privateKey, bytes.utf8(tekst(wat))));
    const sleutel = alsTekst(await subtle.exportKey('raw', paar.publicKey));
    return { bewijs: wat, handtekening: { algoritme: 'Ed25519' as const, sleutel, waarde } };
  };

  it('holds for the file as it was signed, and for no other amount', async () => {
    const getekend = await teken(bewijs(GOED));
    expect(await handtekeningstand(getekend, subtle as never, bytes)).toBe('ongewijzigd');
    const gewijzigd = { ...getekend, bewijs: bewijs({ ...GOED, uitkering: GOED.uitkering + 1 }) };
    expect(await handtekeningstand(gewijzigd, subtle as never, bytes)).toBe('gewijzigd');
  });

  it('is not called changed on a device that cannot look', async () => {
    const getekend = await teken(bewijs(GOED));
    const oud = {
      importKey: () => Promise.reject(new Error('NotSupportedError')),
      verify: () => Promise.resolve(false),
    };
    expect(await handtekeningstand(getekend, oud, bytes)).toBe('niet-na-te-kijken');
    expect(await handtekeningstand(getekend, undefined, bytes)).toBe('niet-na-te-kijken');
  });
});
