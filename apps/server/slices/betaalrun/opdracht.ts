import { type Betaalrun, nextRun, type Runcontext, type Runopdracht } from '@meedoen/casework/betaling';
import { instant } from '@meedoen/casework/tijdstip';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { geweigerd } from '../../platform/probleem/index.ts';
import { type Auteur, voegCommandoToe } from '../../platform/stroom/index.ts';
import { type Runrij, runMetId, runtotalen } from './store.ts';

export interface Door {
  readonly auteur: Auteur;
  readonly nu: Date;
  readonly vandaag: IsoDate;
  readonly reden?: string | undefined;
}

/** The run as its states know it, from its row. */
export async function runtoestand(tx: Tx, rij: Runrij): Promise<Betaalrun> {
  const basis = {
    id: rij.id,
    uitvoerder: rij.uitvoerder,
    gemeenten: rij.gemeenten,
    soort: rij.soort,
    maand: rij.maand ?? undefined,
    betaaldag: rij.betaaldag,
    voorbereidDoor: rij.voorbereid_door,
  };
  if (rij.status === 'berekenen') return { ...basis, toestand: 'berekenen', klaar: rij.klaar, aantal: rij.totaal };
  if (rij.status === 'afgeblazen') return { ...basis, toestand: 'afgeblazen', reden: '' };
  const { totaal } = await runtotalen(tx, rij.id);
  const berekend = { ...basis, aantal: rij.totaal, totaal };
  if (rij.status === 'voorbeeld') return { ...berekend, toestand: 'voorbeeld' };
  const goedgekeurd = {
    ...berekend,
    goedgekeurdDoor: rij.goedgekeurd_door ?? '',
    goedgekeurdOp: instant((rij.goedgekeurd_op ?? rij.aangemaakt_op).toISOString()),
  };
  if (rij.status === 'goedgekeurd') return { ...goedgekeurd, toestand: 'goedgekeurd', geboekt: rij.klaar };
  return rij.status === 'geboekt'
    ? { ...goedgekeurd, toestand: 'geboekt' }
    : { ...goedgekeurd, toestand: 'bestand-gemaakt', bestand: rij.id };
}

/** Gives a run a command; its row follows in the same transaction. @throws Probleem 409 with the true reason */
export async function geefRunopdracht(
  tx: Tx,
  rij: Runrij,
  opdracht: Runopdracht,
  context: Runcontext,
  door: Door,
): Promise<Runrij> {
  const uitslag = nextRun(await runtoestand(tx, rij), opdracht, context);
  if (!uitslag.ok) throw geweigerd(uitslag.weigering.tekst, uitslag.weigering.code);
  const run = uitslag.value;
  const { command, op: _, door: __, ...gegevens } = opdracht;
  const { versie } = await voegCommandoToe(
    tx,
    { id: rij.id, soort: 'betaalrun', uitvoerder: rij.uitvoerder, gemeente: null, persoon: null },
    rij.versie,
    { commando: command, gegevens, auteur: door.auteur, reden: door.reden, op: door.nu, dag: door.vandaag },
  );
  const goedkeuring =
    run.toestand === 'goedgekeurd' ? { goedgekeurd_door: run.goedgekeurdDoor, goedgekeurd_op: door.nu } : {};
  await tx`update betaalrun set ${tx({ status: run.toestand, versie, ...goedkeuring })} where id = ${rij.id}`;
  return runMetId(tx, rij.id);
}
