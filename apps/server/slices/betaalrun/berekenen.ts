import { berekenRegel, type Runcontext } from '@meedoen/casework/betaling';
import { betaalstopIn, type Rechttoestand } from '@meedoen/casework/recht';
import type { Instant } from '@meedoen/casework/tijdstip';
import { type Maand, tijdvakVan } from '@meedoen/law/kernel';
import { type Tx, uuidv7, voegIn } from '../../platform/database/index.ts';
import type { Klok } from '../../platform/klok/index.ts';
import { type Betrokkene, recordTaak } from '../../platform/logboek/index.ts';
import { type Opdracht, zetInWachtrij } from '../../platform/wachtrij/index.ts';
import { instantVan } from '../berekening/index.ts';
import { laadRegels } from './invoer.ts';
import type { Kandidaat, Regelopdracht } from './kandidaat.ts';
import { geefRunopdracht } from './opdracht.ts';
import { type Regelinhoud, type Runrij, runMetId, runtotalen, uitIndex } from './store.ts';

/** Rights computed in one transaction: small enough to lose little when killed, large enough to be fast. */
const PORTIE = 500;

interface Kandidaatrij {
  id: string;
  persoon: string;
  gemeente: string;
  naam: string;
  kenmerk: string;
  partner: string | null;
  toestand: Rechttoestand;
  houdtIn: boolean;
}

interface Losserij extends Pick<Kandidaat, 'persoon' | 'gemeente' | 'naam' | 'besluit' | 'subsidie' | 'kenmerk'> {
  readonly sleutel: string;
}

/** How many lines a run will have. */
export async function telKandidaten(
  tx: Tx,
  run: Pick<Runrij, 'uitvoerder' | 'gemeenten' | 'soort' | 'maand' | 'betaaldag'>,
): Promise<number> {
  const [rij] = await tx<{ aantal: number }[]>`
    select (select count(*) from recht r where ${rechtVoorRun(tx, run, 'r')})::int + (select count(*) from (${losse(tx, run)}) l)::int as aantal`;
  return rij?.aantal ?? 0;
}

/**
 * Month run: rights with a day in the month, or holiday pay left after their end (art. 45 lid 1). Other runs: what is
 * booked and open.
 */
function rechtVoorRun(
  tx: Tx,
  run: Pick<Runrij, 'uitvoerder' | 'gemeenten' | 'soort' | 'maand' | 'betaaldag'>,
  naam: 'r' | 'n',
) {
  const r = tx(naam);
  const binnen = tx`${r}.uitvoerder = ${run.uitvoerder} and ${r}.gemeente = any(${[...run.gemeenten]})`;
  const open = (rekening: 'te-betalen' | 'vakantiegeld') =>
    tx`exists (select 1 from boeking b where b.recht = ${r}.id and b.rekening = ${rekening} having sum(b.bedrag_in_centen) < 0)`;
  if (run.soort !== 'maand') return tx`${binnen} and ${open('te-betalen')}`;
  const { vanaf, tot } = tijdvakVan(run.maand ?? (run.betaaldag.slice(0, 7) as Maand));
  return tx`${binnen} and (${r}.geldig && daterange(${vanaf}, ${tot}) or (upper(${r}.geldig) <= ${vanaf} and ${open('vakantiegeld')}))`;
}

/** Whether right `r` keeps back what is agreed: no right of the same person that began later is in this run. */
export const keepsBack = (tx: Tx, run: Pick<Runrij, 'uitvoerder' | 'gemeenten' | 'soort' | 'maand' | 'betaaldag'>) =>
  tx`not exists (select 1 from recht n where n.persoon = r.persoon and (lower(n.geldig), n.id) > (lower(r.geldig), r.id)
    and ${rechtVoorRun(tx, run, 'n')})`;

/**
 * People with something open and no right: an advance that waits, a dwangsom, or a subsidy to their employer, each on a
 * line of its own. Only a day or urgent run pays them. In order of `sleutel`.
 */
function losse(tx: Tx, run: Pick<Runrij, 'uitvoerder' | 'gemeenten' | 'soort'>) {
  return tx`
    select b.persoon, b.gemeente, p.naam, b.besluit, b.loonkostensubsidie as subsidie, coalesce(s.kenmerk, v.kenmerk) as kenmerk,
      coalesce(b.loonkostensubsidie, b.besluit, b.persoon) as sleutel
    from boeking b join persoon p on p.id = b.persoon left join besluit v on v.id = b.besluit
      left join loonkostensubsidie s on s.id = b.loonkostensubsidie
    where b.uitvoerder = ${run.uitvoerder} and b.gemeente = any(${[...run.gemeenten]}) and b.recht is null
      and b.rekening in ('te-betalen', 'te-betalen-dwangsom', 'te-betalen-instrument', 'te-betalen-loonkostensubsidie')
      and ${run.soort !== 'maand'}
    group by b.persoon, b.gemeente, p.naam, b.besluit, b.loonkostensubsidie, s.kenmerk, v.kenmerk having sum(b.bedrag_in_centen) < 0`;
}

/** How far a run is: rights in order of id first, then people without one. It travels in the job. */
interface Plaats {
  readonly na: string | null;
  readonly los: boolean;
}

function plaatsUit({ na, los }: Opdracht['gegevens']): Plaats {
  return { na: typeof na === 'string' ? na : null, los: los === true };
}

