import { brutoLezingen } from '../ioaw/lezingen.ts';
import { type Lezing, lezingen } from '../participatiewet/lezingen.ts';

const ALLE: Readonly<Record<string, Lezing>> = { ...brutoLezingen, ...lezingen };

/** A reading by the name an outcome gives it, for who shows it in words. @returns undefined for a name of another version */
export const findLezing = (naam: string): Lezing | undefined => ALLE[naam];
