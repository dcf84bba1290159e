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
