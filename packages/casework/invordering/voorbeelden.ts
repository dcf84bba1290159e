import { instant } from '../tijdstip/index.ts';
import type {
  Invordering,
  Invorderingcommand,
  Invorderingcontext,
  Invorderingkern,
  Invorderingopdracht,
  Invorderingtoestand,
} from './toestand.ts';

const WIE = { door: 'ine', op: instant('2026-11-24T10:00:00.000Z') };

export const CONTEXT: Invorderingcontext = {
  vandaag: '2026-11-24',
  rest: 500_00,
  betaalUiterlijk: '2026-10-15',
  dwangbevel: 'Pw art. 60 lid 2',
  inRegeling: false,
  regelingVan: undefined,
  stilTotEnMet: undefined,
  verjaartOp: '2031-10-16',
  aanmaningstermijn: '2026-12-08',
  vergoeding: 20_00,
};

export const AANMANING = { op: '2026-11-02', uiterlijk: '2026-11-16', bedrag: 480_00, vergoeding: 20_00 } as const;
const KERN: Invorderingkern = {
  ...{ id: 'i1', uitvoerder: 'veenrade', gemeente: '9901', persoon: 'selena', vordering: 'v1' },
  ...{ aanmaningen: [], uitstellen: [], dwangbevelen: [] },
};
const GEMAAND = { ...KERN, aanmaningen: [AANMANING], aanmaning: AANMANING } as const;
const DWANGBEVEL = {
  ...{ aanmaning: AANMANING, artikel: 'Pw art. 60 lid 2' },
  dwangbevel: { op: '2026-11-20', door: 'tom', bedrag: 500_00 },
} as const;
const UITSTEL = { op: '2026-10-20', totEnMet: '2026-11-20', reden: 'Bezwaar loopt.' } as const;

/** Collecting in each state. */
export const VOORBEELD: Readonly<Record<Invorderingtoestand, Invordering>> = {
  'in-rust': { ...KERN, toestand: 'in-rust', reden: '' },
  aangemaand: { ...GEMAAND, toestand: 'aangemaand' },
  'dwangbevel-voorgesteld': {
    ...GEMAAND,
    toestand: 'dwangbevel-voorgesteld',
    voorstel: { op: '2026-11-20', door: 'ine', reden: 'Niets gehoord.' },
  },
  dwangbevel: {
    ...{ ...GEMAAND, dwangbevelen: [DWANGBEVEL], ...DWANGBEVEL },
    toestand: 'dwangbevel',
  },
  uitgesteld: { ...KERN, uitstellen: [UITSTEL], toestand: 'uitgesteld', uitstel: UITSTEL },
  'overdracht-voorgesteld': {
    ...{ ...KERN, aanmaningen: [AANMANING], toestand: 'overdracht-voorgesteld' },
    overdracht: { op: '2026-11-20', door: 'ine', naar: 'Elders', reden: 'Verhuisd.' },
    vorige: { ...GEMAAND, toestand: 'aangemaand' },
  },
  overgedragen: {
    ...KERN,
    ...{ toestand: 'overgedragen', op: '2026-11-20', naar: 'Elders', bedrag: 500_00, reden: 'Verhuisd.' },
  },
};

/** Each command in a form that fits. */
export const OPDRACHT: Readonly<Record<Invorderingcommand, Invorderingopdracht>> = {
  sendAanmaning: { command: 'sendAanmaning', metVergoeding: true, ...WIE },
  proposeDwangbevel: { command: 'proposeDwangbevel', reden: 'Niets gehoord.', ...WIE },
  returnDwangbevel: { command: 'returnDwangbevel', reden: 'Bel eerst.', ...WIE },
  signDwangbevel: { command: 'signDwangbevel', ...WIE, door: 'tom' },
  recordBetekening: { command: 'recordBetekening', betekendOp: '2026-11-23', ...WIE },
  postponeBetaling: { command: 'postponeBetaling', totEnMet: '2027-01-31', reden: 'Bezwaar loopt.', ...WIE },
  resumeInvordering: { command: 'resumeInvordering', reden: 'Bezwaar is afgewezen.', ...WIE },
  stopInvordering: { command: 'stopInvordering', reden: 'Er kan niets worden betaald.', ...WIE },
  proposeOverdracht: { command: 'proposeOverdracht', naar: 'Elders', reden: 'Verhuisd.', ...WIE },
  returnOverdracht: { command: 'returnOverdracht', reden: 'Vraag het eerst na.', ...WIE },
  signOverdracht: { command: 'signOverdracht', ...WIE, door: 'tom' },
  undoOverdracht: { command: 'undoOverdracht', reden: 'Elders neemt haar niet.', ...WIE },
};
