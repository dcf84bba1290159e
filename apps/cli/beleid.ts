import { type Beleid, wettelijk } from '@meedoen/law/verordening';

/** The policies that a case may name. */
const BELEID: ReadonlyMap<string, Beleid> = new Map([[wettelijk.naam, wettelijk]]);

export const findBeleid = (naam: string): Beleid | undefined => BELEID.get(naam);
