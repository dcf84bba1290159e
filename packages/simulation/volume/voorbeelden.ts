import type { Volumemodel } from './model.ts';
import { monthlyChance, stated } from './rate.ts';
import type { Printedtable } from './table.ts';

/** Purmerend, policy plan Participatiewet 2015: who comes instead of to the Wajong, and what becomes of them. */
export const PURMEREND = { wajong2013: 101, durable: 8, yearly: 93, study: 41, toWork: 52 } as const;

/** Of who works, half does so no longer a year later: everybody placed at once, and one chance a month to come back. */
export const PURMEREND_COHORT: Volumemodel = {
  groups: [
    {
      ...{ code: 'op-weg-naar-werk', stock: PURMEREND.toWork, inflow: stated(0), moves: [] },
      ...{ outflow: [{ reason: 'werk', rate: stated(1) }], back: stated(monthlyChance(0.5, 12)) },
    },
  ],
};

/** The participation budget of 2014-2018, in whole euros. */
const YEARS = ['2014', '2015', '2016', '2017', '2018'];
export const PURMEREND_INCOME: Printedtable = {
  name: 'Purmerend, participatiebudget, inkomsten',
  columns: YEARS,
  lines: {
    rijksbijdrage: [2348483, 0, 0, 0, 0],
    'sociaal deelfonds': [0, 1975616, 1975616, 1982104, 2059961],
    'inzet reserve': [548441, 290654, 301757, 293564, 189198],
    'inzet meeneemregeling': [102562, 0, 0, 0, 0],
    'algemene middelen': [1455273, 1923745, 2116054, 2333743, 2535568],
  },
  total: [4454759, 4190015, 4393427, 4609411, 4784727],
};
export const PURMEREND_SPENDING: Printedtable = {
  name: 'Purmerend, participatiebudget, uitgaven',
  columns: YEARS,
  lines: {
    loonkosten: [1989373, 1977245, 2005916, 2046381, 2065225],
    'sociaal rendement': [100753, 268748, 438250, 609735, 783344],
    scholing: [55829, 10000, 10000, 10000, 10000],
    activering: [461000, 360000, 360000, 360000, 360000],
    bemiddeling: [415000, 266947, 266904, 268098, 268098],
    diagnose: [88500, 81000, 81000, 81000, 81000],
    'bureau werk': [891738, 863154, 868436, 871276, 876755],
    'individuele kosten': [220000, 220421, 220421, 220421, 220421],
    jeugdwerkloosheid: [82566, 0, 0, 0, 0],
    inburgering: [35000, 20000, 20000, 20000, 20000],
    bbz: [5000, 2500, 2500, 2500, 2500],
    'oud wiw': [110000, 120000, 120000, 120000, 120000],
  },
  total: [4454759, 4190015, 4393427, 4609411, 4807343],
};
export const PURMEREND_BALANCE = [0, 0, 0, 0, -22616];

/** Steenwijkerland 2020: the outermost two figures of the four scenarios; the annex with the others has only its title. */
export const STEENWIJKERLAND = { best2020: 692, secondWave2022: 1012 } as const;

/** Tables of which parts and whole are both printed. */
export const OTHER_TABLES: readonly Printedtable[] = [
  {
    name: 'Purmerend, nieuwe instroom per jaar',
    columns: ['mensen'],
    lines: { studieregeling: [PURMEREND.study], 'op weg naar werk': [PURMEREND.toWork] },
    total: [PURMEREND.yearly],
  },
  {
    name: 'Purmerend, Wajong',
    columns: ['uitkeringen'],
    lines: { 'actieve caseload': [563], overig: [737] },
    total: [1300],
  },
  {
    name: 'Steenwijkerland, Leren en ontwikkelen, voetnoot 6',
    columns: ['mensen'],
    lines: { 'geen arbeidspotentieel': [230], 'tijdelijk niet': [91], 'te ver van de arbeidsmarkt': [102] },
    total: [554],
  },
];
