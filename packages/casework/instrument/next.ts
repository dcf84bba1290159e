import { gelukt, geweigerd, type Uitslag } from '../weigering/index.ts';
import { inhoud } from './inhoud.ts';
import { na } from './na.ts';
import { INZETCOMMANDS, type Inzetcontext, type Inzetopdracht } from './opdracht.ts';
import type { Inzet } from './toestand.ts';
import { refuseInzetcommand } from './weigering.ts';

export { leeftijdOp } from './inhoud.ts';
export { isVol, nietPassend, possibleInzetbesluiten } from './weigering.ts';

/** What an inzet becomes by a command, or the refusal with its reason and where that stands. */
export function nextInzet(inzet: Inzet | undefined, opdracht: Inzetopdracht, context: Inzetcontext): Uitslag<Inzet> {
  const weigering = refuseInzetcommand(inzet, opdracht.command, context) ?? inhoud(inzet, opdracht, context);
  return weigering ? geweigerd(weigering) : gelukt(na(inzet, opdracht, context.vandaag));
}

/** Every command with the true reason when it is not possible now; what it holds is checked when it is given. */
export const possibleInzetcommands = (inzet: Inzet | undefined, context: Inzetcontext) =>
  INZETCOMMANDS.map((command) => {
    const weigering = refuseInzetcommand(inzet, command, context);
    return { command, mag: weigering === undefined, weigering };
  });

/** A command as it was accepted, with what it knew then. */
export interface Inzetregel {
  readonly opdracht: Inzetopdracht;
  readonly context: Inzetcontext;
}

/** The inzet made again from its commands. @throws Error on a list that is broken */
export function rebuildInzet(regels: readonly Inzetregel[]): Inzet | undefined {
  return regels.reduce<Inzet | undefined>((inzet, { opdracht, context }) => {
    const uitslag = nextInzet(inzet, opdracht, context);
    if (!uitslag.ok) throw new Error(`recorded ${opdracht.command} is refused: ${uitslag.weigering.code}`);
    return uitslag.value;
  }, undefined);
}
