import { instant } from '../tijdstip/index.ts';
import type { Boeteopdracht, Boetetoestand, Boetezaak, Schending } from './toestand.ts';

/** The day of the examples; the term of the voornemen ended the day before. */
export const VANDAAG = { vandaag: '2026-11-24', vervaltNa: '2031-09-30', kanWaarschuwen: true } as const;

const door = { door: 'samira', op: instant('2026-11-24T10:00:00Z') };

export const SCHENDING = {
  wat: 'inkomsten',
  omschrijving: 'Loon van een bijbaan in augustus en september stond niet op de opgave.',
  van: '2026-08-01',
  totEnMet: '2026-09-30',
  benadelingsbedrag: 1000_00,
  andereGedraging: false,
} as const satisfies Schending;

const OORDEEL = {
  verwijtbaarheid: 'normaal',
  toelichting: 'Wist dat inkomen moet worden opgegeven.',
  ruimtePerMaand: 100_00,
} as const;

const basis = {
  id: 'b1',
  uitvoerder: 'veenrade',
  gemeente: '9901',
  persoon: 'mila',
  schending: SCHENDING,
  gestartDoor: 'samira',
  gestartOp: '2026-10-26',
  oordeel: OORDEEL,
} as const;

const metVoornemen = {
  ...basis,
  rapport: { door: 'hans', op: '2026-11-09', bevindingen: 'Loonstroken van twee maanden.' },
  voornemen: { op: '2026-11-09', zienswijzeTot: '2026-11-23', waarschuwing: false, hoogstens: 500_00 },
  zienswijzen: [],
} as const;

/** One case per state. */
export const VOORBEELD: { readonly [T in Boetetoestand]: Boetezaak & { readonly toestand: T } } = {
  onderzoek: { ...basis, toestand: 'onderzoek' },
  voornemen: { ...metVoornemen, toestand: 'voornemen' },
  zienswijze: {
    ...metVoornemen,
    toestand: 'zienswijze',
    zienswijzen: [{ op: '2026-11-20', via: 'eigen-pagina', tekst: 'Ik was ziek.' }],
  },
  opgelegd: { ...metVoornemen, toestand: 'opgelegd', oplegging: { besluit: 's1', op: '2026-11-24', bedrag: 500_00 } },
  gewaarschuwd: { ...metVoornemen, toestand: 'gewaarschuwd', waarschuwing: { besluit: 's2', op: '2026-11-24' } },
  afgezien: {
    ...basis,
    toestand: 'afgezien',
    afgezien: { op: '2026-11-24', grond: 'geen-verwijt', reden: 'Lag in het ziekenhuis.', medegedeeld: false },
  },
  herroepen: { ...basis, toestand: 'herroepen', herroepen: { op: '2026-12-20', bezwaar: 'z1' } },
};

/** One command of each kind that is right in itself. */
export const OPDRACHT = {
  startBoeteonderzoek: {
    ...door,
    command: 'startBoeteonderzoek',
    ...{ id: 'b2', uitvoerder: 'veenrade', gemeente: '9901', persoon: 'mila', schending: SCHENDING },
  },
  editSchending: { ...door, command: 'editSchending', schending: { ...SCHENDING, benadelingsbedrag: 800_00 } },
  judgeSchending: { ...door, command: 'judgeSchending', ...OORDEEL },
  announceBoete: {
    ...door,
    command: 'announceBoete',
    bevindingen: 'Loonstroken van twee maanden.',
    zienswijzeTot: '2026-12-08',
    waarschuwing: false,
    hoogstens: 500_00,
  },
  giveZienswijze: {
    ...door,
    command: 'giveZienswijze',
    gegevenOp: '2026-11-24',
    via: 'gesprek',
    tekst: 'Ik wist het niet.',
    zwijgrechtGezegd: true,
  },
  prepareBesluit: { ...door, command: 'prepareBesluit', besluit: 's9', soort: 'boete-opleggen' },
  dropVoorstel: { ...door, command: 'dropVoorstel' },
  waiveBoete: { ...door, command: 'waiveBoete', grond: 'geen-verwijt', reden: 'Was ziek.' },
  imposeBoete: { ...door, command: 'imposeBoete', besluit: 's9', bedrag: 500_00 },
  giveWaarschuwing: { ...door, command: 'giveWaarschuwing', besluit: 's9' },
  revokeBoete: { ...door, command: 'revokeBoete', bezwaar: 'z1' },
} as const satisfies { readonly [C in Boeteopdracht['command']]: Extract<Boeteopdracht, { command: C }> };
