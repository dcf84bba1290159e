import {
  type Aanvraag,
  type Aanvraagcontext,
  type Aanvraagopdracht,
  type Aanvraagregel,
  klok,
  next,
  rebuildAanvraag,
} from '@meedoen/casework/aanvraag';
import { jsonb, type Tx } from '../../platform/database/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import { geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { leesStroom, voegCommandoToe } from '../../platform/stroom/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { finishSignalen } from './signalen.ts';

/** A case about an aanvraag as it stands. */
export interface Zaak {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly kenmerk: string;
  readonly persoon: string;
  readonly versie: number;
  readonly toestand: Aanvraag;
}

const KOLOMMEN = ['id', 'uitvoerder', 'gemeente', 'kenmerk', 'persoon', 'versie', 'toestand'] as const;

/** A case this transaction may see. @throws Probleem 404 */
export async function zaakMetId(tx: Tx, id: string): Promise<Zaak> {
  const [zaak] = await tx<Zaak[]>`select ${tx([...KOLOMMEN])} from zaak where id = ${id} and soort = 'aanvraag'`;
  if (!zaak) throw nietGevonden();
  return zaak;
}

/** Cases of a person, newest first. */
export async function zakenVan(tx: Tx, persoon: string): Promise<Zaak[]> {
  return tx<Zaak[]>`
    select ${tx([...KOLOMMEN])} from zaak where persoon = ${persoon} and soort = 'aanvraag' order by aangemaakt_op desc, id desc`;
}

/** The aanvraag of a person in a gemeente on which nothing was decided yet. */
export async function openZaak(tx: Tx, persoon: string, gemeente: string): Promise<Zaak | undefined> {
  const [zaak] = await tx<Zaak[]>`
    select ${tx([...KOLOMMEN])} from zaak
    where persoon = ${persoon} and gemeente = ${gemeente} and soort = 'aanvraag' and open
    order by aangemaakt_op limit 1 for update`;
  return zaak;
}

const GESLOTEN: readonly Aanvraag['toestand'][] = ['besloten', 'ingetrokken', 'buiten-behandeling'];

/** Starts a case with the command that reports it. */
export async function beginZaak(
  tx: Tx,
  opdracht: Extract<Aanvraagopdracht, { command: 'registerMelding' }>,
  context: Aanvraagcontext,
  door: Opdrachtgever,
): Promise<Zaak> {
  const uitslag = next(undefined, opdracht, context);
  if (!uitslag.ok) throw geweigerd(uitslag.weigering.tekst, uitslag.weigering.code);
  const { id, uitvoerder, gemeente, persoon } = opdracht;
  const kenmerk = await nieuwKenmerk(tx, uitvoerder, 'aanvraag', door.vandaag);
  const zaak: Zaak = { id, uitvoerder, gemeente, kenmerk, persoon, versie: 1, toestand: uitslag.value };
  await tx`insert into zaak ${tx({
    ...afgeleid(tx, zaak, door),
    ...{ id, uitvoerder, gemeente, persoon, kenmerk },
    soort: 'aanvraag',
    aangemaakt_op: door.nu,
  })}`;
  await schrijf(tx, zaak, 0, opdracht, context, door);
  return zaak;
}

/** Gives a case a command; its row is derived in the same transaction. @throws Probleem 409 with the true reason */
export async function geefAanvraagopdracht(
  tx: Tx,
  zaak: Zaak,
  opdracht: Aanvraagopdracht,
  context: Aanvraagcontext,
  door: Opdrachtgever,
): Promise<Zaak> {
  const uitslag = next(zaak.toestand, opdracht, context);
  if (!uitslag.ok) {
    const { tekst, code, artikel } = uitslag.weigering;
    throw geweigerd(artikel ? `${tekst} (${artikel})` : tekst, code);
  }
  const versie = await schrijf(tx, zaak, zaak.versie, opdracht, context, door);
  const nieuw: Zaak = { ...zaak, versie, toestand: uitslag.value };
  await tx`update zaak set ${tx(afgeleid(tx, nieuw, door))} where id = ${zaak.id}`;
  await finishSignalen(tx, nieuw, door);
  return nieuw;
}

/** Columns for lists and clocks, derived from the state. */
function afgeleid(tx: Tx, { toestand, versie }: Zaak, { vandaag }: Opdrachtgever) {
  const open = !GESLOTEN.includes(toestand.toestand);
  const tijd = klok(toestand, vandaag);
  return {
    status: toestand.toestand,
    toestand: jsonb(tx, toestand),
    versie,
    behandelaar: toestand.behandelaar ?? null,
    urgent: toestand.spoed !== undefined,
    open,
    laatste_dag: (open && tijd?.laatsteDag) || null,
    voorschot_uiterlijk: (open && tijd?.voorschot.laatsteDag) || null,
  };
}

async function schrijf(
  tx: Tx,
  zaak: Zaak,
  versie: number,
  opdracht: Aanvraagopdracht,
  context: Aanvraagcontext,
  door: Opdrachtgever,
) {
  const { id, uitvoerder, gemeente, persoon } = zaak;
  const geschreven = await voegCommandoToe(tx, { id, soort: 'zaak', uitvoerder, gemeente, persoon }, versie, {
    commando: opdracht.command,
    gegevens: { opdracht, context } satisfies Aanvraagregel,
    auteur: door.auteur,
    reden: opdracht.reden,
    op: door.nu,
    dag: door.vandaag,
  });
  return geschreven.versie;
}

/** The state of a case made again from its commands. @param voor up to this command, to see it as it was before it */
export async function herbouwZaak(tx: Tx, id: string, voor = Number.POSITIVE_INFINITY): Promise<Aanvraag | undefined> {
  const commandos = (await leesStroom(tx, id)).filter(({ volgnummer }) => volgnummer < voor);
  return rebuildAanvraag(commandos.map(({ gegevens }) => gegevens as object as Aanvraagregel));
}
