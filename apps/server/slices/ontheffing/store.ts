import {
  nextOntheffing,
  type Ontheffing,
  type Ontheffingscontext,
  type Ontheffingsopdracht,
  ontheffingsklok,
  rebuildOntheffing,
} from '@meedoen/casework/ontheffing';
import { jsonb, type Tx } from '../../platform/database/index.ts';
import { nietGevonden, uitkomstVan } from '../../platform/probleem/index.ts';
import {
  type Inhoud,
  leesStroom,
  metWie,
  type Opdrachtgever,
  opdrachtUit,
  schrijfOpdracht,
} from '../../platform/stroom/index.ts';
import { zetTaakOpKlok } from '../taak/index.ts';

/** A case about an ontheffing, as it stands. */
export interface Ontheffingszaak {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly versie: number;
  readonly toestand: Ontheffing;
}

export type Ontheffingscommando = Inhoud<Ontheffingsopdracht>;

const KOLOMMEN = ['id', 'uitvoerder', 'gemeente', 'persoon', 'versie', 'toestand'] as const;

/** A case this transaction may see. @throws Probleem 404 */
export async function ontheffingMetId(tx: Tx, id: string): Promise<Ontheffingszaak> {
  const [zaak] = await tx<Ontheffingszaak[]>`
    select ${tx([...KOLOMMEN])} from ontheffing where id = ${id} and not toestand ? 'verwijderd'`;
  if (!zaak) throw nietGevonden();
  return zaak;
}

/** Cases of a person, newest first. */
export const ontheffingenVan = (tx: Tx, persoon: string): Promise<Ontheffingszaak[]> =>
  tx<Ontheffingszaak[]>`
    select ${tx([...KOLOMMEN])} from ontheffing where persoon = ${persoon} and not toestand ? 'verwijderd'
    order by aangemaakt_op desc, id desc`;

/** Begins a case with a request, or with a look of the gemeente itself. @throws Probleem 409 with the true reason */
export async function beginOntheffing(
  tx: Tx,
  inhoud: Extract<Ontheffingscommando, { command: 'openOntheffing' }>,
  extra: Pick<Ontheffingscontext, 'plichten'>,
  door: Opdrachtgever,
): Promise<Ontheffingszaak> {
  const eerder = (await ontheffingenVan(tx, inhoud.persoon)).filter(
    ({ toestand: { grond } }) => grond === inhoud.grond,
  );
  const context: Ontheffingscontext = {
    vandaag: door.vandaag,
    ...extra,
    hadJongKind: inhoud.grond === 'jong-kind' && eerder.some(({ toestand }) => 'perioden' in toestand),
    alOpen: eerder.some(({ toestand: { toestand } }) => toestand === 'in-onderzoek'),
  };
  const opdracht = metWie(inhoud, door);
  const toestand = uitkomstVan(nextOntheffing(undefined, opdracht, context));
  const { id, uitvoerder, gemeente, persoon } = inhoud;
  const zaak: Ontheffingszaak = { id, uitvoerder, gemeente, persoon, versie: 1, toestand };
  await tx`insert into ontheffing ${tx({
    ...{ id, uitvoerder, gemeente, persoon, grond: toestand.grond },
    ...afgeleid(tx, zaak),
    aangemaakt_op: door.nu,
  })}`;
  await schrijfOpdracht(tx, stroomVan(zaak), 0, opdracht, door);
  await zetKlok(tx, zaak, door);
  return zaak;
}

/** Gives a case a command; its row and its task are derived in the same transaction. @throws Probleem 409 with the true reason */
export async function geefOntheffingsopdracht(
  tx: Tx,
  zaak: Ontheffingszaak,
  inhoud: Ontheffingscommando,
  door: Opdrachtgever,
): Promise<Ontheffingszaak> {
  const opdracht = metWie(inhoud, door);
  const toestand = uitkomstVan(nextOntheffing(zaak.toestand, opdracht, door));
  const versie = await schrijfOpdracht(tx, stroomVan(zaak), zaak.versie, opdracht, door);
  const nieuw = { ...zaak, versie, toestand };
  await tx`update ontheffing set ${tx(afgeleid(tx, nieuw))} where id = ${zaak.id}`;
  await zetKlok(tx, nieuw, door);
  return nieuw;
}

const afgeleid = (tx: Tx, { toestand, versie }: Ontheffingszaak) => ({
  status: toestand.toestand,
  toestand: jsonb(tx, toestand),
  versie,
});

const stroomVan = ({ id, uitvoerder, gemeente, persoon }: Ontheffingszaak) => ({
  ...{ id, uitvoerder, gemeente, persoon },
  soort: 'ontheffing' as const,
});

/** One task per case, among those about duties: what waits and until when. */
async function zetKlok(tx: Tx, zaak: Ontheffingszaak, { nu }: Opdrachtgever): Promise<void> {
  const { id: bron, uitvoerder, gemeente, persoon } = zaak;
  const taak = { uitvoerder, gemeente, persoon, soort: 'afstemming', bron, ontstaanUit: 'Ontheffing' } as const;
  await zetTaakOpKlok(tx, taak, ontheffingsklok(zaak.toestand), nu);
}

/** The state of a case made again from its commands, to compare with its row. */
export async function herbouwOntheffing(tx: Tx, id: string): Promise<Ontheffing | undefined> {
  return rebuildOntheffing(
    (await leesStroom(tx, id)).map((commando) => ({ opdracht: opdrachtUit(commando), vandaag: commando.dag })),
  );
}
