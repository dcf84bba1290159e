import type { Fout, Pad } from '@meedoen/casework/casefile';
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';

export interface Plek {
  readonly regel: number;
  readonly kolom: number;
}

export interface YamlInhoud {
  /** Maps, lists, texts and booleans; a number is the text it was written with, so that euros never become floats. */
  readonly inhoud: unknown;
  /** What makes this no readable YAML; `inhoud` is then undefined. */
  readonly fouten: readonly (Plek & { readonly melding: string })[];
  /** Where a path stands in the file; the nearest place above it when the path itself is not there. */
  plek(pad: Pad): Plek;
}

const MELDINGEN: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'dit veld staat er twee keer',
  TAB_AS_INDENT: 'spring in met spaties, niet met een tab',
  BAD_INDENT: 'deze regel springt verkeerd in',
  MISSING_CHAR: 'hier ontbreekt een teken, zoals een aanhalingsteken, haak of komma',
  UNEXPECTED_TOKEN: 'dit teken hoort hier niet',
  MULTIPLE_DOCS: 'zet alle casussen in één lijst, zonder “---” ertussen',
  BLOCK_AS_IMPLICIT_KEY: 'hier begint iets nieuws voordat het vorige af is; kijk naar het inspringen',
};

/** Reads the text of a YAML file (1.2, core types). */
export function readYaml(tekst: string): YamlInhoud {
  const regels = new LineCounter();
  const doc = parseDocument(tekst, { lineCounter: regels, prettyErrors: false });
  const naarPlek = (positie: number): Plek => {
    const { line, col } = regels.linePos(positie);
    return { regel: Math.max(1, line), kolom: Math.max(1, col) };
  };
  const melding = (error: YAMLError) => MELDINGEN[error.code] ?? `dit is geen geldige YAML (${error.code})`;
  const fouten = [...doc.errors, ...doc.warnings].map((error) => ({
    ...naarPlek(error.pos[0]),
    melding: melding(error),
  }));

  visit(doc, {
    Scalar(_, node) {
      if ((typeof node.value === 'number' || typeof node.value === 'bigint') && node.source !== undefined)
        node.value = node.source;
    },
  });
  let inhoud: unknown;
  if (fouten.length === 0) {
    try {
      inhoud = doc.toJS({ maxAliasCount: 50 });
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      fouten.push({ regel: 1, kolom: 1, melding: 'dit bestand verwijst te vaak naar zichzelf (&naam en *naam)' });
    }
  }

  const plek = (pad: Pad): Plek => {
    let positie = 0;
    let node: Node | null | undefined = doc.contents;
    for (const deel of pad) {
      if (isAlias(node)) node = node.resolve(doc);
      const waarde: unknown = isMap(node) || isSeq(node) ? node.get(deel, true) : undefined;
      if (isMap(node)) {
        const sleutel = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(deel))?.key;
        if (isNode(sleutel)) positie = sleutel.range?.[0] ?? positie;
      }
      if (!isNode(waarde)) break;
      if (isSeq(node)) positie = waarde.range?.[0] ?? positie;
      node = waarde;
    }
    return naarPlek(positie);
  };
  return { inhoud, fouten, plek };
}

/** `pad/naam.yaml:12:5 [0].huishouden.aanvrager: onbekend veld ...` */
export function schrijfFout(bestand: string, plek: Plek, pad: string, fout: Pick<Fout, 'melding'>): string {
  return `${bestand}:${plek.regel}:${plek.kolom}${pad === '' ? '' : ` ${pad}`}: ${fout.melding}`;
}
