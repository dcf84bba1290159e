import { laatsteDagVan } from '@meedoen/casework/recht';
import type { correctie, rechtmaand } from '@meedoen/contract/recht';
import { type IsoDate, type Maand, monthOfDate, monthsBetween, yearOf } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { rekenMaand } from '../berekening/index.ts';
import { type Inhoudingsstof, leesInhoudingen, verwachteInhoudingen } from './inhouding.ts';
import { eersteMaandHier } from './overstap.ts';
import { boekingenPerMaand, type Maandboeking, type Recht, type Rechtbasis } from './store.ts';

export type Correctie = z.output<typeof correctie>;
export type Rechtmaand = z.output<typeof rechtmaand>;

/** The months of a year of a right: computed now, booked, paid, with the corrections that belong to each. */
export async function maandenVan(
  tx: Tx,
  recht: Recht,
  basis: Rechtbasis,
  correcties: readonly Correctie[],
  jaar: number,
  vandaag: IsoDate,
): Promise<Rechtmaand[]> {
  const geboekt = new Map((await boekingenPerMaand(tx, recht.id)).map((boeking) => [boeking.maand, boeking]));
  const runs = await betaaldagen(tx, recht, vandaag);
  const begin = await eersteMaandHier(tx, recht);
  const inhoudingen = await leesInhoudingen(tx, recht);
  const voorschotten = await voorschottenPerMaand(tx, recht);
  return maandenInJaar(recht, jaar, [...geboekt.keys(), ...voorschotten.keys()]).map((maand) => ({
    voorschot: voorschotten.get(maand) ?? null,
    ...rechtmaandVan(
      recht,
      inhoudingen,
      maand,
      basis,
      geboekt.get(maand),
      correcties.filter((each) => each.overMaand === maand),
      runs.get(maand) ?? null,
      vandaag,
      begin,
    ),
  }));
}

/** Advances of the person of a right, which the ledger keeps outside every right. */
async function voorschottenPerMaand(tx: Tx, recht: Recht): Promise<ReadonlyMap<Maand, Rechtmaand['voorschot']>> {
  const rijen = await tx<{ maand: Maand; open: number; betaald: number; op: IsoDate | null }[]>`
    select b.maand, coalesce(-sum(b.bedrag_in_centen) filter (where b.rekening = 'te-betalen'), 0)::bigint as open,
      coalesce(-sum(b.bedrag_in_centen) filter (where b.rekening = 'bank'), 0)::bigint as betaald,
      max(j.boekdatum) filter (where b.rekening = 'bank' and b.bedrag_in_centen < 0) as op
    from boeking b join journaalpost j on j.id = b.journaalpost
    where b.persoon = ${recht.persoon} and b.gemeente = ${recht.gemeente} and b.recht is null and b.besluit is null
      and b.maand is not null and b.rekening in ('te-betalen', 'bank') group by b.maand`;
  return new Map(
    rijen.flatMap(({ maand, open, betaald, op }) => {
      const bedragInCenten = Number(open) + Number(betaald);
      return bedragInCenten > 0 ? [[maand, { bedragInCenten, betaaldOp: Number(open) > 0 ? null : op }]] : [];
    }),
  );
}

/** From the first to the last month of the right in a year, and every booked month of it. */
function maandenInJaar({ toestand }: Recht, jaar: number, geboekt: readonly Maand[]): Maand[] {
  const eerste = monthOfDate(toestand.geldig.vanaf);
  const dag = laatsteDagVan(toestand);
  const laatste = dag ? monthOfDate(dag) : (`${jaar}-12` as Maand);
  const begin = `${jaar}-01` as Maand;
  const einde = `${jaar}-12` as Maand;
  const eigen = monthsBetween(eerste > begin ? eerste : begin, laatste < einde ? laatste : einde);
  return [...new Set([...eigen, ...geboekt.filter((maand) => yearOf(maand) === jaar)])].sort();
}

function rechtmaandVan(
  recht: Recht,
  inhoudingen: Inhoudingsstof,
  maand: Maand,
  basis: Rechtbasis,
  boeking: Maandboeking | undefined,
  correcties: readonly Correctie[],
  betaaldag: IsoDate | null,
  vandaag: IsoDate,
  begin: Maand | undefined,
): Omit<Rechtmaand, 'voorschot'> {
  const rekening = rekenMaand(basis, maand, basis.beleid);
  const { uitkomst, uitkering, uitbetaling } = rekening;
  const stand = standVan(maand, uitkering, uitkomst.recht?.value, boeking, vandaag, begin);
  return {
    maand,
    normInCenten: uitkomst.norm?.value ?? null,
    inkomenInCenten: uitkomst.inkomen?.value ?? null,
    vrijgelatenInCenten: uitkomst.vrijgelaten?.value ?? null,
    uitkeringInCenten: uitkering ?? null,
    uitbetalingInCenten: uitbetaling ?? null,
    inhoudingInCenten: verwachteInhoudingen(inhoudingen, recht, basis, maand, rekening).reduce(
      (som, { bedrag }) => som - bedrag,
      0,
    ),
    geboektInCenten: boeking?.uitkering ?? 0,
    betaaldInCenten: boeking?.betaald ?? 0,
    betaaldOp: boeking?.betaaldOp ?? null,
    verwacht: verwachtVan(stand, boeking, betaaldag),
    correcties: [...correcties],
    stand,
  };
}

/** Money that was booked and is open goes with the next payment; a month no run computed yet with its month run. */
function verwachtVan(
  stand: Rechtmaand['stand'],
  boeking: Maandboeking | undefined,
  betaaldag: IsoDate | null,
): Rechtmaand['verwacht'] {
  if (stand !== 'voorlopig' && stand !== 'nog-niet') return null;
  return boeking && boeking.open > 0 ? { met: 'dagrun', op: null } : { met: 'maandrun', op: betaaldag };
}

/** Days on which month runs that were prepared will pay, for the gemeente of this right. */
async function betaaldagen(tx: Tx, recht: Recht, vandaag: IsoDate): Promise<ReadonlyMap<Maand, IsoDate>> {
  const rijen = await alsSysteem(
    tx,
    () => tx<{ maand: Maand; betaaldag: IsoDate }[]>`
      select maand, betaaldag from betaalrun where uitvoerder = ${recht.uitvoerder} and soort = 'maand'
        and ${recht.gemeente}::char(4) = any(gemeenten) and status <> 'afgeblazen' and betaaldag >= ${vandaag}`,
  );
  return new Map(rijen.map(({ maand, betaaldag }) => [maand, betaaldag]));
}

function standVan(
  maand: Maand,
  uitkering: number | undefined,
  heeftRecht: boolean | undefined,
  boeking: Maandboeking | undefined,
  vandaag: IsoDate,
  begin: Maand | undefined,
): Rechtmaand['stand'] {
  // a month that was set off against an advance is settled too
  if (boeking && (boeking.betaald > 0 || boeking.uitkering === 0 || boeking.open === 0)) return 'betaald';
  if (!boeking && begin && maand < begin) return 'voor-meedoen';
  if (uitkering === undefined) return 'ontbreekt';
  if (heeftRecht === false) return 'geen-recht';
  return maand > monthOfDate(vandaag) ? 'nog-niet' : 'voorlopig';
}
