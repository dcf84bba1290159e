import { type Invordering, type Invorderingcontext, stilstandNaWerk } from '@meedoen/casework/invordering';
import { herkomstVan } from '@meedoen/casework/vordering';
import { aanmaningstermijn, aanmaningsvergoeding, verjaardVanaf } from '@meedoen/law/awb';
import { attempt, type Cents, type IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { beleidVoor } from '../beleid/index.ts';
import { eigenRechtenVan } from '../recht/index.ts';
import { afgesprokenOp, type Regelingzaak } from './regeling-store.ts';
import type { Wie } from './stand.ts';
import type { Vorderingrij } from './store.ts';

/** What of a person decides how each of their claims may be collected. */
export interface Aandrang {
  readonly regeling: Regelingzaak | undefined;
  readonly afgesprokenOp: IsoDate | undefined;
  readonly stilTotEnMet: IsoDate | undefined;
}

/** Read once for all claims of a person. @param regeling the agreement that is open, or else the last one */
export async function aandrangVan(tx: Tx, wie: Wie, regeling: Regelingzaak | undefined): Promise<Aandrang> {
  const op = regeling && (await afgesprokenOp(tx, regeling));
  return { regeling, afgesprokenOp: op, stilTotEnMet: await stilstandVan(tx, wie) };
}

/** Until when collecting stands still after somebody went to work; not while bijstand runs again. */
export async function stilstandVan(
  tx: Tx,
  { id, uitvoerder, gemeente }: Pick<Wie, 'id' | 'uitvoerder' | 'gemeente'>,
): Promise<IsoDate | undefined> {
  const toestanden = (await eigenRechtenVan(tx, id)).map(({ toestand }) => toestand);
  if (toestanden.some(({ status }) => status !== 'beeindigd')) return undefined;
  const beleid = await beleidVoor(tx, uitvoerder, gemeente);
  const dagen = toestanden.flatMap((toestand) =>
    toestand.status === 'beeindigd' && !toestand.einde.ingetrokken
      ? (stilstandNaWerk(beleid, toestand.einde) ?? [])
      : [],
  );
  return dagen.sort().at(-1);
}

const bekend = <T>(lees: () => T): T | undefined => {
  const poging = attempt(lees);
  return poging.ok ? poging.value : undefined;
};

/** What a step on a claim depends on today; what no text was read for is undefined and named on the screen. */
export function invorderingcontext(
  rij: Vorderingrij,
  { aanmaningen, uitstellen, dwangbevelen }: Invordering,
  rest: Cents,
  { regeling, afgesprokenOp: afgesproken, stilTotEnMet }: Aandrang,
  vandaag: IsoDate,
): Invorderingcontext {
  const uiterlijk = rij.betaalUiterlijk ?? undefined;
  const status = regeling?.toestand.toestand;
  const erin = regeling?.toestand.vorderingen.includes(rij.id) ?? false;
  const regelingVan = erin ? afgesproken : undefined;
  // an aanmaning, a dwangbevel and an agreement on the debt each begin the term anew (Awb 4:105 lid 2, 4:106); a
  // dwangbevel is made known on the day a bailiff hands it over (4:123)
  const stuitingen = [
    ...aanmaningen.map(({ op }) => op),
    ...dwangbevelen.flatMap(({ betekendOp }) => betekendOp ?? []),
    ...(regelingVan ? [regelingVan] : []),
  ];
  return {
    ...{ vandaag, rest, betaalUiterlijk: uiterlijk, dwangbevel: herkomstVan(rij.herkomst).dwangbevel },
    inVerzet: rij.inVerzet,
    inRegeling: erin && (status === 'loopt' || status === 'gepauzeerd'),
    ...{ regelingVan, stilTotEnMet },
    verjaartOp: uiterlijk && bekend(() => verjaardVanaf(uiterlijk, stuitingen, uitstellen, vandaag)),
    aanmaningstermijn: aanmaningstermijn(vandaag),
    vergoeding: bekend(() => aanmaningsvergoeding(rest, vandaag)),
  };
}
