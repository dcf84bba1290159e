import {
  type Boetecontext,
  type Boeteopdracht,
  type Boetezaak,
  boeteklok,
  nextBoete,
  rebuildBoete,
} from '@meedoen/casework/boete';
import type { Uitslag } from '@meedoen/casework/weigering';
import { alsSysteem, jsonb, type Tx } from '../../platform/database/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import { geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { type Commando, leesStroom, voegCommandoToe } from '../../platform/stroom/index.ts';
import { instantVan } from '../berekening/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';

/** A case about something that was not told, as it stands. */
export interface Boeterij {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly kenmerk: string;
  readonly persoon: string;
  readonly versie: number;
  readonly toestand: Boetezaak;
}

/** A command without who gives it and when: that comes from the call. */
export type Boeteinhoud = Boeteopdracht extends infer O
  ? O extends Boeteopdracht
    ? Omit<O, 'door' | 'op'>
    : never
  : never;

const KOLOMMEN = ['id', 'uitvoerder', 'gemeente', 'kenmerk', 'persoon', 'versie', 'toestand'] as const;

/** A case this transaction may see. @throws Probleem 404 */
export async function boeteMetId(tx: Tx, id: string): Promise<Boeterij> {
  const [rij] = await tx<Boeterij[]>`
    select ${tx([...KOLOMMEN])} from boete where id = ${id} and not toestand ? 'verwijderd'`;
  if (!rij) throw nietGevonden();
  return rij;
}

/** Cases of a person, newest first; a resident sees those that were announced. */
export async function boetesVan(tx: Tx, persoon: string): Promise<Boeterij[]> {
  return tx<Boeterij[]>`
    select ${tx([...KOLOMMEN])} from boete where persoon = ${persoon} and not toestand ? 'verwijderd'
    order by aangemaakt_op desc, id desc`;
}

/** Begins a case. @throws Probleem 409 with the true reason */
export async function beginBoete(
  tx: Tx,
  inhoud: Extract<Boeteinhoud, { command: 'startBoeteonderzoek' }>,
  context: Boetecontext,
  door: Opdrachtgever,
): Promise<Boeterij> {
  const opdracht = metWie(inhoud, door);
  const toestand = waarde(nextBoete(undefined, opdracht, context));
  const { id, uitvoerder, gemeente, persoon } = inhoud;
  const kenmerk = await nieuwKenmerk(tx, uitvoerder, 'boete', door.vandaag);
  const rij: Boeterij = { id, uitvoerder, gemeente, kenmerk, persoon, versie: 1, toestand };
  await tx`insert into boete ${tx({
    ...{ id, uitvoerder, gemeente, persoon, kenmerk },
    ...afgeleid(tx, rij),
    aangemaakt_op: door.nu,
  })}`;
  await schrijf(tx, rij, 0, opdracht, door);
  await zetKlok(tx, rij, door);
  return rij;
}

/** Gives a case a command; its row and its task are derived in the same transaction. @throws Probleem 409 with the true reason */
export async function geefBoeteopdracht(
  tx: Tx,
  rij: Boeterij,
  inhoud: Boeteinhoud,
  context: Boetecontext,
  door: Opdrachtgever,
): Promise<Boeterij> {
  const opdracht = metWie(inhoud, door);
  const toestand = waarde(nextBoete(rij.toestand, opdracht, context));
  const versie = await schrijf(tx, rij, rij.versie, opdracht, door);
  const nieuw = { ...rij, versie, toestand };
  const aangekondigd = 'voornemen' in toestand ? door.vandaag : null;
  await tx`update boete set ${tx(afgeleid(tx, nieuw))}, aangekondigd_op = coalesce(aangekondigd_op, ${aangekondigd}::date)
    where id = ${rij.id}`;
  await zetKlok(tx, nieuw, door);
  return nieuw;
}

const metWie = (inhoud: Boeteinhoud, { auteur, nu }: Opdrachtgever): Boeteopdracht & typeof inhoud =>
  ({ ...inhoud, door: auteur.id ?? 'systeem', op: instantVan(nu) }) as Boeteopdracht & typeof inhoud;

function waarde(uitslag: Uitslag<Boetezaak>): Boetezaak {
  if (uitslag.ok) return uitslag.value;
  const { tekst, code, artikel } = uitslag.weigering;
  throw geweigerd(artikel ? `${tekst} (${artikel})` : tekst, code);
}

const afgeleid = (tx: Tx, { toestand, versie }: Boeterij) => ({
  status: toestand.toestand,
  toestand: jsonb(tx, toestand),
  versie,
});

async function schrijf(tx: Tx, rij: Boeterij, versie: number, opdracht: Boeteopdracht, door: Opdrachtgever) {
  const { command: commando, ...gegevens } = opdracht;
  const { id, uitvoerder, gemeente, persoon } = rij;
  const stroom = { id, soort: 'boete' as const, uitvoerder, gemeente, persoon };
  const { auteur, reden, nu: op, vandaag: dag } = door;
  return (await voegCommandoToe(tx, stroom, versie, { commando, gegevens, auteur, reden, op, dag })).versie;
}

/** One task per case, with what waits and until when; none when nothing waits. */
async function zetKlok(tx: Tx, rij: Boeterij, { nu }: Opdrachtgever): Promise<void> {
  const klok = boeteklok(rij.toestand);
  const { id, uitvoerder, gemeente, persoon, kenmerk } = rij;
  await alsSysteem(tx, async () => {
    if (!klok) {
      await tx`update taak set klaar_op = ${nu}, uitkomst = 'Gedaan in de zaak zelf'
        where soort = 'boete' and bron = ${id} and klaar_op is null`;
      return;
    }
    const { wat: titel, uiterlijk } = klok;
    const bijgewerkt = await tx`update taak set titel = ${titel}, uiterlijk = ${uiterlijk}
      where soort = 'boete' and bron = ${id} and klaar_op is null`;
    if (bijgewerkt.count > 0) return;
    const taak = { uitvoerder, gemeente, persoon, soort: 'boete' as const, titel, uiterlijk, bron: id };
    await zetTaakKlaar(tx, { ...taak, ontstaanUit: `Boeteonderzoek ${kenmerk}` }, nu);
  });
}

/** The task of a case is done by a step in the case, never by itself. */
export async function refuseBoeteafronding(): Promise<void> {
  throw geweigerd('Deze taak is klaar met een stap bij "Boete".', 'volgt-uit-zaak');
}

/** The state of a case made again from its commands, to compare with its row. */
export const herbouwBoete = async (tx: Tx, id: string): Promise<Boetezaak | undefined> =>
  boeteNa(await leesStroom(tx, id));

/** The state of a case after these commands. */
export const boeteNa = (stroom: readonly Pick<Commando, 'commando' | 'gegevens' | 'dag'>[]): Boetezaak | undefined =>
  rebuildBoete(
    stroom.map(({ commando, gegevens, dag }) => ({
      opdracht: { ...gegevens, command: commando } as unknown as Boeteopdracht,
      vandaag: dag,
    })),
  );
