import type { Cents } from '@meedoen/law/kernel';
import { euro } from '../opmaak/index.ts';

/** Why a person must look at a line before the run may be approved. */
export interface Aandacht {
  readonly code:
    | 'bedrag-ontbreekt'
    | 'rekening-ontbreekt'
    | 'rekening-nieuw'
    | 'verschil-zonder-oorzaak'
    | 'groot-verschil'
    | 'overleden'
    | 'verschil-open';
  readonly tekst: string;
}

export interface Betaalregelstand {
  /** Undefined: an amount of the law is missing. */
  readonly netto: Cents | undefined;
  readonly vorig: Cents | undefined;
  /** Names of what is missing in the law or in the facts. */
  readonly ontbreekt: readonly string[];
  readonly rekening: 'ontbreekt' | 'nieuw' | 'gecontroleerd';
  /** Ids of facts or besluiten that explain a difference with the last time. */
  readonly oorzaken: readonly string[];
  readonly overleden: boolean;
  /** Declared and checked facts that differ and touch this month. */
  readonly openVerschillen: number;
  /** Policy: a difference from this amount on is looked at, cents. */
  readonly grens: Cents;
}

/** What needs eyes on one line, most urgent first; empty when nobody has to look. */
export function aandachtVoor(regel: Betaalregelstand): readonly Aandacht[] {
  const { netto, vorig, ontbreekt, rekening, oorzaken, overleden, openVerschillen, grens } = regel;
  const found: Aandacht[] = [];
  if (overleden) found.push({ code: 'overleden', tekst: 'De inwoner is overleden.' });
  if (netto === undefined)
    found.push({ code: 'bedrag-ontbreekt', tekst: `Dit ontbreekt nog: ${ontbreekt.join(', ')}.` });
  else {
    if (netto > 0 && rekening === 'ontbreekt')
      found.push({ code: 'rekening-ontbreekt', tekst: 'Er is nog geen rekeningnummer.' });
    if (netto > 0 && rekening === 'nieuw')
      found.push({ code: 'rekening-nieuw', tekst: 'Het rekeningnummer is nieuw.' });
    const verschil = vorig === undefined ? 0 : netto - vorig;
    if (verschil !== 0 && oorzaken.length === 0)
      found.push({
        code: 'verschil-zonder-oorzaak',
        tekst: `${euro(Math.abs(verschil))} ${verschil > 0 ? 'meer' : 'minder'} dan de vorige keer, zonder bekende oorzaak.`,
      });
    else if (Math.abs(verschil) >= grens)
      found.push({
        code: 'groot-verschil',
        tekst: `${euro(Math.abs(verschil))} ${verschil > 0 ? 'meer' : 'minder'} dan de vorige keer.`,
      });
  }
  if (openVerschillen > 0)
    found.push({ code: 'verschil-open', tekst: 'Opgegeven en gecontroleerde gegevens verschillen nog.' });
  return found;
}
