import type { Berichtgegevens, Besluitgegevens, GegevensPerSoort } from '@meedoen/casework/brief';

type Schuldbrief =
  | 'aanmaning'
  | 'dwangbevel'
  | 'uitstel-van-betaling'
  | 'overdracht-vordering'
  | 'kwijtschelden'
  | 'kwijtschelding-afwijzen';

/** Examples of the letters about a debt that was not paid, or does not have to be. */
export function schuldbrieven(basis: Berichtgegevens, besluit: Besluitgegevens): Pick<GegevensPerSoort, Schuldbrief> {
  return {
    aanmaning: {
      ...basis,
      vordering: 'VO-2026-000123',
      schuld: 114000,
      vergoeding: 2000,
      hadUiterlijk: '2026-05-28',
      uiterlijkOp: '2026-06-23',
      rekening: { iban: 'NL91 ABNA 0417 1643 00', tenaamstelling: 'Gemeente Veenrade' },
    },
    dwangbevel: {
      ...basis,
      vordering: 'VO-2026-000123',
      hoofdsom: 114000,
      vergoeding: 2000,
      besluit: { kenmerk: 'BS-2026-000045', op: '2026-04-16' },
      aangemaandOp: '2026-05-20',
      renteVanaf: '2026-05-29',
      artikel: 'Pw art. 60 lid 2',
      rekening: { iban: 'NL91 ABNA 0417 1643 00', tenaamstelling: 'Gemeente Veenrade' },
    },
    'uitstel-van-betaling': {
      ...basis,
      laatsteBezwaardag: '2026-07-21',
      vordering: 'VO-2026-000123',
      schuld: 114000,
      totEnMet: '2026-09-30',
      reden: 'Het bezwaar loopt nog.',
    },
    'overdracht-vordering': {
      ...basis,
      vordering: 'VO-2026-000123',
      schuld: 114000,
      naar: 'Waterkant',
      reden: 'De bijstand komt nu van Waterkant.',
    },
    kwijtschelden: {
      ...besluit,
      vordering: 'VO-2026-000123',
      schuld: 114000,
      cents: 114000,
      eigenRedenen: ['Drie jaar lang is elke maand betaald.'],
      artikelen: [{ over: 'Dit besluit', artikel: 'Pw art. 58 lid 2' }],
    },
    'kwijtschelding-afwijzen': {
      ...besluit,
      vordering: 'VO-2026-000123',
      schuld: 114000,
      gevraagdOp: '2026-06-02',
      eigenRedenen: ['De drie jaren zijn nog niet voorbij.'],
      artikelen: [{ over: 'Dit besluit', artikel: 'Pw art. 58 lid 2' }],
    },
  };
}
