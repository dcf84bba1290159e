import type { Gedraging, UniformeVerplichting } from '@meedoen/law/participatiewet';

/** The duties of art. 18 lid 4 in words for staff and, in plain Dutch, for the resident. */
export const UNIFORME_TEKSTEN: Readonly<
  Record<UniformeVerplichting, { readonly kort: string; readonly je: string; readonly u: string; readonly en: string }>
> = {
  a: {
    kort: 'Werk aannemen of houden',
    je: 'Je hebt werk niet aangenomen of niet gehouden.',
    u: 'U hebt werk niet aangenomen of niet gehouden.',
    en: 'You did not accept work, or did not keep it.',
  },
  b: {
    kort: 'Inschrijven bij een uitzendbureau',
    je: 'Je stond niet ingeschreven bij een uitzendbureau.',
    u: 'U stond niet ingeschreven bij een uitzendbureau.',
    en: 'You were not registered with a temp agency.',
  },
  c: {
    kort: 'Werk zoeken in een andere gemeente voor een verhuizing',
    je: 'Je zocht geen werk in de gemeente waar je naartoe verhuisde.',
    u: 'U zocht geen werk in de gemeente waar u naartoe verhuisde.',
    en: 'You did not look for work in the municipality you moved to.',
  },
  d: {
    kort: 'Bereid zijn om te reizen, samen drie uur per dag',
    je: 'Je wilde niet reizen naar werk.',
    u: 'U wilde niet reizen naar werk.',
    en: 'You did not want to travel to work.',
  },
  e: {
    kort: 'Bereid zijn om te verhuizen voor werk',
    je: 'Je wilde niet verhuizen voor werk.',
    u: 'U wilde niet verhuizen voor werk.',
    en: 'You did not want to move for work.',
  },
  f: {
    kort: 'Kennis en vaardigheden krijgen of houden',
    je: 'Je werkte niet aan wat je moet kunnen voor werk.',
    u: 'U werkte niet aan wat u moet kunnen voor werk.',
    en: 'You did not work on the skills you need for a job.',
  },
  g: {
    kort: 'Werk niet belemmeren door kleding, verzorging of gedrag',
    je: 'Door kleding of gedrag lukte het krijgen van werk niet.',
    u: 'Door kleding of gedrag lukte het krijgen van werk niet.',
    en: 'Because of clothing or behaviour you did not get work.',
  },
  h: {
    kort: 'Meedoen aan aangeboden hulp naar werk',
    je: 'Je deed niet mee aan de hulp naar werk.',
    u: 'U deed niet mee aan de hulp naar werk.',
    en: 'You did not take part in the help towards work.',
  },
};

/** A breach in a few words, for lists. @param categorieen names of the by-law with what they cover */
export function gedragingInWoorden(gedraging: Gedraging, categorieen: ReadonlyMap<string, string> = new Map()): string {
  return gedraging.soort === 'uniform'
    ? UNIFORME_TEKSTEN[gedraging.onderdeel].kort
    : (categorieen.get(gedraging.categorie) ?? gedraging.categorie);
}

/** A breach as a sentence to the resident, in the language and form of a letter or page. */
export function gedragingszin(
  gedraging: Gedraging,
  taal: 'nl' | 'en',
  vorm: 'je' | 'u',
  categorieen: ReadonlyMap<string, string> = new Map(),
): string {
  if (gedraging.soort === 'uniform') return UNIFORME_TEKSTEN[gedraging.onderdeel][taal === 'en' ? 'en' : vorm];
  const wat = (categorieen.get(gedraging.categorie) ?? gedraging.categorie).replace(/\.$/, '');
  return taal === 'en' ? `It is about: ${wat}.` : `Het gaat om: ${wat}.`;
}
