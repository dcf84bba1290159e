import type { Herkomst, Law } from '../kernel/index.ts';
import type { Beleidskeuzes, Keuze } from '../verordening/index.ts';

/** A choice where the law is silent or unclear: what we read, why, and whether policy may choose otherwise. */
export interface Lezing {
  readonly naam: string;
  readonly uitleg: string;
  readonly article: string;
  readonly keuze?: string;
}

/** A leaf that names the reading taken, with the policy that chose it when one did. */
export function lezingKnoop(law: Law, naam: LezingNaam, keuze: Keuze<keyof Beleidskeuzes> | undefined, says: string) {
  const lezing: Lezing = lezingen[naam];
  const herkomst: Herkomst = keuze
    ? { soort: 'beleid', naam: keuze.regime.naam, bron: keuze.regime.bron }
    : { soort: 'lezing', naam };
  return law.choice(keuze ? keuze.waarde : naam, herkomst, lezing.article, () => says);
}

/** Every reading that the outcome can name in `lezingen`. */
export const lezingen = {
  'normwisseling-in-de-maand': {
    naam: 'De norm wisselt in de maand',
    uitleg:
      'De wet zwijgt. Zonder beleid telt elk deel van de maand naar kalenderdagen; het inkomen blijft een maandbedrag.',
    article: 'Pw art. 45 lid 1',
    keuze: 'normwisselingInMaand',
  },
  'inkomen-naar-dagen-met-recht': {
    naam: 'Inkomen over dagen met recht',
    uitleg: 'Bij recht over een deel van de maand telt het inkomen naar de dagen waarover bijstand wordt gevraagd.',
    article: 'Pw art. 32 lid 1 b, art. 45 lid 3',
  },
  'vrijlating-boven-norm': {
    naam: 'Vrijlating houdt het recht in stand',
    uitleg:
      'Het inkomen voor vrijlating is niet lager dan de norm. De praktijk verschilt of de vrijlating dan nog telt. Zonder beleid telt zij.',
    article: 'Pw art. 19 lid 1 a, art. 31 lid 2',
    keuze: 'vrijlatingBovenNorm',
  },
  'plafond-met-kostendelers': {
    naam: 'Inkomen van de partner zonder recht, met kostendelers',
    uitleg:
      'Art. 32 lid 3 noemt de bijstandsnorm voor gehuwden. Met kostendelers gaan wij uit van de norm van art. 22a voor beiden samen.',
    article: 'Pw art. 22a lid 2, art. 32 lid 3',
  },
  'kostendelers-voor-juli-2015': {
    naam: 'Kostendelers in de eerste helft van 2015',
    uitleg:
      'Wie op 31 december 2014 al bijstand had, viel pas vanaf 1 juli 2015 onder de kostendelersnorm. Hier is gerekend voor wie in 2015 begon.',
    article: 'Pw art. 22a (tekst 2015)',
  },
  'jongere-met-aow-partner': {
    naam: 'Partner van 18 tot en met 20 jaar en partner met AOW-leeftijd',
    uitleg:
      'Naar de letter geldt art. 20 lid 1 c of lid 2 c: art. 22 c vraagt een andere echtgenoot van 21 jaar of ouder.',
    article: 'Pw art. 20 lid 1 c, lid 2 c',
  },
  'een-partner-in-inrichting': {
    naam: 'Een van de gehuwden in een inrichting',
    uitleg: 'De verhoging van lid 2 hoort bij de norm als alleenstaande van degene in de inrichting.',
    article: 'Pw art. 23 lid 3',
  },
  'inrichting-partner-zonder-recht': {
    naam: 'In een inrichting met een partner zonder recht',
    uitleg: 'Art. 24 noemt de inrichting niet. Wij gaan uit van de norm als alleenstaande in een inrichting.',
    article: 'Pw art. 23 lid 1 a, art. 24',
  },
  'verlaging-van-de-norm': {
    naam: 'Verlaging als deel van de norm',
    uitleg:
      'Art. 18 lid 2 laat de verordening zeggen waarvan het percentage wordt genomen. Zwijgt zij, dan nemen wij de bijstandsnorm, zoals art. 18b lid 9.',
    article: 'Pw art. 18 lid 2',
    keuze: 'afstemming',
  },
} as const satisfies Record<string, Lezing>;

export type LezingNaam = keyof typeof lezingen;
