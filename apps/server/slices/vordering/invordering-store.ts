import {
  type Invordering,
  type Invorderingcontext,
  type Invorderingopdracht,
  nextInvordering,
  nieuweInvordering,
  rebuildInvordering,
} from '@meedoen/casework/invordering';
import type { IsoDate } from '@meedoen/law/kernel';
import { jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { uitkomstVan } from '../../platform/probleem/index.ts';
import { leesStroom, voegCommandoToe } from '../../platform/stroom/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import type { Schuldpost } from './schuldpost.ts';

/** Collecting one claim, as it stands; version 0 while nothing was done. */
export interface Invorderingzaak {
  readonly versie: number;
  readonly toestand: Invordering;
}

/** What was done on these claims; a claim that is absent was never pressed for. */
export async function invorderingenVan(tx: Tx, vorderingen: readonly string[]): Promise<Map<string, Invorderingzaak>> {
  const rijen = await tx<(Invorderingzaak & { vordering: string })[]>`
    select vordering, versie, toestand from invordering
    where vordering = any(${[...vorderingen]}) and not toestand ? 'verwijderd'`;
  return new Map(rijen.map(({ vordering, versie, toestand }) => [vordering, { versie, toestand }]));
}

/** Collecting a claim on which nothing was done. */
export const onaangeroerd = ({
  id,
  uitvoerder,
  gemeente,
  persoon,
}: Omit<Schuldpost, 'kenmerk' | 'herkomst' | 'ontstaanOp'>) => ({
  versie: 0,
  toestand: nieuweInvordering({ id: '', uitvoerder, gemeente, persoon, vordering: id }),
});

/** The last day of what runs, for the list of who is late. */
const laatsteDag = (toestand: Invordering): IsoDate | null => {
  if (toestand.toestand === 'aangemaand') return toestand.aanmaning.uiterlijk;
  return toestand.toestand === 'uitgesteld' ? toestand.uitstel.totEnMet : null;
};

interface Regel {
  readonly opdracht: Invorderingopdracht;
  readonly context: Invorderingcontext;
}

/** Gives a command; the row follows, and is made with the first one. @throws Probleem 409 with the true reason */
export async function geefInvorderingopdracht(
  tx: Tx,
  zaak: Invorderingzaak,
  opdracht: Invorderingopdracht,
  context: Invorderingcontext,
  door: Opdrachtgever,
): Promise<Invorderingzaak> {
  const begin = zaak.versie === 0 ? { ...zaak.toestand, id: uuidv7() } : zaak.toestand;
  const toestand = uitkomstVan(nextInvordering(begin, opdracht, context));
  const { id, uitvoerder, gemeente, persoon, vordering } = toestand;
  const afgeleid = (versie: number) => ({
    ...{ status: toestand.toestand, toestand: jsonb(tx, toestand), versie, laatste_dag: laatsteDag(toestand) },
  });
  if (zaak.versie === 0)
    await tx`insert into invordering ${tx({
      ...afgeleid(1),
      ...{ id, uitvoerder, gemeente, persoon, vordering, aangemaakt_op: door.nu },
    })}`;
  const { versie } = await voegCommandoToe(
    tx,
    { id, soort: 'invordering', uitvoerder, gemeente, persoon },
    zaak.versie,
    {
      commando: opdracht.command,
      gegevens: { opdracht, context } satisfies Regel,
      auteur: door.auteur,
      reden: 'reden' in opdracht ? opdracht.reden : undefined,
      op: door.nu,
      dag: door.vandaag,
    },
  );
  if (zaak.versie > 0) await tx`update invordering set ${tx(afgeleid(versie))} where id = ${id}`;
  return { versie, toestand };
}

/** The state made again from its commands, to compare with its row. */
export async function herbouwInvordering(tx: Tx, { toestand }: Invorderingzaak): Promise<Invordering> {
  return rebuildInvordering(
    toestand,
    (await leesStroom(tx, toestand.id)).map(({ gegevens }) => gegevens as object as Regel),
  );
}
