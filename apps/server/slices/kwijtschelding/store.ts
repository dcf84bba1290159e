import {
  type Kwijtschelding,
  type Kwijtscheldingcontext,
  type Kwijtscheldingopdracht,
  nextKwijtschelding,
  rebuildKwijtschelding,
} from '@meedoen/casework/kwijtschelding';
import { jsonb, type Tx } from '../../platform/database/index.ts';
import { geweigerd } from '../../platform/probleem/index.ts';
import { leesStroom, voegCommandoToe } from '../../platform/stroom/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';

/** Asking for remission of a claim, as it stands. */
export interface Kwijtscheldingzaak {
  readonly id: string;
  readonly versie: number;
  readonly toestand: Kwijtschelding;
}

const OPEN: readonly Kwijtschelding['toestand'][] = ['gevraagd', 'voorgesteld'];

/** The last request on each of these claims. */
export async function kwijtscheldingenVan(
  tx: Tx,
  vorderingen: readonly string[],
): Promise<Map<string, Kwijtscheldingzaak>> {
  const rijen = await tx<(Kwijtscheldingzaak & { vordering: string })[]>`
    select distinct on (vordering) vordering, id, versie, toestand from kwijtschelding
    where vordering = any(${[...vorderingen]}) and not toestand ? 'verwijderd'
    order by vordering, open desc, aangemaakt_op desc, id desc`;
  return new Map(rijen.map(({ vordering, ...zaak }) => [vordering, zaak]));
}

/** The request a besluit decides. */
export async function kwijtscheldingBij(tx: Tx, besluit: string): Promise<Kwijtscheldingzaak | undefined> {
  const [rij] = await tx<Kwijtscheldingzaak[]>`
    select id, versie, toestand from kwijtschelding where besluit = ${besluit} and not toestand ? 'verwijderd'`;
  return rij;
}

interface Regel {
  readonly opdracht: Kwijtscheldingopdracht;
  readonly context: Kwijtscheldingcontext;
}

/** Gives a command; the row is made with the first one. @throws Probleem 409 with the true reason */
export async function geefKwijtscheldingopdracht(
  tx: Tx,
  zaak: Kwijtscheldingzaak | undefined,
  opdracht: Kwijtscheldingopdracht,
  context: Kwijtscheldingcontext,
  door: Opdrachtgever,
): Promise<Kwijtscheldingzaak> {
  const uitslag = nextKwijtschelding(zaak?.toestand, opdracht, context);
  if (!uitslag.ok) throw geweigerd(uitslag.weigering.tekst, uitslag.weigering.code);
  const toestand = uitslag.value;
  const { id, uitvoerder, gemeente, persoon, vordering } = toestand;
  const afgeleid = (versie: number) => ({
    ...{ status: toestand.toestand, toestand: jsonb(tx, toestand), versie, open: OPEN.includes(toestand.toestand) },
    besluit: 'besluit' in toestand ? toestand.besluit : null,
  });
  if (!zaak)
    await tx`insert into kwijtschelding ${tx({
      ...afgeleid(1),
      ...{ id, uitvoerder, gemeente, persoon, vordering, aangemaakt_op: door.nu },
    })}`;
  const stroom = { id, soort: 'kwijtschelding' as const, uitvoerder, gemeente, persoon };
  const { versie } = await voegCommandoToe(tx, stroom, zaak?.versie ?? 0, {
    commando: opdracht.command,
    gegevens: { opdracht, context } satisfies Regel,
    auteur: door.auteur,
    op: door.nu,
    dag: door.vandaag,
  });
  if (zaak) await tx`update kwijtschelding set ${tx(afgeleid(versie))} where id = ${id}`;
  return { id, versie, toestand };
}

/** The state made again from its commands, to compare with its row. */
export const herbouwKwijtschelding = async (tx: Tx, id: string): Promise<Kwijtschelding | undefined> =>
  rebuildKwijtschelding((await leesStroom(tx, id)).map(({ gegevens }) => gegevens as object as Regel));
