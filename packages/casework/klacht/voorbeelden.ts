import { instant } from '../tijdstip/index.ts';
import type { Klacht, Klachtbasis, Klachtcommand, Klachtopdracht, Klachttoestand } from './toestand.ts';

/** The day of the examples: the complaint came on 2 November 2026. */
export const VANDAAG = { vandaag: '2026-11-24' } as const;

export const BASIS: Klachtbasis = {
  id: 'k1',
  uitvoerder: 'veenrade',
  gemeente: '9901',
  persoon: 'mila',
  ontvangenOp: '2026-11-02',
  kanaal: 'eigen-pagina',
  gedraging: 'Niemand belde mij terug.',
  gebeurdOp: '2026-10-20',
  betrokkenen: ['joost'],
  commissie: false,
  horen: {},
};

const OPGEPAKT = { ...BASIS, behandelaar: 'tom' } as const;

/** Both sides told what happened. */
export const GEHOORD: Klacht = {
  ...OPGEPAKT,
  toestand: 'in-behandeling',
  horen: {
    klager: { op: '2026-11-20', door: 'tom', verslag: 'Mila vertelde over drie telefoontjes.' },
    betrokkene: { op: '2026-11-20', door: 'tom', verslag: 'Joost was ziek.' },
  },
};

/** One complaint per state. */
export const VOORBEELD: { readonly [T in Klachttoestand]: Klacht & { readonly toestand: T } } = {
  ontvangen: { ...BASIS, toestand: 'ontvangen' },
  'in-behandeling': { ...OPGEPAKT, toestand: 'in-behandeling' },
  afgehandeld: {
    ...OPGEPAKT,
    toestand: 'afgehandeld',
    afhandeling: {
      op: '2026-11-24',
      door: 'tom',
      onderwerp: 'bereikbaarheid',
      oordeel: 'gegrond',
      bevindingen: 'Er is drie keer niet teruggebeld.',
      conclusies: 'Bij ziekte belt een collega terug.',
    },
  },
  opgelost: {
    ...OPGEPAKT,
    toestand: 'opgelost',
    oplossing: { op: '2026-11-24', door: 'tom', onderwerp: 'bereikbaarheid', afspraak: 'Joost belt op maandag.' },
  },
  'niet-behandeld': {
    ...OPGEPAKT,
    toestand: 'niet-behandeld',
    weigering: { op: '2026-11-24', door: 'tom', grond: 'bezwaar-mogelijk', reden: 'Het gaat over een besluit.' },
  },
  ingetrokken: { ...BASIS, toestand: 'ingetrokken', intrekking: { op: '2026-11-24', reden: 'Opgelost.' } },
};

const door = { door: 'tom', op: instant('2026-11-24T10:00:00Z') };

/** One command of each kind that fits somewhere. */
export const OPDRACHT: { readonly [C in Klachtcommand]: Klachtopdracht & { readonly command: C } } = {
  receiveKlacht: {
    ...door,
    command: 'receiveKlacht',
    id: 'k1',
    uitvoerder: 'veenrade',
    gemeente: '9901',
    persoon: 'mila',
    ontvangenOp: '2026-11-02',
    kanaal: 'eigen-pagina',
    gedraging: BASIS.gedraging,
    gebeurdOp: '2026-10-20',
    commissie: false,
  },
  takeUpKlacht: { ...door, command: 'takeUpKlacht', behandelaar: 'tom' },
  addToKlacht: { ...door, command: 'addToKlacht', aanvulling: 'Ook gisteren niet.' },
  nameBetrokkenen: { ...door, command: 'nameBetrokkenen', betrokkenen: ['joost', 'joost'] },
  inviteGesprek: { ...door, command: 'inviteGesprek', dag: '2026-11-30', tijd: '10.00', plaats: 'Kamer 3' },
  recordGesprek: {
    ...door,
    command: 'recordGesprek',
    wie: 'klager',
    gehoordOp: '2026-11-20',
    verslag: 'Mila vertelde.',
  },
  waiveGesprek: { ...door, command: 'waiveGesprek', wie: 'klager', grond: 'wil-niet', reden: 'Zij belde af.' },
  recordKlachtadvies: { ...door, command: 'recordKlachtadvies', oordeel: 'gegrond', tekst: 'Er is niet teruggebeld.' },
  postponeAfhandeling: { ...door, command: 'postponeAfhandeling', reden: 'Joost is nog ziek.' },
  agreeKlachtuitstel: { ...door, command: 'agreeKlachtuitstel', totEnMet: '2027-01-15' },
  settleKlacht: { ...door, command: 'settleKlacht', onderwerp: 'bereikbaarheid', afspraak: 'Joost belt op maandag.' },
  declineKlacht: { ...door, command: 'declineKlacht', grond: 'bezwaar-mogelijk', reden: 'Het gaat over een besluit.' },
  answerKlacht: {
    ...door,
    command: 'answerKlacht',
    onderwerp: 'bereikbaarheid',
    oordeel: 'gegrond',
    bevindingen: 'Er is drie keer niet teruggebeld.',
    conclusies: 'Bij ziekte belt een collega terug.',
  },
  withdrawKlacht: { ...door, command: 'withdrawKlacht', reden: 'Opgelost.' },
};
