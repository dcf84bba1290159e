import { instant } from '../tijdstip/index.ts';
import type { Aanvraagcontext } from './opdracht.ts';
import type { Aanvraag, Toestand } from './toestand.ts';

/** One aanvraag in each state, and a context, for the tests of this folder. */
export const VANDAAG: Aanvraagcontext = {
  vandaag: '2026-11-24',
  door: 'marieke',
  vierOgen: true,
  laatsteDag: '2026-12-17',
};

const basis = {
  id: 'av-1',
  uitvoerder: 'veenrade',
  gemeente: '9901',
  persoon: 'yvonne',
  melding: { datum: '2026-10-19', bron: 'inwoner' },
} as const;
const concept = { antwoorden: { naam: 'Yvonne' }, bewaardOp: instant('2026-10-20T10:00:00Z') };
const na = {
  ...basis,
  ingediendOp: '2026-10-22',
  gegevens: [],
  stilstanden: [],
  ingebrekestellingen: [],
  voorschotten: [],
} as const;
const besluit = {
  soort: 'toekennen',
  voorsteller: 'marieke',
  ondertekenaar: 'joost',
  genomenOp: '2026-11-24',
} as const;

export const VOORBEELD: { readonly [T in Toestand]: Extract<Aanvraag, { readonly toestand: T }> } = {
  gemeld: { ...basis, toestand: 'gemeld' },
  'zoektermijn-loopt': {
    ...basis,
    toestand: 'zoektermijn-loopt',
    zoektermijnTot: '2026-11-30',
    melding: { datum: '2026-11-02', bron: 'uwv' },
    concept,
  },
  'in-te-vullen': { ...basis, toestand: 'in-te-vullen', concept },
  ingediend: { ...na, toestand: 'ingediend' },
  'wacht-op-gegevens': {
    ...na,
    toestand: 'wacht-op-gegevens',
    uiterlijk: '2026-12-01',
    gegevens: [{ wat: 'loonstrook oktober', gevraagdOp: '2026-11-17', uiterlijk: '2026-12-01' }],
    stilstanden: [{ reden: 'aanvulling-gevraagd', gemeldOp: '2026-11-17', uiterlijk: '2026-12-01' }],
  },
  'in-behandeling': { ...na, toestand: 'in-behandeling', behandelaar: 'marieke' },
  voorgesteld: {
    ...na,
    toestand: 'voorgesteld',
    voorstel: {
      soort: 'toekennen',
      door: 'marieke',
      op: instant('2026-11-23T10:00:00Z'),
      reden: 'Recht vanaf de melding.',
      feitenstand: 'a1',
    },
  },
  besloten: { ...na, toestand: 'besloten', besluit },
  'buiten-behandeling': {
    ...na,
    toestand: 'buiten-behandeling',
    besluit: { ...besluit, soort: 'buiten-behandeling-stellen' },
  },
  ingetrokken: {
    ...basis,
    toestand: 'ingetrokken',
    ingetrokkenOp: '2026-11-01',
    reden: 'Werk gevonden',
    voorschotten: [],
  },
};
