import { alsSysteem, type Tx, uuidv7, voegIn } from '../../platform/database/index.ts';
import { instantVan } from '../berekening/index.ts';
import type { Opdrachtgever, Recht } from '../recht/index.ts';
import { keepsBack, regelrij } from './berekenen.ts';
import { laadRegels } from './invoer.ts';
import { runMetId } from './store.ts';

/**
 * Lines of a right in runs that lie ready and nobody approved are computed anew, as known now: what changed today counts
 * today. @returns how many lines there were
 */
export async function herrekenRegels(tx: Tx, recht: Recht, { nu, vandaag }: Opdrachtgever): Promise<number> {
  const bekendOp = instantVan(new Date(nu.getTime() + 1000));
  return alsSysteem(tx, async () => {
    const rijen = await tx<{ id: string; run: string; naam: string }[]>`
      select r.id, r.run, p.naam from betaalregel r join betaalrun b on b.id = r.run join persoon p on p.id = r.persoon
      where r.recht = ${recht.id} and r.status = 'berekend' and b.status in ('berekenen', 'voorbeeld') for update of r`;
    for (const { id, run, naam } of rijen) {
      const open = await runMetId(tx, run, true);
      const { persoon, gemeente, kenmerk, partner, toestand } = recht;
      const [laatste] = await tx<{ houdtIn: boolean }[]>`
        select ${keepsBack(tx, open)} as "houdtIn" from recht r where r.id = ${recht.id}`;
      const kandidaat = { persoon, gemeente, naam, kenmerk, partner, toestand, houdtIn: laatste?.houdtIn ?? true };
      const wie = { ...kandidaat, recht: recht.id, besluit: null, subsidie: null };
      const opdrachten = await laadRegels(tx, open, [wie], bekendOp, vandaag);
      await tx`delete from betaalregel where id = ${id}`;
      await voegIn(
        tx,
        'betaalregel',
        opdrachten.map((opdracht) => ({ ...regelrij(open, opdracht, bekendOp), id: uuidv7() })),
      );
    }
    return rijen.length;
  });
}
