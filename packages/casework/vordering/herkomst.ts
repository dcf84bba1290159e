import type { Terugvorderingsgrond } from '@meedoen/law/participatiewet';

/** Whether a claim is set off with bijstand that runs: art. 60 lid 4 (must), lid 3 (may), or no power for it. */
export type Verrekening = 'moet' | 'kan' | 'niet';

export interface Herkomst {
  /** In plain words, after `Dit is`. */
  readonly naam: string;
  readonly artikel: string;
  readonly verrekening: Verrekening;
  /** Art. 58; absent: the claim does not come from there. */
  readonly grond?: Terugvorderingsgrond;
  /** Awb 4:115: only where the law says so. */
  readonly dwangbevel?: string;
}

const ART_60 = 'Pw art. 60 lid 2';

/** Where a claim comes from. Its key is what `vordering.herkomst` holds. */
export const HERKOMSTEN = {
  'art-58-lid-1': {
    naam: 'te veel bijstand, omdat iets niet of te laat is doorgegeven',
    artikel: 'Pw art. 58 lid 1',
    verrekening: 'moet',
    grond: 'schending-inlichtingenplicht',
    dwangbevel: ART_60,
  },
  'art-58-lid-2-a': {
    naam: 'te veel bijstand',
    artikel: 'Pw art. 58 lid 2 a',
    verrekening: 'kan',
    grond: 'ten-onrechte',
    dwangbevel: ART_60,
  },
  'art-58-lid-2-b': {
    naam: 'een lening',
    artikel: 'Pw art. 58 lid 2 b',
    verrekening: 'kan',
    grond: 'lening',
    dwangbevel: ART_60,
  },
  'art-58-lid-2-c': {
    naam: 'een borg die de gemeente betaalde',
    artikel: 'Pw art. 58 lid 2 c',
    verrekening: 'kan',
    grond: 'borgtocht',
    dwangbevel: ART_60,
  },
  'art-58-lid-2-d': {
    naam: 'een voorschot',
    artikel: 'Pw art. 58 lid 2 d',
    verrekening: 'kan',
    grond: 'voorschot',
    dwangbevel: ART_60,
  },
  'art-58-lid-2-e': {
    naam: 'te veel bijstand, en dat was te begrijpen',
    artikel: 'Pw art. 58 lid 2 e',
    verrekening: 'kan',
    grond: 'had-kunnen-begrijpen',
    dwangbevel: ART_60,
  },
  'art-58-lid-2-f-1': {
    naam: 'bijstand over een tijd waarover later geld kwam',
    artikel: 'Pw art. 58 lid 2 f onder 1',
    verrekening: 'kan',
    grond: 'middelen-naderhand',
    dwangbevel: ART_60,
  },
  'art-58-lid-2-f-2': {
    naam: 'bijstand voor iets dat later is vergoed',
    artikel: 'Pw art. 58 lid 2 f onder 2',
    verrekening: 'kan',
    grond: 'vergoeding-naderhand',
    dwangbevel: ART_60,
  },
  boete: { naam: 'een boete', artikel: 'Pw art. 18a', verrekening: 'moet', dwangbevel: 'Awb art. 5:10 lid 2' },
  // art. 62i names lid 1 and 5 to 7 of art. 60 and not the powers of lid 2 to 4: the court comes first
  verhaal: { naam: 'bijstand aan iemand die u moest onderhouden', artikel: 'Pw art. 61', verrekening: 'niet' },
  'verhaal-art-62b': {
    naam: 'bijstand aan iemand die u volgens de rechter moest onderhouden',
    artikel: 'Pw art. 62b',
    verrekening: 'niet',
    dwangbevel: 'Pw art. 62b lid 4',
  },
} as const satisfies Readonly<Record<string, Herkomst>>;

export type Herkomstsoort = keyof typeof HERKOMSTEN;

/** Where a claim comes from; one whose origin is not in the list is shown, and collected by agreement only. */
export const herkomstVan = (soort: string): Herkomst =>
  soort in HERKOMSTEN
    ? HERKOMSTEN[soort as Herkomstsoort]
    : { naam: 'een andere schuld', artikel: '', verrekening: 'niet' };
