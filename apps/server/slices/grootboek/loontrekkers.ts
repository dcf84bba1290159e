import type { Boekingskop, Loontrekker } from '@meedoen/casework/betaling';
import type { IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';

interface Rij {
  readonly recht: string | null;
  readonly persoon: string;
  readonly geboortedatum: IsoDate | null;
  /** First day on which it is not their right any more. */
  readonly uiteen: IsoDate | null;
}

const GEEN: readonly Loontrekker[] = [];
const GEEN_RIJEN: readonly Rij[] = [];

const geboren = (tx: Tx, persoon: 'r.persoon' | 'r.partner' | 'p.id') => tx`coalesce(
    (select p2.geboortedatum from persoon p2 where p2.id = ${tx(persoon)}),
    (select (f.waarde->>'datum')::date from feit f where f.persoon = ${tx(persoon)} and f.soort = 'geboortedatum' and upper_inf(f.bekend)
      order by lower(f.bekend) desc limit 1))`;

/** The birth date of a person, as it is known of them or told. */
export async function geboortedatumVan(tx: Tx, persoon: string): Promise<IsoDate | null> {
  const [rij] = await tx<
    { dag: IsoDate | null }[]
  >`select ${geboren(tx, 'p.id')} as dag from persoon p where p.id = ${persoon}`;
  return rij?.dag ?? null;
}

/**
 * Whose wages bijstand is: of the person, and of the partner who has the right too (Pw art. 24: not of one without).
 * Read as the system: whoever books an entry need not see the file of the partner.
 * @param koppen of entries that are booked on one day
 * @returns by the head of a posting: the person first
 */
export async function loontrekkersVan(
  tx: Tx,
  koppen: readonly Boekingskop[],
): Promise<(kop: Boekingskop) => readonly Loontrekker[]> {
  const rechten = [...new Set(koppen.flatMap(({ recht }) => recht ?? []))];
  const personen = [...new Set(koppen.flatMap(({ recht, persoon }) => (recht || !persoon ? [] : persoon)))];
  if (rechten.length + personen.length === 0) return () => GEEN;
  const rijen = await alsSysteem(
    tx,
    () => tx<Rij[]>`
      select r.id as recht, r.persoon, ${geboren(tx, 'r.persoon')} as geboortedatum, 0 as volgorde, null::date as uiteen
        from recht r where r.id = any(${rechten})
      union all
      select r.id, r.partner, ${geboren(tx, 'r.partner')}, 1, (r.toestand->'scheiding'->>'vanaf')::date
        from recht r where r.id = any(${rechten}) and r.partner is not null and not exists (
          select 1 from feit f where f.persoon = r.persoon and f.soort = 'partnerschap' and upper_inf(f.bekend)
            and f.geldig @> ${koppen[0]?.boekdatum ?? null}::date and f.waarde->>'partner' = r.partner::text and f.waarde->>'recht' = 'false')
      union all
      select null, p.id, ${geboren(tx, 'p.id')}, 0, null from persoon p where p.id = any(${personen})
      order by volgorde`,
  );
  const bij = Map.groupBy(rijen, ({ recht, persoon }) => recht ?? persoon);
  return ({ recht, persoon, boekdatum, verhouding }) =>
    (bij.get(recht ?? persoon ?? '') ?? GEEN_RIJEN).filter(
      ({ uiteen }) => uiteen === null || verhouding !== undefined || boekdatum < uiteen,
    );
}
