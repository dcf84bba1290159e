import { type Werkgevolg, werkgevolg } from '@meedoen/casework/nazorg';
import type { Cents, IsoDate } from '@meedoen/law/kernel';
import { alsSysteem } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { beleidVoor } from '../beleid/index.ts';
import { instantVan, rekenbasis } from '../berekening/index.ts';
import { huishoudfeiten } from '../feit/index.ts';
import type { Persoonrij } from '../persoon/index.ts';
import { eigenRechtenVan, rechtbasis } from '../recht/index.ts';

/**
 * Income without the work and with it, by the law on the facts of the household. What others in the household have is
 * computed with and not shown: only sums come out. Everybody whose facts were used gets a line in the log.
 */
export async function werkgevolgVoor(
  persoon: Persoonrij,
  { vanaf, netto }: { readonly vanaf: IsoDate; readonly netto: Cents },
  { tx, nu, betreft }: Aanroep,
): Promise<Werkgevolg> {
  const { id, uitvoerder, gemeente } = persoon;
  const bekendOp = instantVan(new Date(nu.getTime() + 1000));
  const lopend = (await eigenRechtenVan(tx, id)).find(({ toestand }) => toestand.status !== 'beeindigd');
  const dossier = await alsSysteem(tx, async () => {
    if (lopend) return (await rechtbasis(tx, lopend, bekendOp)).dossier;
    const feiten = (await huishoudfeiten(tx, id)).map(({ feit }) => feit);
    return rekenbasis(feiten, { aanvrager: id, bekendOp }).dossier;
  });
  const anderen = [dossier.aanvrager.id, ...(dossier.partner ?? []).map(({ waarde }) => waarde.id)];
  for (const ander of new Set(anderen)) if (ander !== id) betreft({ id: ander, gemeente });
  const beleid = await beleidVoor(tx, uitvoerder, lopend?.gemeente ?? gemeente);
  return werkgevolg({ dossier, persoon: id, vanaf, netto, beleid });
}
