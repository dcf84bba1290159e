import { type Cents, type IsoDate, type Maand, monthOfDate } from '@meedoen/law/kernel';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import type { Zaak } from './store.ts';

export interface OpenVoorschot {
  readonly maand: Maand;
  readonly bedrag: Cents;
}

/** What is still open of the advances of one aanvraag, by the month each belongs to. */
export async function openVoorschottenVan(tx: Tx, zaak: string): Promise<OpenVoorschot[]> {
  const rijen = await tx<OpenVoorschot[]>`
    select b.maand, sum(b.bedrag_in_centen)::bigint as bedrag
    from besluit v join journaalpost j on j.bron_soort = 'besluit' and j.bron = v.id
      join boeking b on b.journaalpost = j.id and b.rekening = 'voorschot'
    where v.zaak = ${zaak} group by b.maand having sum(b.bedrag_in_centen) > 0 order by b.maand`;
  return rijen.map(({ maand, bedrag }) => ({ maand, bedrag: Number(bedrag) }));
}

/** A person looks at an advance that was paid: take it back or not. @param bron the proposal, when there is one */
export async function vraagOverVoorschot(tx: Tx, zaak: Zaak, bron: string | null, door: Opdrachtgever): Promise<void> {
  const { uitvoerder, gemeente, persoon, id } = zaak;
  await tx`insert into taak ${tx({
    id: uuidv7(),
    ...{ uitvoerder, gemeente, persoon, zaak: id, bron },
    soort: bron ? 'herziening' : 'taak',
    titel: 'Voorschot: terugvorderen of niet?',
    ontstaan_uit: 'Geen recht na een voorschot',
    aangemaakt_op: door.nu,
  })} on conflict do nothing`;
}

/** An advance that was paid, in a gemeente that asks money back itself: somebody tells them. @param gemeente its name */
export async function geefVoorschotDoor(tx: Tx, zaak: Zaak, naam: string, door: Opdrachtgever): Promise<void> {
  const { uitvoerder, gemeente, persoon, id } = zaak;
  await tx`insert into taak ${tx({
    id: uuidv7(),
    ...{ uitvoerder, gemeente, persoon, zaak: id },
    soort: 'taak',
    titel: `Geef door aan ${naam}: voorschot betaald, geen recht`,
    ontstaan_uit: `${naam} vraagt zelf terug`,
    aangemaakt_op: door.nu,
  })} on conflict do nothing`;
}

/** What became of the advances of a person: when the last one was paid, or what it waits for. */
export interface Voorschotbetaling {
  readonly betaaldOp: IsoDate | null;
  readonly wachtOp: 'rekening' | 'betaling' | null;
}

export const NIET_BETAALD: Voorschotbetaling = { betaaldOp: null, wachtOp: 'betaling' };

/** By person, for a page of cases at once. Money of an advance carries no right and no besluit. */
export async function voorschotbetalingen(
  tx: Tx,
  zaken: readonly Pick<Zaak, 'persoon'>[],
): Promise<ReadonlyMap<string, Voorschotbetaling>> {
  const personen = [...new Set(zaken.map(({ persoon }) => persoon))];
  if (personen.length === 0) return new Map();
  const rijen = await tx<{ persoon: string; open: Cents; betaald: IsoDate | null; gecontroleerd: boolean | null }[]>`
    select b.persoon, coalesce(-sum(b.bedrag_in_centen) filter (where b.rekening = 'te-betalen'), 0)::bigint as open,
      max(j.boekdatum) filter (where b.rekening = 'bank' and b.bedrag_in_centen < 0) as betaald,
      (select f.gecontroleerd from feit f where f.persoon = b.persoon and f.soort = 'rekening' and upper_inf(f.bekend)
        order by lower(f.bekend) desc limit 1) as gecontroleerd
    from boeking b join journaalpost j on j.id = b.journaalpost
    where b.persoon = any(${personen}) and b.recht is null and b.besluit is null and b.rekening in ('te-betalen', 'bank')
    group by b.persoon`;
  return new Map(
    rijen.map(({ persoon, open, betaald, gecontroleerd }) => {
      const klaar = Number(open) <= 0;
      return [
        persoon,
        {
          betaaldOp: klaar ? betaald : null,
          wachtOp: klaar ? null : gecontroleerd === true ? 'betaling' : 'rekening',
        },
      ];
    }),
  );
}

/** One advance of an aanvraag, and the day it was paid. */
export interface Voorschot {
  readonly bedrag: Cents;
  readonly op: IsoDate;
  readonly betaaldOp: IsoDate | null;
}

/** The advances of one aanvraag as the ledger has them; of a month whose money is still open the last ones are unpaid. */
export async function voorschottenVan(tx: Tx, { toestand, persoon, gemeente }: Zaak): Promise<Voorschot[]> {
  if (!('voorschotten' in toestand) || toestand.voorschotten.length === 0) return [];
  const rijen = await tx<{ maand: Maand; open: Cents; betaald: IsoDate | null }[]>`
    select b.maand, coalesce(-sum(b.bedrag_in_centen) filter (where b.rekening = 'te-betalen'), 0)::bigint as open,
      max(j.boekdatum) filter (where b.rekening = 'bank' and b.bedrag_in_centen < 0) as betaald
    from boeking b join journaalpost j on j.id = b.journaalpost
    where b.persoon = ${persoon} and b.gemeente = ${gemeente} and b.recht is null and b.besluit is null
      and b.rekening in ('te-betalen', 'bank') group by b.maand`;
  const open = new Map(rijen.map(({ maand, open: rest }) => [maand, Number(rest)]));
  const betaald = new Map(rijen.map((rij) => [rij.maand, rij.betaald]));
  return toestand.voorschotten.toReversed().map(({ bedrag, op }) => {
    const maand = monthOfDate(op);
    const rest = open.get(maand) ?? 0;
    open.set(maand, Math.max(0, rest - bedrag));
    return { bedrag, op, betaaldOp: rest > 0 ? null : (betaald.get(maand) ?? op) };
  });
}
