import { instant } from '../tijdstip/index.ts';
import type { Bezwaar, Bezwaarbasis, Bezwaarcommand, Bezwaaropdracht, Bezwaartoestand } from './toestand.ts';

/** The day of the examples: the besluit was made known on 1 October, the objection came on 2 November 2026. */
export const VANDAAG = { vandaag: '2026-11-24' } as const;

export const BASIS: Bezwaarbasis = {
  id: 'z1',
  uitvoerder: 'veenrade',
  gemeente: '9901',
  persoon: 'mila',
  bestreden: {
    besluit: 'b1',
    kenmerk: 'B-2026-0001',
    soort: 'afwijzen',
    bekendgemaaktOp: '2026-10-01',
    beslissers: ['joost', 'noortje'],
  },
  ontvangenOp: '2026-11-02',
  kanaal: 'eigen-pagina',
  gronden: 'Mijn spaargeld is van mijn dochter.',
  commissie: false,
  verzuimen: [],
  ingebrekestellingen: [],
};

const gehoord = {
  ...BASIS,
  behandelaar: 'tom',
  horen: { op: '2026-11-20', door: 'tom', verslag: 'Mila vertelde over de rekening.' },
} as const;
const besloten = {
  ...gehoord,
  beslissing: {
    op: '2026-11-24',
    door: 'tom',
    dictum: 'ongegrond',
    motivering: 'De rekening staat op haar naam.',
    rechtbank: 'Rechtbank Midden-Nederland',
  },
} as const;
const beroep = { ...besloten, beroep: { op: '2026-11-24', rechtbank: 'Rechtbank Midden-Nederland' } } as const;

/** One objection per state. */
export const VOORBEELD: { readonly [T in Bezwaartoestand]: Bezwaar & { readonly toestand: T } } = {
  ontvangen: { ...BASIS, toestand: 'ontvangen' },
  verzuim: {
    ...BASIS,
    gronden: '',
    toestand: 'verzuim',
    verzuimen: [{ gevraagdOp: '2026-11-03', uiterlijk: '2026-11-30' }],
  },
  'in-behandeling': { ...BASIS, toestand: 'in-behandeling', behandelaar: 'tom' },
  gehoord: { ...gehoord, toestand: 'gehoord' },
  besloten: { ...besloten, toestand: 'besloten' },
  beroep: { ...beroep, toestand: 'beroep' },
  uitgesproken: {
    ...beroep,
    toestand: 'uitgesproken',
    uitspraak: { op: '2026-11-24', dictum: 'gegrond', tekst: 'Het besluit is vernietigd.' },
  },
  ingetrokken: { ...BASIS, toestand: 'ingetrokken', intrekking: { op: '2026-11-24', reden: 'Opgelost.' } },
};

const door = { door: 'tom', op: instant('2026-11-24T10:00:00Z') };

/** One command of each kind that fits somewhere. */
export const OPDRACHT: { readonly [C in Bezwaarcommand]: Bezwaaropdracht & { readonly command: C } } = {
  receiveBezwaar: {
    ...door,
    command: 'receiveBezwaar',
    id: 'z1',
    uitvoerder: 'veenrade',
    gemeente: '9901',
    persoon: 'mila',
    bestreden: BASIS.bestreden,
    ontvangenOp: '2026-11-02',
    kanaal: 'eigen-pagina',
    gronden: BASIS.gronden,
    commissie: false,
  },
  takeUpBezwaar: { ...door, command: 'takeUpBezwaar', behandelaar: 'tom' },
  requestHerstel: { ...door, command: 'requestHerstel', uiterlijk: '2026-12-08' },
  addGronden: { ...door, command: 'addGronden', gronden: 'En er was geen gesprek.' },
  postponeBeslissing: { ...door, command: 'postponeBeslissing', reden: 'De arts is ziek.' },
  agreeUitstel: { ...door, command: 'agreeUitstel', totEnMet: '2027-02-01' },
  registerIngebrekestelling: { ...door, command: 'registerIngebrekestelling' },
  inviteHoorzitting: { ...door, command: 'inviteHoorzitting', dag: '2026-12-08', tijd: '10.00', plaats: 'Kamer 3' },
  recordHoren: { ...door, command: 'recordHoren', gehoordOp: '2026-11-20', verslag: 'Mila vertelde.' },
  waiveHoren: { ...door, command: 'waiveHoren', grond: 'wil-niet', reden: 'Zij belde dat zij geen gesprek wil.' },
  recordAdvies: {
    ...door,
    command: 'recordAdvies',
    dictum: 'gegrond',
    tekst: 'De commissie vindt het bezwaar gegrond.',
  },
  decideBezwaar: {
    ...door,
    command: 'decideBezwaar',
    dictum: 'ongegrond',
    motivering: 'De rekening staat op haar naam.',
    rechtbank: 'Rechtbank Midden-Nederland',
  },
  withdrawBezwaar: { ...door, command: 'withdrawBezwaar', reden: 'Opgelost.' },
  registerBeroep: {
    ...door,
    command: 'registerBeroep',
    ingesteldOp: '2026-11-24',
    rechtbank: 'Rechtbank Midden-Nederland',
  },
  recordUitspraak: {
    ...door,
    command: 'recordUitspraak',
    gedaanOp: '2026-11-24',
    dictum: 'gegrond',
    tekst: 'Vernietigd.',
  },
};
