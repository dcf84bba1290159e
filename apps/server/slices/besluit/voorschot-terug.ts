import { boekVoorschotAlsLast, boekVoorschotNaarVordering, boekVoorschotverrekening } from '@meedoen/casework/betaling';
import { maand as maandInWoorden } from '@meedoen/casework/opmaak';
import { betaaltermijn } from '@meedoen/law/awb';
import type { IsoDate } from '@meedoen/law/kernel';
import { jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import {
  geefVoorschotDoor,
  type OpenVoorschot,
  openVoorschottenVan,
  vraagOverVoorschot,
  type Zaak,
} from '../aanvraag/index.ts';
import { vordertZelf } from '../beleid/index.ts';
import { instantVan, WETVERSIE } from '../berekening/index.ts';
import { werkRekeningtaakBij } from '../feit/index.ts';
import { boek } from '../grootboek/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { beleidOmTeBewaren } from './bevriezen.ts';
import { type Besluit, startBesluit } from './store.ts';
import type { Bevroren } from './toestand.ts';

/** The college may take back an advance when it turned out that there is no right. */
export const VOORSCHOT_ZONDER_RECHT = 'Pw art. 58 lid 2 d';

/**
 * After a refusal: what was granted and not paid yet is not paid any more, since an advance runs only until the right is
 * decided (art. 52 lid 1); of what was paid a proposal to take it back waits for a person (art. 58 lid 2 d: may). Where
 * the gemeente asks money back itself there is no proposal: somebody passes it on.
 */
export async function settleVoorschotten(tx: Tx, afwijzing: Besluit, zaak: Zaak, door: Opdrachtgever): Promise<void> {
  await laatOnbetaaldVervallen(tx, afwijzing, zaak, door);
  const zelf = await vordertZelf(tx, zaak, door.vandaag);
  if (zelf === undefined) {
    const voorstel = await startVoorschotTerug(tx, zaak, door);
    if (voorstel) await vraagOverVoorschot(tx, zaak, voorstel.id, door);
  } else if ((await openVoorschottenVan(tx, zaak.id)).length > 0) {
    await geefVoorschotDoor(tx, zaak, zelf, door);
  }
}

/** @returns undefined when nothing is open */
export async function startVoorschotTerug(tx: Tx, zaak: Zaak, door: Opdrachtgever): Promise<Besluit | undefined> {
  const bevroren = await berekenVoorschotTerug(tx, zaak, door.nu);
  if (!bevroren) return undefined;
  const { uitvoerder, gemeente, persoon } = zaak;
  const over = { uitvoerder, gemeente, persoon, soort: 'terugvorderen' as const, zaak: zaak.id, recht: null };
  return startBesluit(tx, over, { commando: 'startVoorstel', ingangsdatum: null, bevroren }, door);
}

/** What was not paid leaves the ledger, unless a run that was approved is paying it now. */
async function laatOnbetaaldVervallen(tx: Tx, besluit: Besluit, zaak: Zaak, { nu, vandaag }: Opdrachtgever) {
  const [onderweg] = await tx`
    select 1 from betaalregel r join betaalrun b on b.id = r.run
    where r.persoon = ${zaak.persoon} and r.recht is null and r.besluit is null and r.status = 'berekend' and b.status = 'goedgekeurd' limit 1`;
  if (onderweg) return;
  const onbetaald = await tx<OpenVoorschot[]>`
    select maand, -sum(bedrag_in_centen)::bigint as bedrag from boeking
    where persoon = ${zaak.persoon} and gemeente = ${zaak.gemeente} and recht is null and rekening = 'te-betalen'
    group by maand having sum(bedrag_in_centen) < 0`;
  const perMaand = new Map(onbetaald.map(({ maand, bedrag }) => [maand, Number(bedrag)]));
  const posten = (await openVoorschottenVan(tx, zaak.id)).flatMap(({ maand, bedrag }) => {
    const vervalt = Math.min(bedrag, perMaand.get(maand) ?? 0);
    const kop = { ...kopVan(zaak, vandaag), omschrijving: `Voorschot ${maandInWoorden(maand)} gaat niet door` };
    return boekVoorschotverrekening(kop, maand, vervalt) ?? [];
  });
  if (posten.length === 0) return;
  await boek(tx, [{ bron: { soort: 'besluit', id: besluit.id }, posten }], nu);
  await werkRekeningtaakBij(tx, { ...zaak, id: zaak.persoon }, nu);
  await tx`update betaalregel r set tegengehouden = true, aandacht = 'Het voorschot gaat niet door: er is geen recht.'
    from betaalrun b where b.id = r.run and r.persoon = ${zaak.persoon} and r.recht is null and r.besluit is null and r.status = 'berekend'
      and b.status in ('berekenen', 'voorbeeld')`;
}

/** What taking back the advances of an aanvraag comes to. @returns undefined when nothing is open */
export async function berekenVoorschotTerug(tx: Tx, zaak: Zaak, nu: Date): Promise<Bevroren | undefined> {
  const open = await openVoorschottenVan(tx, zaak.id);
  if (open.length === 0) return undefined;
  return {
    aanvrager: zaak.persoon,
    bekendOp: instantVan(nu),
    feiten: [],
    wet: WETVERSIE,
    beleid: await beleidOmTeBewaren(tx, zaak.uitvoerder, zaak.gemeente),
    maand: null,
    uitkomst: null,
    maanden: open.map(({ maand, bedrag }) => ({
      maand,
      geboekt: { uitkering: bedrag, vakantietoeslag: 0 },
      berekend: { uitkering: 0, vakantietoeslag: 0 },
      ontbreekt: [],
      oorzaak: 'Voorschot, en er is geen recht op bijstand',
      oorzaken: [],
      artikel: VOORSCHOT_ZONDER_RECHT,
    })),
  };
}

/** The advance becomes a claim, with its origin and reasons, booked per month. */
export async function claimVoorschot(tx: Tx, besluit: Besluit, door: Opdrachtgever): Promise<void> {
  const { uitvoerder, gemeente, persoon, toestand } = besluit;
  const { maanden } = toestand.bevroren;
  const vordering = uuidv7();
  await tx`insert into vordering ${tx({
    id: vordering,
    ...{ uitvoerder, gemeente, persoon },
    kenmerk: await nieuwKenmerk(tx, uitvoerder, 'vordering', door.vandaag),
    recht: null,
    besluit: besluit.id,
    herkomst: 'art-58-lid-2-d',
    reden: toestand.motivering,
    maanden: jsonb(
      tx,
      maanden.map(({ maand, geboekt, oorzaak, artikel }) => ({
        maand,
        bedragInCenten: geboekt.uitkering,
        oorzaak,
        artikel,
      })),
    ),
    ontstaan_op: door.vandaag,
    betaal_uiterlijk: betaaltermijn(door.vandaag),
    op: door.nu,
  })}`;
  const posten = maanden.flatMap(({ maand, geboekt }) => {
    const kop = { ...kopVan(besluit, door.vandaag), omschrijving: `Voorschot ${maandInWoorden(maand)} terug` };
    return boekVoorschotNaarVordering(kop, maand, geboekt.uitkering, vordering) ?? [];
  });
  await boek(tx, [{ bron: { soort: 'besluit', id: besluit.id }, posten }], door.nu);
}

/** The college does not take it back (art. 58 lid 2 may, lid 8 pressing reasons): it stays with the person, as cost. */
export async function boekVoorschotAf(tx: Tx, besluit: Besluit, door: Opdrachtgever): Promise<void> {
  const posten = besluit.toestand.bevroren.maanden.flatMap(({ maand, geboekt }) => {
    const kop = { ...kopVan(besluit, door.vandaag), omschrijving: `Voorschot ${maandInWoorden(maand)} niet terug` };
    return boekVoorschotAlsLast(kop, maand, geboekt.uitkering) ?? [];
  });
  await boek(tx, [{ bron: { soort: 'besluit', id: besluit.id }, posten }], door.nu);
}

const kopVan = (
  { uitvoerder, gemeente, persoon }: Pick<Zaak, 'uitvoerder' | 'gemeente' | 'persoon'>,
  boekdatum: IsoDate,
) => ({
  uitvoerder,
  gemeente,
  persoon,
  boekdatum,
});
