import { arbeidsverplichtingen } from '../amounts/index.ts';
import { ageOn, type Explained, type IsoDate, type Law, Ontbreekt } from '../kernel/index.ts';
import type { Gedraging } from './afstemming.ts';
import { heeftAowLeeftijdOp } from './leeftijd.ts';
import { dag } from './tekst.ts';

/** The duties of art. 9 lid 1: a work, b help that is offered and a plan, c tegenprestatie. */
export type Arbeidsplicht = 'a' | 'b' | 'c';

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
 * Art. 9 lid 1, 2, 5 and 7 with 9a lid 1: the duties that hold for somebody on the day of the law.
 * @throws Ontbreekt without a birth date, and from 2027 on, when lid 1 c has another text
 */
export function arbeidsplichten(law: Law, situatie: Plichtsituatie): Explained<readonly Arbeidsplicht[]> {
  const { geboortedatum, melding, ontheffing } = situatie;
  if (!geboortedatum)
    throw new Ontbreekt({
      soort: 'feit',
      pad: 'aanvrager.geboortedatum',
      vraag: 'Wat is de geboortedatum?',
      article: 'Pw art. 9 lid 1',
    });
  const geen = (article: string, says: string) => law.because<readonly Arbeidsplicht[]>([], article, () => says, []);
  if (melding && law.date < melding)
    return geen('Pw art. 9 lid 1', `De plichten beginnen op de dag van de melding, ${dag(melding)}.`);
  if (ageOn(geboortedatum, law.date) < 18) return geen('Pw art. 9 lid 1', 'Onder de 18 jaar gelden de plichten niet.');
  if (heeftAowLeeftijdOp(law, geboortedatum))
    return geen('Pw art. 9 lid 1', 'Vanaf de AOW-leeftijd gelden de plichten niet.');
  if (ontheffing?.grond === 'arbeidsongeschikt')
    return geen('Pw art. 9 lid 5', 'Wie volledig en duurzaam arbeidsongeschikt is, heeft deze plichten niet.');
  const alle = law.read(arbeidsverplichtingen);
  if (!ontheffing)
    return law.because(alle.value, 'Pw art. 9 lid 1', () => 'Werk, hulp naar werk en tegenprestatie gelden.', [alle]);
  const weg: readonly Arbeidsplicht[] = ontheffing.grond === 'jong-kind' ? ['a', 'c'] : ontheffing.onderdelen;
  const over = alle.value.filter((each) => !weg.includes(each));
  return ontheffing.grond === 'jong-kind'
    ? law.because(over, 'Pw art. 9a lid 1 en 9 lid 7', () => 'Alleen hulp naar werk en een plan gelden.', [alle])
    : law.because(over, 'Pw art. 9 lid 2', () => `Er is ontheffing van lid 1 ${ontheffing.onderdelen.join(' en ')}.`, [
        alle,
      ]);
}

/** The duty of art. 9 lid 1 that a uniform duty of art. 18 lid 4 works out (docs/decisions/0128). */
export const plichtVanGedraging = (gedraging: Gedraging): Arbeidsplicht | undefined =>
  gedraging.soort === 'lokaal' ? undefined : gedraging.onderdeel === 'h' ? 'b' : 'a';

/** Whether the duty behind a breach held on the day of the law; conduct of a by-law names no duty of art. 9. */
export function geldtPlicht(law: Law, situatie: Plichtsituatie, gedraging: Gedraging): Explained<boolean> {
  const plicht = plichtVanGedraging(gedraging);
  if (!plicht) return law.because(true, 'Pw art. 18 lid 2', () => 'De verordening noemt deze gedraging.', []);
  const plichten = arbeidsplichten(law, situatie);
  const geldt = plichten.value.includes(plicht);
  return law.because(
    geldt,
    geldt ? `Pw art. 9 lid 1 ${plicht}` : plichten.article,
    () => `De plicht van art. 9 lid 1 ${plicht} gold ${geldt ? '' : 'niet '}op ${dag(law.date)}.`,
    [plichten],
  );
}
