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
  'mantelzorg-elders-een-partner': {
    naam: 'Een van de gehuwden verblijft elders voor mantelzorg',
    uitleg:
      'Art. 22a geldt dan niet voor hem, wel voor de ander. De wet zegt niet wat zijn deel is; wij gaan uit van de helft van de norm zonder kostendelers.',
    article: 'Pw art. 22a lid 2, lid 4',
  },
  'woonsituatie-niet-aangetoond': {
    naam: 'De woonsituatie is niet aangetoond',
    uitleg:
      'Art. 53a lid 3 zegt: 30% van de norm van art. 22a lid 1. Wij lezen: 30% van de rekennorm (B), zoals de tekst van 2015 zei, per rechthebbende, en nooit meer dan de norm zonder deze regel.',
    article: 'Pw art. 53a lid 3 a',
  },
  'verhoging-jongere-met-kostendelers': {
    naam: 'Verhoging van de jongerennorm met kostendelers',
    uitleg:
      'De grens van art. 20 lid 4 is naar de letter de norm van art. 21, ook als een vergelijkbaar ouder iemand de kosten zou delen.',
    article: 'Pw art. 20 lid 4, art. 22a',
  },
  'verhoging-jongere-partner-zonder-recht': {
    naam: 'Verhoging van de jongerennorm met een partner zonder recht',
    uitleg: 'Een vergelijkbare situatie van 21 jaar of ouder is hier art. 24: de helft van de norm van art. 21 b.',
    article: 'Pw art. 20 lid 4, art. 24',
  },
  'schoolverlater-met-partner': {
    naam: 'Een van de gehuwden is schoolverlater',
    uitleg: 'De wet zegt niet welk deel van de norm voor gehuwden lager wordt. Wij gaan uit van de helft.',
    article: 'Pw art. 28',
  },
  'betaling-per-week': {
    naam: 'Loon per week of per vier weken',
    uitleg:
      'De wet vraagt een bedrag per maand en zegt niet hoe u omrekent. Wij rekenen vier weken x 13 / 12 en een week x 52 / 12.',
    article: 'Pw art. 45 lid 1',
  },
  'z-onder-27': {
    naam: 'Vrijlating z onder 27 jaar',
    uitleg:
      'Onderdeel n geldt niet onder 27 jaar, dus de zes maanden van n kunnen niet voorbijgaan. Onderdeel z geldt dan meteen.',
    article: 'Pw art. 31 lid 2 z, lid 5',
  },
  'samenloop-34a': {
    naam: 'AOW-leeftijd en medisch urenbeperkt',
    uitleg:
      'Art. 34a lid 1 noemt onderdeel b en c naast elkaar. Wie de AOW-leeftijd heeft, valt hier onder onderdeel c.',
    article: 'Pw art. 34a lid 1',
  },
  'begin-34a': {
    naam: 'Maanden van voor 2027',
    uitleg:
      'Art. 34a telt een eigen periode van twaalf maanden. Maanden met onderdeel n, r, z of aa tellen daarin niet mee.',
    article: 'Pw art. 34a lid 1 a',
  },
  'vrijwilligersvergoeding-boven-maximum': {
    naam: 'Vrijwilligersvergoeding boven het maximum',
    uitleg: 'De wet noemt een vergoeding van ten hoogste een bedrag. Wat erboven komt telt mee; de rest blijft vrij.',
    article: 'Pw art. 31 lid 2 k',
  },
  'giften-van-het-gezin': {
    naam: 'Giften van gehuwden',
    uitleg: 'Het bedrag aan giften per kalenderjaar geldt voor de alleenstaande of voor het gezin samen.',
    article: 'Pw art. 31 lid 2 m',
  },
  'norm-bij-gescheiden-leven': {
    naam: 'Norm bij gescheiden leven',
    uitleg: 'Art. 32 lid 4 noemt de bijstandsnorm. Dat is hier de norm van degene die bijstand krijgt.',
    article: 'Pw art. 32 lid 4',
  },
  'loonkostensubsidie-naar-dagen': {
    naam: 'Loonkostensubsidie over een deel van de maand',
    uitleg:
      'Art. 10d geeft een bedrag per maand. Begint, eindigt of verandert de subsidie in een maand, dan telt elk deel naar kalenderdagen.',
    article: 'Pw art. 10d lid 4',
  },
  'loonkostensubsidie-verjaardag': {
    naam: 'Minimumloon van een hogere leeftijd',
    uitleg:
      'Art. 10d lid 7 past de subsidie op 1 januari aan bedragen aan. De wet noemt een verjaardag niet; wij gaan vanaf die dag uit van het bedrag van de nieuwe leeftijd, uit de tabel van 1 januari.',
    article: 'Pw art. 2 c, art. 10d lid 7',
  },
} as const satisfies Record<string, Lezing>;

export type LezingNaam = keyof typeof lezingen;
