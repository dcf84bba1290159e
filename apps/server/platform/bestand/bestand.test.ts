import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { soortVan, veiligeNaam } from './index.ts';

const bytes = (...delen: (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(delen.map((deel) => (typeof deel === 'string' ? Buffer.from(deel, 'latin1') : deel)));

const pdf = bytes('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\nstartxref\n0\n%%EOF\n');
const jpg = bytes(
  new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  'JFIF\0',
  new Uint8Array(40),
  new Uint8Array([0xff, 0xd9]),
);
const chunk = (naam: string, data: Uint8Array) => {
  const lengte = Buffer.alloc(4);
  lengte.writeUInt32BE(data.length);
  return bytes(lengte, naam, data, new Uint8Array(4));
};
const png = bytes(
  new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk('IDAT', deflateSync(new Uint8Array(2))),
  chunk('IEND', new Uint8Array()),
);
const eindeVanZip = (commentaar = '') => {
  const record = Buffer.alloc(22);
  record.write('PK\x05\x06', 'latin1');
  record.writeUInt16LE(commentaar.length, 20);
  return bytes(record, commentaar);
};
const exe = bytes('MZ', new Uint8Array(126), 'PE\0\0');

describe('what people send', () => {
  it('is a PDF, JPEG or PNG by its content', async () => {
    expect([await soortVan(pdf), await soortVan(jpg), await soortVan(png)]).toEqual([
      'application/pdf',
      'image/jpeg',
      'image/png',
    ]);
  });
  it('may be a JPEG with what a phone adds behind it', async () => {
    expect(await soortVan(bytes(jpg, 'SEFHdata of a phone'))).toBe('image/jpeg');
  });
  it.each([
    ['nothing', new Uint8Array(), 'leeg'],
    ['a program', exe, 'verkeerde-soort'],
    ['a page', bytes('<!doctype html><script>alert(1)</script>'), 'verkeerde-soort'],
    ['a drawing with script', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'verkeerde-soort'],
    ['plain text', bytes('gewoon tekst'), 'verkeerde-soort'],
    ['a GIF', bytes('GIF89a', new Uint8Array(20)), 'verkeerde-soort'],
    ['a zip', bytes('PK\x03\x04', new Uint8Array(30), eindeVanZip()), 'verkeerde-soort'],
    ['a PDF behind something else', bytes(exe, pdf), 'verkeerde-soort'],
    ['half a PDF', pdf.subarray(0, 30), 'niet-heel'],
    ['a PDF that is a zip too', bytes(pdf, eindeVanZip()), 'niet-heel'],
    ['a picture that is a zip too', bytes(jpg, eindeVanZip('commentaar')), 'niet-heel'],
    ['a PNG with a program behind it', bytes(png, exe), 'niet-heel'],
    ['half a PNG', png.subarray(0, -6), 'niet-heel'],
    ['half a JPEG', jpg.subarray(0, -2), 'niet-heel'],
  ])('is refused: %s', async (_, inhoud, code) => {
    await expect(soortVan(inhoud)).rejects.toMatchObject({ status: 400, errors: [{ pointer: '/bestand', code }] });
  });
});

const ihdr = (width: number, height: number, bits = 8, kleur = 2) => {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([bits, kleur], 8);
  return chunk('IHDR', data);
};
const handtekening = png.subarray(0, 8);
const eindePng = chunk('IEND', new Uint8Array());
const pngVan = (...delen: Uint8Array[]) => bytes(handtekening, ...delen, eindePng);
const jpgVan = (width: number, height: number) => {
  const sof = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  sof.writeUInt16BE(height, 5);
  sof.writeUInt16BE(width, 7);
  return bytes(jpg.subarray(0, 20), sof, new Uint8Array([0xff, 0xd9]));
};
const nullen = deflateSync(Buffer.alloc(200 * 1024 * 1024));
const pdfVan = (filter: string, ...streams: Uint8Array[]) =>
  bytes(
    '%PDF-1.7\n',
    ...streams.flatMap((inhoud, i) => [
      `${i + 1} 0 obj <</Filter ${filter}>> stream\n`,
      inhoud,
      '\nendstream endobj\n',
    ]),
    'trailer <<>>\n%%EOF\n',
  );
const tekstblok = (naam: string, inhoud: Uint8Array) => chunk(naam, bytes('naam\0\0', inhoud));
const scan = deflateSync(Buffer.alloc(25 * 1024 * 1024, 255));

describe('what unpacks to far more than it weighs', () => {
  it.each([
    ['a PNG of 30,000 by 30,000', pngVan(ihdr(30_000, 30_000), chunk('IDAT', deflateSync(new Uint8Array(2))))],
    ['a PNG that says it is endless', pngVan(ihdr(0xffff_ffff, 0xffff_ffff), chunk('IDAT', new Uint8Array()))],
    [
      'a PNG with packed words',
      pngVan(ihdr(1, 1), tekstblok('zTXt', nullen), chunk('IDAT', deflateSync(Buffer.alloc(4)))),
    ],
    [
      'a PNG with packed colours',
      pngVan(ihdr(1, 1), tekstblok('iCCP', nullen), chunk('IDAT', deflateSync(Buffer.alloc(4)))),
    ],
    ['a JPEG of 60,000 by 60,000', jpgVan(60_000, 60_000)],
    ['a PDF with one large part', pdfVan('/FlateDecode', nullen, nullen)],
    ['a PDF with many parts', pdfVan('/FlateDecode', ...Array.from({ length: 30 }, () => scan))],
    ['a PDF packed twice', pdfVan('[/FlateDecode /FlateDecode]', deflateSync(nullen))],
    ['a PDF packed twice, in short', pdfVan('[/Fl/Fl]', deflateSync(nullen))],
  ])('is refused: %s', async (_, inhoud) => {
    await expect(soortVan(inhoud)).rejects.toMatchObject({ status: 400, errors: [{ code: 'te-groot-uitgepakt' }] });
  });
  it.each([
    ['a blank page of A4 at 600 dots', pngVan(ihdr(4960, 7016), chunk('IDAT', deflateSync(Buffer.alloc(100))))],
    ['a photo of 200 million dots', jpgVan(16_320, 12_240)],
    ['a scan of ten blank pages', pdfVan('/FlateDecode', ...Array.from({ length: 10 }, () => scan))],
    ['a part that is broken', pdfVan('/FlateDecode', Buffer.alloc(400_000, 7))],
    ['a photo in a PDF', pdfVan('/DCTDecode', nullen)],
  ])('is kept: %s', async (_, inhoud) => {
    await expect(soortVan(inhoud)).resolves.toMatch(/pdf|jpeg|png/);
  });
});

describe('a file name', () => {
  it.each([
    ['loonstrook november.pdf', 'loonstrook november.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Windows\\a.pdf', 'a.pdf'],
    ['.htaccess', 'htaccess'],
    ['a\u202Efdp.exe', 'a_fdp.exe'],
    ['a\r\nSet-Cookie: b.pdf', 'a__Set-Cookie_ b.pdf'],
    ['//', 'bestand'],
    ['é'.repeat(200), 'é'.repeat(150)],
  ])('%j becomes %j', (naam, veilig) => expect(veiligeNaam(naam)).toBe(veilig));
});
