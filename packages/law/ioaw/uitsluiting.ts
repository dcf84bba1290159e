import { type Explained, type Law, Ontbreekt } from '../kernel/index.ts';
import { heeftAowLeeftijd, leeftijd, type PersoonOpDag } from '../participatiewet/index.ts';
import { metHoofdletter } from '../participatiewet/tekst.ts';
import type { RedenGeenBruto } from './dossier.ts';

/** Why a person has no right of their own to IOAW or IOAZ; null when nothing excludes. */
export type BrutoUitsluiting = Explained<RedenGeenBruto | null>;

const ARTIKEL = { ioaw: 'IOAW art. 6 lid 1', ioaz: 'IOAZ art. 6 lid 2' } as const;
export type Regeling = keyof typeof ARTIKEL;

/**
 * IOAW art. 6 lid 1 a-c and f; IOAZ art. 6 lid 2 b-d and g. Flight from a sentence, unpaid leave and uitreizigers need a
 * judgement: casework. Whether a stay abroad is more than temporary is a judgement too; living abroad is a fact.
 */
export function brutoUitsluiting(law: Law, persoon: PersoonOpDag, regeling: Regeling): BrutoUitsluiting {
  const article = ARTIKEL[regeling];
  const wie = metHoofdletter(persoon.rol);
  const grond = (waarde: RedenGeenBruto, says: string, uses: Explained<unknown>[] = []) =>
    law.because<RedenGeenBruto | null>(waarde, article, () => says, uses);
  if (persoon.overleden) return grond('overleden', `${wie} is overleden.`);
  if (persoon.woontInNederland?.waarde === false) return grond('buitenland', `${wie} woont buiten Nederland.`);
  if (persoon.nederlander?.waarde === false) {
    const verblijf = persoon.rechtmatigVerblijf;
    if (!verblijf) {
      throw new Ontbreekt({
        soort: 'feit',
        pad: `${persoon.rol}.rechtmatigVerblijf`,
        vraag: `Heeft de ${persoon.rol} rechtmatig verblijf in Nederland?`,
        article,
      });
    }
    if (!verblijf.waarde) return grond('verblijf', `${wie} heeft geen rechtmatig verblijf.`);
  }
  if (persoon.gedetineerd?.waarde === true) return grond('detentie', `${wie} is rechtens van de vrijheid beroofd.`);
  const jaren = leeftijd(law, persoon);
  const aow = heeftAowLeeftijd(law, persoon, jaren);
  if (aow.value) return grond('aow-leeftijd', `${wie} heeft de pensioengerechtigde leeftijd bereikt.`, [aow]);
  return law.because<RedenGeenBruto | null>(null, article, () => `${wie} is niet uitgesloten.`, [jaren, aow]);
}

/** Art. 6 lid 2 (IOAZ lid 3): with these grounds the spouse stays out and the applicant counts as alleenstaande. */
const WORDT_ALLEENSTAANDE: ReadonlySet<RedenGeenBruto> = new Set(['buitenland', 'verblijf', 'detentie']);

/**
 * Whether the spouse counts with the grondslag.
 * @throws Ontbreekt where the law takes the right of the spouse and does not say what is left (pension age, death).
 */
export function partnerTelt(law: Law, partner: PersoonOpDag, regeling: Regeling): boolean {
  const { value: reden, article } = brutoUitsluiting(law, partner, regeling);
  if (reden === null) return true;
  if (WORDT_ALLEENSTAANDE.has(reden)) return false;
  throw new Ontbreekt({
    soort: 'feit',
    pad: 'partner.recht',
    vraag:
      reden === 'overleden'
        ? 'De partner is overleden. Beoordeel hoe het recht verder gaat.'
        : 'De partner heeft de pensioengerechtigde leeftijd. Beoordeel welke grondslag geldt.',
    article,
  });
}
