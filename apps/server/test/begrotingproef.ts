import type { Begroting } from '@meedoen/casework/begroting';
import { jsonb, uuidv7 } from '../platform/database/index.ts';
import type { Proefomgeving, Proefuitvoerder } from './proefomgeving.ts';

let gemaakt = 0;

/** A BUIG budget of a year that has none yet, entered by somebody who confirms none. */
export async function eenBegroting(
  proef: Proefomgeving,
  { id: uitvoerder, medewerkers }: Proefuitvoerder,
  gemeente: string,
): Promise<string> {
  const id = uuidv7();
  const jaar = 2030 + gemaakt++;
  const ingevoerdDoor = medewerkers.beheerder;
  const toestand: Begroting = {
    ...{ id, uitvoerder, gemeente, jaar, ronde: 1, toestand: 'ingevoerd', ingevoerdDoor, ingevoerdOp: '2026-11-24' },
    bron: { document: 'Beschikking', plaats: 'bijlage', datum: '2026-10-01' },
    inhoud: { soort: 'buig', bedrag: 1_000_000_00 },
  };
  await proef.systeem(async (tx) => {
    await tx`insert into begroting ${tx({
      ...{ id, uitvoerder, gemeente, soort: 'buig', onderdeel: '', jaar, ronde: 1, status: 'ingevoerd' },
      ...{ ingevoerd_door: ingevoerdDoor, toestand: jsonb(tx, toestand), versie: 1 },
    } as never)}`;
    await tx`insert into commando ${tx({
      ...{ stroom: id, volgnummer: 1, stroomsoort: 'begroting', uitvoerder, gemeente, persoon: null },
      ...{ commando: 'enterBegroting', gegevens: jsonb(tx, toestand), actor: ingevoerdDoor, actor_soort: 'medewerker' },
      ...{ reden: null, op: proef.klok.nu(), dag: proef.klok.vandaag() },
    } as never)}`;
  });
  return id;
}

/** What the paths of budgets take. */
export const begrotinginvoer = (gemeente: string): Readonly<Record<string, () => unknown>> => ({
  enterBegroting: () => ({
    ...{ gemeente, jaar: 2010 + (gemaakt++ % 15), inhoud: { soort: 'buig', bedrag: 1_000_000_00 } },
    bron: { document: 'Beschikking', plaats: 'bijlage', datum: '2026-10-01' },
  }),
  rejectBegroting: () => ({ reden: 'Het bedrag staat niet in de beschikking.' }),
});

/** What a call about figures and budgets says in its address. */
export const begrotingvragen = (gemeente: string): Readonly<Record<string, object>> => ({
  readCijferzaken: { gemeente, indicator: 'huishoudens', periode: '2026-10' },
});
