import type { CasefileProblem, Path } from '@meedoen/casework/casefile';
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

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface YamlFile {
  /** Maps, lists, texts and booleans; a number is the text it was written with, so that euros never become floats. */
  readonly content: unknown;
  /** What makes this no readable YAML; `content` is then undefined. */
  readonly problems: readonly (Position & { readonly message: string })[];
  /** Where a path stands in the file; the nearest place above it when the path itself is not there. */
  position(path: Path): Position;
}

const MESSAGES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'dit veld staat er twee keer',
  TAB_AS_INDENT: 'spring in met spaties, niet met een tab',
  BAD_INDENT: 'deze regel springt verkeerd in',
  MISSING_CHAR: 'hier ontbreekt een teken, zoals een aanhalingsteken, haak of komma',
  UNEXPECTED_TOKEN: 'dit teken hoort hier niet',
  MULTIPLE_DOCS: 'zet alle casussen in één lijst, zonder “---” ertussen',
  BLOCK_AS_IMPLICIT_KEY: 'zet een tekst met een dubbele punt erin tussen aanhalingstekens, of kijk naar het inspringen',
};

/** Reads the text of a YAML file (1.2, core types). */
export function readYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const toPosition = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const message = (error: YAMLError) => MESSAGES[error.code] ?? `dit is geen geldige YAML (${error.code})`;
  const problems = [...doc.errors, ...doc.warnings].map((error) => ({
    ...toPosition(error.pos[0]),
    message: message(error),
  }));

  visit(doc, {
    Scalar(_, node) {
      if ((typeof node.value === 'number' || typeof node.value === 'bigint') && node.source !== undefined)
        node.value = node.source;
    },
  });
  let content: unknown;
  if (problems.length === 0) {
    try {
      content = doc.toJS({ maxAliasCount: 50 });
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      problems.push({ line: 1, column: 1, message: 'dit bestand verwijst te vaak naar zichzelf (&naam en *naam)' });
    }
  }

  const position = (path: Path): Position => {
    let offset = 0;
    let node: Node | null | undefined = doc.contents;
    for (const part of path) {
      if (isAlias(node)) node = node.resolve(doc);
      const waarde: unknown = isMap(node) || isSeq(node) ? node.get(part, true) : undefined;
      if (isMap(node)) {
        const key = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))?.key;
        if (isNode(key)) offset = key.range?.[0] ?? offset;
      }
      if (!isNode(waarde)) break;
      if (isSeq(node)) offset = waarde.range?.[0] ?? offset;
      node = waarde;
    }
    return toPosition(offset);
  };
  return { content, problems, position };
}

/** `pad/naam.yaml:12:5 [0].huishouden.aanvrager: onbekend veld ...` */
export function formatProblem(
  file: string,
  position: Position,
  path: string,
  problem: Pick<CasefileProblem, 'message'>,
): string {
  return `${file}:${position.line}:${position.column}${path === '' ? '' : ` ${path}`}: ${problem.message}`;
}
