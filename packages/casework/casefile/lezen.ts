import { type Casus, huishoudcasus, regelcasus, type VerwachtNodig } from './casus.ts';
import { controleer } from './controle.ts';
import { type Fout, foutenUit, type Pad } from './fout.ts';
import { isRegelnaam, REGELS } from './regels.ts';

export type GelezenCasus =
  | { readonly ok: true; readonly pad: Pad; readonly casus: Casus }
  | { readonly ok: false; readonly pad: Pad; readonly naam: string | undefined; readonly fouten: readonly Fout[] };

/** Both versions of a schema are made once: building them costs more than using them. */
const schemas = {
  huishouden: { verplicht: huishoudcasus('verplicht'), mag: huishoudcasus('mag') },
  regel: (nodig: VerwachtNodig, regel: keyof typeof REGELS) => regelcasus(regel, nodig),
};

/**
 * The cases of a file: a list of cases, or one case.
 * @param inhoud what YAML or JSON holds, with numbers as the text they were written with
 * @param nodig whether each case must say what it expects
 * @returns per case the case with amounts in cents, or what is wrong with it; paths start at the top of the file
 */
export function readCasussen(inhoud: unknown, nodig: VerwachtNodig): GelezenCasus[] {
  if (!Array.isArray(inhoud)) return [readCasus(inhoud, nodig)];
  const items: readonly unknown[] = inhoud;
  if (items.length === 0) return [mis([], undefined, [{ pad: [], code: 'leeg', melding: 'er staat geen casus in' }])];
  return items.map((item, i) => readCasus(item, nodig, [i]));
}

/** One case; see `readCasussen`. */
export function readCasus(inhoud: unknown, nodig: VerwachtNodig, pad: Pad = []): GelezenCasus {
  if (typeof inhoud !== 'object' || inhoud === null || Array.isArray(inhoud))
    return mis(pad, undefined, [
      {
        pad,
        code: 'verkeerde-vorm',
        melding: 'hier hoort een casus: velden zoals “naam”, “bron”, “datum” en “huishouden”',
      },
    ]);
  const velden = inhoud as Readonly<Record<string, unknown>>;
  const naam = typeof velden.naam === 'string' ? velden.naam : undefined;
  const fout = (veld: string, code: string, melding: string) =>
    mis(pad, naam, [{ pad: [...pad, veld], code, melding }]);

  if ('regel' in velden) {
    const regel = velden.regel;
    if ('huishouden' in velden)
      return fout('regel', 'huishouden-en-regel', 'geef “huishouden” of “regel” met “invoer”, niet allebei');
    if (typeof regel !== 'string' || !isRegelnaam(regel))
      return fout('regel', 'regel', `onbekende regel; kies uit: ${Object.keys(REGELS).join(', ')}`);
    const gelezen = schemas.regel(nodig, regel).safeParse(velden);
    if (!gelezen.success) return mis(pad, naam, foutenUit(gelezen.error, pad));
    return { ok: true, pad, casus: gelezen.data };
  }
  if ('invoer' in velden && !('huishouden' in velden))
    return fout('regel', 'ontbreekt', `ontbreekt bij “invoer”; kies uit: ${Object.keys(REGELS).join(', ')}`);
  const gelezen = schemas.huishouden[nodig].safeParse(velden);
  if (!gelezen.success) return mis(pad, naam, foutenUit(gelezen.error, pad));
  const fouten = controleer(gelezen.data).map((f) => ({ ...f, pad: [...pad, ...f.pad] }));
  return fouten.length > 0 ? mis(pad, naam, fouten) : { ok: true, pad, casus: gelezen.data };
}

const mis = (pad: Pad, naam: string | undefined, fouten: readonly Fout[]): GelezenCasus => ({
  ok: false,
  pad,
  naam,
  fouten,
});
