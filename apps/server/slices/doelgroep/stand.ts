import {
  aandachtpunten,
  type Begeleidingstand,
  type Doelgroep,
  type Doelgroepgrond,
  doelgroepenOp,
  doelgroepfeitenUit,
} from '@meedoen/casework/doelgroep';
import { bekendeFeiten, type Feit, perZaak, tijdlijnUit, vanSoort } from '@meedoen/casework/feiten';
import { instant } from '@meedoen/casework/tijdstip';
import { covers, type IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { geweigerd } from '../../platform/probleem/index.ts';
import { feitenVan } from '../feit/index.ts';
import { doelgroepenVan } from './bestanden.ts';

/** The instrument with which somebody without bijstand is helped. */
export const ZONDER_UITKERING = 'begeleiding-zonder-uitkering';

interface Wie {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
}

/** What is known of somebody as far as target groups may look. */
export interface Doelgroepstand {
  readonly groepen: readonly Doelgroep[];
  readonly grond: Doelgroepgrond;
  readonly stand: Begeleidingstand;
  readonly feiten: {
    readonly onderwijs: 'volgt' | 'kan-volgen' | 'kan-niet' | null;
    readonly inburgeringsplicht: boolean | null;
    readonly praktijkonderwijs: boolean | null;
  };
  readonly krijgtBijstand: boolean;
}

/** Facts, cases and guidance of one person on a day. */
export async function standVan(tx: Tx, wie: Wie, dag: IsoDate): Promise<Doelgroepstand> {
  const alles = (await feitenVan(tx, [wie.id])).map(({ feit }) => feit);
  const feiten = bekendeFeiten(alles, instant('9999-12-31T00:00:00Z'));
  const nu = <S extends Feit['soort']>(soort: S): Feit<S> | undefined => geldend(feiten, soort, dag);
  const [plan, bijstand] = await Promise.all([planVan(tx, wie.id), bijstandOp(tx, wie.id, dag)]);
  const contact = nu('contactgegevens')?.waarde;
  const adres = nu('adres')?.waarde;
  const onderwijs = nu('onderwijs')?.waarde.stand ?? null;
  return {
    groepen: await doelgroepenVan(tx, wie, dag),
    grond: { feiten: doelgroepfeitenUit(feiten), zaken: await zakenVan(tx, wie.id) },
    stand: {
      onderwijsBekend: onderwijs !== null,
      sollicitatiesPerMaand: nu('arbeidsverplichting')?.waarde.sollicitatiesPerMaand,
      postadres: adres !== undefined && adres.straat !== undefined && adres.postcode !== undefined,
      bereikbaar: Boolean(contact?.telefoon ?? contact?.email),
      plan,
    },
    feiten: {
      onderwijs,
      inburgeringsplicht: nu('inburgeringsplicht')?.waarde.plicht ?? null,
      praktijkonderwijs: nu('praktijkonderwijs')?.waarde.praktijkonderwijs ?? null,
    },
    krijgtBijstand: bijstand,
  };
}

function geldend<S extends Feit['soort']>(feiten: readonly Feit[], soort: S, dag: IsoDate): Feit<S> | undefined {
  for (const groep of perZaak(vanSoort(feiten, soort)).values()) {
    const stuk = tijdlijnUit(groep).find((each) => covers(each, dag));
    if (stuk) return stuk.feit as Feit<S>;
  }
  return undefined;
}

/** Whether what helps with language, and what helps with work, stands beside the plan; undefined without a plan. */
async function planVan(tx: Tx, persoon: string): Promise<Begeleidingstand['plan']> {
  const [rij] = await tx<{ plan: boolean; taal: boolean; werk: boolean }[]>`
    select exists (select 1 from planlid where persoon = ${persoon}) as plan,
      coalesce(bool_or(instrument = 'taaltraject'), false) as taal,
      coalesce(bool_or(toestand->'regels'->'instrument'->>'groep' = 'werken'), false) as werk
    from inzet where persoon = ${persoon}
      and status in ('voorgesteld', 'advies-gevraagd', 'wachtlijst', 'toegekend', 'gestart', 'verlengd')`;
  return rij?.plan ? { taal: rij.taal, werk: rij.werk } : undefined;
}

/** Whether there is bijstand is asked by yes or no, whoever asks. */
const bijstandOp = (tx: Tx, persoon: string, dag: IsoDate): Promise<boolean> =>
  alsSysteem(tx, async () => {
    const [rij] = await tx`
      select 1 from recht where (persoon = ${persoon} or partner = ${persoon}) and geldig @> ${dag}::date limit 1`;
    return rij !== undefined;
  });

async function zakenVan(tx: Tx, persoon: string): Promise<Doelgroepgrond['zaken']> {
  const rijen = await tx<{ soort: 'zorg' | 'school' | 'zonder-uitkering'; vanaf: IsoDate; tot: IsoDate | null }[]>`
    select soort, lower(lid) as vanaf, upper(lid) as tot from doelgroepzaak
    where persoon = ${persoon} and lid is not null and not isempty(lid)
    union all
    select 'zonder-uitkering', coalesce((toestand->>'begin')::date, voorgesteld_op), (toestand->'einde'->>'op')::date
    from inzet where persoon = ${persoon} and instrument = ${ZONDER_UITKERING}
      and status in ('toegekend', 'gestart', 'verlengd', 'beeindigd')`;
  return rijen.map(({ tot, ...rij }) => (tot ? { ...rij, tot } : rij));
}

/** The groups that hold with what still has to be done because of them. */
export function geldendeGroepen({ groepen, grond, stand }: Doelgroepstand, dag: IsoDate) {
  const leden = doelgroepenOp(groepen, grond, dag).flatMap((lid) => {
    const groep = groepen.find(({ code }) => code === lid.doelgroep);
    return groep ? [{ ...lid, groep }] : [];
  });
  const gevolgen = leden.flatMap(({ groep }) => groep.gevolgen.map(({ wat }) => wat));
  return { leden, aandacht: aandachtpunten(gevolgen, stand) };
}

/** No language screening for who does the civic integration. @throws Probleem 409 */
export async function refuseTaalmeter(tx: Tx, personen: readonly string[], vandaag: IsoDate): Promise<void> {
  for (const id of personen) {
    const [wie] = await tx<Wie[]>`select id, uitvoerder, gemeente from persoon where id = ${id}`;
    if (!wie) continue;
    const { leden } = geldendeGroepen(await standVan(tx, wie, vandaag), vandaag);
    const gevolg = leden.flatMap(({ groep }) => groep.gevolgen).find(({ wat }) => wat === 'geen-taalmeter');
    if (gevolg) throw geweigerd(`${gevolg.tekst} (${gevolg.bron})`, 'geen-taalmeter');
  }
}
