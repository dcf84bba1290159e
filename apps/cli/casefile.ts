import { type Casus, formatPath, readCasussen, type VerwachtMode } from '@meedoen/casework/casefile';
import { readTextFile } from './files.ts';
import { formatProblem, readYaml } from './yaml-file.ts';

/** A case of a file with the place where it stands, so that a message about it can point there. */
export interface LocatedCasus {
  readonly casus: Casus;
  readonly line: number;
  /** A message about this case, with file, line and path. */
  message(path: readonly (string | number)[], text: string): string;
}

export interface Casefile {
  readonly casussen: readonly LocatedCasus[];
  /** One line each, with file, line and path. */
  readonly problems: readonly string[];
  /** How many cases could not be read. */
  readonly unreadable: number;
}

/** The cases of a file on disk and what is wrong with the others. */
export function readCasefile(file: string, mode: VerwachtMode): Casefile {
  const result = readTextFile(file);
  return result.ok
    ? parseCasefile(file, result.text, mode)
    : { casussen: [], problems: [result.message], unreadable: 0 };
}

/** As `readCasefile`, for the text of a file. `file` only stands in the messages. */
export function parseCasefile(file: string, text: string, mode: VerwachtMode): Casefile {
  const yaml = readYaml(text);
  if (yaml.problems.length > 0)
    return {
      casussen: [],
      problems: yaml.problems.map((problem) => formatProblem(file, problem, '', problem)),
      unreadable: 0,
    };

  const message = (path: readonly (string | number)[], text: string) =>
    formatProblem(file, yaml.position(path), formatPath(path), { message: text });
  const casussen: LocatedCasus[] = [];
  const problems: string[] = [];
  let unreadable = 0;
  for (const result of readCasussen(yaml.content, mode)) {
    if (result.ok) {
      casussen.push({
        casus: result.casus,
        line: yaml.position(result.path).line,
        message: (path, text) => message([...result.path, ...path], text),
      });
    } else {
      unreadable += 1;
      problems.push(...result.problems.map((problem) => message(problem.path, problem.message)));
    }
  }
  return { casussen, problems, unreadable };
}
