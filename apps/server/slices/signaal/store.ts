import {
  nextSignaal,
  rebuildSignaal,
  type Signaal,
  type Signaalopdracht,
  signaalklok,
} from '@meedoen/casework/signaal';
import { jsonb, type Tx } from '../../platform/database/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import { geweigerd, nietGevonden, uitkomstVan } from '../../platform/probleem/index.ts';
import {
  type Inhoud,
  leesStroom,
  metWie,
  type Opdrachtgever,
  opdrachtUit,
  schrijfOpdracht,
} from '../../platform/stroom/index.ts';
import { zetTaakKlaar, zetTaakOpKlok } from '../taak/index.ts';

/** A signal as it stands. */
export interface Signaalrij {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly kenmerk: string;
  readonly persoon: string;
  readonly versie: number;
  readonly toestand: Signaal;
}

export type Signaalinhoud = Inhoud<Signaalopdracht>;

const KOLOMMEN = ['id', 'uitvoerder', 'gemeente', 'kenmerk', 'persoon', 'versie', 'toestand'] as const;

/** A signal this transaction may see. @throws Probleem 404 */
export async function signaalMetId(tx: Tx, id: string): Promise<Signaalrij> {
  const [rij] = await tx<Signaalrij[]>`
    select ${tx([...KOLOMMEN])} from signaal where id = ${id} and not toestand ? 'verwijderd'`;
  if (!rij) throw nietGevonden();
  return rij;
}

/** Signals about a person, newest first; a resident sees those they were asked about. */
export async function signalenVan(tx: Tx, persoon: string): Promise<Signaalrij[]> {
  return tx<Signaalrij[]>`
    select ${tx([...KOLOMMEN])} from signaal where persoon = ${persoon} and not toestand ? 'verwijderd'
    order by aangemaakt_op desc, id desc`;
}

/** Begins a signal. @throws Probleem 409 with the true reason */
export async function beginSignaal(
  tx: Tx,
  inhoud: Extract<Signaalinhoud, { command: 'receiveSignaal' }>,
  door: Opdrachtgever,
  levering: string | null = null,
): Promise<Signaalrij> {
  const opdracht = metWie(inhoud, door);
  const toestand = uitkomstVan(nextSignaal(undefined, opdracht, door));
  const { id, uitvoerder, gemeente, persoon } = inhoud;
  const kenmerk = await nieuwKenmerk(tx, uitvoerder, 'signaal', door.vandaag);
  const rij: Signaalrij = { id, uitvoerder, gemeente, kenmerk, persoon, versie: 1, toestand };
  await tx`insert into signaal ${tx({
    ...{ id, uitvoerder, gemeente, persoon, kenmerk, levering },
    ...afgeleid(tx, rij),
    ontvangen_op: door.vandaag,
    aangemaakt_op: door.nu,
  })}`;
  await schrijfOpdracht(tx, stroomVan(rij), 0, opdracht, door);
  await zetKlok(tx, rij, door);
  return rij;
}

/** Gives a signal a command; its row and its task are derived in the same transaction. @throws Probleem 409 with the true reason */
export async function geefSignaalopdracht(
  tx: Tx,
  rij: Signaalrij,
  inhoud: Signaalinhoud,
  door: Opdrachtgever,
): Promise<Signaalrij> {
  const opdracht = metWie(inhoud, door);
  const toestand = uitkomstVan(nextSignaal(rij.toestand, opdracht, door));
  const versie = await schrijfOpdracht(tx, stroomVan(rij), rij.versie, opdracht, door);
  const nieuw = { ...rij, versie, toestand };
  const gevraagd = toestand.toestand === 'gevraagd' ? door.vandaag : null;
  await tx`update signaal set ${tx(afgeleid(tx, nieuw))}, gevraagd_op = coalesce(gevraagd_op, ${gevraagd}::date)
    where id = ${rij.id}`;
  await zetKlok(tx, nieuw, door);
  return nieuw;
}

const afgeleid = (tx: Tx, { toestand, versie }: Signaalrij) => ({
  soort: toestand.soort,
  bron: toestand.bron,
  status: toestand.toestand,
  uitkomst: toestand.toestand === 'afgesloten' ? toestand.afsluiting.uitkomst : null,
  toestand: jsonb(tx, toestand),
  versie,
});

/** What has to be done after a signal was closed, on the work list. */
const NA_AFSLUITING = {
  verandering: 'Verandering vastleggen na signaal',
  boeteonderzoek: 'Boeteonderzoek starten na signaal',
} as const;

const stroomVan = ({ id, uitvoerder, gemeente, persoon }: Signaalrij) => ({
  ...{ id, uitvoerder, gemeente, persoon },
  soort: 'signaal' as const,
});

/** One task per signal, with what waits and until when; after it is closed the one that follows from it. */
async function zetKlok(tx: Tx, rij: Signaalrij, { nu }: Opdrachtgever): Promise<void> {
  const { id: bron, uitvoerder, gemeente, persoon, kenmerk, toestand } = rij;
  const over = { uitvoerder, gemeente, persoon, bron, ontstaanUit: `Signaal ${kenmerk}` };
  await zetTaakOpKlok(tx, { ...over, soort: 'signaal' }, signaalklok(toestand), nu, 'Signaal afgesloten');
  const uitkomst = toestand.toestand === 'afgesloten' ? toestand.afsluiting.uitkomst : undefined;
  if (uitkomst !== 'verandering' && uitkomst !== 'boeteonderzoek') return;
  await zetTaakKlaar(
    tx,
    { ...over, soort: 'taak', titel: `${NA_AFSLUITING[uitkomst]} ${kenmerk}`, uiterlijk: null },
    nu,
  );
}

/** The task of a signal is done by a step in it, never by itself. */
export async function refuseSignaalafronding(): Promise<void> {
  throw geweigerd(
    'Deze taak is klaar met een stap bij het signaal, op het blad "Signalen en boete".',
    'volgt-uit-zaak',
  );
}

/** The state of a signal made again from its commands, to compare with its row. */
export async function herbouwSignaal(tx: Tx, id: string): Promise<Signaal | undefined> {
  return rebuildSignaal(
    (await leesStroom(tx, id)).map((commando) => ({ opdracht: opdrachtUit(commando), vandaag: commando.dag })),
  );
}
