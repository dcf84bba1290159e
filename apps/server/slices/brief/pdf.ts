import { createHash } from 'node:crypto';
import { adresregels, type Brief, briefAlsScherm } from '@meedoen/casework/brief';
import { drukAf } from './drukkerij.ts';
import { HUISSTIJL_VEENRADE, type Huisstijl } from './huisstijl.ts';

/**
 * A letter as tagged PDF/UA-1 on A4, address in the window of the envelope. The same letter gives the same bytes.
 * @throws Drukfout when the template is broken or the result would not be accessible
 */
export async function maakPdf(brief: Brief, huisstijl: Huisstijl = HUISSTIJL_VEENRADE): Promise<Uint8Array> {
  return drukAf(
    'druk.typ',
    { 'druk.json': drukwerk([brief], brief.onderwerp, false), 'huisstijl.json': huisstijl },
    ({ pdf }) => pdf,
  );
}

/** Where one letter stands in a print file. */
export interface Printregel {
  readonly volgnummer: number;
  readonly kenmerk: string;
  /** Page of the file, from 1. */
  readonly eerstePagina: number;
  readonly aantalPaginas: number;
  /** SHA-256 of the address lines, hex: shows that letter and envelope belong together without telling the address. */
  readonly adresHash: string;
}

export interface Printbestand {
  readonly pdf: Uint8Array;
  readonly index: readonly Printregel[];
  /** The index as CSV with a heading line, for the printer. */
  readonly csv: string;
}

export const adresHash = (brief: Brief): string =>
  createHash('sha256').update(adresregels(brief).join('\n')).digest('hex');

/** The work of `maakPrintbestand`, in the process that calls it. @throws Drukfout */
export function drukPrintbestand(brieven: readonly Brief[], titel: string, huisstijl: Huisstijl): Printbestand {
  return drukAf(
    'druk.typ',
    { 'druk.json': drukwerk(brieven, titel, true), 'huisstijl.json': huisstijl },
    ({ pdf, vraag }) => {
      const begin = paginas(vraag('brief-begin'));
      const einde = paginas(vraag('brief-einde'));
      const index = brieven.map((brief, i): Printregel => {
        const [van, tot] = [begin.get(brief.kenmerk), einde.get(brief.kenmerk)];
        if (van === undefined || tot === undefined) throw new RangeError(`letter ${brief.kenmerk} is not in the file`);
        return {
          volgnummer: i + 1,
          kenmerk: brief.kenmerk,
          eerstePagina: van,
          aantalPaginas: tot - van + 1,
          adresHash: adresHash(brief),
        };
      });
      return { pdf, index, csv: alsCsv(index) };
    },
  );
}

function drukwerk(brieven: readonly Brief[], titel: string, dubbelzijdig: boolean) {
  const schermen = brieven.map(briefAlsScherm);
  return {
    titel,
    auteur: schermen[0]?.van.naam ?? '',
    kenmerken: brieven.map((brief) => brief.kenmerk),
    taal: schermen[0]?.taal ?? 'nl',
    dubbelzijdig,
    brieven: schermen,
  };
}

function paginas(waarden: unknown): Map<string, number> {
  const gevonden = new Map<string, number>();
  if (!Array.isArray(waarden)) return gevonden;
  for (const waarde of waarden as readonly unknown[])
    if (typeof waarde === 'object' && waarde !== null && 'kenmerk' in waarde && 'pagina' in waarde)
      gevonden.set(String(waarde.kenmerk), Number(waarde.pagina));
  return gevonden;
}

/** The index as CSV with a heading line. */
export function alsCsv(index: readonly Printregel[]): string {
  const veld = (waarde: string | number): string => {
    const tekst = String(waarde);
    return /[",\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
  };
  const regels = index.map((r) =>
    [r.volgnummer, r.kenmerk, r.eerstePagina, r.aantalPaginas, r.adresHash].map(veld).join(','),
  );
  return `${['volgnummer,kenmerk,eerstePagina,aantalPaginas,adresHash', ...regels].join('\r\n')}\r\n`;
}
