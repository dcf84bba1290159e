import { type Actor, takenVan } from '../../platform/sessie/index.ts';

/**
 * Whether somebody may read the letters about complaints. Colleagues who work in the file may not: a complaint can be
 * about them, and nobody should fear that it is read by who decides on their benefit (Awb 9:7).
 */
export const magKlachtbrieven = (actor: Actor): boolean =>
  actor.soort === 'inwoner' || takenVan(actor).includes('klacht-behandelen');

/** Whether a kind of letter is about a complaint. */
export const isKlachtbrief = (soort: string): boolean => soort.startsWith('klacht-');
