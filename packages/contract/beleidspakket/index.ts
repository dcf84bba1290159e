import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum } from '../waarden/index.ts';
import { beleidslaag, beleidsverschil } from './delen.ts';

export * from './voorstel.ts';

const TAAK = { taak: 'beleid-lezen', doel: null, verwerking: null } as const;

/** `eigen-9901` is what holds in a gemeente of this organisation; the others come with the product. */
const pakketCode = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
  .meta({ examples: ['eigen-9901', 'werksaam-2022'] });

export const beleidspakket = z.object({
  code: pakketCode,
  van: z.string(),
  titel: z.string(),
  /** Of this organisation, as it is carried out. */
  eigen: z.boolean(),
  /** First days of its regimes, oldest first: on each of them something else holds. */
  dagen: z.array(datum),
});
export const readBeleidspakketten = route({
  naam: 'readBeleidspakketten',
  method: 'GET',
  path: '/v1/beleidspakketten',
  samenvatting: 'Beleid van de eigen gemeenten, en van andere om naast te leggen',
  ...TAAK,
  status: 200,
  answer: z.object({ pakketten: z.array(beleidspakket) }),
});

export const voorlezing = z.object({
  titel: z.string(),
  van: z.string(),
  dag: datum,
  regimes: z.array(
    z.object({
      laag: beleidslaag,
      naam: z.string(),
      bron: z.string(),
      vanaf: datum,
      tot: datum.nullable(),
      alleenMetMandaat: z.string().nullable(),
    }),
  ),
  hoofdstukken: z.array(
    z.object({
      titel: z.string(),
      delen: z.array(
        z.object({
          titel: z.string().nullable(),
          zinnen: z.array(z.string()),
          bron: z.string(),
          reden: z.string().nullable(),
          artikel: z.string().nullable(),
          laag: beleidslaag.nullable(),
          /** False: people carry it out, nothing is computed with it. */
          rekent: z.boolean(),
          gaatVoor: z.array(z.object({ laag: beleidslaag, zinnen: z.array(z.string()) })),
        }),
      ),
    }),
  ),
  nietGekozen: z.array(z.object({ titel: z.string(), zinnen: z.array(z.string()), artikel: z.string() })),
  nietToegestaan: z.array(z.object({ wens: z.string(), zegt: z.string(), artikel: z.string(), bron: z.string() })),
  nietUitTeDrukken: z.array(z.object({ wat: z.string(), reden: z.string(), bron: z.string() })),
  vorige: z.object({ titel: z.string(), dag: datum, verschillen: z.array(beleidsverschil) }).nullable(),
  anderen: z.array(z.object({ van: z.string(), titel: z.string(), verschillen: z.array(beleidsverschil) })),
});
export type Voorlezing = z.output<typeof voorlezing>;

/** `dag`: what held then; left out: today, or the first day of a pack that is over. `naast`: codes, with commas. */
const leesvraag = z.object({ dag: datum.optional(), naast: z.string().max(400).optional() });
export const readVoorlezing = route({
  naam: 'readVoorlezing',
  method: 'GET',
  path: '/v1/beleidspakketten/{pakketCode}/voorlezing',
  samenvatting: 'Het beleid voorgelezen in gewone taal, met wat anders is dan eerder en dan elders',
  ...TAAK,
  status: 200,
  params: z.object({ pakketCode }),
  query: leesvraag,
  answer: voorlezing,
});
export const readVoorleesdocument = route({
  naam: 'readVoorleesdocument',
  method: 'GET',
  path: '/v1/beleidspakketten/{pakketCode}/document',
  samenvatting: 'Hetzelfde als een bladzijde om te bewaren of te delen',
  ...TAAK,
  status: 200,
  params: z.object({ pakketCode }),
  query: leesvraag,
  bestand: ['text/html'],
});
