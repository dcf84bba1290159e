import { instant } from '../tijdstip/index.ts';
import { nextPlan } from './next.ts';
import type { Plancommand, Planopdracht } from './opdracht.ts';
import type { Plan, Planfase } from './toestand.ts';

/** The day of the examples. */
export const VANDAAG = { vandaag: '2026-11-24' } as const;

const door = { door: 'ilse', op: instant('2026-11-24T10:00:00Z') };

/** One command of each kind that fits somewhere; it fits the plans below. */
export const OPDRACHT: { readonly [C in Plancommand]: Planopdracht & { readonly command: C } } = {
  beginPlan: {
    ...door,
    command: 'beginPlan',
    ...{ id: 'p1', uitvoerder: 'veenrade', gemeente: '9901', persoon: 'farah', leden: ['farah'] },
    regisseur: { naam: 'Ilse de Groot', functie: 'coach' },
  },
  recordDiagnose: { ...door, command: 'recordDiagnose', leefgebied: 'taal', tekst: 'Nederlands op B1.' },
  recordEigenWoorden: {
    ...door,
    command: 'recordEigenWoorden',
    woorden: 'Ik was boekhouder. Ik wil weer met cijfers werken.',
    doel: 'Werk op een administratie, op schooltijden',
  },
  concludeDiagnose: { ...door, command: 'concludeDiagnose' },
  agreeAfspraak: { ...door, command: 'agreeAfspraak', id: 'a3', wie: 'inwoner', wat: 'Oefent elke week' },
  settleAfspraak: { ...door, command: 'settleAfspraak', afspraak: 'a1', uitkomst: 'gedaan', partij: 'inwoner' },
  setLeerdoel: { ...door, command: 'setLeerdoel', id: 'l2', doel: 'Zakelijk Nederlands' },
  judgeLeerdoel: {
    ...door,
    command: 'judgeLeerdoel',
    ...{ leerdoel: 'l1', oordeel: 'behaald', stand: 4, toelichting: 'Certificaat gehaald.' },
  },
  setSollicitaties: { ...door, command: 'setSollicitaties', aantalPerMaand: 4 },
  signPlan: { ...door, command: 'signPlan', partij: 'gemeente' },
  disagreeWithPlan: { ...door, command: 'disagreeWithPlan', lid: 'farah', reden: 'Te veel dagen.' },
  recordGesprek: {
    ...door,
    command: 'recordGesprek',
    ...{ id: 'g2', gevoerdOp: '2026-11-24', vorm: 'gesprek', met: 'Farah', verslag: 'De cursus bevalt.' },
    wijzigingen: [],
  },
  planGesprek: { ...door, command: 'planGesprek', dag: '2026-12-03', tijd: '13.30 uur', plaats: 'Stadhuis' },
  cancelGesprek: { ...door, command: 'cancelGesprek', partij: 'inwoner', reden: 'Laila is ziek.' },
  addHalte: {
    ...door,
    command: 'addHalte',
    id: 'h1',
    wanneer: '2024',
    wat: 'Baan in een winkel',
    trede: 5,
    drempels: [],
  },
  addStap: { ...door, command: 'addStap', id: 's2', wanneer: '2027-03', wat: 'Werkervaring', trede: 4, drempels: [] },
  reachStap: { ...door, command: 'reachStap', stap: 's1', bereiktOp: '2026-11-24', trede: 4 },
  dropStap: { ...door, command: 'dropStap', stap: 's1', reden: 'De cursus gaat niet door.' },
  takeDrempel: { ...door, command: 'takeDrempel', station: 's1', wat: 'laptop' },
  chooseBestemming: { ...door, command: 'chooseBestemming', bestemming: 'regulier-werk', stand: 'doel' },
  addMeeloper: { ...door, command: 'addMeeloper', id: 'm2', naam: 'Gerda', rol: 'taalmaatje', vanaf: '2022' },
  endMeeloper: { ...door, command: 'endMeeloper', meeloper: 'm1', tot: '2026-11' },
  appointRegisseur: { ...door, command: 'appointRegisseur', naam: 'Samira', functie: 'wijkteam' },
  requestCoach: { ...door, command: 'requestCoach', lid: 'farah', reden: 'Ik wil iemand die mijn taal kent.' },
  settleCoachverzoek: { ...door, command: 'settleCoachverzoek', uitkomst: 'Het blijft Ilse.' },
  beginEvaluatie: { ...door, command: 'beginEvaluatie' },
  evaluatePlan: {
    ...door,
    command: 'evaluatePlan',
    ...{ afspraken: 'Alles nagekomen.', instrumenten: 'De training hielp.', inwoner: 'Ik kan het weer.' },
    ...{ casusoverleg: false, vervolg: 'nieuwe-versie' },
  },
  closePlan: { ...door, command: 'closePlan', grond: 'verhuisd', toelichting: 'Naar Groningen.' },
};

/** A plan after commands. @throws Error when one is refused */
export function planNa(plan: Plan | undefined, ...opdrachten: readonly Planopdracht[]): Plan {
  const na = opdrachten.reduce<Plan | undefined>((nu, opdracht) => {
    const uitslag = nextPlan(nu, opdracht, VANDAAG);
    if (!uitslag.ok) throw new Error(`${opdracht.command}: ${uitslag.weigering.code}`);
    return uitslag.value;
  }, plan);
  if (!na) throw new Error('no plan');
  return na;
}

const diagnose = planNa(
  undefined,
  OPDRACHT.beginPlan,
  { ...OPDRACHT.agreeAfspraak, id: 'a1', wat: 'Neemt het diploma mee' },
  { ...OPDRACHT.agreeAfspraak, id: 'a2', wie: 'gemeente', wat: 'Betaalt de reiskosten', uiterlijk: '2026-12-01' },
  { ...OPDRACHT.addStap, id: 's1', wat: 'Training', drempels: [{ wat: 'laptop', genomen: false }] },
  { ...OPDRACHT.addMeeloper, id: 'm1', naam: 'Sahar', rol: 'vriendin', vanaf: '2025' },
);
const plan = planNa(diagnose, OPDRACHT.recordEigenWoorden, OPDRACHT.concludeDiagnose, {
  ...OPDRACHT.setLeerdoel,
  id: 'l1',
  doel: 'Boekhouden in Nederland',
});
const uitvoeren = planNa(plan, OPDRACHT.signPlan, { ...OPDRACHT.signPlan, partij: 'inwoner', lid: 'farah' });

/** One plan per phase. */
export const VOORBEELD: Readonly<Record<Planfase, Plan>> = {
  diagnose,
  plan,
  uitvoeren,
  evalueren: planNa(uitvoeren, OPDRACHT.beginEvaluatie),
  afgesloten: planNa(uitvoeren, OPDRACHT.closePlan),
};
