import type { Proefomgeving } from '../../test/proefomgeving.ts';

/** Ids and moments differ between two ways of writing the same; everything else must not. */
const MOMENT = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|\+00(:00)?)?/g;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const KENMERK = /(RE|BS)-\d{4}-\d{6}/g;
const ALS_EINDTOEND = /"[0-9a-f]{32}-(\d+)"/g;

/** Not compared: encrypted with a fresh nonce, or a file that repeats ids. */
const WEG: Readonly<Record<string, readonly string[]>> = {
  persoon: ['bsn_versleuteld', 'bsn_hash', 'consulent'],
  betaalbestand: ['inhoud', 'sha256'],
};

const TABELLEN = [
  'persoon',
  'feit',
  'huishoudlid',
  'recht',
  'besluit',
  'commando',
  'bestemming',
  'betaalrun',
  'betaalregel',
  'journaalpost',
  'boeking',
  'betaling',
  'betaalbestand',
  'kenmerkteller',
] as const;

/** Every row of the tables a caseload fills, with ids replaced by what they stand for and moments left out, sorted. */
export async function momentopname({ systeem }: Proefomgeving): Promise<Readonly<Record<string, readonly string[]>>> {
  return systeem(async (tx) => {
    const namen = new Map<string, string>();
    // what an id stands for; each query may use names of those before
    const benoem = async (rijen: PromiseLike<readonly { id: string; naam: string }[]>) => {
      for (const { id, naam } of await rijen)
        namen.set(id, `<${naam.replaceAll(UUID, (gevonden) => namen.get(gevonden) ?? gevonden)}>`);
    };
    await benoem(tx`select id, 'uitvoerder ' || naam as naam from uitvoerder`);
    await benoem(tx`select id, 'medewerker ' || naam as naam from medewerker`);
    await benoem(tx`select id, 'persoon ' || encode(bsn_hash, 'hex') as naam from persoon`);
    await benoem(tx`select id, 'recht van ' || persoon || ' vanaf ' || lower(geldig) as naam from recht`);
    await benoem(tx`select id, 'besluit ' || soort || ' over ' || recht as naam from besluit`);
    // numbers are given in another order
    await benoem(tx`select kenmerk as id, 'kenmerk van recht ' || id as naam from recht`);
    await benoem(tx`select kenmerk as id, 'kenmerk van besluit ' || id as naam from besluit`);
    await benoem(tx`select id, 'run ' || maand as naam from betaalrun`);
    await benoem(tx`select id, 'bestemming ' || persoon || volgorde as naam from bestemming`);
    await benoem(tx`select id, 'feit ' || persoon || soort || sleutel || bron || geldig::text as naam from feit`);
    await benoem(tx`select id, 'regel ' || run || coalesce(recht, persoon) as naam from betaalregel`);
    await benoem(tx`select id, 'post ' || bron as naam from journaalpost`);
    await benoem(tx`select id, 'betaling ' || regel || volgnummer as naam from betaling`);
    const opname: Record<string, readonly string[]> = {};
    for (const tabel of TABELLEN) {
      const rijen = await tx<{ rij: Record<string, unknown> }[]>`select to_jsonb(t) as rij from ${tx(tabel)} t`;
      const leesbaar = (rij: object): string => {
        const text = JSON.stringify(rij)
          .replaceAll(UUID, (id) => namen.get(id) ?? `onbekend ${id}`)
          .replaceAll(KENMERK, (kenmerk) => namen.get(kenmerk) ?? kenmerk)
          .replaceAll(MOMENT, 'moment')
          .replaceAll(ALS_EINDTOEND, '"regel-$1"');
        // facts, and reasons about people beside each other, stand in the order of their ids
        return JSON.stringify(JSON.parse(text), (sleutel, waarde: unknown) =>
          Array.isArray(waarde) && (sleutel === 'feiten' || sleutel === 'uses')
            ? waarde.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
            : waarde,
        );
      };
      opname[tabel] = rijen
        .map(({ rij }) => Object.fromEntries(Object.entries(rij).filter(([kolom]) => !WEG[tabel]?.includes(kolom))))
        .map(leesbaar)
        .sort();
    }
    return opname;
  });
}
