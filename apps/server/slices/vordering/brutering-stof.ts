import { loondelen } from '@meedoen/casework/betaling';
import type { Jaarstof } from '@meedoen/casework/jaaropgave';
import { type Bruterbaar, type Brutobedrag, bruteringVan, nettoPerJaar } from '@meedoen/casework/vordering';
import { type Cents, daysIn, type IsoDate, type Maand, yearOf } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { jaarstofVan, loontrekkersVan } from '../grootboek/index.ts';

/** A claim as the change of the year finds it in the ledger. */
export interface Nettorij extends Bruterbaar {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly recht: string | null;
  readonly kenmerk: string;
  readonly overgedragen: boolean;
}

/** Kinds of the journal that change what is owed and say nothing of what was paid back of the bijstand. */
const GEEN_TERUGBETALING = ['aanmaning', 'kwijtschelding', 'overdracht', 'brutering'];

/** Claims with what was not paid back of each at the end of the year in which it came to be, and what was written off. */
export const nettoposten = (tx: Tx, waar: ReturnType<Tx>) => tx<Nettorij[]>`
  select v.id, v.uitvoerder, v.gemeente, v.persoon, v.recht, v.kenmerk, v.herkomst, v.ontstaan_op as "ontstaanOp", v.maanden,
    case when s.herroepen <= extract(year from v.ontstaan_op) then 0 else s.eind end as "restAanJaareinde",
    s.herroepen is not null or s.gevorderd <= 0 as herroepen, s.afgeschreven, s.rest, s.overgedragen
  from vordering v cross join lateral (
    select coalesce(sum(b.bedrag_in_centen), 0)::int as rest,
      coalesce(sum(b.bedrag_in_centen) filter (where not j.soort = any(${GEEN_TERUGBETALING})
        and extract(year from j.boekdatum) <= extract(year from v.ontstaan_op)), 0)::int as eind,
      coalesce(sum(b.bedrag_in_centen) filter (where j.bron_soort = 'besluit' and j.soort <> 'kwijtschelding'), 0) as gevorderd,
      coalesce(-sum(b.bedrag_in_centen) filter (where j.soort in ('kwijtschelding', 'overdracht')), 0)::int as afgeschreven,
      coalesce(-sum(b.bedrag_in_centen) filter (where j.soort = 'overdracht'), 0) > 0 as overgedragen,
      -- a granted objection takes the whole claim back; what was paid on it comes back as a line above zero
      min(extract(year from j.boekdatum)) filter (where j.bron_soort = 'bezwaar' and b.bedrag_in_centen < 0) as herroepen
    from boeking b join journaalpost j on j.id = b.journaalpost
    where b.vordering = v.id and b.rekening = 'vordering') s
  where v.recht is not null and ${waar} order by v.ontstaan_op, v.id`;

/** Whose wages the tax is over, beside what it comes to. */
export interface Brutouitkomst {
  readonly bedrag: Brutobedrag;
  readonly trekkers: readonly string[];
}

/** What the payroll tax over a year of a claim is, from the ledger as it stands. @param netto what becomes gross */
export async function bedragVan(
  tx: Tx,
  rij: Nettorij,
  { jaar, netto, vandaag }: { readonly jaar: number; readonly netto: Cents; readonly vandaag: IsoDate },
): Promise<Brutouitkomst> {
  const trekkers = await trekkersVan(tx, rij);
  const maanden = rij.maanden.flatMap(({ maand }) => (yearOf(maand) === jaar ? maand : []));
  const [hersteld] = await tx`select 1 from journaalpost where bron_soort = 'jaarwissel' and bron = ${rij.id}`;
  const open = nettoPerJaar(rij, vandaag).find((each) => each.jaar === jaar)?.netto ?? 0;
  const nog = yearOf(rij.ontstaanOp) === jaar && !hersteld ? loondelen(open, Math.max(1, trekkers.length)) : [];
  const stoffen = [];
  for (const [i, { persoon }] of trekkers.entries()) {
    const { dagenNu, ...stof } = await jaarstofVan(tx, persoon, rij.gemeente, jaar);
    stoffen.push({ betaald: metOpen(stof, nog[i] ?? 0, maanden), dagenNu });
  }
  return { bedrag: bruteringVan(netto, maanden, stoffen), trekkers: trekkers.map(({ persoon }) => persoon) };
}

/** The year with what is still owed of it: it was paid, whatever was claimed back since. */
function metOpen(stof: Jaarstof, netto: Cents, maanden: readonly Maand[]): Jaarstof {
  if (netto === 0) return stof;
  const dagen = new Map(stof.dagen);
  for (const maand of maanden) if (!dagen.has(maand)) dagen.set(maand, daysIn(maand));
  return { ...stof, dagen, maanden: [...stof.maanden, { maand: `${stof.jaar}-12`, netto, loonheffing: 0, zvw: 0 }] };
}

/** Who has wages of the right a claim is about, the person of the right first. */
export async function trekkersVan(tx: Tx, { uitvoerder, gemeente, persoon, recht, ontstaanOp }: Nettorij) {
  const kop = { uitvoerder, gemeente, persoon, boekdatum: ontstaanOp, omschrijving: '', ...(recht ? { recht } : {}) };
  return (await loontrekkersVan(tx, [kop]))(kop);
}