/** Those after a place, in order; a run that was killed goes on where its last whole portion ended. */
async function volgendeKandidaten(tx: Tx, run: Runrij, { na, los }: Plaats, portie: number): Promise<Kandidaat[]> {
  if (los) {
    const rijen = await tx<Losserij[]>`
      select * from (${losse(tx, run)}) l where ${na ? tx`l.sleutel > ${na}` : tx`true`} order by sleutel limit ${portie}`;
    return rijen.map(({ sleutel: _, ...rij }) => ({
      ...rij,
      recht: null,
      partner: null,
      toestand: null,
      houdtIn: true,
    }));
  }
  const rechten = await uitIndex(
    tx,
    () => tx<Kandidaatrij[]>`
    select r.id, r.persoon, r.gemeente, p.naam, r.kenmerk, r.partner, r.toestand,
      ${keepsBack(tx, run)} as "houdtIn"
    from recht r join persoon p on p.id = r.persoon
    where ${rechtVoorRun(tx, run, 'r')} and ${na ? tx`r.id > ${na}` : tx`true`}
    order by r.id limit ${portie}`,
  );
  return rechten.map(({ id, ...rest }) => ({ ...rest, recht: id, besluit: null, subsidie: null }));
}

/** Job: computes a portion of the lines of a run and puts the next portion in the queue. @param portie lines at most */
export async function berekenPortie(tx: Tx, opdracht: Opdracht, klok: Klok, portie = PORTIE): Promise<void> {
  const run = await runMetId(tx, String(opdracht.gegevens.run), true);
  if (run.status !== 'berekenen') return;
  const nu = klok.nu();
  const plaats = plaatsUit(opdracht.gegevens);
  const kandidaten = await volgendeKandidaten(tx, run, plaats, portie);
  const laatste = kandidaten.at(-1);
  if (laatste || !plaats.los) {
    await schrijfRegels(tx, run, kandidaten, klok);
    await recordTaak(tx, {
      ...{ uitvoerder: run.uitvoerder, wie: 'Betaalrun', wat: 'Betaling berekend', doel: 'uitbetaling' },
      ...{ begin: nu, eind: klok.nu(), betrokkenen: kandidaten.flatMap(betrokkenenVan) },
    });
    await tx`update betaalrun set klaar = klaar + ${kandidaten.length} where id = ${run.id}`;
    const na = plaats.los ? (laatste?.subsidie ?? laatste?.besluit ?? laatste?.persoon) : laatste?.recht;
    const gegevens = na ? { run: run.id, na, los: plaats.los } : { run: run.id, los: true };
    await zetInWachtrij(tx, { soort: 'betaalrun-berekenen', gegevens, uitvoerder: run.uitvoerder }, nu);
    return;
  }
  const totalen = await runtotalen(tx, run.id);
  const context: Runcontext = { vandaag: klok.vandaag(), door: run.voorbereid_door, teBekijken: totalen.teBekijken };
  const door = { auteur: { id: null, soort: 'systeem' } as const, nu, vandaag: klok.vandaag() };
  await geefRunopdracht(
    tx,
    run,
    {
      command: 'recordBerekening',
      klaar: run.totaal,
      totaal: totalen.totaal,
      door: run.voorbereid_door,
      op: instantVan(nu),
    },
    context,
    door,
  );
}

const betrokkenenVan = ({ persoon, partner, gemeente }: Kandidaat): Betrokkene[] =>
  [persoon, ...(partner ? [partner] : [])].map((id) => ({ id, gemeente }));

/** Computes lines and writes them; the file as known at the moment the run was started. */
export async function schrijfRegels(tx: Tx, run: Runrij, kandidaten: readonly Kandidaat[], klok: Klok): Promise<void> {
  const bekendOp = instantVan(run.berekend_op ?? run.aangemaakt_op);
  const opdrachten = await laadRegels(tx, run, kandidaten, bekendOp, klok.vandaag());
  await voegIn(
    tx,
    'betaalregel',
    opdrachten.map((opdracht) => regelrij(run, opdracht, bekendOp)),
  );
}

/** A line as its row; pure. @param bekendOp moment whose knowledge it was computed with */
export function regelrij(
  run: Pick<Runrij, 'id' | 'uitvoerder'>,
  { kandidaat, invoer, feiten, wetversie, beleidsversie }: Regelopdracht,
  bekendOp: Instant,
) {
  const regel = berekenRegel(invoer);
  const specificatie: Regelinhoud = {
    som: regel.som,
    delen: regel.delen,
    posten: regel.posten,
    kern: regel.kern,
    bekendOp,
    feiten,
    wetversie,
    beleidsversie,
  };
  return {
    id: uuidv7(),
    run: run.id,
    uitvoerder: run.uitvoerder,
    gemeente: kandidaat.gemeente,
    persoon: kandidaat.persoon,
    recht: kandidaat.recht,
    besluit: kandidaat.besluit,
    loonkostensubsidie: kandidaat.subsidie,
    naam: kandidaat.naam,
    netto_in_centen: regel.netto ?? null,
    vorig_in_centen: 'vorig' in invoer ? (invoer.vorig?.netto ?? null) : null,
    specificatie,
    oorzaak: regel.oorzaak,
    aandacht: regel.aandacht ?? null,
    // what cannot be computed, and a right that was suspended or stopped, is not paid until a person says so
    tegengehouden:
      regel.netto === undefined ||
      kandidaat.toestand?.status === 'opgeschort' ||
      ('maand' in invoer &&
        kandidaat.toestand !== null &&
        betaalstopIn(kandidaat.toestand, invoer.maand) !== undefined),
    status: 'berekend' as const,
  };
}
