import { createHash } from 'node:crypto';
import { maakBrief } from '@meedoen/casework/brief';
import { briefsoorten, voorbeeldgegevens } from '@meedoen/testkit/brief';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { Drukfout, drukAf } from './drukkerij.ts';
import { HUISSTIJL_VEENRADE } from './huisstijl.ts';
import { maakPdf } from './pdf.ts';
import { GROOTSTE_BESTAND, maakPrintbestand } from './printbestand.ts';

type Knoop = { role?: string; type?: string; alt?: string; id?: string; children?: Knoop[] };

const open = (pdf: Uint8Array): Promise<PDFDocumentProxy> => getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
const plat = (tekst: string): string => tekst.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

/** The document as a screen reader meets it: role and text of every element that holds text, in order of the tags. */
async function voorlezen(document: PDFDocumentProxy): Promise<{ rol: string; tekst: string }[]> {
  const gelezen: { rol: string; tekst: string }[] = [];
  for (let nummer = 1; nummer <= document.numPages; nummer++) {
    const pagina = await document.getPage(nummer);
    const teksten = new Map<string, string>();
    const open: string[] = [];
    for (const item of (await pagina.getTextContent({ includeMarkedContent: true })).items) {
      if (!('str' in item)) {
        // Marked content nests; text without an id of its own belongs to the one around it.
        if (item.type === 'endMarkedContent') open.pop();
        else open.push(item.id ?? open.at(-1) ?? '');
        continue;
      }
      const id = open.at(-1) ?? '';
      teksten.set(id, (teksten.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    }
    const inhoud = (knoop: Knoop): string =>
      knoop.type === 'content' ? (teksten.get(knoop.id ?? '') ?? '') : (knoop.children ?? []).map(inhoud).join(' ');
    const loop = (knoop: Knoop): void => {
      const rol = knoop.role ?? '';
      if (/^(H\d|P|TH|TD|Figure|Lbl)$/.test(rol))
        gelezen.push({ rol, tekst: plat(rol === 'Figure' ? (knoop.alt ?? '') : inhoud(knoop)) });
      else for (const kind of knoop.children ?? []) loop(kind);
    };
    loop((await pagina.getStructTree()) as Knoop);
  }
  return gelezen;
}

const voorbeeld = voorbeeldgegevens('nl', 'je');
const toekenning = maakBrief('toekennen', voorbeeld.toekennen);

describe('a letter as PDF', () => {
  it('says that it is PDF/UA-1, tagged, with title and language', async () => {
    const document = await open(await maakPdf(toekenning));
    const { info, metadata } = await document.getMetadata();
    expect(Object(info).Title).toBe('Je krijgt bijstand');
    expect(Object(info).Language).toBe('nl-NL');
    expect(metadata.get('pdfuaid:part')).toBe('1');
    expect(metadata.get('dc:title')).toBe('Je krijgt bijstand');
    expect(Object(await document.getMarkInfo()).get('Marked')).toBe(true);
    const [, , breed, hoog] = (await document.getPage(1)).view;
    expect([Math.round(breed ?? 0), Math.round(hoog ?? 0)]).toEqual([595, 842]);
  });

  it('is read aloud in the order of the letter, headings without a jump', async () => {
    const gelezen = await voorlezen(await open(await maakPdf(toekenning)));
    const koppen = gelezen.filter(({ rol }) => /^H\d/.test(rol));
    expect(koppen.map(({ rol, tekst }) => `${rol} ${tekst}`)).toEqual([
      'H1 Je krijgt bijstand',
      'H2 Zo rekenen we',
      'H2 Wanneer krijg je het?',
      'H2 Waarom krijg je dit?',
      'H3 In welke artikelen van de wet staat dit?',
      'H2 Wat moet je doen?',
      'H2 Klopt dit niet, of ben je het er niet mee eens?',
      'H3 Zo maak je bezwaar',
      'H2 Heb je een vraag?',
    ]);
    expect(gelezen[0]).toEqual({ rol: 'Figure', tekst: 'Logo van de gemeente Veenrade' });
    const alles = gelezen.map(({ tekst }) => tekst).join('\n');
    const volgorde = [
      'Lindelaan 14',
      'Beste Yvonne',
      '€ 1.331,42',
      'Bedrag om van te leven',
      '21 juli 2026',
      'Mark Visser',
    ];
    const plaatsen = volgorde.map((tekst) => alles.indexOf(tekst));
    expect(plaatsen).toEqual([...plaatsen].sort((a, b) => a - b));
    expect(plaatsen).not.toContain(-1);
  });

  it('shows the figures of the sum in a table with headings', async () => {
    const gelezen = await voorlezen(await open(await maakPdf(toekenning)));
    expect(gelezen.filter(({ rol }) => rol === 'TH').map(({ tekst }) => tekst)).toEqual([
      'Wat (in euro)',
      'Mei en juni',
      'Vanaf juli',
    ]);
    expect(gelezen.filter(({ rol }) => rol === 'TD').map(({ tekst }) => tekst)).toEqual(
      [
        ['Bedrag om van te leven', '1.401,50', '1.419,46'],
        ['Je inkomen', '0,00', '0,00'],
        ['Je uitkering', '1.401,50', '1.419,46'],
        ['Opzij voor je vakantiegeld', '− 70,08', '− 70,97'],
        ['Op je rekening', '1.331,42', '1.348,49'],
      ].flat(),
    );
  });

  it('puts the address in the window of the envelope and the page number at the foot', async () => {
    for (const venster of ['links', 'rechts'] as const) {
      const document = await open(await maakPdf(toekenning, { ...HUISSTIJL_VEENRADE, venster }));
      const { items } = await (await document.getPage(1)).getTextContent();
      const plek = (tekst: string) => {
        const item = items.find((kandidaat) => 'str' in kandidaat && kandidaat.str.includes(tekst));
        if (!item || !('transform' in item)) throw new Error(`not on the page: ${tekst}`);
        const mm = (punten: number) => (punten * 25.4) / 72;
        return { links: mm(item.transform[4]), boven: mm(841.89 - item.transform[5]) };
      };
      const { links, boven } = plek('Lindelaan');
      expect(links).toBeCloseTo(venster === 'links' ? 25 : 117, 0);
      expect(boven).toBeGreaterThan(50);
      expect(boven).toBeLessThan(85);
      expect(plek('Pagina').boven).toBeGreaterThan(275);
    }
  });

  it('is made for every kind, in both forms and in English, by our own font only', async () => {
    for (const [taal, vorm] of [
      ['nl', 'je'],
      ['nl', 'u'],
      ['en', 'u'],
    ] as const)
      for (const soort of briefsoorten(taal, vorm)) {
        const brief = maakBrief(soort, voorbeeldgegevens(taal, vorm)[soort]);
        const pdf = await maakPdf(brief);
        const fonts = [
          ...Buffer.from(pdf)
            .toString('latin1')
            .matchAll(/\/BaseFont ?\/\w{6}\+([\w-]+)/g),
        ].map((m) => m[1]);
        expect([...new Set(fonts)].sort(), soort).toEqual(['SourceSans3-Bold', 'SourceSans3-Regular']);
        const { info } = await (await open(pdf)).getMetadata();
        expect(Object(info), soort).toMatchObject({
          Title: brief.onderwerp,
          Language: taal === 'nl' ? 'nl-NL' : 'en-NL',
        });
      }
  });

  it('is the same bytes for the same letter', async () => {
    const hash = (pdf: Uint8Array) => createHash('sha256').update(pdf).digest('hex');
    expect(hash(await maakPdf(toekenning))).toBe(hash(await maakPdf(toekenning)));
  });

  it('prints every letter that a Dutch register can hold in a name, and never runs a name as code', async () => {
    const naam = 'Şükrü Łódź-Ŵŷ Đặng Ħaġar İı ș ț ŋ #panic("x") $1$ *vet* `c` <a>';
    const { toekennen } = voorbeeld;
    const pdf = await maakPdf(
      maakBrief('toekennen', { ...toekennen, geadresseerde: { ...toekennen.geadresseerde, naam } }),
    );
    const gelezen = await voorlezen(await open(pdf));
    expect(gelezen.some(({ tekst }) => tekst.includes(`Beste ${naam},`))).toBe(true);
  });
});

describe('what must not be printed', () => {
  const druk = (bron: string) => () => drukAf({ bron }, {}, () => 'printed');
  const kop = '#set document(title: "Proef")\n#set text(font: "Source Sans 3", fallback: false, lang: "nl")\n';

  it('a sound document is', () => {
    expect(druk(`${kop}= Kop\nTekst`)()).toBe('printed');
  });
  it.each([
    ['without a title', '#set text(font: "Source Sans 3", fallback: false)\n= Kop', /missing document title/],
    [
      'with a picture without words',
      `${kop}#image(bytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><rect width='1' height='1'/></svg>"), format: "svg")`,
      /alt/,
    ],
    ['with a jump in its headings', `${kop}= Een\n=== Drie`, /heading/],
    ['with a sign the font lacks', `${kop}= Kop\n漢`, /could not be displayed/],
    ['from a broken template', `${kop}#let x = (`, /unclosed delimiter/],
    ['in a font we do not bring', '#set document(title: "x")\n#set text(font: "Bestaat Niet")\n= Kop', /unknown font/],
  ])('a document %s is not', (_, bron, melding) => {
    expect(druk(bron)).toThrow(Drukfout);
    expect(druk(bron)).toThrow(melding);
  });
  it('nor a letter whose mark has no words', async () => {
    const zonder = { ...HUISSTIJL_VEENRADE, logo: { svg: HUISSTIJL_VEENRADE.logo?.svg ?? '', alt: '' } };
    await expect(maakPdf(toekenning, zonder)).rejects.toThrow(Drukfout);
  });
  it('and after a failure the next letter is printed', async () => {
    expect(druk(`${kop}#panic("stuk")`)).toThrow(/stuk/);
    expect((await maakPdf(toekenning)).length).toBeGreaterThan(10_000);
  });
});

describe('the print file of a day', () => {
  const brieven = [
    maakBrief('toekennen', { ...voorbeeld.toekennen, kenmerk: '2026-0001' }),
    maakBrief('betaalstop', { ...voorbeeld.betaalstop, kenmerk: '2026-0002' }),
    maakBrief('terugvorderen', { ...voorbeeldgegevens('en', 'u').terugvorderen, kenmerk: '2026-0003' }),
  ];

  it('starts each letter on a sheet of its own and says where it is', async () => {
    const { pdf, index, csv } = await maakPrintbestand(brieven, 'Post van 9 juni 2026');
    const document = await open(pdf);
    expect(Object((await document.getMetadata()).info).Title).toBe('Post van 9 juni 2026');
    expect(index.map(({ volgnummer, kenmerk }) => [volgnummer, kenmerk])).toEqual([
      [1, '2026-0001'],
      [2, '2026-0002'],
      [3, '2026-0003'],
    ]);
    let einde = 0;
    for (const { kenmerk, eerstePagina, aantalPaginas } of index) {
      expect(eerstePagina % 2).toBe(1);
      expect(eerstePagina).toBeGreaterThan(einde);
      einde = eerstePagina + aantalPaginas - 1;
      for (let i = 0; i < aantalPaginas; i++) {
        const { items } = await (await document.getPage(eerstePagina + i)).getTextContent();
        const tekst = plat(items.map((item) => ('str' in item ? item.str : '')).join(' '));
        expect(tekst).toContain(kenmerk);
        expect(tekst).toMatch(new RegExp(`(Pagina|Page) ${i + 1} (van|of) ${aantalPaginas}`));
      }
    }
    expect(document.numPages).toBe(einde);
    const [kop, eerste] = csv.split('\r\n');
    expect(kop).toBe('volgnummer,kenmerk,eerstePagina,aantalPaginas,adresHash');
    expect(eerste).toBe(`1,2026-0001,1,2,${index[0]?.adresHash}`);
  });

  it('tells addresses apart without telling them', async () => {
    const elders = { ...voorbeeld.betaalstop.geadresseerde, straatEnNummer: 'Lindelaan 15' };
    const buren = [
      brieven[0],
      brieven[1],
      maakBrief('betaalstop', { ...voorbeeld.betaalstop, kenmerk: '2026-0009', geadresseerde: elders }),
    ].flatMap((brief) => (brief ? [brief] : []));
    const { index, csv } = await maakPrintbestand(buren, 'Post');
    expect(index[0]?.adresHash).toBe(index[1]?.adresHash);
    expect(index[2]?.adresHash).not.toBe(index[1]?.adresHash);
    expect(csv).not.toContain('Lindelaan');
  });

  it('fails with the words of the compiler', async () => {
    const stuk = { ...HUISSTIJL_VEENRADE, kleur: 'geen kleur' };
    await expect(maakPrintbestand([toekenning], 'Post', stuk)).rejects.toThrow(Drukfout);
    await expect(maakPrintbestand([toekenning], 'Post', stuk)).rejects.toThrow(/color/);
  });

  it('is refused when empty, too large or when two letters share a kenmerk', async () => {
    await expect(maakPrintbestand([], 'Post')).rejects.toThrow(RangeError);
    const teVeel = Array.from({ length: GROOTSTE_BESTAND + 1 }, (_, i) => ({ ...toekenning, kenmerk: `2026-${i}` }));
    await expect(maakPrintbestand(teVeel, 'Post')).rejects.toThrow(RangeError);
    await expect(maakPrintbestand([toekenning, toekenning], 'Post')).rejects.toThrow(/share a kenmerk/);
  });
});
