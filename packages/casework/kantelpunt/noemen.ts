import type { Kantelpunt, Weg } from './kantelpunt.ts';

/**
 * What may be said to a resident (docs/decisions/0093). Amounts and days always; what stands in the way of one person,
 * as something that ends. That somebody comes to live there is a warning about a right, never a way to get one; that
 * somebody leaves is never named: nobody should part, or say so, for the money.
 */
const NOEMEN: Readonly<Record<Kantelpunt['feit'], 'altijd' | 'bij-recht' | 'nooit'>> = {
  inkomen: 'altijd',
  spaargeld: 'altijd',
  bezit: 'altijd',
  auto: 'altijd',
  dag: 'altijd',
  'huisgenoot-erbij': 'bij-recht',
  'partner-erbij': 'bij-recht',
  'huisgenoot-weg': 'nooit',
  'partner-weg': 'nooit',
  verblijf: 'altijd',
  woonplaats: 'altijd',
  detentie: 'altijd',
  studie: 'altijd',
};

/** The ways of which every step may be named to a resident. */
export const selectVoorInwoner = (wegen: readonly Weg[], heeftRecht: boolean): Weg[] =>
  wegen.filter((weg) =>
    weg.every(({ feit }) => NOEMEN[feit] === 'altijd' || (NOEMEN[feit] === 'bij-recht' && heeftRecht)),
  );
