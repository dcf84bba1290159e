import type { Vraagdefinitie } from './vraag.ts';
import { VRAGEN_GELD } from './vragen-geld.ts';
import { VRAGEN_PERSOON, VRAGEN_WONEN } from './vragen-persoon.ts';

/** The questions in order. Which are asked is decided by the law and by what is known (formulier.ts). */
export const VRAGEN: readonly Vraagdefinitie[] = [...VRAGEN_PERSOON, ...VRAGEN_WONEN, ...VRAGEN_GELD];
