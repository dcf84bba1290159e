import type { Invorderingtoestand } from '@meedoen/casework/invordering';
import type { TeLaat } from '@meedoen/contract/invordering';
import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { stilstandVan } from './invordering-context.ts';
import type { Regelingzaak } from './regeling-store.ts';
import { schemasVan } from './schema.ts';

/** More than this is not on one list; who is late longest comes first. */
const OP_DE_LIJST = 200;

/** One of the list, with what a task is about. */
export type Telaatregel = TeLaat & { readonly bron: string };

interface Rij {
  readonly id: string;
  readonly persoon: string;
  readonly naam: string;
  readonly gemeente: string;
  readonly kenmerk: string;
  readonly rest: Cents;
  readonly sinds: IsoDate;
  readonly status: Invorderingtoestand | null;
  /** One was signed: collecting goes on with it. */
  readonly dwangbevel: boolean;
}

/** Read at a time: what is late is found in portions, however much there is. */
const PORTIE = 200;

/**
 * Who is late with a claim or with an agreement, within what this transaction may see; who is late longest comes first.
 * @param hoogstens as many as somebody wants to see; absent: all of them
 */
export async function telaatregels(
  tx: Tx,
  uitvoerder: string,
  vandaag: IsoDate,
  hoogstens = Number.POSITIVE_INFINITY,
): Promise<Telaatregel[]> {
  const regels: Telaatregel[] = [];
  for await (const regel of teLateVorderingen(tx, uitvoerder, vandaag)) {
    regels.push(regel);
    if (regels.length >= hoogstens) break;
  }
  for await (const regel of teLateTermijnen(tx, uitvoerder, vandaag)) regels.push(regel);
  return regels
    .sort((a, b) => (a.sinds < b.sinds ? -1 : a.sinds > b.sinds ? 1 : a.bron < b.bron ? -1 : 1))
    .slice(0, hoogstens);
}

/** Claims in order of since when; what waits for its term, or was stopped, is not read. */
async function* teLateVorderingen(tx: Tx, uitvoerder: string, vandaag: IsoDate): AsyncGenerator<Telaatregel> {
  for (let na: Pick<Rij, 'sinds' | 'id'> | undefined; ; ) {
    const rijen = await tx<Rij[]>`
      select * from (
        select v.id, v.persoon, p.naam, v.gemeente, v.kenmerk, s.rest::bigint as rest, i.status,
          jsonb_array_length(coalesce(i.toestand->'dwangbevelen', '[]')) > 0 as dwangbevel,
          case i.status
            when 'aangemaand' then i.laatste_dag
            when 'uitgesteld' then i.laatste_dag
            when 'dwangbevel-voorgesteld' then (i.toestand->'voorstel'->>'op')::date
            else greatest(v.betaal_uiterlijk, (i.toestand->'uitstellen'->-1->>'totEnMet')::date,
              case when s.rest <= g.bruto then g.uiterlijk end) end as sinds
        from vordering v
        join persoon p on p.id = v.persoon
        left join invordering i on i.vordering = v.id
        -- payroll tax that came on top has a term of its own: what runs is not late, and what is left may be only that
        cross join lateral (select coalesce(sum(loonheffing_in_centen), 0) as bruto, max(betaal_uiterlijk) as uiterlijk,
          coalesce(sum(loonheffing_in_centen) filter (where betaal_uiterlijk >= ${vandaag}), 0) as later
          from brutering where vordering = v.id and stand = 'bruto') g
        cross join lateral (select coalesce(sum(bedrag_in_centen), 0) - g.later as rest from boeking where vordering = v.id and rekening = 'vordering') s
        where v.uitvoerder = ${uitvoerder} and v.betaal_uiterlijk < ${vandaag} and s.rest > 0
          and (i.status is null or i.status = 'dwangbevel-voorgesteld'
            or (i.status = 'in-rust' and not i.toestand ? 'gestopt')
            or (i.status in ('aangemaand', 'uitgesteld') and i.laatste_dag < ${vandaag}))
          and not exists (select 1 from verhaal z where z.id = v.verhaal and z.status = 'verzet')
          and not exists (select 1 from betalingsregeling r where r.persoon = v.persoon and r.status in ('loopt', 'gepauzeerd')
            and r.toestand->'vorderingen' ? v.id::text)
      ) laat
      where ${na ? tx`(sinds, id) > (${na.sinds}::date, ${na.id}::uuid)` : tx`true`}
      order by sinds, id limit ${PORTIE}`;
    for (const { id, persoon, naam, gemeente, kenmerk, rest, sinds, status, dwangbevel } of rijen) {
      const stil = await stilstandVan(tx, { id: persoon, uitvoerder, gemeente });
      if (stil && stil >= vandaag) continue;
      const over = { persoon, naam, gemeente, vordering: id, kenmerk, bedragInCenten: Number(rest) };
      yield { soort: soortVan(status, dwangbevel), sinds, ...over, bron: id };
    }
    na = rijen.at(-1);
    if (rijen.length < PORTIE) return;
  }
}

