import type { Subsidiecontext } from './inhoud.ts';
import { rebuildSubsidie } from './next.ts';
import { subsidiestuk } from './stuk.ts';
import type { Loonkostensubsidie, Subsidiecommand, Subsidieopdracht, Subsidietoestand } from './toestand.ts';

// Cases for tests: one in each state, and one command of each kind.

export const VANDAAG: Subsidiecontext = { vandaag: '2026-11-24' };
const door = { door: 'noor', op: '2026-11-24T10:00:00.000Z' } as const;

const AANVRAAG = {
  ...door,
  command: 'requestSubsidie',
  id: 'l1',
  uitvoerder: 'u1',
  gemeente: '9901',
  persoon: 'p1',
  werkgever: 'w1',
  aangevraagdDoor: 'werkgever',
  aangevraagdOp: '2026-02-02',
  soort: 'regulier',
  functie: 'Medewerker groen',
  geboortedatum: '2001-05-05',
  begin: '2026-03-01',
  uren: 24,
  loonPerUur: 14_71,
} as const satisfies Subsidieopdracht;

/** One of each, as they fit the state after which they come. */
export const OPDRACHT: { readonly [C in Subsidiecommand]: Extract<Subsidieopdracht, { command: C }> } = {
  requestSubsidie: AANVRAAG,
  recordLoonwaarde: {
    ...door,
    command: 'recordLoonwaarde',
    vanaf: '2026-03-01',
    percentage: 60,
    vastgesteldOp: '2026-02-16',
    deskundige: 'A. de Wit',
    organisatie: 'Dariuz',
    rapport: 'Rapport 2026-118',
    herbeoordelenOp: '2027-02-16',
  },
  deferLoonwaarde: { ...door, command: 'deferLoonwaarde', overlegdOp: '2026-02-16', reden: 'Eerst inwerken.' },
  changeUren: { ...door, command: 'changeUren', vanaf: '2026-09-01', uren: 28 },
  changeLoon: { ...door, command: 'changeLoon', vanaf: '2026-07-01', perUur: 15_00 },
  planHerbeoordeling: { ...door, command: 'planHerbeoordeling', herbeoordelenOp: '2027-06-01' },
  changeContract: { ...door, command: 'changeContract', contractTotEnMet: '2027-02-28' },
  endDienstbetrekking: {
    ...door,
    command: 'endDienstbetrekking',
    laatsteDag: '2026-11-30',
    grond: 'einde-dienstbetrekking',
  },
  prepareBesluit: { ...door, command: 'prepareBesluit', besluit: 'b1', wat: 'verlenen' },
  dropVoorstel: { ...door, command: 'dropVoorstel' },
  performBesluit: { ...door, command: 'performBesluit', besluit: 'b1', wat: 'verlenen', vanaf: '2026-03-01' },
  withdrawAanvraag: { ...door, command: 'withdrawAanvraag', reden: 'De baan gaat niet door.' },
  reopenSubsidie: { ...door, command: 'reopenSubsidie', bezwaar: 'z1' },
};

function na(...opdrachten: readonly Subsidieopdracht[]): Loonkostensubsidie {
  const zaak = rebuildSubsidie(opdrachten.map((opdracht) => ({ opdracht, ...VANDAAG })));
  if (!zaak) throw new Error('no case');
  return zaak;
}

const OVER = { kenmerk: 'LK-2026-000001', werkgever: 'Groenbedrijf De Linde' } as const;

/** A besluit prepared and made known, with what it froze. */
export function besloten(zaak: Loonkostensubsidie, wat: 'verlenen' | 'wijzigen' | 'beeindigen'): Subsidieopdracht[] {
  const { vanaf, dienst } = subsidiestuk(zaak, { ...OVER, wat }, VANDAAG.vandaag);
  return [
    { ...OPDRACHT.prepareBesluit, wat },
    { ...OPDRACHT.performBesluit, wat, vanaf, dienst },
  ];
}

const VASTGESTELD = na(AANVRAAG, OPDRACHT.recordLoonwaarde);
const VERLENING = [AANVRAAG, OPDRACHT.recordLoonwaarde, ...besloten(VASTGESTELD, 'verlenen')];
const EINDE = [...VERLENING, OPDRACHT.endDienstbetrekking];

/** One case in each state. */
export const VOORBEELD: Readonly<Record<Subsidietoestand, Loonkostensubsidie>> = {
  aangevraagd: na(AANVRAAG),
  vastgesteld: VASTGESTELD,
  verleend: na(...VERLENING),
  beeindigd: na(...EINDE, ...besloten(na(...EINDE), 'beeindigen')),
  geweigerd: na(
    AANVRAAG,
    { ...OPDRACHT.prepareBesluit, wat: 'weigeren', grond: 'geen-doelgroep' },
    { ...OPDRACHT.performBesluit, wat: 'weigeren' },
  ),
  ingetrokken: na(AANVRAAG, OPDRACHT.withdrawAanvraag),
};
