import type { IsoDate } from '@meedoen/law/kernel';
import { instant } from '../tijdstip/index.ts';
import type { Instrument } from './catalogus.ts';
import { nextInzet } from './next.ts';
import type { Inzetcommand, Inzetcontext, Inzetopdracht, InzetopdrachtVan } from './opdracht.ts';
import type { Instrumentregels } from './regels.ts';
import type { Inzet, Inzettoestand } from './toestand.ts';

/** Examples of every state, for the tests. */

export const VANDAAG: IsoDate = '2026-11-24';
export const CONTEXT: Inzetcontext = { vandaag: VANDAAG, leeftijd: 34, premies: [] };
const WIE = { door: 'cor', op: instant('2026-11-24T09:00:00Z') };

export const INSTRUMENT: Instrument = {
  ...{ code: 'proef', naam: { nl: 'Proef', en: 'Trial' }, groep: 'werken', doel: 'Om te proberen.' },
  ...{ grondslag: ['Pw art. 10'], bron: 'Deze test' },
  criteria: [{ oordeel: 'Dient een doel', bron: 'Deze test, regel 1', anders: 'Zonder doel kan het niet.' }],
  besluit: { nodig: true, bron: 'Pw art. 10 lid 4' },
  duur: { maanden: 3, verlengingMaanden: 3, bron: 'Deze test, regel 2' },
  ...{ plek: true, uren: true, inkomen: 'bijstand-blijft', tijdelijk: [] },
  kosten: { wie: 'gemeente', post: 'Budget', bron: 'Deze test' },
  evaluatie: { elkeMaanden: 3, vragen: ['Is het doel gehaald?'] },
};
export const regelsVan = (
  instrument: Partial<Instrument> = {},
  eigen: Instrumentregels['eigen'] = {},
): Instrumentregels => ({
  instrument: { ...INSTRUMENT, ...instrument },
  eigen,
  bron: 'Verordening, art. 3',
});

export const OPDRACHT: { readonly [C in Inzetcommand]: InzetopdrachtVan<C> } = {
  proposeInzet: {
    command: 'proposeInzet',
    ...{ id: 'i1', uitvoerder: 'veenrade', gemeente: '9901', persoon: 'farah', regels: regelsVan() },
    toets: [{ tekst: 'Dient een doel', bron: 'Deze test, regel 1', anders: 'Zonder doel kan het niet.', stand: 'ja' }],
    doel: 'Wennen aan werk',
    inwoner: { wil: true, woorden: 'Graag in de kas.' },
    ...{ opVerzoek: false, waar: 'Kwekerij Groen', uren: 16, ...WIE },
  },
  requestAdvies: { command: 'requestAdvies', bij: 'UWV', ...WIE },
  recordAdvies: { command: 'recordAdvies', positief: true, gegevenOp: VANDAAG, toelichting: 'Past.', ...WIE },
  placeOnWachtlijst: { command: 'placeOnWachtlijst', ...WIE },
  prepareBesluit: {
    command: 'prepareBesluit',
    ...{ besluit: 'b1', wat: 'toekennen', reden: 'Het helpt.', begin: '2026-12-01', totEnMet: '2027-02-28', ...WIE },
  },
  dropVoorstel: { command: 'dropVoorstel', ...WIE },
  performBesluit: { command: 'performBesluit', besluit: 'b1', wat: 'toekennen', ...WIE },
  grantInzet: { command: 'grantInzet', ...WIE },
  refuseInzet: { command: 'refuseInzet', reden: 'Past niet.', ...WIE },
  startInzet: { command: 'startInzet', begin: '2026-12-01', totEnMet: '2027-02-28', ...WIE },
  extendInzet: { command: 'extendInzet', totEnMet: '2027-05-31', reden: 'Bijna zover.', ...WIE },
  evaluateInzet: {
    command: 'evaluateInzet',
    antwoorden: [{ vraag: 'Is het doel gehaald?', antwoord: 'Ja.' }],
    ...{ hielp: 'ja', inwoner: 'Het was leuk.', ...WIE },
  },
  recordEigenEvaluatie: { command: 'recordEigenEvaluatie', hielp: 'ja', woorden: 'Ik leerde veel.', ...WIE },
  endInzet: {
    command: 'endInzet',
    ...{ eindigtOp: VANDAAG, grond: 'werk-gevonden', resultaat: 'doel-bereikt', toelichting: 'Een baan.', ...WIE },
  },
  withdrawInzet: { command: 'withdrawInzet', reden: 'Toch niet.', ...WIE },
  reopenInzet: { command: 'reopenInzet', bezwaar: 'bz1', ...WIE },
};

/** The inzet after commands, one after another. @throws Error when one is refused */
export function inzetNa(
  inzet: Inzet | undefined,
  ...opdrachten: readonly (Inzetopdracht | [Inzetopdracht, Inzetcontext])[]
): Inzet {
  let nu = inzet;
  for (const each of opdrachten) {
    const [opdracht, context] = Array.isArray(each) ? each : [each, CONTEXT];
    const uitslag = nextInzet(nu, opdracht, context);
    if (!uitslag.ok) throw new Error(`${opdracht.command}: ${uitslag.weigering.code}`);
    nu = uitslag.value;
  }
  if (!nu) throw new Error('no inzet');
  return nu;
}

/** No place is left. */
export const VOL: Inzetcontext = { ...CONTEXT, plaatsen: { aantal: 1, bezet: 1, bron: 'Deze test' } };

const voorgesteld = inzetNa(undefined, OPDRACHT.proposeInzet);
const toegekend = inzetNa(voorgesteld, OPDRACHT.prepareBesluit, OPDRACHT.performBesluit);
const gestart = inzetNa(toegekend, OPDRACHT.startInzet);
const metAdvies = {
  ...OPDRACHT.proposeInzet,
  regels: regelsVan({ advies: { wie: 'UWV', bron: 'Pw art. 10b lid 2' } }),
};
const verlenging = { ...OPDRACHT.prepareBesluit, besluit: 'b2', wat: 'verlengen', totEnMet: '2027-05-31' } as const;
const afwijzing = { ...OPDRACHT.prepareBesluit, wat: 'afwijzen' } as const;

export const VOORBEELD: Readonly<Record<Inzettoestand, Inzet>> = {
  voorgesteld,
  'advies-gevraagd': inzetNa(undefined, metAdvies, OPDRACHT.requestAdvies),
  wachtlijst: inzetNa(voorgesteld, [OPDRACHT.placeOnWachtlijst, VOL]),
  toegekend,
  gestart,
  verlengd: inzetNa(gestart, verlenging, { ...OPDRACHT.performBesluit, besluit: 'b2', wat: 'verlengen' }),
  beeindigd: inzetNa(toegekend, OPDRACHT.endInzet),
  afgewezen: inzetNa(voorgesteld, afwijzing, { ...OPDRACHT.performBesluit, wat: 'afwijzen' }),
  ingetrokken: inzetNa(voorgesteld, OPDRACHT.withdrawInzet),
};
