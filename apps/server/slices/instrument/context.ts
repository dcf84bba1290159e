import { bekendeFeiten, vanSoort } from '@meedoen/casework/feiten';
import {
  type EigenRegels,
  type Inzetcontext,
  leeftijdOp,
  opVolgorde,
  vanJaar,
  type Wachtende,
} from '@meedoen/casework/instrument';
import { instant } from '@meedoen/casework/tijdstip';
import { covers, type IsoDate, yearOf } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { lijnVan } from '../begroting/index.ts';
import { feitenVan } from '../feit/index.ts';
import { gebruikVan } from './gebruik.ts';

interface Waar {
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly instrument: string;
}

/** A row of the waiting list. */
export interface Wachtrij extends Wachtende {
  readonly persoon: string;
}

/** Who waits for an instrument, in the order of the policy. Runs as the system: a place in a row is the same for everybody. */
export async function wachtendenVan(tx: Tx, waar: Waar, volgorde: EigenRegels['volgorde']): Promise<Wachtrij[]> {
  const { uitvoerder, gemeente, instrument } = waar;
  const rijen = await tx<(Omit<Wachtrij, 'adviesOp'> & { adviesOp: IsoDate | null })[]>`
    select id as inzet, persoon, voorgesteld_op as "voorgesteldOp", advies_op as "adviesOp", wacht_sinds as "wachtSinds"
    from inzet where uitvoerder = ${uitvoerder} and gemeente = ${gemeente} and instrument = ${instrument}
      and status = 'wachtlijst' and not bezet`;
  return opVolgorde(
    rijen.map(({ adviesOp, ...rij }) => ({ ...rij, ...(adviesOp ? { adviesOp } : {}) })),
    volgorde,
  );
}

/** Places that are taken, those that are being signed included. */
export const bezetVan = (tx: Tx, { uitvoerder, gemeente, instrument }: Waar, behalve: string | null = null) =>
  tx<{ persoon: string; totEnMet: IsoDate | null }[]>`
    select persoon, tot_en_met as "totEnMet" from inzet
    where uitvoerder = ${uitvoerder} and gemeente = ${gemeente} and instrument = ${instrument} and bezet
      and ${behalve ? tx`id <> ${behalve}` : tx`true`} order by tot_en_met nulls last, id`;

/** What was granted in a year, cents. */
export async function gebruiktBudget(
  tx: Tx,
  { uitvoerder, gemeente, instrument }: Waar,
  jaar: number,
  behalve: string | null = null,
): Promise<number> {
  const [rij] = await tx<{ som: number }[]>`
    select coalesce(sum(raming_in_centen), 0)::bigint as som from inzet
    where uitvoerder = ${uitvoerder} and gemeente = ${gemeente} and instrument = ${instrument} and budgetjaar = ${jaar}
      and ${behalve ? tx`id <> ${behalve}` : tx`true`}`;
  return Number(rij?.som ?? 0);
}

/** What a command needs to know besides the case: places, money and the row, as they are for everybody. */
export function contextVan(tx: Tx, zaak: Waar & { readonly id: string; readonly persoon: string }, vandaag: IsoDate) {
  return alsSysteem(tx, async (): Promise<Inzetcontext> => {
    const gebruik = await gebruikVan(tx, zaak, vandaag);
    const eigen = gebruik?.eigen ?? {};
    const aantal = vanJaar(eigen.plaatsen, vandaag);
    const geld = vanJaar(eigen.budgetInCenten, vandaag);
    const lijn = await lijnVan(tx, zaak, yearOf(vandaag), zaak.id);
    const bezet = aantal ? (await bezetVan(tx, zaak, zaak.id)).length : 0;
    const rij = aantal ? await wachtendenVan(tx, zaak, eigen.volgorde) : [];
    const plek = rij.findIndex(({ inzet }) => inzet === zaak.id);
    return {
      vandaag,
      ...(aantal ? { plaatsen: { aantal: aantal.aantal, bezet, bron: aantal.bron } } : {}),
      ...(aantal ? { wachtVoor: plek < 0 ? rij.length : plek } : {}),
      ...(geld
        ? {
            budget: {
              bedrag: geld.aantal,
              gebruikt: await gebruiktBudget(tx, zaak, yearOf(vandaag), zaak.id),
              bron: geld.bron,
            },
          }
        : {}),
      ...(lijn ? { lijn } : {}),
      ...(await persoonsgegevens(tx, zaak.persoon, vandaag)),
    };
  });
}

/** What a premie depends on: age, whether somebody belongs to the doelgroep, and what was given this year. */
async function persoonsgegevens(tx: Tx, persoon: string, vandaag: IsoDate) {
  const alles = (await feitenVan(tx, [persoon])).map(({ feit }) => feit);
  const feiten = bekendeFeiten(alles, instant('9999-12-31T00:00:00Z'));
  const geboren = vanSoort(feiten, 'geboortedatum').at(-1)?.waarde.datum;
  const doelgroep = vanSoort(feiten, 'doelgroep-lks').some(
    ({ waarde, geldig }) => waarde.doelgroep && covers(geldig, vandaag),
  );
  const premies = await tx<{ op: IsoDate; bedrag: number }[]>`
    select (b->>'op')::date as op, (b->>'bedrag')::int as bedrag
    from inzet i, jsonb_array_elements(i.toestand->'betalingen') b
    where i.persoon = ${persoon} and i.toestand->'regels'->'instrument'->>'betaling' in ('premie', 'premie-per-half-jaar')`;
  const leeftijd = leeftijdOp(geboren, vandaag);
  return { ...(leeftijd === undefined ? {} : { leeftijd }), doelgroep, premies: premies.map((each) => ({ ...each })) };
}
