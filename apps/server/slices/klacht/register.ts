import { verteld, verteldeDelen } from '@meedoen/casework/cijfers';
import type { Klachtonderwerp, Klachtuitkomst } from '@meedoen/casework/klacht';
import type { Klachtregister } from '@meedoen/contract/klacht';
import type { Tx } from '../../platform/database/index.ts';

export interface Registervraag {
  readonly uitvoerder: string;
  readonly gemeenten: readonly string[];
  readonly jaar: number;
}

interface Telling<N extends string> {
  readonly naam: N;
  readonly aantal: number;
}

interface Register {
  readonly jaar: number;
  readonly ontvangen: number;
  readonly open: number;
  readonly binnenTermijn: number;
  readonly uitkomsten: readonly Telling<Klachtuitkomst>[];
  readonly onderwerpen: readonly Telling<Klachtonderwerp>[];
}

/** The complaints that came in during a year, counted (Awb 9:12a): how they ended and about what. Runs as the system. */
async function telRegister(tx: Tx, { uitvoerder, gemeenten, jaar }: Registervraag): Promise<Register> {
  const binnen = tx`uitvoerder = ${uitvoerder} and gemeente = any(${[...gemeenten]}::char(4)[])
    and ontvangen_op >= ${`${jaar}-01-01`}::date and ontvangen_op < ${`${jaar + 1}-01-01`}::date`;
  const [som] = await tx<{ ontvangen: number; open: number; binnenTermijn: number }[]>`
    select count(*)::int as ontvangen, count(*) filter (where open)::int as open,
      count(*) filter (where not open and geeindigd_op <= laatste_dag)::int as "binnenTermijn"
    from klacht where ${binnen}`;
  const per = <N extends string>(kolom: 'uitkomst' | 'onderwerp') => tx<Telling<N>[]>`
    select ${tx(kolom)} as naam, count(*)::int as aantal from klacht
    where ${binnen} and ${tx(kolom)} is not null group by 1 order by 2 desc, 1`;
  return {
    ...(som ?? { ontvangen: 0, open: 0, binnenTermijn: 0 }),
    jaar,
    uitkomsten: await per<Klachtuitkomst>('uitkomst'),
    onderwerpen: await per<Klachtonderwerp>('onderwerp'),
  };
}

/** The register of a year as it is, for who handles complaints. */
export async function klachtregisterVan(tx: Tx, vraag: Registervraag): Promise<Klachtregister> {
  const register = await telRegister(tx, vraag);
  return {
    ...register,
    uitkomsten: register.uitkomsten.map(({ naam, aantal }) => ({ uitkomst: naam, aantal })),
    onderwerpen: register.onderwerpen.map(({ naam, aantal }) => ({ onderwerp: naam, aantal })),
  };
}

/** The register for who may see figures only: a number that would point at somebody is left out. */
export async function klachtcijfersVan(tx: Tx, vraag: Registervraag): Promise<Klachtregister> {
  const { jaar, ontvangen, open, binnenTermijn, uitkomsten, onderwerpen } = await telRegister(tx, vraag);
  const [nogOpen, ...geeindigd] = verteldeDelen([open, ...uitkomsten.map(({ aantal }) => aantal)]);
  const [opTijd] = verteldeDelen([binnenTermijn, ontvangen - binnenTermijn]);
  const zonder = ontvangen - onderwerpen.reduce((som, { aantal }) => som + aantal, 0);
  const [, ...waarover] = verteldeDelen([zonder, ...onderwerpen.map(({ aantal }) => aantal)]);
  return {
    jaar,
    ontvangen: verteld(ontvangen),
    open: nogOpen ?? null,
    binnenTermijn: opTijd ?? null,
    uitkomsten: uitkomsten.map(({ naam }, i) => ({ uitkomst: naam, aantal: geeindigd[i] ?? null })),
    onderwerpen: onderwerpen.map(({ naam }, i) => ({ onderwerp: naam, aantal: waarover[i] ?? null })),
  };
}
