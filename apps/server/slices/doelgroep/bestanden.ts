import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Doelgroep,
  type Doelgroepgebruik,
  readDoelgroep,
  readDoelgroepgebruik,
} from '@meedoen/casework/doelgroep';
import { parse } from 'yaml';
import { jsonb, openDatabase, type Tx, uuidv7 } from '../../platform/database/index.ts';

const POLICIES = join(import.meta.dirname, '..', '..', '..', '..', 'policies');

/** The target groups of policies/doelgroepen. @throws Error naming the file and what is wrong in it */
export async function leesDoelgroepen(): Promise<Doelgroep[]> {
  const map = join(POLICIES, 'doelgroepen');
  const bestanden = (await readdir(map)).filter((naam) => naam.endsWith('.yaml')).sort();
  return Promise.all(
    bestanden.map(async (bestand) => {
      const gelezen = readDoelgroep(parse(await readFile(join(map, bestand), 'utf8')));
      if (!gelezen.ok) throw new Error(`policies/doelgroepen/${bestand}: ${gelezen.problems.join('; ')}`);
      return gelezen.value;
    }),
  );
}

/** Takes the target groups of the files into a database that was migrated. @param eigenaarUrl login of the owner */
export async function registerDoelgroepen(eigenaarUrl: string): Promise<void> {
  const groepen = await leesDoelgroepen();
  const eigenaar = openDatabase(eigenaarUrl, 1);
  try {
    await eigenaar.begin((tx) => vulDoelgroepen(tx as Tx, groepen));
  } finally {
    await eigenaar.end({ timeout: 5 });
  }
}

/** Writes the target groups as the files have them; doing it again changes nothing. */
export async function vulDoelgroepen(tx: Tx, groepen: readonly Doelgroep[]): Promise<void> {
  for (const groep of groepen) {
    const { code, naam } = groep;
    await tx`insert into doelgroep ${tx({ code, naam, definitie: jsonb(tx, groep) })}
      on conflict (code) do update set naam = excluded.naam, definitie = excluded.definitie`;
  }
}

/** Which target groups an uitvoerder knows, from policies/doelgroepgebruik. @throws Error naming what is wrong in it */
export async function leesDoelgroepgebruik(bestand: string): Promise<Doelgroepgebruik> {
  const gelezen = readDoelgroepgebruik(parse(await readFile(join(POLICIES, 'doelgroepgebruik', bestand), 'utf8')));
  if (!gelezen.ok) throw new Error(`policies/doelgroepgebruik/${bestand}: ${gelezen.problems.join('; ')}`);
  return gelezen.value;
}

/** Writes which target groups an uitvoerder knows. @throws Error of the database when one is not in the catalogue */
export async function vulDoelgroepgebruik(
  tx: Tx,
  uitvoerder: string,
  { gemeenten, bron, gebruik }: Doelgroepgebruik,
): Promise<void> {
  for (const { doelgroep, vanaf, tot } of gebruik)
    for (const gemeente of gemeenten)
      await tx`insert into doelgroepgebruik ${tx({
        id: uuidv7(),
        ...{ uitvoerder, gemeente, doelgroep, bron },
        geldig: `[${vanaf},${tot ?? ''})`,
      })}`;
}

/** The target groups that a gemeente knows on a day, in the order of the catalogue. */
export const doelgroepenVan = async (
  tx: Tx,
  { uitvoerder, gemeente }: { readonly uitvoerder: string; readonly gemeente: string },
  dag: string,
): Promise<Doelgroep[]> =>
  (
    await tx<{ definitie: Doelgroep }[]>`
      select d.definitie from doelgroepgebruik g join doelgroep d on d.code = g.doelgroep
      where g.uitvoerder = ${uitvoerder} and g.gemeente = ${gemeente} and g.geldig @> ${dag}::date order by d.naam`
  ).map(({ definitie }) => definitie);
