import type { Gevolg } from './regels.ts';

/** What is known of somebody's guidance, as far as the rules of target groups ask for it. */
export interface Begeleidingstand {
  /** Whether it was looked at if school is possible. */
  readonly onderwijsBekend: boolean;
  /** Applications agreed on, in a month. */
  readonly sollicitatiesPerMaand?: number | undefined;
  /** There is an address where post arrives. */
  readonly postadres: boolean;
  /** There is a number or an address of mail. */
  readonly bereikbaar: boolean;
  /** Open steps of the plan: whether one is about language, and one about work; undefined: no plan. */
  readonly plan?: { readonly taal: boolean; readonly werk: boolean } | undefined;
}

export const AANDACHTPUNTEN = [
  'onderwijs-onbekend',
  'sollicitaties-gevraagd',
  'postadres-ontbreekt',
  'contact-ontbreekt',
  'duaal-zonder-plan',
  'duaal-zonder-taal',
  'duaal-zonder-werk',
] as const;
export type Aandachtpunt = (typeof AANDACHTPUNTEN)[number];

/** What a coach still has to do because of the groups somebody belongs to. @param gevolgen of all groups together */
export function aandachtpunten(gevolgen: readonly Gevolg[], stand: Begeleidingstand): Aandachtpunt[] {
  const geldt = (wat: Gevolg) => gevolgen.includes(wat);
  const punten: Aandachtpunt[] = [];
  if (geldt('school-eerst') && !stand.onderwijsBekend) punten.push('onderwijs-onbekend');
  if (geldt('geen-sollicitaties') && stand.sollicitatiesPerMaand) punten.push('sollicitaties-gevraagd');
  if (geldt('postadres') && !stand.postadres) punten.push('postadres-ontbreekt');
  if (geldt('contact') && !stand.bereikbaar) punten.push('contact-ontbreekt');
  if (geldt('duaal-traject')) {
    if (!stand.plan) punten.push('duaal-zonder-plan');
    else {
      if (!stand.plan.taal) punten.push('duaal-zonder-taal');
      if (!stand.plan.werk) punten.push('duaal-zonder-werk');
    }
  }
  return punten;
}
