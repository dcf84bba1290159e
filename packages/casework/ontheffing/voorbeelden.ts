import { instant } from '../tijdstip/index.ts';
import type { Ontheffing, Ontheffingsopdracht, Ontheffingstoestand } from './toestand.ts';

/** The day of the examples. */
export const VANDAAG = { vandaag: '2026-11-24' } as const;

const door = { door: 'samira', op: instant('2026-11-24T10:00:00Z') };

const basis = {
  id: 'o1',
  uitvoerder: 'veenrade',
  gemeente: '9901',
  persoon: 'mila',
  grond: 'jong-kind',
  onderdelen: ['a', 'c'],
  aanleiding: 'verzoek',
  gevraagdOp: '2026-11-02',
  via: 'eigen-pagina',
  tekst: 'Ik zorg alleen voor mijn dochter.',
  besluiten: [],
} as const;

const verleend = {
  ...basis,
  besluiten: [
    {
      besluit: 'b1',
      wat: 'verlenen',
      vanaf: '2026-06-01',
      totEnMet: '2028-05-31',
      artikel: 'Pw art. 9a lid 4',
      op: '2026-06-01',
    },
  ],
  perioden: [{ vanaf: '2026-06-01', tot: '2028-06-01' }],
  jongKind: { isAlleenstaandeOuder: true, jongsteKind: '2023-06-01', dagenElders: 0 },
  heronderzoeken: [],
} as const;

/** One case per state. */
export const VOORBEELD: { readonly [T in Ontheffingstoestand]: Ontheffing & { readonly toestand: T } } = {
  'in-onderzoek': { ...basis, toestand: 'in-onderzoek' },
  verleend: { ...verleend, toestand: 'verleend' },
  opgeschort: {
    ...verleend,
    toestand: 'opgeschort',
    grondVanRechtswege: false,
    perioden: [{ vanaf: '2026-06-01', tot: '2026-10-01' }],
  },
  afgewezen: { ...basis, toestand: 'afgewezen' },
  ingetrokken: { ...verleend, toestand: 'ingetrokken', perioden: [{ vanaf: '2026-06-01', tot: '2026-10-01' }] },
  teruggenomen: { ...basis, toestand: 'teruggenomen' },
};

/** One command of each kind that is right in itself. */
export const OPDRACHT = {
  openOntheffing: {
    ...door,
    command: 'openOntheffing',
    ...{ id: 'o2', uitvoerder: 'veenrade', gemeente: '9901', persoon: 'mila' },
    ...{ grond: 'dringende-redenen', onderdelen: ['a'], aanleiding: 'verzoek', gevraagdOp: '2026-11-20' },
    ...{ via: 'gesprek', tekst: 'Mijn moeder is ziek.' },
  },
  takeBackVerzoek: { ...door, command: 'takeBackVerzoek' },
  prepareBesluit: { ...door, command: 'prepareBesluit', besluit: 'b9', wat: 'afwijzen' },
  dropVoorstel: { ...door, command: 'dropVoorstel' },
  performBesluit: { ...door, command: 'performBesluit', besluit: 'b9' },
  requestWijziging: {
    ...door,
    command: 'requestWijziging',
    ...{ vraag: 'opschorten', gevraagdOp: '2026-11-20', via: 'gesprek', tekst: 'Ik wil weer werken.' },
  },
  recordPlan: { ...door, command: 'recordPlan', gemaaktOp: '2026-11-20' },
  recordHeronderzoek: {
    ...door,
    command: 'recordHeronderzoek',
    gedaanOp: '2026-11-20',
    tekst: 'Zij volgt de opleiding.',
  },
  suspendOntheffing: { ...door, command: 'suspendOntheffing', per: '2026-11-01' },
  reopenOntheffing: { ...door, command: 'reopenOntheffing', bezwaar: 'z1' },
} as const satisfies { readonly [C in Ontheffingsopdracht['command']]: Extract<Ontheffingsopdracht, { command: C }> };
