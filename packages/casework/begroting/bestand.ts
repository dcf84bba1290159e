/** What is wrong in a file, with the line from 1 and the column by its name. */
export interface Regelfout {
  readonly regel: number;
  readonly kolom: string;
  readonly tekst: string;
}

export type Gelezen<T> =
  | { readonly ok: true; readonly bestand: T }
  | { readonly ok: false; readonly fouten: readonly Regelfout[] };

const MEESTE_REGELS = 2000;

/** A file of lines with semicolons, cut in fields; its first line says what it is, its second the columns. */
export interface Bladen {
  readonly kop: readonly string[];
  readonly kolommen: readonly string[];
  readonly rijen: readonly { readonly regel: number; readonly velden: readonly string[] }[];
}

/** Cuts a file. @param soort first words of line 1 @returns it, or what is wrong with its frame */
export function snijd(tekst: string, soort: string): Gelezen<Bladen> {
  const regels = tekst.replace(/^\uFEFF/, '').split(/\r?\n/);
  while (regels.at(-1)?.trim() === '') regels.pop();
  const velden = (regel: string | undefined) => (regel ?? '').split(';').map((veld) => veld.trim());
  const kop = velden(regels[0]);
  const fout = (regel: number, kolom: string, zin: string) =>
    ({ ok: false, fouten: [{ regel, kolom, tekst: zin }] }) as const;
  if (kop[0] !== soort || kop[1] !== '1') return fout(1, 'kop', `Regel 1 begint met ${soort};1.`);
  const kolommen = velden(regels[1]);
  if (regels.length < 3) return fout(3, 'regel', 'Onder de kolommen staan geen regels.');
  if (regels.length - 2 > MEESTE_REGELS)
    return fout(MEESTE_REGELS + 3, 'regel', `Een bestand heeft hoogstens ${MEESTE_REGELS} regels.`);
  const rijen = regels.slice(2).map((regel, i) => ({ regel: i + 3, velden: velden(regel) }));
  const scheef = rijen.filter((rij) => rij.velden.length !== kolommen.length);
  return scheef.length > 0
    ? {
        ok: false,
        fouten: scheef.map((rij) => ({
          regel: rij.regel,
          kolom: 'regel',
          tekst: `Deze regel heeft ${rij.velden.length} velden in plaats van ${kolommen.length}.`,
        })),
      }
    : { ok: true, bestand: { kop, kolommen, rijen } };
}
