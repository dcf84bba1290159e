import type { Somregel } from '@meedoen/casework/betaling';
import { maand as maandInWoorden } from '@meedoen/casework/opmaak';
import type { Specificatie } from '@meedoen/contract/recht';
import { addDays, type Cents, type Explained, lastDay, type Maand, previousMonth } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { ontbrekendVan, rekenMaand, uitlegVan } from '../berekening/index.ts';
import { type Betaalde, betaaldeRegel, nabetalingsregel } from './betaald.ts';
import { brutoIn } from './bruto.ts';
import { leesInhoudingen, verwachteInhoudingen } from './inhouding.ts';
import type { Correctie } from './maanden.ts';
import { eersteMaandHier } from './overstap.ts';
import type { Recht, Rechtbasis } from './store.ts';
import { somVan, verschillen } from './vergelijking.ts';

type Bonregel = Specificatie['regels'][number];

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
  const nabetaald = betaald ? undefined : await nabetalingsregel(tx, recht.id, maand);
  const vorige = nabetaald ? undefined : await betaaldeRegel(tx, recht.id, previousMonth(maand));
  const rekening = rekenMaand(basis, maand, basis.beleid);
  const begin = betaald || nabetaald ? undefined : await eersteMaandHier(tx, recht);
  const voorMeedoen = begin !== undefined && maand < begin;
  const regels = (
    betaald
      ? betaald.specificatie.som.map((regel) => alsBonregel(regel, rekening))
      : nabetaald
        ? alsNabetaling(nabetaald, maand, rekening)
        : voorMeedoen
          ? voorlopig(rekening)
          : verwacht(rekening, verwachteInhoudingen(await leesInhoudingen(tx, recht), recht, basis, maand, rekening))
  ).map((regel) => metVrijlatingen(regel, rekening));
  const regel = betaald ?? nabetaald;
  const bruto = regel ? await brutoIn(tx, recht, maand) : undefined;
  const uitTeBetalen = somVan(regels);
  const eerder = vorige?.specificatie.som.map((each) => alsBonregel(each, rekening));
  return {
    recht: recht.id,
    maand,
    naam: regel?.naam ?? naam,
    voorlopig: regel === undefined && !voorMeedoen,
    voorMeedoen,
    betaaldOp: regel?.betaaldag ?? null,
    uitTeBetalenInCenten: uitTeBetalen,
    regels: [...regels, ...(bruto?.regels ?? [])],
    brutoOntbreekt: bruto?.ontbreekt ?? null,
    correcties: correcties.filter(({ overMaand, verrekendIn }) => overMaand === maand || verrekendIn === maand),
    bestemmingen: (regel?.specificatie.delen ?? []).map((deel) => ({
      naam: deel.naam,
      soort: deel.bestemming,
      bedragInCenten: deel.bedrag,
    })),
    verschilMetVorigeInCenten: eerder ? uitTeBetalen - somVan(eerder) : null,
    verschilOorzaken: eerder ? verschillen(regels, eerder) : [],
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

/**
 * A month that was paid afterwards: what the law gives over it, and then what else was in that payment (other months, an
 * advance that was set off), down to what reached the account. One sum, when month and payment still agree.
 */
function alsNabetaling({ specificatie }: Betaalde, maand: Maand, rekening: Rekening): Bonregel[] {
  const betaald = specificatie.som.find(({ sleutel }) => sleutel === `open-${maand}`);
  const alles = specificatie.som.map((regel) => alsBonregel(regel, rekening));
  if (betaald?.bedrag !== rekening.uitbetaling) return alles;
  const wet = voorlopig(rekening).map((regel) =>
    regel.soort === 'totaal' ? { ...regel, soort: 'subtotaal' as const } : regel,
  );
  return [...wet, ...alles.filter(({ sleutel }) => sleutel !== `open-${maand}`)];
}

/** The reasons of a line are those of the law today; what was paid stays what it was. */
function alsBonregel(regel: Betaalde['specificatie']['som'][number], { uitkomst }: Rekening): Bonregel {
  const bron: Readonly<Record<string, Explained<unknown> | undefined>> = {
    norm: uitkomst.norm,
    verhoging: uitkomst.verhogingInrichting,
    inkomen: uitkomst.inkomen,
    vrijgelaten: uitkomst.vrijgelaten,
    verlaging: uitkomst.verlaging,
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
    // what stands in a column by its sign
    regel.soort === 'min' && regel.bedrag > 0 ? 'plus' : regel.soort,
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

/** Each exemption in a sentence: its article, its amount, and how many months are left. */
function vrijlatingenInWoorden({ uitkomst }: Rekening): string[] {
  return uitkomst.vrijgelatenPerSoort.map(({ bedrag, telling }) => {
    const eind = telling
      ? ` Nog ${telling.over} van ${telling.totaal} maanden, op zijn vroegst tot en met ${maandInWoorden(telling.laatsteMaand)}.`
      : '';
    return `${bedrag.article}: ${bedrag.says}${eind}`;
  });
}

/** The line of what stays exempt, with each exemption in its explanation. */
const metVrijlatingen = (regel: Bonregel, rekening: Rekening): Bonregel =>
  regel.sleutel === 'vrijgelaten' && regel.waarom
    ? { ...regel, uitleg: [...regel.uitleg, ...vrijlatingenInWoorden(rekening)] }
    : regel;

/** The sum of a month that was not paid yet, from norm to payment. */
function voorlopig({ uitkomst, uitkering, vakantietoeslag, uitbetaling }: Rekening): Bonregel[] {
  if (uitkering === undefined || vakantietoeslag === undefined || uitbetaling === undefined) return [];
  const { norm, verhogingInrichting, inkomen, vrijgelaten, verlaging, recht } = uitkomst;
  const regels: Bonregel[] = [];
  if (norm) regels.push(bonregel('norm', 'Bijstandsnorm', norm.value, 'plus', norm));
  if (verhogingInrichting)
    regels.push(
      bonregel('verhoging', 'Verhoging in een inrichting', verhogingInrichting.value, 'plus', verhogingInrichting),
    );
  if (inkomen && inkomen.value !== 0) regels.push(bonregel('inkomen', 'Inkomen', -inkomen.value, 'min', inkomen));
  if (vrijgelaten && vrijgelaten.value !== 0)
    regels.push(bonregel('vrijgelaten', 'Vrijgelaten inkomen', vrijgelaten.value, 'plus', vrijgelaten));
  if (verlaging) regels.push(bonregel('verlaging', 'Verlaging', -verlaging.value, 'min', verlaging));
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

/** The sum of a month that is still to be paid, down to what will reach the account: what is kept back comes off it. */
function verwacht(rekening: Rekening, inhoudingen: readonly Somregel[]): Bonregel[] {
  const regels = voorlopig(rekening);
  const totaal = regels.at(-1);
  if (inhoudingen.length === 0 || !totaal) return regels;
  const af = inhoudingen.map((regel) => alsBonregel(regel, rekening));
  const over = totaal.bedragInCenten + somVan(af);
  return [...regels.slice(0, -1), ...af, bonregel(totaal.sleutel, totaal.tekst, over, 'totaal', undefined)];
}
