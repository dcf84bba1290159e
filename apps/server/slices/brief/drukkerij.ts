import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

const SJABLOON = fileURLToPath(new URL('./sjabloon', import.meta.url));
const LETTERTYPE = ['SourceSans3-Regular.ttf', 'SourceSans3-Bold.ttf'];

/** After how many documents without use a remembered result is dropped; keeps memory flat over a day of letters. */
const HOUDBAAR = 1;

/** A template that does not compile, or a document that is no PDF/UA-1. `meldingen` is what the compiler said. */
export class Drukfout extends Error {
  override readonly name = 'Drukfout';
  readonly meldingen: readonly string[];
  constructor(meldingen: readonly string[]) {
    super(`the letter could not be printed: ${meldingen.join('; ')}`);
    this.meldingen = meldingen;
  }
}

let compiler: NodeCompiler | undefined;

/** One compiler for the process, with only our own font: `fallback: false` in the template keeps others out. */
function pers(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: SJABLOON,
    fontArgs: [{ fontBlobs: LETTERTYPE.map((naam) => readFileSync(new URL(`./lettertype/${naam}`, import.meta.url))) }],
  });
  return compiler;
}

/** What the templates read: file name to content, laid beside them for this one document. */
export type Drukwerk = Readonly<Record<string, unknown>>;

export interface Gedrukt {
  readonly pdf: Uint8Array;
  /** The values of all metadata with a label, in order of the document. */
  readonly vraag: (label: string) => unknown;
}

/**
 * Compiles a template to a tagged PDF/UA-1 document. Synchronous and pure but for reading the templates.
 * @param hoofd name of a template in `sjabloon/`, or `{ bron }` with the text of one
 * @throws Drukfout with the text of the compiler: broken template, warning, missing title, alt text or glyph
 */
export function drukAf<T>(
  hoofd: string | { readonly bron: string },
  drukwerk: Drukwerk,
  na: (gedrukt: Gedrukt) => T,
): T {
  const deze = pers();
  const paden = Object.keys(drukwerk).map((naam) => `${SJABLOON}/${naam}`);
  try {
    for (const [naam, inhoud] of Object.entries(drukwerk))
      deze.mapShadow(`${SJABLOON}/${naam}`, Buffer.from(JSON.stringify(inhoud)));
    const document = compileer(deze, hoofd);
    const pdf = naarPdf(deze, document);
    return na({ pdf, vraag: (label) => deze.query(document, { selector: `<${label}>`, field: 'value' }) });
  } finally {
    for (const pad of paden) deze.unmapShadow(pad);
    deze.evictCache(HOUDBAAR);
  }
}

function compileer(deze: NodeCompiler, hoofd: string | { readonly bron: string }): NodeTypstDocument {
  const uitslag = deze.compile(
    typeof hoofd === 'string' ? { mainFilePath: `${SJABLOON}/${hoofd}` } : { mainFileContent: hoofd.bron },
  );
  const fouten = uitslag.takeError();
  if (fouten) throw new Drukfout(berichten(fouten.shortDiagnostics));
  const waarschuwingen = uitslag.takeWarnings();
  if (waarschuwingen) throw new Drukfout(berichten(waarschuwingen.shortDiagnostics));
  if (!uitslag.result) throw new Drukfout(['no document']);
  return uitslag.result;
}

function naarPdf(deze: NodeCompiler, document: NodeTypstDocument): Uint8Array {
  try {
    return new Uint8Array(deze.pdf(document, { pdfStandard: 'ua-1' }));
  } catch (fout) {
    const tekst = fout instanceof Error ? fout.message : String(fout);
    const gevonden = [...tekst.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? '');
    throw new Drukfout(gevonden.length > 0 ? gevonden : [tekst]);
  }
}

function berichten(diagnostiek: readonly unknown[]): string[] {
  return diagnostiek.map((melding) =>
    typeof melding === 'object' && melding !== null && 'message' in melding ? String(melding.message) : String(melding),
  );
}
