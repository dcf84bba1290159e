import { z } from 'zod';
import { eigenOntheffing, ontheffing } from '../ontheffing/index.ts';
import { route } from '../route/route.ts';
import { datum, id } from '../waarden/index.ts';

/** Some days on which the same is asked for work, with where that comes from. */
export const plichtstuk = z.object({
  vanaf: datum,
  totEnMet: datum.nullable(),
  /** Of art. 9 lid 1: a work, b help and a plan, c tegenprestatie; null: the law of these days is not known. */
  plichten: z.array(z.enum(['a', 'b', 'c'])).nullable(),
  artikel: z.string(),
  zegt: z.string(),
  /** Whether something of the law of these days is not known here. */
  ontbreekt: z.boolean(),
  /** Of which duties: neither asked nor left out as far as is known. */
  onbekend: z.array(z.enum(['a', 'b', 'c'])),
  stand: z.string().nullable(),
  sollicitatiesPerMaand: z.int().nullable(),
  afspraak: z.string().nullable(),
  bron: z.string(),
  ontheffing: id.nullable(),
  isNu: z.boolean(),
});
export type PlichtstukWeergave = z.infer<typeof plichtstuk>;

/** A lowering because of a duty or the taaleis, beside the line. */
const verlaging = z.object({
  vanaf: datum.nullable(),
  totEnMet: datum.nullable(),
  percentage: z.int(),
  grond: z.string(),
});

const profiel = {
  /** Oldest first; empty: nothing is asked, no bijstand runs and no aanvraag. */
  lijn: z.array(plichtstuk),
  verlagingen: z.array(verlaging),
} as const;

export const readPlichten = route({
  naam: 'readPlichten',
  method: 'GET',
  path: '/v1/personen/{persoonId}/plichten',
  samenvatting: 'De plichten van een persoon in de tijd, met ontheffingen',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Plichten in de tijd bekeken',
  status: 200,
  params: z.object({ persoonId: id }),
  answer: z.object({ ...profiel, ontheffingen: z.array(ontheffing) }),
});

export const readEigenPlichten = route({
  naam: 'readEigenPlichten',
  omvang: ['inzien', 'brieven', 'bezwaar'],
  method: 'GET',
  path: '/v1/eigen/plichten',
  samenvatting: 'Wat er in de tijd van mij wordt gevraagd, en wat ik daarover vroeg',
  taak: 'eigen-zaken',
  doel: 'recht-op-bijstand',
  verwerking: 'Eigen plichten in de tijd bekeken',
  status: 200,
  answer: z.object({ ...profiel, ontheffingen: z.array(eigenOntheffing) }),
});
