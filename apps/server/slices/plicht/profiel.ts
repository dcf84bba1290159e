import { bekendeFeiten, type Feit, tijdlijnUit, vanSoort } from '@meedoen/casework/feiten';
import { type Plichtstuk, plichtenprofiel, plichtfeitOp, situatieVan, totEnMetVan } from '@meedoen/casework/plicht';
import type { PlichtstukWeergave } from '@meedoen/contract/plicht';
import { addDays, attempt, covers, type IsoDate, lawOn } from '@meedoen/law/kernel';
import { type Arbeidsplicht, arbeidsplichten, type Plichtsituatie } from '@meedoen/law/participatiewet';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { instantVan } from '../berekening/index.ts';
import { feitenVan } from '../feit/index.ts';
import { rechtenVan } from '../recht/index.ts';

type Moment = Pick<Aanroep, 'nu' | 'vandaag'>;

/** What is known now about somebody's duties. */
async function plichtfeiten(tx: Tx, persoon: string, nu: Date) {
  const rijen = (await feitenVan(tx, [persoon])).map(({ feit }) => feit);
  const bekend = bekendeFeiten(rijen, instantVan(new Date(nu.getTime() + 1000)));
  const geboren = tijdlijnUit(vanSoort(bekend, 'geboortedatum')).at(-1)?.feit.waarde.datum;
  return {
    geboortedatum: geboren,
    feiten: vanSoort(bekend, 'arbeidsverplichting'),
    verlagingen: vanSoort(bekend, 'verlaging'),
  };
}

/** The day of the melding of an aanvraag that is open: duties hold from it on. */
async function openMelding(tx: Tx, persoon: string): Promise<IsoDate | undefined> {
  const [rij] = await tx<{ dag: IsoDate | null }[]>`
    select (toestand->'melding'->>'datum')::date as dag from zaak
    where persoon = ${persoon} and toestand->>'toestand' in ('melding', 'concept', 'ingediend', 'in-behandeling')
    order by aangemaakt_op desc limit 1`;
  return rij?.dag ?? undefined;
}

const BRON: Readonly<Record<string, string>> = {
  besluit: 'besluit',
  medewerker: 'vastgelegd door ons',
  inwoner: 'door de inwoner verteld',
};

const stukWeergave = (stuk: Plichtstuk, vandaag: IsoDate): PlichtstukWeergave => ({
  vanaf: stuk.vanaf,
  totEnMet: totEnMetVan(stuk) ?? null,
  plichten: stuk.plichten ? [...stuk.plichten] : null,
  artikel: stuk.artikel,
  zegt: stuk.zegt,
  ontbreekt: stuk.ontbreekt,
  onbekend: [...stuk.onbekend],
  stand: stuk.stand,
  sollicitatiesPerMaand: stuk.sollicitatiesPerMaand,
  afspraak: stuk.afspraak,
  bron: stuk.feit ? (BRON[stuk.feit.bron] ?? stuk.feit.bron) : 'de wet',
  ontheffing: stuk.zaak,
  isNu: covers(stuk, vandaag),
});

/** The duties of somebody over time, with what was lowered because of them. */
export async function profielVan(tx: Tx, persoon: string, { nu, vandaag }: Moment) {
  return alsSysteem(tx, async () => {
    const { geboortedatum, feiten, verlagingen } = await plichtfeiten(tx, persoon, nu);
    const rechten = (await rechtenVan(tx, [persoon])).map(({ toestand }) => toestand.geldig);
    const melding = await openMelding(tx, persoon);
    const lijn = plichtenprofiel({ geboortedatum, ...(melding ? { melding } : {}), rechten, feiten });
    return { lijn: lijn.map((stuk) => stukWeergave(stuk, vandaag)), verlagingen: verlagingen.map(verlagingWeergave) };
  });
}

const verlagingWeergave = ({ geldig, waarde }: Feit<'verlaging'>) => ({
  vanaf: geldig.vanaf ?? null,
  totEnMet: geldig.tot ? addDays(geldig.tot, -1) : null,
  percentage: waarde.percentage,
  grond: waarde.grond === 'taaleis' ? 'taaleis' : 'een plicht niet nagekomen',
});

/** How somebody stands towards the duties of art. 9 on a day, as it is known now. */
export async function plichtsituatieOp(tx: Tx, persoon: string, dag: IsoDate, nu: Date): Promise<Plichtsituatie> {
  return alsSysteem(tx, async () => {
    const { geboortedatum, feiten } = await plichtfeiten(tx, persoon, nu);
    return situatieVan({ geboortedatum }, plichtfeitOp(feiten, dag));
  });
}

/** The duties that hold today when nobody is relieved; undefined when the law cannot say. */
export async function plichtenZonderOntheffing(
  tx: Tx,
  persoon: string,
  { nu, vandaag }: Moment,
): Promise<readonly Arbeidsplicht[] | undefined> {
  const { geboortedatum } = await alsSysteem(tx, () => plichtfeiten(tx, persoon, nu));
  const wet = attempt(() => arbeidsplichten(lawOn(vandaag), { geboortedatum }));
  return wet.ok ? wet.value.value : undefined;
}
