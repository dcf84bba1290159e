import { gelukt, geweigerd, type Uitslag } from '../weigering/index.ts';

/**
 * Values of the law that a besluit is held against (art. 1, 7, 18 lid 1 and the explanatory memorandum; for children
 * IVRK art. 3 lid 1).
 */
export const WETSWAARDEN = [
  { id: 'bestaanszekerheid', naam: 'Bestaanszekerheid', tekst: 'Iedereen heeft genoeg om van te leven.' },
  {
    id: 'eigen-verantwoordelijkheid',
    naam: 'Eigen verantwoordelijkheid',
    tekst: 'Wie zelf kan zorgen voor inkomen, doet dat.',
  },
  { id: 'werk', naam: 'Naar werk', tekst: 'Werk en meedoen gaan voor.' },
  { id: 'maatwerk', naam: 'Maatwerk', tekst: 'Het besluit past bij deze persoon en dit gezin.' },
  { id: 'vangnet', naam: 'Vangnet', tekst: 'Bijstand vult aan wat er niet is.' },
  { id: 'gelijke-behandeling', naam: 'Gelijke behandeling', tekst: 'Gelijke situaties krijgen hetzelfde besluit.' },
  { id: 'kinderen', naam: 'Kinderen tellen mee', tekst: 'Het belang van een kind weegt als eerste mee.' },
] as const;
export type Wetswaarde = (typeof WETSWAARDEN)[number]['id'];

/**
 * The reversed test, in its own order: what is needed, which values of the law, which effects, and only then the
 * article.
 */
export interface OmgekeerdeToets {
  readonly nodig: string;
  /** Ids of WETSWAARDEN, or values in the words of the municipality. */
  readonly waarden: readonly string[];
  readonly effecten: string;
  readonly artikel: string;
}

const STAPPEN = ['nodig', 'waarden', 'effecten', 'artikel'] as const;
export type Toetsstap = (typeof STAPPEN)[number];

const leeg = (toets: OmgekeerdeToets, stap: Toetsstap): boolean =>
  stap === 'waarden' ? toets.waarden.every((each) => each.trim() === '') : toets[stap].trim() === '';

/** The steps still empty, in the order in which they are to be taken. */
export const openStappen = (toets: OmgekeerdeToets): readonly Toetsstap[] =>
  STAPPEN.filter((stap) => leeg(toets, stap));

/** Whether the test is complete; refuses with the first step that is empty. */
export function checkOmgekeerdeToets(toets: OmgekeerdeToets | undefined): Uitslag<OmgekeerdeToets> {
  const open = toets ? openStappen(toets) : STAPPEN;
  const [first] = open;
  if (!toets || first)
    return geweigerd({
      code: 'toets-onvolledig',
      tekst: `De omgekeerde toets is niet af. ${VRAAG[first ?? 'nodig']}`,
      cijfers: { open: open.join(', ') },
    });
  return gelukt(toets);
}

const VRAAG: Readonly<Record<Toetsstap, string>> = {
  nodig: 'Schrijf op wat deze persoon nodig heeft.',
  waarden: 'Kies welke waarden van de wet een rol spelen.',
  effecten: 'Schrijf op welke gevolgen het besluit heeft.',
  artikel: 'Noem het artikel waar het besluit op rust.',
};
