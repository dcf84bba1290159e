import { OMVANGEN, VERTEGENWOORDIGINGSOORTEN } from '@meedoen/casework/bevoegdheid';
import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum, id, tekst } from '../waarden/index.ts';

export const omvang = z.enum(OMVANGEN);
export const vertegenwoordigingsoort = z.enum(VERTEGENWOORDIGINGSOORTEN);

/** Somebody who may act for a resident: how, for what and on which days. */
export const vertegenwoordiging = z.object({
  id,
  soort: vertegenwoordigingsoort,
  naam: z.string(),
  /** Null for an office, which does not log in here. */
  vertegenwoordiger: id.nullable(),
  omvang: z.array(omvang),
  vanaf: datum.nullable(),
  totEnMet: datum.nullable(),
  stand: z.enum(['straks', 'geldt', 'voorbij']),
  /** Whether who is represented may end it themselves. */
  zelfTeBeeindigen: z.boolean(),
  /** The document staff saw. */
  bewijs: id.nullable(),
});
const lijst = z.object({ vertegenwoordigingen: z.array(vertegenwoordiging) });
const vanPersoon = z.object({ persoonId: id });
const params = z.object({ vertegenwoordigingId: id });

export const readVertegenwoordigingen = route({
  naam: 'readVertegenwoordigingen',
  method: 'GET',
  path: '/v1/personen/{persoonId}/vertegenwoordigingen',
  samenvatting: 'Wie voor iemand mag handelen',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Vertegenwoordiging bekeken',
  status: 200,
  params: vanPersoon,
  answer: lijst,
});
export const uploadBewijs = route({
  naam: 'uploadBewijs',
  method: 'POST',
  path: '/v1/personen/{persoonId}/bewijzen',
  samenvatting: 'Bewaar het bewijs van een vertegenwoordiging',
  taak: 'vertegenwoordiging-vastleggen',
  doel: 'recht-op-bijstand',
  verwerking: 'Bewijs van vertegenwoordiging ontvangen',
  status: 201,
  params: vanPersoon,
  query: z.object({ naam: tekst(200) }),
  ontvangt: ['application/pdf', 'image/jpeg', 'image/png'],
  answer: z.object({ id, naam: z.string(), type: z.string(), grootte: z.int() }),
});
export const registerVertegenwoordiging = route({
  naam: 'registerVertegenwoordiging',
  method: 'POST',
  path: '/v1/personen/{persoonId}/vertegenwoordigingen',
  samenvatting: 'Leg vast wie voor iemand mag handelen',
  taak: 'vertegenwoordiging-vastleggen',
  doel: 'recht-op-bijstand',
  verwerking: 'Vertegenwoordiging vastgelegd',
  status: 201,
  params: vanPersoon,
  body: z.strictObject({
    soort: vertegenwoordigingsoort,
    /** A person known here, who can log in; or the name of an office, which gets the letters. */
    vertegenwoordiger: id.optional(),
    organisatie: tekst(200).optional(),
    omvang: z.array(omvang).min(1).max(OMVANGEN.length),
    vanaf: datum,
    totEnMet: datum.nullable(),
    /** The file that shows it: power of attorney, extract of the authority register, order of the court. */
    bewijs: id,
    reden: z.string().trim().max(500).optional(),
  }),
  answer: lijst,
});
export const endVertegenwoordiging = route({
  naam: 'endVertegenwoordiging',
  method: 'POST',
  path: '/v1/vertegenwoordigingen/{vertegenwoordigingId}/beeindigingen',
  samenvatting: 'Beëindig een vertegenwoordiging',
  taak: 'vertegenwoordiging-vastleggen',
  doel: 'recht-op-bijstand',
  verwerking: 'Vertegenwoordiging beëindigd',
  status: 201,
  params,
  body: z.strictObject({
    /** First day on which it no longer holds. */
    tot: datum,
    reden: tekst(500),
    bewijs: id.optional(),
  }),
  answer: lijst,
});
export const withdrawMachtiging = route({
  naam: 'withdrawMachtiging',
  method: 'POST',
  path: '/v1/eigen/vertegenwoordigingen/{vertegenwoordigingId}/intrekkingen',
  samenvatting: 'Trek een machtiging in die ik gaf',
  taak: 'eigen-zaken',
  doel: 'recht-op-bijstand',
  verwerking: 'Machtiging ingetrokken',
  status: 201,
  params,
  body: z.strictObject({}),
  answer: lijst,
});
/** Whose file this session has open; the page gets a new token for changes, and older pages can change nothing more. */
export const selectDossier = route({
  naam: 'selectDossier',
  method: 'PUT',
  path: '/v1/sessie/dossier',
  samenvatting: 'Kies voor wie ik handel',
  taak: 'eigen-zaken',
  omvang: [...OMVANGEN],
  doel: 'eigen-inzage',
  verwerking: 'Dossier geopend',
  status: 200,
  // not kept to be answered again: choosing twice is choosing
  geheim: true,
  body: z.strictObject({ persoon: id.nullable() }),
  answer: z.object({ persoon: id, csrf: z.string() }),
});
