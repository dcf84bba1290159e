export interface Import {
  readonly specifier: string;
  /** Counted from 1. */
  readonly line: number;
}

const STATEMENTS = [
  // import ... from 'x', export ... from 'x'; a quote or semicolon before `from` means another statement.
  /^[ \t]*(?:import|export)\b[^;'"`]*?\bfrom\s*(['"])([^'"\n]+)\1/gm,
  // import 'x'
  /^[ \t]*import\s*(['"])([^'"\n]+)\1/gm,
  // import('x'), also in a type
  /\bimport\s*\(\s*(['"`])([^'"`\n]+)\1/g,
];

/** What a TypeScript file imports, by any of the three ways, without parsing it. */
export function importsOf(source: string): Import[] {
  const text = withoutComments(source);
  const code = codeOnly(source);
  const isStatement = (match: RegExpExecArray) =>
    /^\s*(import|export)/.test(code.slice(match.index, match.index + match[0].length));
  return STATEMENTS.flatMap((statement) =>
    [...text.matchAll(statement)].filter(isStatement).map((match) => ({
      specifier: match[2] ?? '',
      line: text.slice(0, match.index + match[0].length).split('\n').length,
    })),
  ).sort((a, b) => a.line - b.line);
}

/** The source with comments blanked and the text of strings kept; line numbers stay the same. */
export const withoutComments = (source: string): string => blank(source, false);

/** The source with comments and the text of strings blanked: what is left is code. */
export const codeOnly = (source: string): string => blank(source, true);

/**
 * A scanner, not a parser: a quote inside a regular expression or a JSX text opens a "string", which ends at the
 * end of its line, so a mistake stays on one line.
 */
function blank(source: string, strings: boolean): string {
  let out = '';
  let quote = '';
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (quote) {
      const ends = char === quote || (char === '\n' && quote !== '`');
      if (char === '\\') {
        out += strings ? '  ' : source.slice(i, i + 2);
        i++;
      } else {
        out += ends || char === '\n' || !strings ? char : ' ';
        if (ends) quote = '';
      }
    } else if (char === '/' && source.charAt(i + 1) === '/' && source.charAt(i - 1) !== ':') {
      const end = source.indexOf('\n', i);
      const stop = end < 0 ? source.length : end;
      out += ' '.repeat(stop - i);
      i = stop - 1;
    } else if (char === '/' && source.charAt(i + 1) === '*') {
      const end = source.indexOf('*/', i + 2);
      const stop = end < 0 ? source.length : end + 2;
      out += source.slice(i, stop).replace(/[^\n]/g, ' ');
      i = stop - 1;
    } else {
      if (char === "'" || char === '"' || char === '`') quote = char;
      out += char;
    }
  }
  return out;
}
