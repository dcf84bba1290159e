import { maand as maandInWoorden } from '@meedoen/casework/opmaak';
import type { Specificatie } from '@meedoen/contract/recht';
import {
  addDays,
  type Cents,
  type Explained,
  type IsoDate,
  lastDay,
  type Maand,
  previousMonth,
} from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { ontbrekendVan, rekenMaand, uitlegVan } from '../berekening/index.ts';
import type { Correctie } from './maanden.ts';
import type { Recht, Rechtbasis } from './store.ts';

type Bonregel = Specificatie['regels'][number];

/** A line of a run as it was kept when it was booked. */
interface Betaalde {
  readonly id: string;
  readonly naam: string;
  readonly netto: Cents;
  readonly betaaldag: IsoDate;
  readonly specificatie: {
    readonly som: readonly {
      readonly sleutel: string;
      readonly tekst: string;
      readonly bedrag: Cents;
      readonly soort: Bonregel['soort'];
      readonly artikel: string | null;
      readonly maand: Maand | null;
    }[];
    readonly delen: readonly { readonly bestemming: string; readonly naam: string; readonly bedrag: Cents }[];
  };
}

/** The line that was paid over a month in its month run, as it was shown then. */
async function betaaldeRegel(tx: Tx, recht: string, maand: Maand): Promise<Betaalde | undefined> {
  return alsSysteem(tx, async () => {
    const [rij] = await tx<Betaalde[]>`
      select r.id, r.naam, r.netto_in_centen as netto, b.betaaldag, r.specificatie
      from betaalregel r join betaalrun b on b.id = r.run
      where r.recht = ${recht} and r.status = 'geboekt' and b.soort = 'maand' and b.maand = ${maand} limit 1`;
    return rij;
  });
}

/** The specificatie of a month: as it was paid, or else as it would be now. One sum, also when it ends in zero. */
export async function specificatieVan(
  tx: Tx,
  recht: Recht,
  basis: Rechtbasis,
  maand: Maand,
  naam: string,
  correcties: readonly Correctie[],
): Promise<Specificatie> {
  const betaald = await betaaldeRegel(tx, recht.id, maand);
  const vorige = await betaaldeRegel(tx, recht.id, previousMonth(maand));
  const rekening = rekenMaand(basis, maand, basis.beleid);
  const regels = betaald ? betaald.specificatie.som.map((regel) => alsBonregel(regel, rekening)) : voorlopig(rekening);
  const uitTeBetalen = betaald?.netto ?? rekening.uitbetaling ?? 0;
  return {
    recht: recht.id,
    maand,
    naam: betaald?.naam ?? naam,
    voorlopig: betaald === undefined,
    betaaldOp: betaald?.betaaldag ?? null,
    uitTeBetalenInCenten: uitTeBetalen,
    regels,
    correcties: correcties.filter(({ overMaand, verrekendIn }) => overMaand === maand || verrekendIn === maand),
    bestemmingen: (betaald?.specificatie.delen ?? []).map((deel) => ({
      naam: deel.naam,
      soort: deel.bestemming,
      bedragInCenten: deel.bedrag,
    })),
    verschilMetVorigeInCenten: vorige ? uitTeBetalen - vorige.netto : null,
    verschilOorzaken: vorige ? verschillen(regels, vorige) : [],
    volgende: [
      {
        op: addDays(lastDay(maand), 1),
        wat: `De bijstand over ${maandInWoorden(maand)} is dan afgerond`,
        bedragInCenten: null,
      },
    ],
    ontbreekt: rekening.ontbreekt.map(ontbrekendVan),
  };
}

type Rekening = ReturnType<typeof rekenMaand>;

