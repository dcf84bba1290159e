import { readEigenInzage } from '@meedoen/contract/inzage';
import type { Antwoord, Proefomgeving, Proefuitvoerder } from './proefomgeving.ts';

// What a call touched, seen from outside: in its answer, in the rows that changed, in the log.

export interface Logregel {
  readonly persoon: string | null;
  readonly name: string;
  readonly status_code: number;
  readonly actor: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Lines of the call that gave this answer, found by the trace it names. */
export const logregelsVan = (proef: Proefomgeving, headers: Headers): Promise<Logregel[]> => {
  const spoor = headers.get('traceresponse')?.split('-')[1] ?? '';
  return proef.systeem(async (tx) => [
    ...(await tx<Logregel[]>`
      select persoon, name, status_code, actor, attributes from logregel where trace_id = ${spoor} order by id`),
  ]);
};

/** What jobs did with somebody's data, in the words they read it themselves. */
export async function systeemregels(
  proef: Proefomgeving,
  uitvoerder: Proefuitvoerder,
  persoon: string,
): Promise<string[]> {
  const { body } = await (await proef.alsInwoner(persoon, uitvoerder))(readEigenInzage, {});
  return body.regels.filter(({ machine }) => machine).map(({ wie, wat, waarom }) => `${wie}: ${wat} ${waarom}`);
}

/** Residents whose id or name stands in an answer, also in a file. */
export async function personenMet(proef: Proefomgeving, { tekst }: Antwoord<unknown>): Promise<string[]> {
  const rijen = await proef.systeem((tx) => tx<{ id: string; naam: string }[]>`select id, naam from persoon`);
  // somebody who works here may have the name of a resident: then only the id tells
  const collegas = await proef.systeem((tx) => tx<{ naam: string }[]>`select distinct naam from medewerker`);
  const werktHier = new Set(collegas.map(({ naam }) => naam));
  let rest = tekst;
  // a longer name first: "Anna" is not in "Anna zonder dossier"
  return rijen
    .toSorted((a, b) => b.naam.length - a.naam.length)
    .filter(({ id, naam }) => {
      const genoemd = (!werktHier.has(naam) && rest.includes(naam)) || rest.includes(id);
      rest = rest.replaceAll(naam, '');
      return genoemd;
    })
    .map(({ id }) => id);
}

/** Tables that say of a row whose it is. What the platform keeps for itself is none of them. */
const tabellenMetPersoon = (proef: Proefomgeving): Promise<string[]> =>
  proef.systeem(async (tx) => {
    const rijen = await tx<{ tabel: string }[]>`
      select table_name as tabel from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and column_name = 'persoon' and table_type = 'BASE TABLE'
        and table_name not in ('logregel', 'sessie')`;
    return rijen.map(({ tabel }) => tabel);
  });

/** From now on: whose rows were written. */
export async function schrijversVan(proef: Proefomgeving): Promise<{ geschreven(): Promise<string[]> }> {
  const [nu] = await proef.systeem((tx) => tx<{ xid: number }[]>`select txid_current()::bigint as xid`);
  const tabellen = await tabellenMetPersoon(proef);
  return {
    geschreven: () =>
      proef.systeem(async (tx) => {
        const ids = new Set<string>();
        for (const tabel of tabellen) {
          const rijen = await tx<{ persoon: string }[]>`
            select distinct persoon from ${tx(tabel)} where persoon is not null and xmin::text::bigint > ${nu?.xid ?? 0}`;
          for (const { persoon } of rijen) ids.add(persoon);
        }
        const nieuw = await tx<{ id: string }[]>`select id from persoon where xmin::text::bigint > ${nu?.xid ?? 0}`;
        return [...ids, ...nieuw.map(({ id }) => id)];
      }),
  };
}

/** Whose these ids are: of a resident, or of a row that is theirs. */
export async function inwonersIn(proef: Proefomgeving, waarden: readonly string[]): Promise<string[]> {
  const ids = waarden.filter((each) => /^[0-9a-f]{8}-/.test(each));
  if (ids.length === 0) return [];
  const tabellen = await tabellenMetPersoon(proef);
  return proef.systeem(async (tx) => {
    const gevonden = new Set(
      (await tx<{ id: string }[]>`select id from persoon where id = any(${ids})`).map(({ id }) => id),
    );
    for (const tabel of tabellen) {
      const [metId] =
        await tx`select 1 from information_schema.columns where table_name = ${tabel} and column_name = 'id'`;
      if (!metId) continue;
      const rijen = await tx<{ persoon: string }[]>`
        select persoon from ${tx(tabel)} where id = any(${ids}) and persoon is not null`;
      for (const { persoon } of rijen) gevonden.add(persoon);
    }
    return [...gevonden];
  });
}
