import { instant } from '../tijdstip/index.ts';
import type {
  Uitspraak,
  Verhaal,
  Verhaalbedrag,
  Verhaalcommand,
  Verhaalopdracht,
  Verhaaltoestand,
} from './toestand.ts';

/** The day of the examples: the case began on 1 September 2026. */
export const VANDAAG = { vandaag: '2026-11-24', betaaltermijn: '2026-12-24' } as const;

const KERN = {
  ...{ id: 'v1', uitvoerder: 'veenrade', gemeente: '9901', persoon: 'mila', onderhoudsplichtige: 'ruud' },
  grond: 'echtgenoot-of-kind',
  aanleiding: 'De vader van Sem betaalt niets.',
  gestartOp: '2026-09-01',
  gestartDoor: 'inge',
} as const;
export const UITSPRAAK: Uitspraak = {
  rechtbank: 'Rechtbank Veenrade',
  kenmerk: 'C/01/123',
  datum: '2026-11-20',
  indexering: true,
};
export const DRAAGKRACHT = {
  bron: 'berekening',
  vanaf: '2026-10-01',
  perMaand: 20_000,
  op: '2026-10-01',
  door: 'inge',
  posten: [
    { omschrijving: 'Netto loon', bedrag: 230_000 },
    { omschrijving: 'Huur', bedrag: -80_000 },
  ],
  vindplaats: 'Berekening van 1 oktober 2026',
  toelichting: 'Loon en huur volgens de stukken.',
} as const;
const GELEZEN = { ...KERN, draagkracht: DRAAGKRACHT } as const;
const GEHOORD = {
  ...GELEZEN,
  voornemen: { op: '2026-10-05', zienswijzeTot: '2026-10-26' },
  zienswijzen: [{ op: '2026-10-20', via: 'telefoon', tekst: 'Dit is te veel.' }],
} as const;
const VOORSTEL = { op: '2026-10-27', door: 'inge', motivering: 'Er is ruimte.', betaaldag: 25 } as const;
const BESLOTEN = {
  ...GEHOORD,
  besluit: { ...VOORSTEL, op: '2026-10-20', ondertekenaar: 'tom', uiterlijk: '2026-11-19' },
} as const;
export const BEDRAG: Verhaalbedrag = {
  ...{ vanaf: '2026-10-01', perMaand: 20_000, op: '2026-11-24', bron: 'beschikking', indexeren: true },
  vindplaats: 'Rechtbank Veenrade, C/01/123',
};
export const GELDEND = { ...BESLOTEN, bedragen: [BEDRAG], betaaldag: 25 } as const;

/** One case per state. */
export const VOORBEELD: { readonly [T in Verhaaltoestand]: Verhaal & { readonly toestand: T } } = {
  onderzoek: { ...KERN, toestand: 'onderzoek' },
  berekend: { ...GELEZEN, toestand: 'berekend' },
  voornemen: { ...GEHOORD, toestand: 'voornemen' },
  voorgesteld: { ...GEHOORD, toestand: 'voorgesteld', voorstel: VOORSTEL },
  besloten: { ...BESLOTEN, toestand: 'besloten' },
  betaalt: { ...GELDEND, toestand: 'betaalt' },
  'bij-rechter': {
    ...GELDEND,
    bedragen: [],
    toestand: 'bij-rechter',
    verzoek: { op: '2026-11-20', rechtbank: 'Rechtbank Veenrade', kenmerk: '' },
  },
  inning: { ...GELDEND, toestand: 'inning' },
  verzet: { ...GELDEND, toestand: 'verzet', verzet: { op: '2026-11-20', kenmerk: 'V1' } },
  afgezien: {
    ...KERN,
    toestand: 'afgezien',
    afgezien: { op: '2026-11-24', grond: 'geen-draagkracht', reden: 'Hij heeft zelf bijstand.', medegedeeld: true },
  },
  beeindigd: {
    ...GELDEND,
    toestand: 'beeindigd',
    einde: { op: '2026-11-24', grond: 'geen-bijstand-meer', laatsteMaand: '2026-11', reden: 'Mila werkt.' },
  },
};