/** The reasons of a line are those of the law today; what was paid stays what it was. */
function alsBonregel(regel: Betaalde['specificatie']['som'][number], { uitkomst }: Rekening): Bonregel {
  const bron: Readonly<Record<string, Explained<unknown> | undefined>> = {
    norm: uitkomst.norm,
    verhoging: uitkomst.verhogingInrichting,
    inkomen: uitkomst.inkomen,
    vrijgelaten: uitkomst.vrijgelaten,
    uitkering: uitkomst.uitkering,
    vakantietoeslag: uitkomst.vakantietoeslag,
    uitbetaling: uitkomst.uitbetaling,
  };
  const waarom = bron[regel.sleutel];
  const zelfde = waarom !== undefined && Math.abs(Number(waarom.value)) === Math.abs(regel.bedrag);
  return bonregel(
    regel.sleutel,
    regel.tekst,
    regel.bedrag,
    regel.soort,
    zelfde ? waarom : undefined,
    regel.artikel,
    regel.maand,
  );
}

function bonregel(
  sleutel: string,
  tekst: string,
  bedragInCenten: Cents,
  soort: Bonregel['soort'],
  waarom: Explained<unknown> | undefined,
  artikel: string | null = waarom?.article ?? null,
  maand: Maand | null = null,
): Bonregel {
  return {
    sleutel,
    tekst,
    bedragInCenten,
    soort,
    artikel,
    uitleg: waarom ? [waarom.says] : [],
    waarom: waarom ? uitlegVan(waarom) : null,
    maand,
  };
}

/** The sum of a month that was not paid yet, from norm to payment. */
function voorlopig({ uitkomst, uitkering, vakantietoeslag, uitbetaling }: Rekening): Bonregel[] {
  if (uitkering === undefined || vakantietoeslag === undefined || uitbetaling === undefined) return [];
  const { norm, verhogingInrichting, inkomen, vrijgelaten, recht } = uitkomst;
  const regels: Bonregel[] = [];
  if (norm) regels.push(bonregel('norm', 'Bijstandsnorm', norm.value, 'plus', norm));
  if (verhogingInrichting)
    regels.push(
      bonregel('verhoging', 'Verhoging in een inrichting', verhogingInrichting.value, 'plus', verhogingInrichting),
    );
  if (inkomen && inkomen.value !== 0) regels.push(bonregel('inkomen', 'Inkomen', -inkomen.value, 'min', inkomen));
  if (vrijgelaten && vrijgelaten.value !== 0)
    regels.push(bonregel('vrijgelaten', 'Vrijgelaten inkomen', vrijgelaten.value, 'plus', vrijgelaten));
  const som = regels.reduce((totaal, { bedragInCenten }) => totaal + bedragInCenten, 0);
  // income above the norm, or no right at all: the sum ends in zero and says why
  if (som !== uitkering)
    regels.push(
      bonregel(
        'geen',
        recht?.value === false ? 'Geen recht op bijstand' : 'Niet lager dan nul',
        uitkering - som,
        uitkering < som ? 'min' : 'plus',
        recht,
      ),
    );
  regels.push(bonregel('uitkering', 'Bijstand', uitkering, 'subtotaal', uitkomst.uitkering));
  if (vakantietoeslag !== 0)
    regels.push(
      bonregel(
        'vakantietoeslag',
        'Vakantietoeslag, opzij gezet tot juni',
        -vakantietoeslag,
        'min',
        uitkomst.vakantietoeslag,
      ),
    );
  regels.push(bonregel('uitbetaling', 'Uit te betalen', uitbetaling, 'totaal', uitkomst.uitbetaling));
  return regels;
}

/** Which lines made the difference with the month before. */
function verschillen(regels: readonly Bonregel[], vorige: Betaalde): Specificatie['verschilOorzaken'] {
  const eerder = new Map(vorige.specificatie.som.map(({ sleutel, bedrag }) => [sleutel, bedrag]));
  return regels.flatMap(({ sleutel, tekst, bedragInCenten, soort }) => {
    const verschil = bedragInCenten - (eerder.get(sleutel) ?? 0);
    return verschil === 0 || soort === 'subtotaal' || soort === 'totaal' ? [] : [{ tekst, bedragInCenten: verschil }];
  });
}
