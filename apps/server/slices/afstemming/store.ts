import {
  type Afstemming,
  type Afstemmingscontext,
  type Afstemmingsopdracht,
  afstemmingsklok,
  nextAfstemming,
  rebuildAfstemming,
} from '@meedoen/casework/afstemming';
import { attempt, lawOn } from '@meedoen/law/kernel';
import { geldtPlicht } from '@meedoen/law/participatiewet';
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
import { plichtsituatieOp } from '../plicht/index.ts';
import { zetTaakOpKlok } from '../taak/index.ts';

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

export type Afstemmingsinhoud = Inhoud<Afstemmingsopdracht>;

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
  const toestand = uitkomstVan(nextAfstemming(undefined, opdracht, await contextVan(tx, inhoud, door)));
  const { id, uitvoerder, gemeente, persoon, recht } = inhoud;
  const kenmerk = await nieuwKenmerk(tx, uitvoerder, 'afstemming', door.vandaag);
  const zaak: Afstemmingszaak = { id, uitvoerder, gemeente, kenmerk, persoon, recht, versie: 1, toestand };
  await tx`insert into afstemming ${tx({
    ...{ id, uitvoerder, gemeente, persoon, recht, kenmerk },
    ...afgeleid(tx, zaak),
    aangemaakt_op: door.nu,
  })}`;
  await schrijfOpdracht(tx, stroomVan(zaak), 0, opdracht, door);
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
  const toestand = uitkomstVan(nextAfstemming(zaak.toestand, opdracht, await contextVan(tx, zaak.toestand, door)));
  const versie = await schrijfOpdracht(tx, stroomVan(zaak), zaak.versie, opdracht, door);
  const nieuw = { ...zaak, versie, toestand };
  const aangekondigd = 'voornemen' in toestand || toestand.toestand === 'gewaarschuwd' ? door.vandaag : null;
  await tx`update afstemming set ${tx(afgeleid(tx, nieuw))}, aangekondigd_op = coalesce(aangekondigd_op, ${aangekondigd}::date)
    where id = ${zaak.id}`;
  await zetKlok(tx, nieuw, door);
  return nieuw;
}

/** Whether the duty behind the conduct held on its day; where the law cannot say, a person judges. */
export async function contextVan(
  tx: Tx,
  { persoon, datum, gedraging }: Pick<Afstemming, 'persoon' | 'datum' | 'gedraging'>,
  { nu, vandaag }: Pick<Opdrachtgever, 'nu' | 'vandaag'>,
): Promise<Afstemmingscontext> {
  const situatie = await plichtsituatieOp(tx, persoon, datum, nu);
  const wet = attempt(() => geldtPlicht(lawOn(datum), situatie, gedraging));
  return wet.ok && !wet.value.value ? { vandaag, geenPlicht: { artikel: wet.value.article } } : { vandaag };
}

const afgeleid = (tx: Tx, { toestand, versie }: Afstemmingszaak) => ({
  status: toestand.toestand,
  toestand: jsonb(tx, toestand),
  versie,
});

const stroomVan = ({ id, uitvoerder, gemeente, persoon }: Afstemmingszaak) => ({
  ...{ id, uitvoerder, gemeente, persoon },
  soort: 'afstemming' as const,
});

/** One task per case, with what waits and until when; none when nothing waits. */
async function zetKlok(tx: Tx, zaak: Afstemmingszaak, { nu }: Opdrachtgever): Promise<void> {
  const { id: bron, uitvoerder, gemeente, persoon, kenmerk } = zaak;
  const taak = {
    uitvoerder,
    gemeente,
    persoon,
    soort: 'afstemming',
    bron,
    ontstaanUit: `Afstemming ${kenmerk}`,
  } as const;
  await zetTaakOpKlok(tx, taak, afstemmingsklok(zaak.toestand), nu);
}

/** The task of a case is done by a step in the case, never by itself: else nobody would look at it any more. */
export async function refuseAfronding(): Promise<void> {
  throw geweigerd('Deze taak is klaar met een stap bij "Plichten en afstemming".', 'volgt-uit-zaak');
}

/** The state of a case made again from its commands, to compare with its row. */
export async function herbouwAfstemming(tx: Tx, id: string): Promise<Afstemming | undefined> {
  return rebuildAfstemming(
    (await leesStroom(tx, id)).map((commando) => ({ opdracht: opdrachtUit(commando), vandaag: commando.dag })),
  );
}
