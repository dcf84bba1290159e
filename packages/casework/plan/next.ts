import type { IsoDate } from '@meedoen/law/kernel';
import { gelukt, geweigerd, type Uitslag } from '../weigering/index.ts';
import { inhoud } from './inhoud.ts';
import { na } from './na.ts';
import { PLANCOMMANDS, type Planopdracht } from './opdracht.ts';
import type { Plan } from './toestand.ts';
import { refuseCommand } from './weigering.ts';

export interface Plancontext {
  readonly vandaag: IsoDate;
}

/**
 * What a plan becomes by a command, or the refusal with its reason. A talk and what it changes are one command: when
 * one of the changes is refused, nothing of it happens, and the refusal says which one (`cijfers.wijziging`).
 */
export function nextPlan(plan: Plan | undefined, opdracht: Planopdracht, context: Plancontext): Uitslag<Plan> {
  const { vandaag } = context;
  const weigering = refuseCommand(plan, opdracht.command) ?? inhoud(plan, opdracht, vandaag);
  if (weigering) return geweigerd(weigering);
  const volgend = na(plan, opdracht, vandaag);
  if (opdracht.command !== 'recordGesprek') return gelukt(volgend);
  const { door, op } = opdracht;
  return opdracht.wijzigingen.reduce<Uitslag<Plan>>((uitslag, wijziging, i) => {
    if (!uitslag.ok) return uitslag;
    const na = nextPlan(uitslag.value, { ...wijziging, door, op }, context);
    return na.ok ? na : geweigerd({ ...na.weigering, cijfers: { ...na.weigering.cijfers, wijziging: i } });
  }, gelukt(volgend));
}

/** Every command with the true reason when it is not possible now; what it holds is checked when it is given. */
export const possiblePlancommands = (plan: Plan | undefined) =>
  PLANCOMMANDS.map((command) => {
    const weigering = refuseCommand(plan, command);
    return { command, mag: weigering === undefined, weigering };
  });

/** A command as it was accepted, with what it knew then. */
export interface Planregel {
  readonly opdracht: Planopdracht;
  readonly context: Plancontext;
}

/** The plan made again from its commands. @throws Error on a list that is broken */
export function rebuildPlan(regels: readonly Planregel[]): Plan | undefined {
  return regels.reduce<Plan | undefined>((plan, { opdracht, context }) => {
    const uitslag = nextPlan(plan, opdracht, context);
    if (!uitslag.ok) throw new Error(`recorded ${opdracht.command} is refused: ${uitslag.weigering.code}`);
    return uitslag.value;
  }, undefined);
}
