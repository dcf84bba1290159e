import type { Taal } from './brief.ts';

/** The longest sentence of a B1 text, words. */
export const LANGSTE_ZIN_WOORDEN = 17;

export interface Leesbevinding {
  readonly soort: 'lange-zin' | 'moeilijk-woord' | 'uitroepteken';
  readonly zin: string;
  /** What to do about it, in plain Dutch. */
  readonly raad: string;
}

/** Words of the law and the office, with what we say. Checked as whole words, in Dutch text only. */
const MOEILIJK: Readonly<Record<string, string>> = {
  client: 'je',
  cliënt: 'je',
  klant: 'je',
  dossierhouder: 'je',
  conform: 'volgens',
  middels: 'met',
  'dient te': 'moet',
  'dienen te': 'moeten',
  indien: 'als',
  verwijtbaar: 'jouw schuld',
  fraude: 'zeg wat er gebeurde',
  traject: 'plan',
  'afstand tot de arbeidsmarkt': 'nog geen werk',
  helaas: 'laat weg',
  belanghebbende: 'je',
  'het college': 'wij',
  bijstandsnorm: 'bedrag om van te leven',
  beschikking: 'besluit',
  beslistermijn: 'uiterlijk op',
  ingebrekestelling: 'laten weten dat we te laat zijn',
  dwangsom: 'geld voor elke dag dat je wacht',
  hersteltermijn: 'stuur het uiterlijk op',
  inlichtingenplicht: 'geef het door als er iets verandert',
  vermogen: 'spaargeld en bezit',
  vermogensgrens: 'zoveel spaargeld mag',
  inkomstenvrijlating: 'dit mag je houden',
  verrekenen: 'gaat eraf',
  herziening: 'verbetering',
  terugvordering: 'terugbetalen',
  terugvorderen: 'terugbetalen',
  betalingsregeling: 'in kleine stukjes betalen',
  'beslagvrije voet': 'het deel dat je altijd houdt',
  kostendeler: 'volwassene met wie je kosten deelt',
  'gezamenlijke huishouding': 'samenwonen en voor elkaar zorgen',
  'ten laste komend kind': 'je kind onder de 18',
  'medisch urenbeperkt': 'je kunt door je gezondheid niet meer uren werken',
  arbeidsinschakeling: 'werk vinden',
  maatregel: 'tijdelijk minder uitkering',
  zienswijze: 'vertel eerst jouw kant',
  'voorlopige voorziening': 'snelle beslissing van de rechter',
  ingangsdatum: 'vanaf',
  opschorting: 'de tijd staat stil',
  detentie: 'vastzitten',
  desbetreffende: 'deze',
  derhalve: 'daarom',
  teneinde: 'om',
  inzake: 'over',
};

const patronen = Object.entries(MOEILIJK).map(([woord, zeg]) => ({
  woord,
  zeg,
  patroon: new RegExp(`(?<![\\p{L}\\p{N}])${woord}(?![\\p{L}\\p{N}])`, 'iu'),
}));

/** The sentences of a text: they end in . ? or ! before a space and a capital, digit or sign. */
export function zinnen(tekst: string): string[] {
  return tekst
    .split(/(?<=[.?!])\s+(?=[\p{Lu}\p{N}€‘"(])/u)
    .map((zin) => zin.trim())
    .filter((zin) => zin !== '');
}

/** Words of a sentence; an amount with its sign is one word. */
export const woorden = (zin: string): string[] =>
  zin
    .replace(/€\s*/g, '€')
    .split(/\s+/)
    .filter((woord) => /[\p{L}\p{N}]/u.test(woord));

/**
 * What makes a text harder than B1: sentences over 17 words, words of the office, exclamation marks.
 * Advice for who writes; the tests hold all fixed texts to it.
 */
export function controleerLeesbaarheid(tekst: string, taal: Taal): Leesbevinding[] {
  return zinnen(tekst).flatMap((zin): Leesbevinding[] => {
    const bevindingen: Leesbevinding[] = [];
    const aantal = woorden(zin).length;
    if (aantal > LANGSTE_ZIN_WOORDEN)
      bevindingen.push({
        soort: 'lange-zin',
        zin,
        raad: `Deze zin heeft ${aantal} woorden. Maak er twee zinnen van, hoogstens ${LANGSTE_ZIN_WOORDEN} woorden.`,
      });
    if (zin.includes('!')) bevindingen.push({ soort: 'uitroepteken', zin, raad: 'Laat het uitroepteken weg.' });
    if (taal !== 'nl') return bevindingen;
    for (const { woord, zeg, patroon } of patronen)
      if (patroon.test(zin))
        bevindingen.push({ soort: 'moeilijk-woord', zin, raad: `Zeg niet "${woord}". Zeg liever: ${zeg}.` });
    return bevindingen;
  });
}
