import { bekendeFeiten } from '@meedoen/casework/feiten';
import { voorstelfeitenUit } from '@meedoen/casework/indeling';
import {
  type Inzetcontext,
  pastInstrument,
  type Toetsgrond,
  type Toetsregel,
  toetsInstrument,
  vanJaar,
} from '@meedoen/casework/instrument';
import { instant } from '@meedoen/casework/tijdstip';
import type * as contract from '@meedoen/contract/instrument';
import { type IsoDate, yearOf } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { lijnVan } from '../begroting/index.ts';
import { feitenVan } from '../feit/index.ts';
import { bezetVan, gebruiktBudget, wachtendenVan } from './context.ts';
import { type Gebruik, gebruiktDoor } from './gebruik.ts';

interface Wie {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
}

/** What is known of somebody for the criteria: facts that may be used, bijstand, and whether an aanvraag runs. */
export async function toetsgrondVan(tx: Tx, { id }: Wie, nu: Date, dag: IsoDate): Promise<Toetsgrond> {
  const alles = (await feitenVan(tx, [id])).map(({ feit }) => feit);
  const feiten = voorstelfeitenUit(bekendeFeiten(alles, instant(new Date(nu.getTime() + 1000).toISOString())));
  // whether there is bijstand or an aanvraag is asked by yes or no, whoever asks
  const [stand] = await alsSysteem(
    tx,
    () => tx<{ bijstand: boolean; aanvraag: boolean }[]>`
      select exists (select 1 from recht where (persoon = ${id} or partner = ${id}) and geldig @> ${dag}::date) as bijstand,
        exists (select 1 from zaak where persoon = ${id} and soort = 'aanvraag' and open
          and status in ('ingediend', 'wacht-op-gegevens', 'in-behandeling', 'voorgesteld')) as aanvraag`,
  );
  const eerder = await tx<{ instrument: string; loopt: boolean; op: IsoDate | null }[]>`
    select instrument, bool_or(status in ('toegekend', 'gestart', 'verlengd')) as loopt,
      max((toestand->'einde'->>'op')::date) as op
    from inzet where persoon = ${id} and status in ('toegekend', 'gestart', 'verlengd', 'beeindigd') group by instrument`;
  const vorige: Record<string, IsoDate | 'loopt'> = {};
  for (const { instrument, loopt, op } of eerder) if (loopt || op) vorige[instrument] = loopt || !op ? 'loopt' : op;
  return { feiten, dag, bijstand: stand?.bijstand ?? false, aanvraagLoopt: stand?.aanvraag ?? false, vorige };
}

/** Every instrument of a gemeente, with whether it fits somebody and what is left of places and money. */
export async function passendeInstrumenten(
  tx: Tx,
  wie: Wie,
  { nu, vandaag }: { readonly nu: Date; readonly vandaag: IsoDate },
): Promise<contract.PassendInstrument[]> {
  const gebruik = await gebruiktDoor(tx, wie.uitvoerder, [wie.gemeente], vandaag);
  const grond = await toetsgrondVan(tx, wie, nu, vandaag);
  return alsSysteem(tx, async () => {
    const lijst = [];
    for (const each of gebruik) lijst.push(await toonPassend(tx, wie, each, grond));
    return lijst;
  });
}

/** What is left of places and money this year. */
export async function ruimteVan(
  tx: Tx,
  { uitvoerder, gemeente }: Pick<Wie, 'uitvoerder' | 'gemeente'>,
  { instrument, eigen }: Gebruik,
  dag: IsoDate,
): Promise<Pick<contract.PassendInstrument, 'plaatsen' | 'budget'>> {
  const waar = { uitvoerder, gemeente, instrument: instrument.code };
  const aantal = vanJaar(eigen.plaatsen, dag);
  const geld = vanJaar(eigen.budgetInCenten, dag);
  return {
    plaatsen: aantal
      ? {
          aantal: aantal.aantal,
          bezet: (await bezetVan(tx, waar)).length,
          wachtend: (await wachtendenVan(tx, waar, eigen.volgorde)).length,
          bron: aantal.bron,
        }
      : null,
    budget: geld
      ? { bedragInCenten: geld.aantal, gebruiktInCenten: await gebruiktBudget(tx, waar, yearOf(dag)), bron: geld.bron }
      : null,
  };
}

async function toonPassend(tx: Tx, wie: Wie, gebruik: Gebruik, grond: Toetsgrond): Promise<contract.PassendInstrument> {
  const { instrument: i, eigen, bron } = gebruik;
  const toets = toetsInstrument(i, grond);
  return {
    ...{ code: i.code, naam: i.naam.nl, groep: i.groep, doel: i.doel, grondslag: i.grondslag, bron: i.bron },
    gebruikbron: bron,
    nietGegeven: i.nietGegeven ?? null,
    elders: i.elders ?? null,
    past: eigen.opleggen === 'nooit' ? 'nee' : pastInstrument(toets),
    toets: toets.map(toonToets),
    nooit: eigen.opleggen === 'nooit' ? `Deze gemeente vraagt geen ${i.naam.nl.toLowerCase()} (${bron}).` : null,
    opleggen: eigen.opleggen ?? null,
    advies: i.advies ? { wie: i.advies.wie, bron: i.advies.bron } : null,
    besluit: i.besluit,
    duur: duurVan(gebruik),
    ...{ plek: i.plek, uren: i.uren, urenHoogstens: eigen.urenPerWeek ?? null },
    regimes: eigen.regimes ?? [],
    kosten: i.kosten,
    betaling: i.betaling ?? null,
    premieInCenten: eigen.premieInCenten ?? null,
    inkomen: i.inkomen,
    vragen: i.evaluatie.vragen,
    ...(await ruimteVan(tx, wie, gebruik, grond.dag)),
    lijn: toonLijn(await lijnVan(tx, { ...wie, instrument: i.code }, yearOf(grond.dag))),
  };
}

/** The line that pays it, without what it means for one inzet. */
export const toonLijn = (lijn: Inzetcontext['lijn']): contract.PassendInstrument['lijn'] =>
  lijn ? { naam: lijn.naam, vrijInCenten: lijn.vrij, plafond: lijn.plafond, bron: lijn.bron } : null;

function duurVan({ instrument: { duur }, eigen, bron }: Gebruik): contract.PassendInstrument['duur'] {
  if (duur && 'regel' in duur) return { regel: duur.regel, maanden: null, verlengingMaanden: null, bron: duur.bron };
  const gekozen = eigen.duur ? { ...eigen.duur, bron } : duur;
  if (!gekozen) return null;
  const { maanden, verlengingMaanden = null } = gekozen;
  return { regel: null, maanden, verlengingMaanden, bron: gekozen.bron };
}

export const toonToets = ({ tekst, bron, stand, anders, feitnaam, toelichting }: Toetsregel): contract.Toetsregel => ({
  ...{ tekst, bron, stand, anders },
  feitnaam: feitnaam ?? null,
  toelichting: toelichting ?? null,
});
