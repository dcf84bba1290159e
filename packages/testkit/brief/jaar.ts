import type { Berichtgegevens, GegevensPerSoort } from '@meedoen/casework/brief';

/** Examples of the letters about a year that is over. */
export function jaarbrieven(basis: Berichtgegevens): Pick<GegevensPerSoort, 'jaaropgave' | 'vordering-bruto'> {
  return {
    'vordering-bruto': {
      ...basis,
      laatsteBezwaardag: '2026-08-03',
      ...{ vordering: 'VO-2026-000123', jaar: 2025, netto: 100_000, loonheffing: 55_810, open: 90_000 },
      betaalUiterlijk: '2026-08-03',
      reden: 'Het loon is te laat doorgegeven.',
    },
    jaaropgave: {
      ...basis,
      ...{ jaar: 2026, netto: 1_681_800, loonheffing: 450_935, zvw: 130_097, loonheffingskorting: 311_500 },
      vervangt: { kenmerk: 'BR-2027-000123', op: '2027-01-20' },
    },
  };
}
