import type { Tx } from './database.ts';

/**
 * A value for a jsonb column. The driver's own type cannot name our interfaces (they have no index signature),
 * so the one cast stands here; functions, dates and undefined do not belong in a column and are not in our types.
 */
export const jsonb = (tx: Tx, value: object | string | number | boolean | null) => tx.json(value as never);
