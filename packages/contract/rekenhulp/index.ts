import type { OpgeslagenBeleid } from '@meedoen/casework/beleid';
import type { Dossier } from '@meedoen/law/participatiewet';
import { z } from 'zod';
import { ontbrekend } from '../recht/index.ts';
import { route } from '../route/route.ts';
import { datum, gemeentecode, id, maand, nietNegatieveCenten } from '../waarden/index.ts';

/** The household in the shape of the law package, which computes with it in the browser. Described there, not twice. */
const dossier: z.ZodType<Dossier> = z
  .record(z.string(), z.unknown())
  .meta({ description: 'Het huishouden zoals het wetspakket het leest (type Dossier van @meedoen/law)' })
  .transform((waarde) => waarde as unknown as Dossier);
/** Policy as it is kept with a besluit: public, and needed to get the same amounts. */
const beleid: z.ZodType<OpgeslagenBeleid> = z
  .record(z.string(), z.unknown())
  .meta({ description: 'Het beleid waarmee de gemeente rekent, met bedragen die zijn ingevoerd' })
  .transform((waarde) => waarde as unknown as OpgeslagenBeleid);

/** What a resident needs to make their own sums at home. */
export const rekenhulp = z.object({
  /** Who asks, as `dossier` names them. */
  persoon: id,
  /** The running right the dossier belongs to; null: no bijstand now. */
  recht: id.nullable(),
  dossier,
  beleid,
  /** First names of the people in the dossier, by id. */
  namen: z.record(z.string(), z.string()),
  /** Own income as it was told, by the id of its fact. */
  inkomens: z.array(
    z.object({
      feit: id,
      kenmerk: z.string(),
      soort: z.enum([
        ...(['loon', 'uitkering', 'pensioen', 'alimentatie', 'overig'] as const),
        ...(['onderneming', 'oudedagsvoorziening', 'verhuur', 'fictief'] as const),
      ]),
      nettoInCenten: nietNegatieveCenten,
      periode: z.enum(['maand', 'vier-weken', 'week', 'tijdvak']),
      vakantietoeslag: z.enum(['inbegrepen', 'aanspraak', 'geen']),
    }),
  ),
  /** Something about another person in the household was held back. */
  achtergehouden: z.boolean(),
  ontbreekt: z.array(ontbrekend),
  /** Paydays that stand, and those of the months before. */
  betaaldagen: z.array(z.object({ maand, op: datum })),
});
export type Rekenhulp = z.infer<typeof rekenhulp>;
export const readRekenhulp = route({
  naam: 'readRekenhulp',
  method: 'GET',
  path: '/v1/eigen/rekenhulp',
  samenvatting: 'Mijn gegevens om zelf mee te rekenen',
  taak: 'eigen-zaken',
  doel: 'eigen-inzage',
  omvang: ['inzien'],
  verwerking: 'Eigen gegevens opgehaald om mee te rekenen',
  status: 200,
  answer: rekenhulp,
});

/** The policy of every gemeente that this installation works for: somebody without a file makes their own sums with it. */
export const readRekenbeleid = route({
  naam: 'readRekenbeleid',
  method: 'GET',
  path: '/v1/rekenbeleid',
  samenvatting: 'Het beleid van elke gemeente, om zelf mee te rekenen',
  taak: 'openbaar',
  doel: null,
  verwerking: null,
  status: 200,
  answer: z.object({ gemeenten: z.array(z.object({ code: gemeentecode, naam: z.string(), beleid })) }),
});
