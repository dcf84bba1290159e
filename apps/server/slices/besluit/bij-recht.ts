import type { Maandregel } from '@meedoen/casework/besluit';
import { type IsoDate, type Maand, monthOfDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Correctie, Opdrachtgever, Recht } from '../recht/index.ts';
import { type Besluit, geefBesluitopdracht, openVoorstel, startBesluit } from './store.ts';
import type { Besluittoestand } from './toestand.ts';
import { berekenBijRecht, berekenEindeVoorAnder } from './voorstel.ts';

interface Rij {
  id: string;
  status: Besluittoestand['status'];
  maanden: Maandregel[];
  bekendgemaakt_op: IsoDate | null;
  /** First day on which something is kept back for the claim it made. */
  ingehouden_vanaf: IsoDate | null;
}

/** The corrections of months of a right, each beside its month. @param verstuurd only what was made known */
export async function correctiesVan(tx: Tx, recht: string, verstuurd: boolean): Promise<Correctie[]> {
  const rijen = await tx<Rij[]>`
    select id, status, bevroren->'maanden' as maanden, bekendgemaakt_op,
      (select min(lower(b.geldig))::text from vordering v join bestemming b
        on b.soort = 'aflossing' and v.id = any(coalesce(b.vorderingen, array[b.vordering]))
        where v.besluit = besluit.id) as ingehouden_vanaf
    from besluit
    where recht = ${recht} and soort in ('herzien', 'terugvorderen', 'intrekken') and status <> 'vervallen'
      and (${!verstuurd} or status = 'bekendgemaakt') order by aangemaakt_op, id`;
  return rijen.flatMap(({ id, status, maanden, bekendgemaakt_op, ingehouden_vanaf }) =>
    maanden.flatMap(({ maand, geboekt, berekend, oorzaak, artikel }) => {
      if (!berekend) return [];
      // what the person notices: holiday allowance stays set aside
      const bedragInCenten =
        berekend.uitkering - berekend.vakantietoeslag - (geboekt.uitkering - geboekt.vakantietoeslag);
      // what was paid too much is settled when it is kept back, and that is agreed after the besluit
      const op = bekendgemaakt_op && (bedragInCenten < 0 ? ingehouden_vanaf : bekendgemaakt_op);
      const verrekendIn: Maand | null = op && monthOfDate(op);
      const stand = status === 'bekendgemaakt' ? 'besloten' : 'voorstel';
      return [{ id, overMaand: maand, verrekendIn, bedragInCenten, oorzaak, artikel, status: stand }];
    }),
  );
}

/** Proposes to end a right, with a task for today; a proposal that is open already is computed again. */
export const stelBeeindigingVoor = (
  tx: Tx,
  recht: Recht,
  vanaf: IsoDate,
  cbsCode: string,
  reden: string,
  door: Opdrachtgever,
): Promise<string> =>
  alsSysteem(tx, async () => {
    const besluit = await stelVoor(tx, 'beeindigen', 'Beëindiging voorstellen', recht, vanaf, reden, door);
    await geefBesluitopdracht(tx, besluit, { commando: 'editVoorstel', cbsCode }, door);
    return besluit.id;
  });

/** Proposes what the right comes to from a day on, for who is left of a couple. @returns id of the proposal */
export const stelWijzigingVoor = (
  tx: Tx,
  recht: Recht,
  vanaf: IsoDate,
  reden: string,
  door: Opdrachtgever,
): Promise<string> =>
  alsSysteem(tx, async () => (await stelVoor(tx, 'wijzigen', 'Wijziging voorstellen', recht, vanaf, reden, door)).id);

/**
 * Proposes to the one with whom a right of a couple does not go on that it ended for them: a besluit of their own, that
 * they can object to. @returns id of the proposal
 */
export const stelEindeVoorAnderVoor = (
  tx: Tx,
  recht: Recht,
  ander: string,
  cbsCode: string,
  reden: string,
  door: Opdrachtgever,
): Promise<string> =>
  alsSysteem(tx, async () => {
    const { uitvoerder, gemeente } = recht;
    const { ingangsdatum, bevroren } = await berekenEindeVoorAnder(tx, recht, ander, door.nu);
    const over = { uitvoerder, gemeente, persoon: ander, soort: 'beeindigen' as const, zaak: null, recht: recht.id };
    const begin = { commando: 'startVoorstel', ingangsdatum, bevroren, motivering: reden } as const;
    const besluit = await startBesluit(tx, over, begin, door);
    await geefBesluitopdracht(tx, besluit, { commando: 'editVoorstel', cbsCode }, door);
    await zetTaak(tx, { ...over, titel: 'Beëindiging voorstellen', bron: besluit.id }, reden, door);
    return besluit.id;
  });

async function stelVoor(
  tx: Tx,
  soort: 'beeindigen' | 'wijzigen',
  titel: string,
  recht: Recht,
  gewenst: IsoDate,
  reden: string,
  door: Opdrachtgever,
): Promise<Besluit> {
  const begin = recht.toestand.geldig.vanaf;
  const vanaf = gewenst < begin ? begin : gewenst;
  const { ingangsdatum, bevroren } = await berekenBijRecht(tx, soort, recht, vanaf, door);
  const open = await openVoorstel(tx, recht.id, soort);
  const { uitvoerder, gemeente, persoon } = recht;
  const over = { uitvoerder, gemeente, persoon, soort, zaak: null, recht: recht.id };
  const besluit = open
    ? await geefBesluitopdracht(tx, open, { commando: 'herbereken', ingangsdatum, bevroren }, door)
    : await startBesluit(tx, over, { commando: 'startVoorstel', ingangsdatum, bevroren, motivering: reden }, door);
  await zetTaak(tx, { uitvoerder, gemeente, persoon, titel, bron: besluit.id }, reden, door);
  return besluit;
}

interface Voorsteltaak {
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly titel: string;
  readonly bron: string;
}

/** The task for today to look at a proposal. */
async function zetTaak(
  tx: Tx,
  { uitvoerder, gemeente, persoon, titel, bron }: Voorsteltaak,
  reden: string,
  { nu, vandaag }: Opdrachtgever,
): Promise<void> {
  await tx`insert into taak ${tx({
    id: uuidv7(),
    ...{ uitvoerder, gemeente, persoon, titel, bron },
    soort: 'herziening',
    uiterlijk: vandaag,
    ontstaan_uit: reden.slice(0, 200),
    aangemaakt_op: nu,
  })} on conflict do nothing`;
}
