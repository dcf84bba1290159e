import { bekendeFeiten, type Feit, tijdlijnUit, vanSoort } from '@meedoen/casework/feiten';
import { instant } from '@meedoen/casework/tijdstip';
import { covers, type IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { feitenVan } from '../feit/index.ts';
import type { Recht } from '../recht/index.ts';

/** The other of a couple with one right: as it was granted, or who became their partner since. */
export async function anderVan(tx: Tx, recht: Recht, op: IsoDate, nu: Date): Promise<string | undefined> {
  if (recht.partner) return recht.partner;
  const eigen = await feitenVanPaar(tx, [recht.persoon], nu);
  const stuk = tijdlijnUit(vanSoort(eigen, 'partnerschap')).find((each) => covers(each, op));
  return stuk?.feit.waarde.partner ?? undefined;
}

/** Facts of both as known now. */
export const feitenVanPaar = (tx: Tx, personen: readonly string[], nu: Date): Promise<Feit[]> =>
  alsSysteem(tx, async () => {
    const rijen = (await feitenVan(tx, personen)).map(({ feit }) => feit);
    return bekendeFeiten(rijen, instant(new Date(nu.getTime() + 1000).toISOString()));
  });

/** The account of somebody that is in use on a day: the newest known. */
export function ibanVan(feiten: readonly Feit[], wie: string, op: IsoDate): string | undefined {
  const eigen = vanSoort(
    feiten.filter(({ persoon }) => persoon === wie),
    'rekening',
  ).filter(({ geldig }) => covers(geldig, op));
  return eigen.toSorted((a, b) => (a.bekend.vanaf < b.bekend.vanaf ? -1 : 1)).at(-1)?.waarde.iban;
}

export async function namenVan(tx: Tx, personen: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rijen = await alsSysteem(
    tx,
    () => tx<{ id: string; naam: string }[]>`select id, naam from persoon where id = any(${[...personen]})`,
  );
  return new Map(rijen.map(({ id, naam }) => [id, naam]));
}
