import type { Berichtgegevens, GegevensPerSoort } from '@meedoen/casework/brief';

/** Letters about a group. */
export const bijeenkomstbrieven = (
  basis: Berichtgegevens,
  taal: 'nl' | 'en',
): Pick<GegevensPerSoort, 'bijeenkomst-uitnodiging' | 'bijeenkomst-afgelast'> => ({
  'bijeenkomst-uitnodiging': {
    ...basis,
    naam: taal === 'nl' ? 'Solliciteren doe je zo' : 'How to apply for work',
    uitleg: taal === 'nl' ? 'Samen oefenen we een gesprek over werk.' : 'We practise a talk about work together.',
    ...{ plaats: 'Stadhuis, kamer 3', wachtlijst: false, dagen: [{ dag: '2026-06-30', van: '09:30', tot: '12:00' }] },
  },
  'bijeenkomst-afgelast': {
    ...basis,
    naam: taal === 'nl' ? 'Solliciteren doe je zo' : 'How to apply for work',
    reden: taal === 'nl' ? 'De trainer is ziek.' : 'The trainer is ill.',
    ...{ plaats: 'Stadhuis, kamer 3', dagen: [{ dag: '2026-06-30', van: '09:30', tot: '12:00' }] },
  },
});
