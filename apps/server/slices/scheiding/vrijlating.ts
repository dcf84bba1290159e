import { type Feit, vanSoort } from '@meedoen/casework/feiten';
import { addDays, firstDay, type IsoDate, type Maand, monthOfDate, monthsBetween } from '@meedoen/law/kernel';
import type { Beleid } from '@meedoen/law/verordening';
import { type Rekenbasis, rekenMaand } from '../berekening/index.ts';

/** Exemptions whose months are counted, by the names the fact has for them. */
const TELT: Readonly<Record<string, 'n' | 'r' | 'z' | '34a'>> = { n: 'n', r: 'r', z: 'z', '34a-a': '34a' };

export interface GebruikteVrijlating {
  readonly soort: 'vrijlating-eerder';
  readonly waarde: { readonly soort: 'n' | 'r' | 'z' | '34a'; readonly maanden: number };
}

/**
 * Months of an exemption that somebody used in the right of the couple (art. 31 lid 2 n, r, z; 34a): they go along to a
 * right of their own, on top of what was used elsewhere. Computed by the law, month by month, until they parted.
 * @param basis of the right of the couple @param feiten of the one who goes
 */
export function gebruikteVrijlating(
  basis: Rekenbasis,
  beleid: Beleid,
  wie: string,
  feiten: readonly Feit[],
  { vanaf, op }: { readonly vanaf: IsoDate; readonly op: IsoDate },
): GebruikteVrijlating[] {
  const samen: Rekenbasis = { ...basis, dossier: { ...basis.dossier, toekenning: { vanaf, tot: op } } };
  const maanden: readonly Maand[] = vanaf < op ? monthsBetween(monthOfDate(vanaf), monthOfDate(addDays(op, -1))) : [];
  const eigenLoon = basis.dossier.inkomsten?.some(({ persoon }) => persoon === wie) ?? false;
  if (!eigenLoon) return [];
  const gebruikt = new Map<'n' | 'r' | 'z' | '34a', number>();
  for (const maand of maanden) {
    const gegeven = rekenMaand(samen, maand, beleid).uitkomst.vrijlatingen.filter(({ persoon }) => persoon === wie);
    for (const soort of new Set(gegeven.flatMap((each) => TELT[each.soort] ?? [])))
      gebruikt.set(soort, (gebruikt.get(soort) ?? 0) + 1);
  }
  const elders = vanSoort(
    feiten.filter(({ persoon }) => persoon === wie),
    'vrijlating-eerder',
  );
  return [...gebruikt].map(([soort, aantal]) => {
    const eerder = elders.findLast(
      ({ waarde, geldig }) => waarde.soort === soort && (geldig.vanaf ?? firstDay('1900-01')) < op,
    );
    return { soort: 'vrijlating-eerder', waarde: { soort, maanden: aantal + (eerder?.waarde.maanden ?? 0) } };
  });
}
