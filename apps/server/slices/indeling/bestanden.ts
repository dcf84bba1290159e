import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Indeling, readIndeling } from '@meedoen/casework/indeling';
import { parse } from 'yaml';
import { jsonb, openDatabase, type Tx } from '../../platform/database/index.ts';

const POLICIES = join(import.meta.dirname, '..', '..', '..', '..', 'policies');

/** The indelingen of policies/indelingen. @throws Error naming the file and what is wrong in it */
export async function leesIndelingen(): Promise<Indeling[]> {
  const map = join(POLICIES, 'indelingen');
  const bestanden = (await readdir(map)).filter((naam) => naam.endsWith('.yaml')).sort();
  return Promise.all(
    bestanden.map(async (bestand) => {
      const gelezen = readIndeling(parse(await readFile(join(map, bestand), 'utf8')));
      if (!gelezen.ok) throw new Error(`policies/indelingen/${bestand}: ${gelezen.problems.join('; ')}`);
      return gelezen.indeling;
    }),
  );
}

/** Takes the indelingen of the files into a database that was migrated. @param eigenaarUrl login of the owner */
export async function registerIndelingen(eigenaarUrl: string): Promise<void> {
  const indelingen = await leesIndelingen();
  const eigenaar = openDatabase(eigenaarUrl, 1);
  try {
    await eigenaar.begin((tx) => vulIndelingen(tx as Tx, indelingen));
  } finally {
    await eigenaar.end({ timeout: 5 });
  }
}

/** Writes the indelingen as the files have them; doing it again changes nothing. */
export async function vulIndelingen(tx: Tx, indelingen: readonly Indeling[]): Promise<void> {
  for (const indeling of indelingen) {
    const { code, naam, groepen } = indeling;
    await tx`insert into indeling ${tx({ code, naam, definitie: jsonb(tx, indeling) })}
      on conflict (code) do update set naam = excluded.naam, definitie = excluded.definitie`;
    await tx`delete from indelinggroep where indeling = ${code}`;
    for (const [volgorde, groep] of groepen.entries())
      await tx`insert into indelinggroep ${tx({
        indeling: code,
        groep: groep.code,
        naam: groep.naam,
        volgorde,
        contact_elke_dagen: groep.dienst.contactElkeDagen ?? null,
        evaluatie_elke_maanden: groep.dienst.evaluatieElkeMaanden ?? null,
        rechtmatigheid_elke_maanden: groep.dienst.rechtmatigheidElkeMaanden ?? null,
      })}`;
  }
}
