import type { GegevensPerSoort } from '@meedoen/casework/brief';

type Basis = Omit<GegevensPerSoort['ontheffing'], 'stuk'>;

/** An ontheffing of a single parent, and one for urgent reasons that is taken away. */
export const plichtbrieven = (besluit: Basis): Pick<GegevensPerSoort, 'ontheffing' | 'ontheffing-intrekken'> => ({
  ontheffing: {
    ...besluit,
    stuk: {
      ...{ ontheffing: 'o1', wat: 'verlenen', grond: 'jong-kind', onderdelen: ['a', 'c'], opVerzoek: true },
      ...{ gevraagdOp: '2026-05-20', vanaf: '2026-06-10', totEnMet: '2028-02-11', vraag: null },
      ...{ artikel: 'Pw art. 9a lid 4', jongsteKind: '2023-02-12', dagenElders: 0 },
    },
  },
  'ontheffing-intrekken': {
    ...besluit,
    stuk: {
      ...{ ontheffing: 'o2', wat: 'intrekken', grond: 'dringende-redenen', onderdelen: ['a'], opVerzoek: false },
      ...{ gevraagdOp: '2026-01-12', vanaf: '2026-07-01', totEnMet: null, vraag: null },
      ...{ artikel: 'Pw art. 9 lid 2', jongsteKind: null, dagenElders: null },
    },
  },
});