/** The case of a maintenance order that is not kept (art. 62b). */
export const VOLGENS_UITSPRAAK: Verhaal & { readonly toestand: 'inning' } = {
  ...VOORBEELD.inning,
  draagkracht: {
    ...{ bron: 'rechterlijke-uitspraak', vanaf: '2026-10-01', perMaand: 20_000, op: '2026-10-01', door: 'inge' },
    ...{ uitspraak: UITSPRAAK, toelichting: 'Hij betaalt niet.' },
  },
  besluit: { ...BESLOTEN.besluit, op: '2026-11-01', uiterlijk: '2026-12-01' },
};

const tom = { door: 'tom', op: instant('2026-11-24T10:00:00Z') };

/** One command of each kind that fits somewhere. */
export const OPDRACHT: { readonly [C in Verhaalcommand]: Verhaalopdracht & { readonly command: C } } = {
  startVerhaal: {
    ...tom,
    command: 'startVerhaal',
    ...{ id: 'v1', uitvoerder: 'veenrade', gemeente: '9901', persoon: 'mila', onderhoudsplichtige: 'ruud' },
    grond: 'echtgenoot-of-kind',
    aanleiding: KERN.aanleiding,
  },
  requestInlichtingen: { ...tom, command: 'requestInlichtingen', uiterlijk: '2026-12-08' },
  recordDraagkracht: {
    ...tom,
    command: 'recordDraagkracht',
    draagkracht: {
      ...{ bron: 'berekening', vanaf: '2026-10-01', perMaand: 20_000, posten: DRAAGKRACHT.posten },
      ...{ vindplaats: DRAAGKRACHT.vindplaats, toelichting: DRAAGKRACHT.toelichting },
    },
  },
  announceVerhaal: { ...tom, command: 'announceVerhaal', zienswijzeTot: '2026-12-08' },
  recordZienswijze: { ...tom, command: 'recordZienswijze', gegevenOp: '2026-11-24', via: 'brief', tekst: 'Te veel.' },
  proposeVerhaal: { ...tom, command: 'proposeVerhaal', motivering: 'Er is ruimte.', betaaldag: 25 },
  returnVerhaal: { ...tom, command: 'returnVerhaal', reden: 'De huur klopt niet.' },
  signVerhaal: { ...tom, command: 'signVerhaal' },
  recordWeigering: { ...tom, command: 'recordWeigering', gegevenOp: '2026-11-24', tekst: 'Ik betaal niet.' },
  agreeVerhaal: {
    ...tom,
    command: 'agreeVerhaal',
    ...{ vanaf: '2026-10-01', perMaand: 15_000, betaaldag: 25, afspraak: 'Gebeld met Ruud.' },
  },
  fileVerzoek: {
    ...tom,
    command: 'fileVerzoek',
    ...{ rechtbank: 'Rechtbank Veenrade', kenmerk: '', ingediendOp: '2026-11-24' },
  },
  recordBeschikking: {
    ...tom,
    command: 'recordBeschikking',
    ...{ uitspraak: UITSPRAAK, vanaf: '2026-10-01', perMaand: 18_000, betaaldag: 25 },
  },
  recordVerzet: { ...tom, command: 'recordVerzet', gedaanOp: '2026-11-24', kenmerk: 'V1' },
  decideVerzet: { ...tom, command: 'decideVerzet', uitkomst: 'ongegrond', reden: 'Vonnis van 24 november.' },
  indexVerhaal: {
    ...tom,
    command: 'indexVerhaal',
    ...{ jaar: 2027, percentage: 250, perMaand: 20_500, vindplaats: 'Staatscourant' },
  },
  waiveVerhaal: { ...tom, command: 'waiveVerhaal', grond: 'geen-draagkracht', reden: 'Hij heeft zelf bijstand.' },
  endVerhaal: {
    ...tom,
    command: 'endVerhaal',
    ...{ grond: 'geen-bijstand-meer', laatsteMaand: '2026-11', reden: 'Mila werkt.' },
  },
};