/** What comes next on a claim that is late. */
function soortVan(status: Invorderingtoestand | null, dwangbevel: boolean): Telaatregel['soort'] {
  switch (status) {
    case 'aangemaand':
      return 'na-aanmaning';
    case 'dwangbevel-voorgesteld':
      return 'tekenen';
    case 'uitgesteld':
      return dwangbevel ? 'hervatten' : 'aanmanen';
    default:
      return 'aanmanen';
  }
}

/** Agreements of which a month was not paid; each is looked at, for the ledger says what came. */
async function* teLateTermijnen(tx: Tx, uitvoerder: string, vandaag: IsoDate): AsyncGenerator<Telaatregel> {
  for (let na: string | undefined; ; ) {
    const regelingen = await tx<(Regelingzaak & { naam: string })[]>`
      select r.id, r.versie, r.toestand, p.naam from betalingsregeling r join persoon p on p.id = r.persoon
      where r.uitvoerder = ${uitvoerder} and r.status in ('loopt', 'gepauzeerd') and r.toestand->>'wijze' = 'overmaken'
        and ${na ? tx`r.id > ${na}` : tx`true`}
      order by r.id limit ${PORTIE}`;
    const schemas = await schemasVan(tx, regelingen, vandaag);
    for (const regeling of regelingen) {
      const { persoon, gemeente, vorderingen } = regeling.toestand;
      const schema = schemas.get(regeling.id);
      const eerste = schema?.termijnen.find(({ stand }) => stand === 'te-laat');
      if (!schema || !eerste) continue;
      const stil = await stilstandVan(tx, { id: persoon, uitvoerder, gemeente });
      if (stil && stil >= vandaag) continue;
      const kenmerk = await kenmerkVan(tx, vorderingen[0]);
      yield {
        ...{ soort: 'termijn', persoon, naam: regeling.naam, gemeente, vordering: null, bron: regeling.id },
        ...{ kenmerk, sinds: eerste.uiterlijk, bedragInCenten: schema.achterstand },
      };
    }
    na = regelingen.at(-1)?.id;
    if (regelingen.length < PORTIE) return;
  }
}

async function kenmerkVan(tx: Tx, id: string | undefined): Promise<string> {
  const [rij] = id ? await tx<{ kenmerk: string }[]>`select kenmerk from vordering where id = ${id}` : [];
  return rij?.kenmerk ?? '';
}

/** The list of who collects. */
export async function teLaatVan(aanroep: Aanroep) {
  const { actor, tx, vandaag } = aanroep;
  if (!('medewerker' in actor)) throw nietGevonden();
  const regels = await telaatregels(tx, actor.uitvoerder, vandaag, OP_DE_LIJST + 1);
  for (const { persoon, gemeente } of regels.slice(0, OP_DE_LIJST)) aanroep.betreft({ id: persoon, gemeente });
  return {
    regels: regels.slice(0, OP_DE_LIJST).map(({ bron: _, ...regel }) => regel),
    meer: regels.length > OP_DE_LIJST,
  };
}
