import {
  type Boetecontext,
  type Boeteopdracht,
  type Boetezaak,
  boeteklok,
  nextBoete,
  rebuildBoete,
} from '@meedoen/casework/boete';
import { jsonb, type Tx } from '../../platform/database/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import { geweigerd, nietGevonden, uitkomstVan } from '../../platform/probleem/index.ts';
import {
  type Commando,
  type Inhoud,
  leesStroom,
  metWie,
  type Opdrachtgever,
  opdrachtUit,
  schrijfOpdracht,
} from '../../platform/stroom/index.ts';
import { zetTaakOpKlok } from '../taak/index.ts';

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

export type Boeteinhoud = Inhoud<Boeteopdracht>;

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
  const toestand = uitkomstVan(nextBoete(undefined, opdracht, context));
  const { id, uitvoerder, gemeente, persoon } = inhoud;
  const kenmerk = await nieuwKenmerk(tx, uitvoerder, 'boete', door.vandaag);
  const rij: Boeterij = { id, uitvoerder, gemeente, kenmerk, persoon, versie: 1, toestand };
  await tx`insert into boete ${tx({
    ...{ id, uitvoerder, gemeente, persoon, kenmerk },
    ...afgeleid(tx, rij),
    aangemaakt_op: door.nu,
  })}`;
  await schrijfOpdracht(tx, stroomVan(rij), 0, opdracht, door);
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
  const toestand = uitkomstVan(nextBoete(rij.toestand, opdracht, context));
  const versie = await schrijfOpdracht(tx, stroomVan(rij), rij.versie, opdracht, door);
  const nieuw = { ...rij, versie, toestand };
  const aangekondigd = 'voornemen' in toestand ? door.vandaag : null;
  await tx`update boete set ${tx(afgeleid(tx, nieuw))}, aangekondigd_op = coalesce(aangekondigd_op, ${aangekondigd}::date)
    where id = ${rij.id}`;
  await zetKlok(tx, nieuw, door);
  return nieuw;
}

const afgeleid = (tx: Tx, { toestand, versie }: Boeterij) => ({
  status: toestand.toestand,
  toestand: jsonb(tx, toestand),
  versie,
});

const stroomVan = ({ id, uitvoerder, gemeente, persoon }: Boeterij) => ({
  ...{ id, uitvoerder, gemeente, persoon },
  soort: 'boete' as const,
});

/** One task per case, with what waits and until when; none when nothing waits. */
async function zetKlok(tx: Tx, rij: Boeterij, { nu }: Opdrachtgever): Promise<void> {
  const { id: bron, uitvoerder, gemeente, persoon, kenmerk } = rij;
  const taak = {
    uitvoerder,
    gemeente,
    persoon,
    soort: 'boete',
    bron,
    ontstaanUit: `Boeteonderzoek ${kenmerk}`,
  } as const;
  await zetTaakOpKlok(tx, taak, boeteklok(rij.toestand), nu);
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
  rebuildBoete(stroom.map((commando) => ({ opdracht: opdrachtUit(commando), vandaag: commando.dag })));
