import {
  type Afstemming,
  type Afstemmingsopdracht,
  afstemmingsklok,
  nextAfstemming,
  rebuildAfstemming,
} from '@meedoen/casework/afstemming';
import type { Uitslag } from '@meedoen/casework/weigering';
import { alsSysteem, jsonb, type Tx } from '../../platform/database/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import { geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { leesStroom, voegCommandoToe } from '../../platform/stroom/index.ts';
import { instantVan } from '../berekening/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';

/** A case about a duty that was not met, as it stands. */
export interface Afstemmingszaak {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly kenmerk: string;
  readonly persoon: string;
  readonly recht: string;
  readonly versie: number;
  readonly toestand: Afstemming;
}

/** A command without who gives it and when: that comes from the call. */
export type Afstemmingsinhoud = Afstemmingsopdracht extends infer O
  ? O extends Afstemmingsopdracht
    ? Omit<O, 'door' | 'op'>
    : never
  : never;

const KOLOMMEN = ['id', 'uitvoerder', 'gemeente', 'kenmerk', 'persoon', 'recht', 'versie', 'toestand'] as const;

/** A case this transaction may see. @throws Probleem 404 */
export async function afstemmingMetId(tx: Tx, id: string): Promise<Afstemmingszaak> {
  const [zaak] = await tx<Afstemmingszaak[]>`
    select ${tx([...KOLOMMEN])} from afstemming where id = ${id} and not toestand ? 'verwijderd'`;
  if (!zaak) throw nietGevonden();
  return zaak;
}

/** Cases of a person, newest first; a resident sees those that were announced. */
export async function afstemmingenVan(tx: Tx, persoon: string): Promise<Afstemmingszaak[]> {
  return tx<Afstemmingszaak[]>`
    select ${tx([...KOLOMMEN])} from afstemming where persoon = ${persoon} and not toestand ? 'verwijderd'
    order by aangemaakt_op desc, id desc`;
}

/** Begins a case with what was seen. @throws Probleem 409 with the true reason */
export async function beginAfstemming(
  tx: Tx,
  inhoud: Extract<Afstemmingsinhoud, { command: 'registerGedraging' }>,
  door: Opdrachtgever,
): Promise<Afstemmingszaak> {
  const opdracht = metWie(inhoud, door);
  const toestand = waarde(nextAfstemming(undefined, opdracht, door));
  const { id, uitvoerder, gemeente, persoon, recht } = inhoud;
  const kenmerk = await nieuwKenmerk(tx, uitvoerder, 'afstemming', door.vandaag);
  const zaak: Afstemmingszaak = { id, uitvoerder, gemeente, kenmerk, persoon, recht, versie: 1, toestand };
  await tx`insert into afstemming ${tx({
    ...{ id, uitvoerder, gemeente, persoon, recht, kenmerk },
    ...afgeleid(tx, zaak),
    aangemaakt_op: door.nu,
  })}`;
  await schrijf(tx, zaak, 0, opdracht, door);
  await zetKlok(tx, zaak, door);
  return zaak;
}

/** Gives a case a command; its row and its task are derived in the same transaction. @throws Probleem 409 with the true reason */
export async function geefAfstemmingsopdracht(
  tx: Tx,
  zaak: Afstemmingszaak,
  inhoud: Afstemmingsinhoud,
  door: Opdrachtgever,
): Promise<Afstemmingszaak> {
  const opdracht = metWie(inhoud, door);
  const toestand = waarde(nextAfstemming(zaak.toestand, opdracht, door));
  const versie = await schrijf(tx, zaak, zaak.versie, opdracht, door);
  const nieuw = { ...zaak, versie, toestand };
  const aangekondigd = 'voornemen' in toestand || toestand.toestand === 'gewaarschuwd' ? door.vandaag : null;
  await tx`update afstemming set ${tx(afgeleid(tx, nieuw))}, aangekondigd_op = coalesce(aangekondigd_op, ${aangekondigd}::date)
    where id = ${zaak.id}`;
  await zetKlok(tx, nieuw, door);
  return nieuw;
}

const metWie = (inhoud: Afstemmingsinhoud, { auteur, nu }: Opdrachtgever): Afstemmingsopdracht & typeof inhoud =>
  ({ ...inhoud, door: auteur.id ?? 'systeem', op: instantVan(nu) }) as Afstemmingsopdracht & typeof inhoud;

function waarde(uitslag: Uitslag<Afstemming>): Afstemming {
  if (uitslag.ok) return uitslag.value;
  const { tekst, code, artikel } = uitslag.weigering;
  throw geweigerd(artikel ? `${tekst} (${artikel})` : tekst, code);
}

const afgeleid = (tx: Tx, { toestand, versie }: Afstemmingszaak) => ({
  status: toestand.toestand,
  toestand: jsonb(tx, toestand),
  versie,
});

async function schrijf(
  tx: Tx,
  zaak: Afstemmingszaak,
  versie: number,
  opdracht: Afstemmingsopdracht,
  door: Opdrachtgever,
): Promise<number> {
  const { command: commando, ...gegevens } = opdracht;
  const { id, uitvoerder, gemeente, persoon } = zaak;
  const stroom = { id, soort: 'afstemming' as const, uitvoerder, gemeente, persoon };
  const { auteur, reden, nu: op, vandaag: dag } = door;
  return (await voegCommandoToe(tx, stroom, versie, { commando, gegevens, auteur, reden, op, dag })).versie;
}

/** One task per case, with what waits and until when; none when nothing waits. */
async function zetKlok(tx: Tx, zaak: Afstemmingszaak, { nu }: Opdrachtgever): Promise<void> {
  const klok = afstemmingsklok(zaak.toestand);
  const { id, uitvoerder, gemeente, persoon, kenmerk } = zaak;
  await alsSysteem(tx, async () => {
    if (!klok) {
      await tx`update taak set klaar_op = ${nu}, uitkomst = 'Gedaan in de zaak zelf'
        where soort = 'afstemming' and bron = ${id} and klaar_op is null`;
      return;
    }
    const { wat: titel, uiterlijk } = klok;
    const bijgewerkt = await tx`update taak set titel = ${titel}, uiterlijk = ${uiterlijk}
      where soort = 'afstemming' and bron = ${id} and klaar_op is null`;
    if (bijgewerkt.count > 0) return;
    const ontstaanUit = `Afstemming ${kenmerk}`;
    await zetTaakKlaar(
      tx,
      { uitvoerder, gemeente, persoon, soort: 'afstemming', titel, uiterlijk, ontstaanUit, bron: id },
      nu,
    );
  });
}

/** The task of a case is done by a step in the case, never by itself: else nobody would look at it any more. */
export async function refuseAfronding(): Promise<void> {
  throw geweigerd('Deze taak is klaar met een stap bij "Plichten en afstemming".', 'volgt-uit-zaak');
}

/** The state of a case made again from its commands, to compare with its row. */
export async function herbouwAfstemming(tx: Tx, id: string): Promise<Afstemming | undefined> {
  return rebuildAfstemming(
    (await leesStroom(tx, id)).map(({ commando, gegevens, dag }) => ({
      opdracht: { ...gegevens, command: commando } as unknown as Afstemmingsopdracht,
      vandaag: dag,
    })),
  );
}
