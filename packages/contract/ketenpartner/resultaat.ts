import { DECLARATIESOORTEN } from '@meedoen/casework/ketenpartner';
import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum, gemeentecode, id, kenmerk, nietNegatieveCenten, somInCenten, tekst } from '../waarden/index.ts';

export const declaratie = z.object({
  id,
  kenmerk,
  ketenpartner: id,
  partnernaam: z.string(),
  gemeente: gemeentecode,
  soort: z.enum(DECLARATIESOORTEN),
  bedragInCenten: nietNegatieveCenten,
  ontstaanOp: datum,
  status: z.enum(['open', 'goedgekeurd', 'afgewezen']),
  beoordeeldOp: datum.nullable(),
  reden: z.string().nullable(),
  /** Why who asks cannot approve it. */
  belet: z.string().nullable(),
});
export type Declaratiebeeld = z.infer<typeof declaratie>;

const zonder = { doel: null, verwerking: null } as const;
export const readDeclaraties = route({
  ...zonder,
  naam: 'readDeclaraties',
  method: 'GET',
  path: '/v1/declaraties',
  samenvatting: 'Wat organisaties per verwijzing mogen declareren, zonder personen',
  taak: 'ketenpartner-zien',
  status: 200,
  query: z.object({ status: z.enum(['open', 'goedgekeurd', 'afgewezen']).default('open') }),
  answer: z.object({ declaraties: z.array(declaratie), meer: z.boolean() }),
});
export const decideDeclaratie = route({
  ...zonder,
  naam: 'decideDeclaratie',
  method: 'POST',
  path: '/v1/declaraties/{declaratieId}/oordelen',
  samenvatting: 'Keur goed wat een organisatie mag declareren, of wijs het af',
  taak: 'ketenpartner-vaststellen',
  status: 201,
  params: z.object({ declaratieId: id }),
  body: z.discriminatedUnion('oordeel', [
    z.strictObject({ oordeel: z.literal('goedgekeurd') }),
    z.strictObject({ oordeel: z.literal('afgewezen'), reden: tekst(1000) }),
  ]),
  answer: declaratie,
});
export const downloadDeclaraties = route({
  ...zonder,
  naam: 'downloadDeclaraties',
  method: 'GET',
  path: '/v1/declaraties/csv',
  samenvatting: 'De lijst van goedgekeurde declaraties van een jaar als CSV',
  taak: 'ketenpartner-zien',
  status: 200,
  query: z.object({ jaar: z.coerce.number().int().min(2015).max(2100).optional() }),
  bestand: ['text/csv'],
});

const aantal = z.int().min(0).nullable();
const cijfers = {
  verwezen: aantal,
  gestart: aantal,
  afgerond: aantal,
  geslaagd: aantal,
  doorlooptijdInDagen: aantal,
  prijsPerResultaat: somInCenten.nullable(),
  aandeel: aantal,
  /** Something is left out: it is about fewer people than can be told. */
  teKlein: z.boolean(),
};
/** Results of a year per organisation and per client group in it; parts per mille, amounts in cents. */
export const ketenresultaten = z.object({
  jaar: z.int(),
  gemeente: gemeentecode,
  gemeenten: z.array(z.object({ code: gemeentecode, naam: z.string() })),
  /** Below this a number is not told. */
  drempel: z.int(),
  partners: z.array(
    z.object({
      ketenpartner: id,
      naam: z.string(),
      ...cijfers,
      afgesproken: z.object({ minstens: aantal, hoogstens: aantal }),
      groepen: z.array(z.object({ groep: z.string().nullable(), naam: z.string(), ...cijfers })),
    }),
  ),
});
export type Ketenresultaten = z.infer<typeof ketenresultaten>;
const vraag = z.object({
  jaar: z.coerce.number().int().min(2015).max(2100).optional(),
  gemeente: gemeentecode.optional(),
});
export const readKetenresultaten = route({
  ...zonder,
  naam: 'readKetenresultaten',
  method: 'GET',
  path: '/v1/cijfers/ketenpartners',
  samenvatting: 'Resultaten per organisatie en per klantgroep, zonder personen',
  taak: 'ketenpartner-zien',
  status: 200,
  query: vraag,
  answer: ketenresultaten,
});
export const downloadKetenresultaten = route({
  ...zonder,
  naam: 'downloadKetenresultaten',
  method: 'GET',
  path: '/v1/cijfers/ketenpartners/csv',
  samenvatting: 'Resultaten per organisatie en per klantgroep als CSV',
  taak: 'ketenpartner-zien',
  status: 200,
  query: vraag,
  bestand: ['text/csv'],
});
