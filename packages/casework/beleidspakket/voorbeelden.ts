import { instant } from '../tijdstip/index.ts';
import type {
  Beleidsvoorstel,
  Voorstelcommand,
  Voorstelinhoud,
  Voorstelopdracht,
  Voorsteltoestand,
} from './voorstel.ts';

/** The day of the examples. */
export const VANDAAG = { vandaag: '2026-11-24' } as const;

const INHOUD: Voorstelinhoud = {
  naam: 'Beleidsregels 2027',
  vanaf: '2027-01-01',
  keuzes: { kwijtscheldingNaJaren: 3 },
  verantwoording: { kwijtscheldingNaJaren: { bron: 'Voorstel', reden: 'Schulden houden mensen tegen.' } },
  afspraken: [],
};
const BASIS = { ...INHOUD, id: 'v1', uitvoerder: 'waterkant', gemeente: null, schrijvers: ['noor'] } as const;
const maat = { oordeel: 'voldoet', tekst: 'Goed.' } as const;
const ADVIES = {
  op: '2026-11-20',
  maten: { respect: maat, rechtvaardigheid: maat, communicatie: maat, menselijkeBenadering: maat },
} as const;
const BEANTWOORD = {
  ...BASIS,
  advies: ADVIES,
  antwoord: { op: '2026-11-21', tekst: 'Dank.' },
  opvolging: [],
} as const;
const VASTGESTELD = {
  ...BEANTWOORD,
  besluit: { op: '2026-11-22', nummer: '2026-18', orgaan: 'college', vastgelegdDoor: 'noor' },
} as const;

/** One draft per state. */
export const VOORBEELD: { readonly [T in Voorsteltoestand]: Beleidsvoorstel & { readonly toestand: T } } = {
  concept: { ...BASIS, toestand: 'concept' },
  'ter-advies': { ...BASIS, toestand: 'ter-advies', gevraagdOp: '2026-11-10' },
  geadviseerd: { ...BASIS, advies: ADVIES, toestand: 'geadviseerd' },
  beantwoord: { ...BEANTWOORD, toestand: 'beantwoord' },
  vastgesteld: { ...VASTGESTELD, toestand: 'vastgesteld' },
  gepubliceerd: { ...VASTGESTELD, toestand: 'gepubliceerd', publicatie: { op: '2026-11-23', door: 'els' } },
  ingetrokken: { ...BASIS, toestand: 'ingetrokken', intrekking: { op: '2026-11-24', reden: 'Te vroeg.' } },
};

const door = { door: 'els', op: instant('2026-11-24T10:00:00Z') };

/** One command of each kind that fits somewhere. */
export const OPDRACHT: { readonly [C in Voorstelcommand]: Voorstelopdracht & { readonly command: C } } = {
  draftBeleid: { ...door, ...INHOUD, command: 'draftBeleid', id: 'v1', uitvoerder: 'waterkant', gemeente: null },
  editBeleid: { ...door, ...INHOUD, command: 'editBeleid', keuzes: { kwijtscheldingNaJaren: 5 } },
  requestAdvies: { ...door, command: 'requestAdvies' },
  recordAdvies: { ...door, command: 'recordAdvies', advies: ADVIES },
  answerAdvies: { ...door, command: 'answerAdvies', tekst: 'Dank.' },
  recordOpvolging: { ...door, command: 'recordOpvolging', tekst: 'De brief is korter.' },
  decideBeleid: { ...door, command: 'decideBeleid', besluitOp: '2026-11-22', nummer: '2026-18', orgaan: 'college' },
  publishBeleid: { ...door, command: 'publishBeleid' },
  withdrawBeleid: { ...door, command: 'withdrawBeleid', reden: 'Te vroeg.' },
};
