import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum, id, maand, nietNegatieveCenten } from '../waarden/index.ts';

const stand = {
  recht: z.boolean(),
  /** Bijstand of the month with holiday allowance; null when an amount is missing. */
  uitkeringInCenten: nietNegatieveCenten.nullable(),
  /** Without the holiday allowance that is set aside, before anything is withheld. */
  uitbetalingInCenten: nietNegatieveCenten.nullable(),
};
const kantelfeit = z.enum([
  ...(['inkomen', 'spaargeld', 'bezit', 'auto', 'dag'] as const),
  ...(['huisgenoot-erbij', 'huisgenoot-weg', 'partner-erbij', 'partner-weg'] as const),
  ...(['verblijf', 'woonplaats', 'detentie', 'studie'] as const),
]);
/** One fact, changed as little as makes a month come out otherwise (packages/casework/kantelpunt). */
export const kantelpunt = z.object({
  feit: kantelfeit,
  /** `ik` is who asks; else the part in the household: `aanvrager`, `partner-1`. Null: the household. */
  wie: z.string().nullable(),
  vanInCenten: nietNegatieveCenten.nullable(),
  naarInCenten: nietNegatieveCenten.nullable(),
  dag: datum.nullable(),
  /** The age `wie` reaches on `dag`; null: it is another day. */
  leeftijd: z.int().nullable(),
  gevolg: z.object({ ...stand, reden: z.string().nullable() }),
  artikel: z.string(),
});
export const kantelpunten = z.object({
  /** The month that was computed; of a besluit that begins in a month the first whole one. */
  maand: maand.nullable(),
  /** False: the right begins or ends in this month, so that an amount is not one per month. */
  heleMaand: z.boolean(),
  /** How it is now; null: it cannot be known, so that nothing is said of what would change it. */
  nu: z.object(stand).nullable(),
  /** A resident gets the ways that may be said to them (docs/decisions/0093). Each way alone is enough; the steps of one way are needed together. */
  wegen: z.array(z.object({ stappen: z.array(kantelpunt) })),
  /** Facts of which the limit is not known: there an amount is missing. */
  blind: z.array(kantelfeit),
});
export type Kantelpunten = z.infer<typeof kantelpunten>;
export type Kantelpunt = z.infer<typeof kantelpunt>;

const lezen = {
  method: 'GET',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  status: 200,
  answer: kantelpunten,
} as const;
export const readBesluitkantelpunten = route({
  ...lezen,
  naam: 'readBesluitkantelpunten',
  omvang: ['inzien', 'brieven', 'bezwaar'],
  path: '/v1/besluiten/{besluitId}/kantelpunten',
  samenvatting: 'Wat een besluit anders zou maken',
  verwerking: 'Bekeken wat een besluit anders zou maken',
  params: z.object({ besluitId: id }),
});
export const readMaandkantelpunten = route({
  ...lezen,
  naam: 'readMaandkantelpunten',
  omvang: ['inzien', 'betaling'],
  path: '/v1/rechten/{rechtId}/maanden/{maand}/kantelpunten',
  samenvatting: 'Wat een maand anders zou maken',
  verwerking: 'Bekeken wat een maand anders zou maken',
  params: z.object({ rechtId: id, maand }),
});
