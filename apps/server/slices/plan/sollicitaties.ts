import { bekendeFeiten } from '@meedoen/casework/feiten';
import type { Plan } from '@meedoen/casework/plan';
import { instant } from '@meedoen/casework/tijdstip';
import { covers } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { feitenVan, recordFeiten } from '../feit/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';

/**
 * What a plan that both sides signed says of applications stands with the duty of each who signed (Pw art. 9 lid 1 a):
 * there afstemming and the resident's own page read it. An ontheffing stays as it is: no number is asked of who need not.
 */
export async function recordSollicitaties(
  tx: Tx,
  { leden, uitvoerder, gemeente, versies }: Pick<Plan, 'leden' | 'uitvoerder' | 'gemeente' | 'versies'>,
  door: Opdrachtgever,
): Promise<void> {
  const afgesproken = versies.at(-1)?.sollicitaties;
  if (!afgesproken) return;
  const { aantalPerMaand } = afgesproken;
  await alsSysteem(tx, async () => {
    for (const id of leden) {
      const feiten = (await feitenVan(tx, [id])).map(({ feit }) => feit);
      const moment = instant(new Date(door.nu.getTime() + 1000).toISOString());
      const geldend = bekendeFeiten(feiten, moment).filter(
        (feit) => feit.soort === 'arbeidsverplichting' && covers(feit.geldig, door.vandaag),
      );
      const nu = geldend.findLast(({ gecontroleerd }) => gecontroleerd) ?? geldend.at(-1);
      const was = nu?.soort === 'arbeidsverplichting' ? nu.waarde : undefined;
      if ((was && was.stand !== 'geldt') || was?.sollicitatiesPerMaand === aantalPerMaand) continue;
      const { sollicitatiesPerMaand: _, ...rest } = was ?? { stand: 'geldt' };
      const waarde = { ...rest, ...(aantalPerMaand === undefined ? {} : { sollicitatiesPerMaand: aantalPerMaand }) };
      const vervangt = nu && nu.geldig.vanaf === door.vandaag ? { vervangt: nu.id } : {};
      const feit = { soort: 'arbeidsverplichting', waarde, vanaf: door.vandaag, totEnMet: null } as const;
      await recordFeiten(
        tx,
        { id, uitvoerder, gemeente },
        [{ ...feit, bron: 'medewerker', gecontroleerd: true, ...vervangt }],
        door,
      );
    }
  });
}
