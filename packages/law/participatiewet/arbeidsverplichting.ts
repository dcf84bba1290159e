import { tegenprestatie } from '../amounts/index.ts';
import { ageOn, type Explained, type IsoDate, type Law, Ontbreekt } from '../kernel/index.ts';
import type { Gedraging } from './afstemming.ts';
import { heeftAowLeeftijdOp } from './leeftijd.ts';
import { dag } from './tekst.ts';

/** The duties of art. 9 lid 1: a work, b help that is offered and a plan, c tegenprestatie. */
export const ARBEIDSPLICHTEN = ['a', 'b', 'c'] as const;
export type Arbeidsplicht = (typeof ARBEIDSPLICHTEN)[number];

/** How somebody stands towards those duties on a day, as it was established. */
export interface Plichtsituatie {
  readonly geboortedatum?: IsoDate | undefined;
  /** Day of the melding: the duties begin on it; absent: long ago. */
  readonly melding?: IsoDate | undefined;
  readonly ontheffing?:
    | { readonly grond: 'dringende-redenen'; readonly onderdelen: readonly ('a' | 'c')[] }
    | { readonly grond: 'jong-kind' }
    | { readonly grond: 'arbeidsongeschikt' }
    | undefined;
}

/**
 * Art. 9 lid 1, 2, 5 and 7 with 9a lid 1: whether one duty of lid 1 holds for somebody on the day of the law.
 * @throws Ontbreekt without a birth date, and for c from 2027 on, when that has another text
 */
export function heeftPlicht(law: Law, situatie: Plichtsituatie, plicht: Arbeidsplicht): Explained<boolean> {
  const { ontheffing } = situatie;
  const vrij = vrijVanAlles(law, situatie);
  if (vrij) return { ...vrij, value: false };
  if (ontheffing?.grond === 'jong-kind')
    return plicht === 'b'
      ? law.because(true, 'Pw art. 9 lid 1 b', () => 'Hulp naar werk en een plan gelden.', [])
      : law.because(
          false,
          plicht === 'a' ? 'Pw art. 9a lid 1' : 'Pw art. 9 lid 7',
          () => 'Er is ontheffing voor een alleenstaande ouder met een kind tot vijf jaar.',
          [],
        );
  if (ontheffing?.grond === 'dringende-redenen' && plicht !== 'b' && ontheffing.onderdelen.includes(plicht))
    return law.because(false, 'Pw art. 9 lid 2', () => `Er is ontheffing van lid 1 ${plicht}.`, []);
  const grond = plicht === 'c' ? [law.read(tegenprestatie)] : [];
  return law.because(true, `Pw art. 9 lid 1 ${plicht}`, () => `${NAAM[plicht]} geldt.`, grond);
}

const NAAM: Readonly<Record<Arbeidsplicht, string>> = { a: 'Werk', b: 'Hulp naar werk', c: 'Tegenprestatie' };

/** Why none of the duties holds; undefined when they may. */
function vrijVanAlles(law: Law, { geboortedatum, melding, ontheffing }: Plichtsituatie): Explained<null> | undefined {
  if (!geboortedatum)
    throw new Ontbreekt({
      soort: 'feit',
      pad: 'aanvrager.geboortedatum',
      vraag: 'Wat is de geboortedatum?',
      article: 'Pw art. 9 lid 1',
    });
  const geen = (article: string, says: string) => law.because(null, article, () => says, []);
  if (melding && law.date < melding)
    return geen('Pw art. 9 lid 1', `De plichten beginnen op de dag van de melding, ${dag(melding)}.`);
  if (ageOn(geboortedatum, law.date) < 18) return geen('Pw art. 9 lid 1', 'Onder de 18 jaar gelden de plichten niet.');
  if (heeftAowLeeftijdOp(law, geboortedatum))
    return geen('Pw art. 9 lid 1', 'Vanaf de AOW-leeftijd gelden de plichten niet.');
  return ontheffing?.grond === 'arbeidsongeschikt'
    ? geen('Pw art. 9 lid 5', 'Wie volledig en duurzaam arbeidsongeschikt is, heeft deze plichten niet.')
    : undefined;
}

/** The duties of art. 9 lid 1 that hold on the day of the law. @throws Ontbreekt as `heeftPlicht` */
export function arbeidsplichten(law: Law, situatie: Plichtsituatie): Explained<readonly Arbeidsplicht[]> {
  const vrij = vrijVanAlles(law, situatie);
  if (vrij) return { ...vrij, value: [] };
  const per = ARBEIDSPLICHTEN.map((plicht) => ({ plicht, geldt: heeftPlicht(law, situatie, plicht) }));
  const over = per.flatMap(({ plicht, geldt }) => (geldt.value ? [plicht] : []));
  const uses = per.map(({ geldt }) => geldt);
  switch (situatie.ontheffing?.grond) {
    case 'jong-kind':
      return law.because(over, 'Pw art. 9a lid 1 en 9 lid 7', () => 'Alleen hulp naar werk en een plan gelden.', uses);
    case 'dringende-redenen': {
      const weg = situatie.ontheffing.onderdelen.join(' en ');
      return law.because(over, 'Pw art. 9 lid 2', () => `Er is ontheffing van lid 1 ${weg}.`, uses);
    }
    default:
      return law.because(over, 'Pw art. 9 lid 1', () => 'Werk, hulp naar werk en tegenprestatie gelden.', uses);
  }
}

/** The duty of art. 9 lid 1 that a uniform duty of art. 18 lid 4 works out (docs/decisions/0128). */
export const plichtVanGedraging = (gedraging: Gedraging): Arbeidsplicht | undefined =>
  gedraging.soort === 'lokaal' ? undefined : gedraging.onderdeel === 'h' ? 'b' : 'a';

/** Whether the duty behind a breach held on the day of the law; conduct of a by-law names no duty of art. 9. */
export function geldtPlicht(law: Law, situatie: Plichtsituatie, gedraging: Gedraging): Explained<boolean> {
  const plicht = plichtVanGedraging(gedraging);
  if (!plicht) return law.because(true, 'Pw art. 18 lid 2', () => 'De verordening noemt deze gedraging.', []);
  const plichten = heeftPlicht(law, situatie, plicht);
  return law.because(
    plichten.value,
    plichten.article,
    () => `De plicht van art. 9 lid 1 ${plicht} gold ${plichten.value ? '' : 'niet '}op ${dag(law.date)}.`,
    [plichten],
  );
}
