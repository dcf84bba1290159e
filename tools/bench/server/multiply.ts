import type { Sql } from 'postgres';

/** Another id for the n-th copy, beside its original in order: only the last byte differs. */
const COPY_OF = `create function pg_temp.kopie_van(id uuid, n int) returns uuid language sql immutable strict as
  $$ select (left(id::text, 34) || lpad(to_hex((get_byte(uuid_send(id), 15) + n) % 256), 2, '0'))::uuid $$`;

/** Columns of a copy that are not its original's: ids it has or points at, and what must be unique. */
const CHANGED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  persoon: { id: 'uuid', bsn_hash: 'null', bsn_versleuteld: 'null' },
  feit: {
    id: 'uuid',
    persoon: 'uuid',
    auteur: `case when auteur_soort = 'inwoner' then pg_temp.kopie_van(auteur, n) else auteur end`,
    waarde: `case soort
      when 'partnerschap' then waarde || jsonb_build_object('partner', pg_temp.kopie_van((waarde->>'partner')::uuid, n))
      when 'ouderschap' then waarde || jsonb_build_object('kind', pg_temp.kopie_van((waarde->>'kind')::uuid, n))
      when 'medebewoning' then waarde || jsonb_build_object('medebewoner', pg_temp.kopie_van((waarde->>'medebewoner')::uuid, n))
      else waarde end`,
  },
  huishoudlid: { dossier: 'uuid', persoon: 'uuid' },
  recht: {
    id: 'uuid',
    persoon: 'uuid',
    partner: 'uuid',
    // RE-2026-000123 becomes REA-2026-000123
    kenmerk: 'left(kenmerk, 2) || chr(64 + n) || substr(kenmerk, 3)',
    toestand: `case when toestand ? 'melding'
      then toestand || jsonb_build_object('melding', pg_temp.kopie_van((toestand->>'melding')::uuid, n)) else toestand end`,
  },
  bestemming: { id: 'uuid', persoon: 'uuid' },
  betaalregel: { id: 'uuid', persoon: 'uuid', recht: 'uuid' },
  journaalpost: { id: 'uuid', bron: 'uuid' },
  boeking: { journaalpost: 'uuid', persoon: 'uuid', recht: 'uuid' },
};

/**
 * Makes each household so many times, with its facts, right and last booked month. Quicker than generating hundreds of
 * thousands, and for a database the same: as many rows, of the same sizes. Payments of months before are not copied.
 */
export async function multiply(sql: Sql, times: number): Promise<void> {
  if (times < 2) return;
  await sql.unsafe(COPY_OF);
  for (const [table, changed] of Object.entries(CHANGED)) {
    const columns = await sql<{ name: string }[]>`
      select quote_ident(attname) as name from pg_attribute
      where attrelid = ${`public.${table}`}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`;
    const names = columns.map(({ name }) => name);
    const values = names.map((name) => {
      const how = changed[name];
      return how === undefined ? name : how === 'uuid' ? `pg_temp.kopie_van(${name}, n)` : how;
    });
    await sql.unsafe(
      `insert into ${table} (${names.join(', ')}) select ${values.join(', ')} from ${table}, generate_series(1, ${times - 1}) n`,
    );
  }
}
