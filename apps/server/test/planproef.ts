import { beginPlan, processPlan, readBegeleiding } from '@meedoen/contract/plan';
import type { Beller } from './proefomgeving.ts';

/** The open plan of somebody; begun when there is none. @returns its id */
export async function eenPlan(coach: Beller, persoonId: string): Promise<string> {
  const params = { persoonId };
  const { body } = await coach(readBegeleiding, { params });
  if (body.plan) return body.plan.id;
  const begonnen = await coach(beginPlan, { params, body: { leden: [] } });
  if (begonnen.status !== 201) throw new Error(`beginning a plan gave ${begonnen.status}: ${begonnen.tekst}`);
  return begonnen.body.id;
}

/** Commands that bring a new plan to where it can be signed. */
export const TOT_TEKENEN: readonly object[] = [
  { command: 'recordEigenWoorden', woorden: 'Ik wil weer met cijfers werken.', doel: 'Werk op een administratie' },
  { command: 'concludeDiagnose' },
  { command: 'agreeAfspraak', wie: 'inwoner', wat: 'Volgt de training' },
  { command: 'agreeAfspraak', wie: 'gemeente', wat: 'Betaalt de reiskosten', uiterlijk: '2026-12-01' },
];

/** Gives a plan commands one after the other. @throws when one is refused */
export async function werkAan(coach: Beller, planId: string, ...opdrachten: readonly object[]) {
  let laatste = await coach(processPlan, { params: { planId }, ruw: opdrachten[0] });
  for (const ruw of opdrachten.slice(1)) {
    if (laatste.status !== 201) break;
    laatste = await coach(processPlan, { params: { planId }, ruw });
  }
  if (laatste.status !== 201) throw new Error(`a command gave ${laatste.status}: ${laatste.tekst}`);
  return laatste.body;
}

/** What each path of guidance and placing takes. */
export const PLANINVOER: Readonly<Record<string, () => unknown>> = {
  assignCoach: () => ({ reden: 'Proef' }),
  beginPlan: () => ({}),
  processPlan: () => ({ command: 'addMeeloper', naam: 'Gerda', rol: 'taalmaatje', vanaf: '2022' }),
  processEigenPlan: () => ({ command: 'recordEigenWoorden', woorden: 'Ik wil werken.', doel: 'Een baan' }),
  placePersoon: () => ({ indeling: 'klantgroepen', groep: 'zorg', vanaf: '2026-11-24', toelichting: 'Proef' }),
};
