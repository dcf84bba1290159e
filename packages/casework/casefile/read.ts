import { type Casus, huishoudcasus, maandencasus, regelcasus, type VerwachtMode } from './casus.ts';
import { contradictionsOf } from './contradictions.ts';
import { type CasefileProblem, type Path, problemsOf } from './problem.ts';
import { regelingcasus } from './regeling.ts';
import { isRegelName, REGELS } from './regels.ts';

export type ReadCasus =
  | { readonly ok: true; readonly path: Path; readonly casus: Casus }
  | {
      readonly ok: false;
      readonly path: Path;
      readonly naam: string | undefined;
      readonly problems: readonly CasefileProblem[];
    };

/** The schemas of a household are made once: building them costs more than using them. */
const schemas = {
  huishouden: { required: huishoudcasus('required'), optional: huishoudcasus('optional') },
  maanden: { required: maandencasus('required'), optional: maandencasus('optional') },
  regeling: { required: regelingcasus('required'), optional: regelingcasus('optional') },
  regel: (mode: VerwachtMode, regel: keyof typeof REGELS) => regelcasus(regel, mode),
};

/**
 * The cases of a file: a list of cases, or one case.
 * @param content what YAML or JSON holds, with numbers as the text they were written with
 * @param mode whether each case must say what it expects
 * @returns per case the case with amounts in cents, or what is wrong with it; paths start at the top of the file
 */
export function readCasussen(content: unknown, mode: VerwachtMode): ReadCasus[] {
  if (!Array.isArray(content)) return [readCasus(content, mode)];
  const items: readonly unknown[] = content;
  if (items.length === 0)
    return [refused([], undefined, [{ path: [], code: 'leeg', message: 'er staat geen casus in' }])];
  return items.map((item, i) => readCasus(item, mode, [i]));
}

/** One case; see `readCasussen`. */
export function readCasus(content: unknown, mode: VerwachtMode, path: Path = []): ReadCasus {
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return refused(path, undefined, [
      {
        path,
        code: 'verkeerde-vorm',
        message: 'hier hoort een casus: velden zoals “naam”, “bron”, “datum” en “huishouden”',
      },
    ]);
  const fields = content as Readonly<Record<string, unknown>>;
  const naam = typeof fields.naam === 'string' ? fields.naam : undefined;
  const problem = (veld: string, code: string, message: string) =>
    refused(path, naam, [{ path: [...path, veld], code, message }]);

  if ('regel' in fields) {
    const regel = fields.regel;
    if ('huishouden' in fields)
      return problem('regel', 'huishouden-en-regel', 'geef “huishouden” of “regel” met “invoer”, niet allebei');
    if (typeof regel !== 'string' || !isRegelName(regel))
      return problem('regel', 'regel', `onbekende regel; kies uit: ${Object.keys(REGELS).join(', ')}`);
    const result = schemas.regel(mode, regel).safeParse(fields);
    if (!result.success) return refused(path, naam, problemsOf(result.error, path));
    return { ok: true, path, casus: result.data };
  }
  if ('invoer' in fields && !('huishouden' in fields))
    return problem('regel', 'ontbreekt', `ontbreekt bij “invoer”; kies uit: ${Object.keys(REGELS).join(', ')}`);
  if ('regeling' in fields) {
    const result = schemas.regeling[mode].safeParse(fields);
    if (!result.success) return refused(path, naam, problemsOf(result.error, path));
    return { ok: true, path, casus: result.data };
  }
  for (const veld of ['datum', 'maand'] as const)
    if ('maanden' in fields && veld in fields)
      return problem(veld, 'maanden-en-maand', `geef “${veld}” of “maanden”, niet allebei`);
  const result =
    'maanden' in fields ? schemas.maanden[mode].safeParse(fields) : schemas.huishouden[mode].safeParse(fields);
  if (!result.success) return refused(path, naam, problemsOf(result.error, path));
  const problems = contradictionsOf(result.data).map((f) => ({ ...f, path: [...path, ...f.path] }));
  return problems.length > 0 ? refused(path, naam, problems) : { ok: true, path, casus: result.data };
}

const refused = (path: Path, naam: string | undefined, problems: readonly CasefileProblem[]): ReadCasus => ({
  ok: false,
  path,
  naam,
  problems,
});
