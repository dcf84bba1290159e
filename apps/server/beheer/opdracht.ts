import { eisProductie, leesInstellingen } from '../platform/instellingen/index.ts';
import { startPostgres } from '../platform/postgres/index.ts';

/**
 * Runs a command of the beheerder: settings from the environment, one line when done, exit code 1 with a reason otherwise.
 * @param werk gets the login that owns the tables and the arguments; gives the line to print
 */
export async function alsOpdracht(
  werk: (eigenaarUrl: string, args: readonly string[]) => Promise<string>,
): Promise<void> {
  try {
    const instellingen = eisProductie(leesInstellingen({ MEEDOEN_DEMO: 'uit', ...process.env }), 'database');
    const { eigenaarUrl } = await startPostgres({
      folder: '',
      databaseUrl: instellingen.DATABASE_URL,
      ownerUrl: instellingen.DATABASE_EIGENAAR_URL,
    });
    const regel = await werk(eigenaarUrl, process.argv.slice(2));
    process.stdout.write(`${regel}\n`);
  } catch (fout) {
    process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
    process.exitCode = 1;
  }
}

/** The one argument of a command. @throws with how it is used */
export function enigArgument(args: readonly string[], gebruik: string): string {
  const [eerste] = args;
  if (args.length !== 1 || !eerste || eerste.startsWith('-')) throw new Error(`Use: ${gebruik}`);
  return eerste;
}

/** Rows in words for the closing line. */
export const aantalRijen = (tabellen: Readonly<Record<string, { readonly rijen: number }>>): string => {
  const rijen = Object.values(tabellen).reduce((som, each) => som + each.rijen, 0);
  return `${rijen} rows in ${Object.keys(tabellen).length} tables`;
};
