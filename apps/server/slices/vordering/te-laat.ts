import type { Invordering } from '@meedoen/casework/invordering';
import type { TeLaat } from '@meedoen/contract/invordering';
import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { stilstandVan } from './invordering-context.ts';
import { afgesprokenOp, type Regelingzaak } from './regeling-store.ts';
import { schemaVan } from './schema.ts';
import { bewegingenOp } from './store.ts';

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
  readonly uiterlijk: IsoDate;
  readonly rest: Cents;
  readonly toestand: Invordering | null;
}

/** Who is late with a claim or with an agreement, within what this transaction may see. */
export async function telaatregels(tx: Tx, uitvoerder: string, vandaag: IsoDate): Promise<Telaatregel[]> {
  const regels = [
    ...(await teLateVorderingen(tx, uitvoerder, vandaag)),
    ...(await teLateTermijnen(tx, uitvoerder, vandaag)),
  ];
  return regels.sort((a, b) => (a.sinds < b.sinds ? -1 : a.sinds > b.sinds ? 1 : a.bron < b.bron ? -1 : 1));
}

async function teLateVorderingen(tx: Tx, uitvoerder: string, vandaag: IsoDate): Promise<Telaatregel[]> {
  const rijen = await tx<Rij[]>`
    select v.id, v.persoon, p.naam, v.gemeente, v.kenmerk, v.betaal_uiterlijk as uiterlijk, s.rest::bigint as rest, i.toestand
    from vordering v
    join persoon p on p.id = v.persoon
    left join invordering i on i.vordering = v.id
    cross join lateral (select coalesce(sum(bedrag_in_centen), 0) as rest from boeking where vordering = v.id and rekening = 'vordering') s
    where v.uitvoerder = ${uitvoerder} and v.betaal_uiterlijk < ${vandaag} and s.rest > 0
      and (i.status is null or i.status in ('in-rust', 'aangemaand', 'dwangbevel-voorgesteld')
        or (i.status = 'uitgesteld' and i.laatste_dag < ${vandaag}))
      and not exists (select 1 from betalingsregeling r where r.persoon = v.persoon and r.status in ('loopt', 'gepauzeerd')
        and r.toestand->'vorderingen' ? v.id::text)
    order by v.betaal_uiterlijk, v.id limit ${OP_DE_LIJST}`;
  const regels: Telaatregel[] = [];
  for (const { id, persoon, naam, gemeente, kenmerk, uiterlijk, rest, toestand } of rijen) {
    const wat = soortVan(toestand ?? undefined, uiterlijk, vandaag);
    if (!wat) continue;
    const stil = await stilstandVan(tx, { id: persoon, uitvoerder, gemeente });
    if (stil && stil >= vandaag) continue;
    const over = { persoon, naam, gemeente, vordering: id, kenmerk, bedragInCenten: Number(rest) };
    regels.push({ ...wat, ...over, bron: id });
  }
  return regels;
}

/** What comes next on a claim that is late; undefined while a term runs, or when somebody stopped collecting it. */
function soortVan(
  toestand: Invordering | undefined,
  uiterlijk: IsoDate,
  vandaag: IsoDate,
): Pick<Telaatregel, 'soort' | 'sinds'> | undefined {
  if (uiterlijk >= vandaag) return undefined;
  switch (toestand?.toestand) {
    case 'aangemaand':
      return toestand.aanmaning.uiterlijk < vandaag
        ? { soort: 'na-aanmaning', sinds: toestand.aanmaning.uiterlijk }
        : undefined;
    case 'dwangbevel-voorgesteld':
      return { soort: 'tekenen', sinds: toestand.voorstel.op };
    case 'in-rust':
      return toestand.gestopt ? undefined : { soort: 'aanmanen', sinds: uiterlijk };
    case 'uitgesteld':
      return { soort: 'aanmanen', sinds: toestand.uitstel.totEnMet };
    default:
      return { soort: 'aanmanen', sinds: uiterlijk };
  }
}

async function teLateTermijnen(tx: Tx, uitvoerder: string, vandaag: IsoDate): Promise<Telaatregel[]> {
  const regelingen = await tx<(Regelingzaak & { naam: string })[]>`
    select r.id, r.versie, r.toestand, p.naam from betalingsregeling r join persoon p on p.id = r.persoon
    where r.uitvoerder = ${uitvoerder} and r.status in ('loopt', 'gepauzeerd') and r.toestand->>'wijze' = 'overmaken'
    order by r.id limit ${OP_DE_LIJST}`;
  const ids = regelingen.flatMap(({ toestand }) => toestand.vorderingen);
  const bewegingen = await bewegingenOp(tx, ids);
  const open = ids.map((id) => ({
    ...{ id, ontstaanOp: vandaag },
    rest: (bewegingen.get(id) ?? []).reduce((som, { bedrag }) => som + bedrag, 0),
  }));
  const regels: Telaatregel[] = [];
  for (const regeling of regelingen) {
    const { persoon, gemeente, vorderingen } = regeling.toestand;
    const schema = schemaVan(regeling, { bewegingen, open }, await afgesprokenOp(tx, regeling), vandaag);
    const eerste = schema.termijnen.find(({ stand }) => stand === 'te-laat');
    if (!eerste) continue;
    const stil = await stilstandVan(tx, { id: persoon, uitvoerder, gemeente });
    if (stil && stil >= vandaag) continue;
    regels.push({
      ...{ soort: 'termijn', persoon, naam: regeling.naam, gemeente, vordering: null, bron: regeling.id },
      ...{ kenmerk: await kenmerkVan(tx, vorderingen[0]), sinds: eerste.uiterlijk, bedragInCenten: schema.achterstand },
    });
  }
  return regels;
}

async function kenmerkVan(tx: Tx, id: string | undefined): Promise<string> {
  const [rij] = id ? await tx<{ kenmerk: string }[]>`select kenmerk from vordering where id = ${id}` : [];
  return rij?.kenmerk ?? '';
}

/** The list of who collects. */
export async function teLaatVan(aanroep: Aanroep) {
  const { actor, tx, vandaag } = aanroep;
  if (!('medewerker' in actor)) throw nietGevonden();
  const regels = await telaatregels(tx, actor.uitvoerder, vandaag);
  for (const { persoon, gemeente } of regels) aanroep.betreft({ id: persoon, gemeente });
  return {
    regels: regels.slice(0, OP_DE_LIJST).map(({ bron: _, ...regel }) => regel),
    meer: regels.length > OP_DE_LIJST,
  };
}
