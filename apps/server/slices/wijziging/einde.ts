import { bekendeFeiten, type Feit, vanSoort } from '@meedoen/casework/feiten';
import { instant } from '@meedoen/casework/tijdstip';
import { addDays, covers, type IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { foutInVeld } from '../../platform/probleem/index.ts';
import { type FeitInvoer, feitenVan } from '../feit/index.ts';

/** Names are typed by hand: capitals, spaces and dots make no other payer. */
const gelezen = (naam: string): string => naam.toLowerCase().replace(/[\s.]+/g, '');

/**
 * Money that stopped is money we knew of: the fact takes the name under which it stands. An unknown name would become a
 * second income of nothing beside the one that goes on.
 * @param plek pointer to a fact, by its place
 * @throws Probleem 400 at the name when no such money was known on that day
 */
export async function metBekendeNaam(
  tx: Tx,
  persoon: string,
  invoer: readonly FeitInvoer[],
  nu: Date,
  plek: (i: number) => string,
): Promise<FeitInvoer[]> {
  if (!invoer.some(isGestopt)) return [...invoer];
  const rijen = (await feitenVan(tx, [persoon])).map(({ feit }) => feit);
  const inkomens = vanSoort(bekendeFeiten(rijen, instant(nu.toISOString())), 'inkomen').filter(
    ({ waarde }) => waarde.nettoInCenten > 0,
  );
  return invoer.map((each, i) => {
    if (!isGestopt(each)) return each;
    const { waarde, vanaf } = each;
    const bekend = inkomens.find(
      (feit) => liep(feit, vanaf) && gelezen(feit.waarde.kenmerk) === gelezen(waarde.kenmerk),
    );
    if (!bekend)
      throw foutInVeld(
        `${plek(i)}/waarde/kenmerk`,
        'onbekende-betaler',
        `Wij kennen geen geld van "${waarde.kenmerk}". Kijk bij "Mijn gegevens" hoe de naam daar staat, of bel ons.`,
      );
    const { kenmerk, soort } = bekend.waarde;
    return { ...each, waarde: { ...waarde, kenmerk, soort } };
  });
}

type Gestopt = FeitInvoer & { readonly waarde: { readonly kenmerk: string; readonly nettoInCenten: 0 } };

function isGestopt(invoer: FeitInvoer): invoer is Gestopt {
  if (invoer.soort !== 'inkomen' || typeof invoer.waarde !== 'object' || invoer.waarde === null) return false;
  const { kenmerk, nettoInCenten } = invoer.waarde as { kenmerk?: unknown; nettoInCenten?: unknown };
  return typeof kenmerk === 'string' && nettoInCenten === 0;
}

/** Whether it came in on that day or until the day before; a month of income that was given counts for its month. */
const liep = ({ geldig }: Feit, vanaf: IsoDate | null): boolean =>
  vanaf === null ||
  covers(geldig, vanaf) ||
  covers(geldig, addDays(vanaf, -1)) ||
  (geldig.tot !== undefined && geldig.tot <= vanaf && geldig.tot > addDays(vanaf, -TERUG));

/** Wages of the last months often stand month by month, the last one not yet. */
const TERUG = 92;
