import type { Law } from '../kernel/index.ts';

/** Where IOAW and IOAZ leave something open: the reading taken, shown in `lezingen` of the outcome. */
export const brutoLezingen = {
  'vakantiebijslag-naar-opbouw': {
    naam: 'Vakantiegeld van een werkgever telt bij de opbouw',
    uitleg:
      'Het vakantiegeld telt in de maand waarin het wordt opgebouwd. In de maand van uitbetaling telt het niet nog eens.',
    article: 'Algemeen inkomensbesluit art. 4:2 onder a',
  },
  'grondslag-naar-dagen': {
    naam: 'Grondslag over een deel van de maand',
    uitleg: 'Wisselt de grondslag of het recht in de maand, dan telt elk deel naar kalenderdagen.',
    article: 'IOAW art. 5; IOAZ art. 5',
  },
  'inkomen-naar-dagen-met-recht': {
    naam: 'Inkomen over dagen met recht',
    uitleg:
      'Bij recht over een deel van de maand telt het inkomen naar de dagen met recht; een maximum blijft dat van de maand.',
    article: 'Algemeen inkomensbesluit art. 4:2 onder a',
  },
  'zes-maanden-in-totaal': {
    naam: 'Zes maanden vrijlating',
    uitleg: 'Elke kalendermaand met een vrijlating telt als een maand, ook als de maanden niet op elkaar volgen.',
    article: 'IOAW art. 8 lid 2; IOAZ art. 8 lid 3',
  },
} as const;

export type BrutoLezing = keyof typeof brutoLezingen;

/** A leaf that names a reading. */
export const lezingBlad = (law: Law, naam: BrutoLezing) =>
  law.choice(naam, { soort: 'lezing', naam }, brutoLezingen[naam].article, () => brutoLezingen[naam].uitleg);
