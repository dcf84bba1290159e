import type { Maand } from '@meedoen/law/kernel';
import { firstDay } from '@meedoen/law/kernel';
import { berekenMaand, type Dossier } from '@meedoen/law/participatiewet';
import type { Beleid } from '@meedoen/law/verordening';
import { metWerk, type Vrijlating, type Werk } from './als.ts';

const ALLE: readonly Vrijlating[] = ['y', 'n', 'r'];

/**
 * The exemptions that the law would allow somebody on these wages in a month, in the order in which they are given.
 * Whether one is granted is up to the college (art. 31 lid 2).
 */
export function mogelijkeVrijlatingen(
  dossier: Dossier,
  werk: Omit<Werk, 'vanaf' | 'vrijlating'>,
  maand: Maand,
  beleid: Beleid,
): Vrijlating[] {
  return ALLE.filter((vrijlating) => {
    const dan = metWerk(dossier, { ...werk, vanaf: firstDay(maand), vrijlating });
    const { vrijlatingen, recht } = berekenMaand(dan, maand, beleid);
    if (vrijlating === 'y' && !isUrenbeperkt(dossier, werk.persoon)) return false;
    // what held, also when its amount is not published; y may hold of itself where n or r may not be given
    const geldt = vrijlatingen.some(({ persoon, soort }) => persoon === werk.persoon && soort === vrijlating);
    return recht?.value !== false && geldt;
  });
}

/** The exemption of onderdeel y asks the medical fact, which the college records with the person. */
function isUrenbeperkt({ aanvrager, partner }: Dossier, persoon: string): boolean {
  const mensen = [aanvrager, ...(partner ?? []).map(({ waarde }) => waarde)];
  return mensen.some(
    ({ id, medischUrenbeperkt }) => id === persoon && medischUrenbeperkt?.some(({ waarde }) => waarde),
  );
}
