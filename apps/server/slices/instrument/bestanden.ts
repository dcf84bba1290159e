import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Instrument,
  type Instrumentgebruik,
  readInstrument,
  readInstrumentgebruik,
} from '@meedoen/casework/instrument';
import { parse } from 'yaml';
import { jsonb, openDatabase, type Tx, uuidv7 } from '../../platform/database/index.ts';

const POLICIES = join(import.meta.dirname, '..', '..', '..', '..', 'policies');

/** The instruments of policies/instrumenten. @throws Error naming the file and what is wrong in it */
export async function leesInstrumenten(): Promise<Instrument[]> {
  const map = join(POLICIES, 'instrumenten');
  const bestanden = (await readdir(map)).filter((naam) => naam.endsWith('.yaml')).sort();
  return Promise.all(
    bestanden.map(async (bestand) => {
      const gelezen = readInstrument(parse(await readFile(join(map, bestand), 'utf8')));
      if (!gelezen.ok) throw new Error(`policies/instrumenten/${bestand}: ${gelezen.problems.join('; ')}`);
      return gelezen.value;
    }),
  );
}

/** Takes the instruments of the files into a database that was migrated. @param eigenaarUrl login of the owner */
export async function registerInstrumenten(eigenaarUrl: string): Promise<void> {
  const instrumenten = await leesInstrumenten();
  const eigenaar = openDatabase(eigenaarUrl, 1);
  try {
    await eigenaar.begin((tx) => vulInstrumenten(tx as Tx, instrumenten));
  } finally {
    await eigenaar.end({ timeout: 5 });
  }
}

/** Writes the instruments as the files have them; doing it again changes nothing. */
export async function vulInstrumenten(tx: Tx, instrumenten: readonly Instrument[]): Promise<void> {
  for (const instrument of instrumenten) {
    const { code, naam } = instrument;
    await tx`insert into instrument ${tx({ code, naam: naam.nl, definitie: jsonb(tx, instrument) })}
      on conflict (code) do update set naam = excluded.naam, definitie = excluded.definitie`;
  }
}

/** Which instruments an uitvoerder has, from policies/instrumentgebruik. @throws Error naming what is wrong in it */
export async function leesInstrumentgebruik(bestand: string): Promise<Instrumentgebruik> {
  const gelezen = readInstrumentgebruik(parse(await readFile(join(POLICIES, 'instrumentgebruik', bestand), 'utf8')));
  if (!gelezen.ok) throw new Error(`policies/instrumentgebruik/${bestand}: ${gelezen.problems.join('; ')}`);
  return gelezen.value;
}

/** Writes which instruments an uitvoerder has. @throws Error when one is not in the catalogue */
export async function vulInstrumentgebruik(
  tx: Tx,
  uitvoerder: string,
  { gemeenten, bron: document, gebruik }: Instrumentgebruik,
): Promise<void> {
  for (const { instrument, vanaf, tot, bron, regels } of gebruik) {
    const [er] = await tx`select 1 from instrument where code = ${instrument}`;
    if (!er) throw new Error(`instrument ${instrument} is not in policies/instrumenten`);
    for (const gemeente of gemeenten)
      await tx`insert into instrumentgebruik ${tx({
        id: uuidv7(),
        ...{ uitvoerder, gemeente, instrument, bron: bron ?? document },
        regels: jsonb(tx, regels),
        geldig: `[${vanaf},${tot ?? ''})`,
      })}`;
  }
}
