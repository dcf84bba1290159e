import {
  nextSignaal,
  rebuildSignaal,
  type Signaal,
  type Signaalopdracht,
  signaalklok,
} from '@meedoen/casework/signaal';
import type { Uitslag } from '@meedoen/casework/weigering';
import { alsSysteem, jsonb, type Tx } from '../../platform/database/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import { geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { leesStroom, voegCommandoToe } from '../../platform/stroom/index.ts';
import { instantVan } from '../berekening/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';

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

/** A command without who gives it and when: that comes from the call. */
export type Signaalinhoud = Signaalopdracht extends infer O
  ? O extends Signaalopdracht
    ? Omit<O, 'door' | 'op'>
    : never
  : never;

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
  const toestand = waarde(nextSignaal(undefined, opdracht, door));
  const { id, uitvoerder, gemeente, persoon } = inhoud;
  const kenmerk = await nieuwKenmerk(tx, uitvoerder, 'signaal', door.vandaag);
  const rij: Signaalrij = { id, uitvoerder, gemeente, kenmerk, persoon, versie: 1, toestand };
  await tx`insert into signaal ${tx({
    ...{ id, uitvoerder, gemeente, persoon, kenmerk, levering },
    ...afgeleid(tx, rij),
    ontvangen_op: door.vandaag,
    aangemaakt_op: door.nu,
  })}`;
  await schrijf(tx, rij, 0, opdracht, door);
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
  const toestand = waarde(nextSignaal(rij.toestand, opdracht, door));
  const versie = await schrijf(tx, rij, rij.versie, opdracht, door);
  const nieuw = { ...rij, versie, toestand };
  const gevraagd = toestand.toestand === 'gevraagd' ? door.vandaag : null;
  await tx`update signaal set ${tx(afgeleid(tx, nieuw))}, gevraagd_op = coalesce(gevraagd_op, ${gevraagd}::date)
    where id = ${rij.id}`;
  await zetKlok(tx, nieuw, door);
  return nieuw;
}

const metWie = (inhoud: Signaalinhoud, { auteur, nu }: Opdrachtgever): Signaalopdracht & typeof inhoud =>
  ({ ...inhoud, door: auteur.id ?? 'systeem', op: instantVan(nu) }) as Signaalopdracht & typeof inhoud;

function waarde(uitslag: Uitslag<Signaal>): Signaal {
  if (uitslag.ok) return uitslag.value;
  const { tekst, code, artikel } = uitslag.weigering;
  throw geweigerd(artikel ? `${tekst} (${artikel})` : tekst, code);
}

const afgeleid = (tx: Tx, { toestand, versie }: Signaalrij) => ({
  soort: toestand.soort,
  bron: toestand.bron,
  status: toestand.toestand,
  uitkomst: toestand.toestand === 'afgesloten' ? toestand.afsluiting.uitkomst : null,
  toestand: jsonb(tx, toestand),
  versie,
});

async function schrijf(tx: Tx, rij: Signaalrij, versie: number, opdracht: Signaalopdracht, door: Opdrachtgever) {
  const { command: commando, ...gegevens } = opdracht;
  const { id, uitvoerder, gemeente, persoon } = rij;
  const stroom = { id, soort: 'signaal' as const, uitvoerder, gemeente, persoon };
  const { auteur, reden, nu: op, vandaag: dag } = door;
  return (await voegCommandoToe(tx, stroom, versie, { commando, gegevens, auteur, reden, op, dag })).versie;
}

/** What has to be done after a signal was closed, on the work list. */
const NA_AFSLUITING = {
  verandering: 'Verandering vastleggen na signaal',
  boeteonderzoek: 'Boeteonderzoek starten na signaal',
} as const;

/** One task per signal, with what waits and until when; after it is closed the one that follows from it. */
async function zetKlok(tx: Tx, rij: Signaalrij, { nu }: Opdrachtgever): Promise<void> {
  const { id, uitvoerder, gemeente, persoon, kenmerk, toestand } = rij;
  const klok = signaalklok(toestand);
  const over = { uitvoerder, gemeente, persoon, bron: id, ontstaanUit: `Signaal ${kenmerk}` };
  await alsSysteem(tx, async () => {
    if (klok) {
      const { wat: titel, uiterlijk } = klok;
      const bijgewerkt = await tx`update taak set titel = ${titel}, uiterlijk = ${uiterlijk}
        where soort = 'signaal' and bron = ${id} and klaar_op is null`;
      if (bijgewerkt.count === 0) await zetTaakKlaar(tx, { ...over, soort: 'signaal', titel, uiterlijk }, nu);
      return;
    }
    await tx`update taak set klaar_op = ${nu}, uitkomst = 'Signaal afgesloten'
      where soort = 'signaal' and bron = ${id} and klaar_op is null`;
    const uitkomst = toestand.toestand === 'afgesloten' ? toestand.afsluiting.uitkomst : undefined;
    if (uitkomst === 'verandering' || uitkomst === 'boeteonderzoek')
      await zetTaakKlaar(
        tx,
        { ...over, soort: 'taak', titel: `${NA_AFSLUITING[uitkomst]} ${kenmerk}`, uiterlijk: null },
        nu,
      );
  });
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
    (await leesStroom(tx, id)).map(({ commando, gegevens, dag }) => ({
      opdracht: { ...gegevens, command: commando } as unknown as Signaalopdracht,
      vandaag: dag,
    })),
  );
}
