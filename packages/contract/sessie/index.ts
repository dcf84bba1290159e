import { OMVANGEN, ROLLEN } from '@meedoen/casework/bevoegdheid';
import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum, gemeentecode, id } from '../waarden/index.ts';

export const rol = z.enum(ROLLEN);

const namens = z.object({
  persoon: id,
  naam: z.string(),
  soort: z.string(),
  /** What they may do there. */
  omvang: z.array(z.enum(OMVANGEN)),
});
export const sessie = z.object({
  soort: z.enum(['niemand', 'inwoner', 'medewerker', 'ketenpartner']),
  naam: z.string().nullable(),
  /** Id of the person (resident) or of the member of staff. */
  id: id.nullable(),
  rollen: z.array(z.object({ rol, gemeente: gemeentecode.nullable() })),
  taken: z.array(z.string()),
  uitvoerder: z.object({ id, naam: z.string() }).nullable(),
  gemeenten: z.array(z.object({ code: gemeentecode, naam: z.string() })),
  /** People a resident may act for besides themselves. */
  namens: z.array(namens),
  /** Whom a resident acts for now: the file every page shows. Null: their own. */
  voor: namens.nullable(),
  csrf: z.string().nullable(),
  vandaag: datum,
  demo: z.boolean(),
  aanspreekvorm: z.enum(['je', 'u']),
  taal: z.enum(['nl', 'en']),
  thema: z.string(),
  /** Where to turn without logging in; screens show nothing when it is left out. */
  loket: z
    .object({
      telefoon: z.string(),
      bereikbaar: z.string(),
      bezoekadres: z.string(),
      inloop: z.string(),
      postadres: z.string(),
    })
    .optional(),
});
export type Sessie = z.infer<typeof sessie>;

export const readSessie = route({
  naam: 'readSessie',
  method: 'GET',
  path: '/v1/sessie',
  samenvatting: 'Wie is ingelogd en wat mag die',
  taak: 'openbaar',
  doel: null,
  verwerking: null,
  status: 200,
  answer: sessie,
});

/** Demo only: moves the day the demo plays on. */
export const changeVandaag = route({
  naam: 'changeVandaag',
  method: 'PUT',
  path: '/v1/demo/vandaag',
  samenvatting: 'Verzet de dag van de demo',
  taak: 'openbaar',
  doel: null,
  verwerking: null,
  status: 200,
  body: z.strictObject({ vandaag: datum }),
  answer: z.object({ vandaag: datum }),
});
