import { instant } from '../tijdstip/index.ts';
import type { Afstemming, Afstemmingsopdracht, Afstemmingstoestand } from './toestand.ts';

/** The day of the examples; the term of the voornemen ended the day before. */
export const VANDAAG = { vandaag: '2026-11-24' } as const;

const door = { door: 'samira', op: instant('2026-11-24T10:00:00Z') };

const basis = {
  id: 'a1',
  uitvoerder: 'veenrade',
  gemeente: '9901',
  persoon: 'mila',
  recht: 'r1',
  gedraging: { soort: 'uniform', onderdeel: 'h' },
  datum: '2026-10-20',
  omschrijving: 'Kwam drie keer niet naar de training en belde niet.',
  gemeldDoor: 'samira',
  gemeldOp: '2026-11-02',
} as const;

const metVoornemen = {
  ...basis,
  voornemen: {
    op: '2026-11-09',
    zienswijzeTot: '2026-11-23',
    maatregel: { soort: 'verlaging', percentage: 100, maanden: 1 },
  },
  zienswijzen: [],
} as const;

const opgelegd = {
  ...metVoornemen,
  oplegging: { besluit: 'b1', op: '2026-11-24', maanden: [{ maand: '2026-12', percentage: 100 }] },
  afgewezenVerzoeken: [],
} as const;

/** One case per state. */
export const VOORBEELD: { readonly [T in Afstemmingstoestand]: Afstemming & { readonly toestand: T } } = {
  signalering: { ...basis, toestand: 'signalering' },
  voornemen: { ...metVoornemen, toestand: 'voornemen' },
  zienswijze: {
    ...metVoornemen,
    toestand: 'zienswijze',
    zienswijzen: [{ op: '2026-11-20', via: 'eigen-pagina', tekst: 'Mijn kind was ziek.' }],
  },
  opgelegd: { ...opgelegd, toestand: 'opgelegd' },
  'inkeer-gevraagd': {
    ...opgelegd,
    toestand: 'inkeer-gevraagd',
    verzoek: { op: '2026-12-03', tekst: 'Ik ga nu elke week.' },
  },
  gewaarschuwd: { ...basis, toestand: 'gewaarschuwd', waarschuwing: { besluit: 'b2', op: '2026-11-24' } },
  afgezien: {
    ...basis,
    toestand: 'afgezien',
    afgezien: { op: '2026-11-24', grond: 'geen-verwijt', reden: 'Lag in het ziekenhuis.' },
  },
  herroepen: { ...basis, toestand: 'herroepen', herroepen: { op: '2026-12-20', bezwaar: 'z1' } },
  beeindigd: { ...opgelegd, toestand: 'beeindigd', einde: { besluit: 'b3', op: '2026-12-05', vanaf: '2027-01' } },
};

/** One command of each kind that is right in itself. */
export const OPDRACHT = {
  registerGedraging: {
    ...door,
    command: 'registerGedraging',
    ...{ id: 'a2', uitvoerder: 'veenrade', gemeente: '9901', persoon: 'mila', recht: 'r1' },
    gedraging: { soort: 'uniform', onderdeel: 'a' },
    datum: '2026-11-10',
    omschrijving: 'Nam aangeboden werk niet aan.',
  },
  announceMaatregel: {
    ...door,
    command: 'announceMaatregel',
    zienswijzeTot: '2026-12-08',
    maatregel: { soort: 'verlaging', percentage: 100, maanden: 1 },
  },
  giveZienswijze: {
    ...door,
    command: 'giveZienswijze',
    gegevenOp: '2026-11-24',
    via: 'gesprek',
    tekst: 'Ik wist het niet.',
  },
  prepareBesluit: { ...door, command: 'prepareBesluit', besluit: 'b9', soort: 'afstemmen' },
  dropVoorstel: { ...door, command: 'dropVoorstel' },
  waiveMaatregel: { ...door, command: 'waiveMaatregel', grond: 'geen-verwijt', reden: 'Was ziek.' },
  imposeAfstemming: {
    ...door,
    command: 'imposeAfstemming',
    besluit: 'b9',
    maanden: [{ maand: '2026-12', percentage: 100 }],
  },
  giveWaarschuwing: { ...door, command: 'giveWaarschuwing', besluit: 'b9' },
  requestInkeer: { ...door, command: 'requestInkeer', tekst: 'Ik doe weer mee.' },
  refuseInkeer: { ...door, command: 'refuseInkeer', besluit: 'b9' },
  confirmAfstemming: { ...door, command: 'confirmAfstemming', reden: 'Er is niets veranderd.' },
  endAfstemming: { ...door, command: 'endAfstemming', besluit: 'b9', vanaf: '2026-12' },
  reopenInkeer: { ...door, command: 'reopenInkeer', bezwaar: 'z1' },
  revokeMaatregel: { ...door, command: 'revokeMaatregel', bezwaar: 'z1' },
} as const satisfies { readonly [C in Afstemmingsopdracht['command']]: Extract<Afstemmingsopdracht, { command: C }> };
