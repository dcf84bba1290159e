import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Indicator, readIndicatoren } from '@meedoen/casework/cijfers';
import { parse } from 'yaml';

const BESTAND = join(import.meta.dirname, '..', '..', '..', '..', 'policies', 'indicatoren', 'monitor.yaml');

let gelezen: Promise<readonly Indicator[]> | undefined;

/** The indicators of policies/indicatoren/monitor.yaml, read once. @throws Error naming what is wrong in it */
export function leesIndicatoren(): Promise<readonly Indicator[]> {
  gelezen ??= lees();
  return gelezen;
}

async function lees(): Promise<readonly Indicator[]> {
  const uit = readIndicatoren(parse(await readFile(BESTAND, 'utf8')));
  if (!uit.ok) throw new Error(`policies/indicatoren/monitor.yaml: ${uit.problems.join('; ')}`);
  return uit.value;
}
