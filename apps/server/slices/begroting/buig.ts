import {
  type Bandpunt,
  BUIGRONDES,
  type Getoondemaand,
  getoondemaand,
  getoondePrognose,
  type Lastenmaand,
  lastenVan,
  PROGNOSEMETHODE,
  type Prognose,
  prognoseVan,
  vanafGenoeg,
} from '@meedoen/casework/begroting';
import type { Buigbeeld, Buigprognose } from '@meedoen/contract/begroting';
import type { IsoDate } from '@meedoen/law/kernel';
import {
  addMonths,
  attempt,
  firstDay,
  isoDate,
  lawOn,
  type Maand,
  monthOfDate,
  type Ontbrekend,
  previousMonth,
  yearOf,
} from '@meedoen/law/kernel';
import { type Buigjaar, vangnetgrenzen, vangnettoets } from '@meedoen/law/participatiewet';
import type { Tx } from '../../platform/database/index.ts';
import { lastenPerMaand } from './lasten.ts';
import { type Begrotingzaak, bevestigd, type Waarvan } from './store.ts';

/** The BUIG of a year: its rounds, what the ledger has, where it goes, and the vangnet. Runs as the system. */
export async function buigVan(
  tx: Tx,
  van: Waarvan,
  zaken: readonly Begrotingzaak[],
  jaar: number,
  vandaag: IsoDate,
): Promise<Buigbeeld> {
  const budgetten = bevestigd(zaken, 'buig');
  const laatste = previousMonth(monthOfDate(vandaag));
  const tot = firstDay(monthOfDate(vandaag));
  const eerste = isoDate(`${jaar - 1}-01-01`);
  const einde = isoDate(`${jaar + 1}-01-01`);
  const alle = eerste < tot ? await lastenPerMaand(tx, van, eerste, einde < tot ? einde : tot) : [];
  const maanden = alle.filter(({ maand }) => yearOf(maand) === jaar);
  const prognose = getoondePrognose(prognoseVan(jaar, vanafGenoeg(jaar, alle), laatste), alle);
  const getoond = maanden.map(getoondemaand);
  const budget = budgetten.findLast((each) => each.jaar === jaar)?.inhoud.bedrag;
  return {
    rondes: rondesVan(zaken, jaar),
    maanden: getoond.map(toonMaand),
    // a month that is not told would follow from the sum
    totNuInCenten: getoond.some(({ stand }) => stand === 'niets') ? null : somVan(maanden),
    prognose: toonPrognose(prognose),
    vangnet: budget === undefined ? null : await vangnetVan(tx, van, zaken, { jaar, budget, prognose }),
  };
}

/** The rounds of a year that were confirmed, in their order. */
export const rondesVan = (zaken: readonly Begrotingzaak[], jaar: number) =>
  bevestigd(zaken, 'buig')
    .filter((each) => each.jaar === jaar)
    .map(({ ronde, inhoud, bron }) => ({
      ...{ ronde, naam: BUIGRONDES[ronde - 1] ?? '', bedragInCenten: inhoud.bedrag, bron },
    }));

/** Null when a month lacks payroll tax: what is missing is not left out of a sum in silence. */
function somVan(maanden: readonly Lastenmaand[]): number | null {
  const lasten = maanden.map(lastenVan);
  return lasten.some((each) => each === null) ? null : lasten.reduce<number>((som, each) => som + (each ?? 0), 0);
}

function toonMaand(maand: Getoondemaand) {
  return {
    maand: maand.maand,
    bijstandInCenten: maand.bijstand,
    heffingInCenten: maand.heffing,
    loonkostensubsidieInCenten: maand.loonkostensubsidie,
    verhaaldInCenten: maand.verhaald,
    lastenInCenten: maand.lasten,
    stand: maand.stand,
  };
}

function toonPrognose(prognose: Prognose): Buigprognose {
  if (!prognose.bekend) return geenVerwachting(prognose);
  const { punten, jaareinde, maanden, startgetal, trekkingen } = prognose;
  return {
    ...{ bekend: true, startgetal, trekkingen, maanden: [...maanden], methode: PROGNOSEMETHODE },
    punten: punten.map(({ maand, ...punt }) => ({ maand, ...toonBand(punt) })),
    jaareinde: toonBand(jaareinde),
  };
}

/** Why there is no forecast. */
export function geenVerwachting(prognose: Extract<Prognose, { bekend: false }>) {
  const geteld = prognose.reden === 'te-weinig-maanden';
  return {
    ...{ bekend: false as const, reden: prognose.reden, maanden: geteld ? [] : [...prognose.maanden] },
    ...(geteld ? { heeft: prognose.heeft, nodig: prognose.nodig } : { heeft: null, nodig: null }),
  };
}

export const toonBand = ({ laag, verwacht, hoog }: Omit<Bandpunt, 'maand'>) => ({
  ...{ laagInCenten: laag, verwachtInCenten: verwacht, hoogInCenten: hoog },
});

const naamVan = (wat: Ontbrekend): string => (wat.soort === 'bedrag' ? wat.naam : wat.vraag);

/** The thresholds of the year, and whether the forecast meets the conditions; what the law lacks is named. */
async function vangnetVan(
  tx: Tx,
  van: Waarvan,
  zaken: readonly Begrotingzaak[],
  { jaar, budget, prognose }: { readonly jaar: number; readonly budget: number; readonly prognose: Prognose },
): Promise<NonNullable<Buigbeeld['vangnet']>> {
  const law = lawOn(isoDate(`${jaar}-12-31`));
  const grenzen = attempt(() => vangnetgrenzen(law, budget));
  const eerder = await eerdereJaren(tx, van, zaken, jaar);
  const toets = prognose.bekend
    ? attempt(() => vangnettoets(law, { jaar, budget, lasten: prognose.jaareinde.verwacht }, eerder))
    : undefined;
  return {
    grenzen: grenzen.ok
      ? {
          ...{ bekend: true, says: grenzen.value.says },
          waarde: {
            ...{ regulierInCenten: grenzen.value.value.regulier, verruimdInCenten: grenzen.value.value.verruimd },
          },
        }
      : { bekend: false, ontbreekt: naamVan(grenzen.wat) },
    toets: toets?.ok
      ? { bekend: true, waarde: toets.value.value, says: toets.value.says }
      : { bekend: false, ontbreekt: toets ? naamVan(toets.wat) : 'verwachting van het jaareinde' },
    vergoeding: { bekend: false, ontbreekt: 'welk deel van een tekort een vangnetuitkering vergoedt' },
  };
}

/** Years before that have both a budget and a whole year of cost in the ledger. */
async function eerdereJaren(
  tx: Tx,
  van: Waarvan,
  zaken: readonly Begrotingzaak[],
  jaar: number,
): Promise<readonly Buigjaar[]> {
  const budgetten = new Map(bevestigd(zaken, 'buig').map((each) => [each.jaar, each.inhoud.bedrag]));
  const eerste = isoDate(`${jaar - 3}-01-01`);
  const maanden = await lastenPerMaand(tx, van, eerste, addMonths(eerste, 36));
  return [jaar - 3, jaar - 2, jaar - 1].flatMap((each) => {
    const eigen = maanden.filter(({ maand }) => yearOf(maand as Maand) === each);
    const lasten = eigen.length === 12 ? somVan(eigen) : null;
    const budget = budgetten.get(each);
    return lasten === null || budget === undefined ? [] : [{ jaar: each, budget, lasten }];
  });
}
