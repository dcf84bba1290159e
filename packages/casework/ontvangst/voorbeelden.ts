import { instant } from '../tijdstip/index.ts';
import type { Ontvangst, Ontvangstcommand, Ontvangstkern, Ontvangstopdracht } from './toestand.ts';

const WIE = { door: 'ine', op: instant('2026-11-24T10:00:00.000Z') };

export const KERN: Ontvangstkern = {
  id: 'o1',
  uitvoerder: 'veenrade',
  gemeente: '9901',
  persoon: undefined,
  bedrag: 100_00,
  op: '2026-11-23',
  naam: 'S. Brouwer',
  iban: 'NL91ABNA0417164300',
  omschrijving: 'terug',
  waarom: 'geen-kenmerk',
  delen: [],
};
const HEEL = { ...KERN, delen: [{ id: 'd1', vordering: 'v1', bedrag: 100_00, op: '2026-11-24' }] } as const;
const TERUG = { ...KERN, terug: 100_00, reden: 'Niet voor ons.' } as const;

/** Money in each state. */
export const VOORBEELD: Readonly<Record<Ontvangst['toestand'], Ontvangst>> = {
  'te-verdelen': { ...KERN, toestand: 'te-verdelen' },
  verdeeld: { ...HEEL, toestand: 'verdeeld' },
  teruggegeven: { ...TERUG, persoon: 'selena', toestand: 'teruggegeven' },
  'terug-te-storten': { ...TERUG, toestand: 'terug-te-storten' },
  teruggestort: { ...TERUG, toestand: 'teruggestort', teruggestortOp: '2026-11-24' },
};

/** Each command in a form that fits. */
export const OPDRACHT: Readonly<Record<Ontvangstcommand, Ontvangstopdracht>> = {
  receiveOntvangst: { command: 'receiveOntvangst', ontvangst: KERN, ...WIE },
  assignOntvangst: {
    command: 'assignOntvangst',
    deel: { id: 'd1', vordering: 'v1', bedrag: 100_00, op: '2026-11-24' },
    persoon: 'selena',
    reden: 'Gebeld.',
    ...WIE,
  },
  returnOntvangst: { command: 'returnOntvangst', persoon: 'selena', reden: 'Te veel.', ...WIE },
  refuseOntvangst: { command: 'refuseOntvangst', reden: 'Niet voor ons.', ...WIE },
  recordTerugstorting: { command: 'recordTerugstorting', teruggestortOp: '2026-11-24', ...WIE },
};
