import { type Database, SYSTEEM, withToegang } from '../database/index.ts';

/** Answers to commands are kept this long: nobody repeats one a day later, and they hold personal data. */
const ANTWOORDEN_UREN = 24;
/** Jobs that are done are kept this long, to look back when something went wrong. */
const OPDRACHTEN_DAGEN = 30;

/**
 * Throws away what the platform itself keeps for a while: sessions and logins that are over, answers to commands,
 * jobs that are done; adds up the counts of open work. Files, facts and logs have their own terms (slices/bewaren).
 * @param nu the wall clock, for sessions; @param productNu the clock of the product, for what it wrote
 */
export async function ruimOp(database: Database, nu: Date, productNu: Date): Promise<number> {
  const uur = 3_600_000;
  return withToegang(database, SYSTEEM, async (tx) => {
    const weg = [
      await tx`delete from sessie where verloopt_op < ${nu} or laatst_gezien < ${new Date(nu.getTime() - 12 * uur)}`,
      await tx`delete from inlogpoging where verloopt_op < ${nu}`,
      await tx`delete from idempotentie where op < ${new Date(productNu.getTime() - ANTWOORDEN_UREN * uur)}`,
      await tx`delete from opdracht where klaar_op < ${new Date(productNu.getTime() - OPDRACHTEN_DAGEN * 24 * uur)} and not gegevens ? 'sleutel'`,
    ];
    await tx`select toegang.vouw_werktelling()`;
    return weg.reduce((som, { count }) => som + count, 0);
  });
}
