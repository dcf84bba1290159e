import { gelukt, geweigerd, type Uitslag } from '../weigering/index.ts';
import type { Aanvraagcommand, Aanvraagcontext, Aanvraagopdracht, OpdrachtVan } from './opdracht.ts';
import type { AanvraagWeigering, Regel } from './regel.ts';
import * as behandelen from './regels/behandelen.ts';
import * as besluiten from './regels/besluiten.ts';
import * as indienen from './regels/indienen.ts';
import * as voorschot from './regels/voorschot.ts';
import * as werk from './regels/werk.ts';
import type { Aanvraag } from './toestand.ts';

const REGELS: { readonly [C in Aanvraagcommand]: Regel<C> } = {
  registerMelding: indienen.registerMelding,
  saveConcept: indienen.saveConcept,
  waiveZoektermijn: indienen.waiveZoektermijn,
  submitAanvraag: indienen.submitAanvraag,
  withdrawAanvraag: indienen.withdrawAanvraag,
  takeUpAanvraag: behandelen.takeUpAanvraag,
  requestGegevens: behandelen.requestGegevens,
  receiveGegevens: behandelen.receiveGegevens,
  extendTermijn: behandelen.extendTermijn,
  suspendTermijn: behandelen.suspendTermijn,
  resumeTermijn: behandelen.resumeTermijn,
  registerIngebrekestelling: behandelen.registerIngebrekestelling,
  grantVoorschot: voorschot.grantVoorschot,
  holdVoorschot: voorschot.holdVoorschot,
  releaseVoorschot: voorschot.releaseVoorschot,
  proposeBesluit: besluiten.proposeBesluit,
  approveBesluit: besluiten.approveBesluit,
  rejectVoorstel: besluiten.rejectVoorstel,
  makeBekend: besluiten.makeBekend,
  reopenAanvraag: besluiten.reopenAanvraag,
  reassignAanvraag: werk.reassignAanvraag,
  flagUrgent: werk.flagUrgent,
};

export const AANVRAAGCOMMANDS = Object.keys(REGELS) as readonly Aanvraagcommand[];

const GEEN_MELDING: AanvraagWeigering = {
  code: 'geen-melding',
  tekst: 'Er is nog geen melding. Leg eerst de melding vast.',
  artikel: 'art. 44 lid 1',
};

/**
 * What an aanvraag becomes by a command.
 * @param aanvraag undefined before the melding. @param opdracht the command. @param context what it needs to know.
 * @returns the new aanvraag, or the refusal of the law or the state; the old one is never changed.
 */
export function next(
  aanvraag: Aanvraag | undefined,
  opdracht: Aanvraagopdracht,
  context: Aanvraagcontext,
): Uitslag<Aanvraag> {
  if (aanvraag) return apply(aanvraag, opdracht, { ...context, door: opdracht.door });
  if (opdracht.command !== 'registerMelding') return geweigerd(GEEN_MELDING);
  const begun = indienen.begin(opdracht, context);
  return 'weigering' in begun ? geweigerd(begun.weigering) : gelukt(begun);
}

function apply<C extends Aanvraagcommand>(
  aanvraag: Aanvraag,
  opdracht: OpdrachtVan<C>,
  context: Aanvraagcontext,
): Uitslag<Aanvraag> {
  const rule: Regel<C> = REGELS[opdracht.command as C];
  return rule.toepassen(aanvraag, opdracht, context);
}

/** Whether a command may be given now; with the true reason when not. */
export interface Mogelijkheid {
  readonly command: Aanvraagcommand;
  readonly mag: boolean;
  readonly weigering?: AanvraagWeigering | undefined;
}

/**
 * Every command with whether it may be given now, and the refusal a greyed button shows when not. What depends on what
 * somebody fills in (an amount, a date) is judged by `next`.
 */
export function possibleCommands(aanvraag: Aanvraag | undefined, context: Aanvraagcontext): readonly Mogelijkheid[] {
  return AANVRAAGCOMMANDS.map((command) => {
    if (!aanvraag)
      return command === 'registerMelding' ? { command, mag: true } : { command, mag: false, weigering: GEEN_MELDING };
    const weigering = REGELS[command].bezwaar(aanvraag, context);
    return weigering ? { command, mag: false, weigering } : { command, mag: true };
  });
}

/** A command as it was accepted, with what it knew then. */
export interface Aanvraagregel {
  readonly opdracht: Aanvraagopdracht;
  readonly context: Aanvraagcontext;
}

/**
 * The aanvraag from its commands alone, in the order they were accepted.
 * @throws Error when a recorded command would be refused: then the record itself is broken.
 */
export function rebuildAanvraag(regels: readonly Aanvraagregel[]): Aanvraag | undefined {
  let aanvraag: Aanvraag | undefined;
  for (const { opdracht, context } of regels) {
    const result = next(aanvraag, opdracht, context);
    if (!result.ok) throw new Error(`recorded ${opdracht.command} is refused: ${result.weigering.code}`);
    aanvraag = result.value;
  }
  return aanvraag;
}
