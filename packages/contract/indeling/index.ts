import { dienst, indelingcode } from '@meedoen/casework/indeling';
import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum, gemeentecode, id, tekst } from '../waarden/index.ts';

const groep = z.object({
  code: z.string(),
  naam: z.string(),
  omschrijving: z.string(),
  verwachteDuur: z.object({ vanafMaanden: z.int().optional(), totMaanden: z.int().optional() }).nullable(),
  /** Criteria as people read them; whether a fact shows it, or a person judges. */
  criteria: z.array(z.object({ tekst: z.string(), uitFeit: z.boolean() })),
  /** What belongs to the group in this gemeente. An absent field: nothing is laid down. */
  dienst,
});

/** A way of placing people, as one gemeente uses it now. */
export const indelingInGebruik = z.object({
  gemeente: gemeentecode,
  code: z.string(),
  naam: z.string(),
  soort: z.enum(['ladder', 'groepen']),
  bron: z.string(),
  wiePlaatst: z.string(),
  nietGegeven: z.string().nullable(),
  /** Its groups decide how often there is contact. */
  hoofd: z.boolean(),
  groepen: z.array(groep),
});
export type IndelingInGebruik = z.infer<typeof indelingInGebruik>;

const plaatsing = z.object({
  feit: id,
  groep: z.string(),
  naam: z.string(),
  toelichting: z.string().nullable(),
  vanaf: datum.nullable(),
  /** First day on which it no longer held. */
  tot: datum.nullable(),
});

/** Where somebody stands in one indeling, where they stood, and which groups fit the facts. */
export const persoonsindeling = z.object({
  indeling: z.string(),
  naam: z.string(),
  hoofd: z.boolean(),
  nu: plaatsing.nullable(),
  /** Newest first. */
  eerder: z.array(plaatsing),
  voorstellen: z.array(
    z.object({
      groep: z.string(),
      naam: z.string(),
      /** Which criterion holds, and which fact shows it. */
      gronden: z.array(z.object({ criterium: z.string(), feit: id, soort: z.string(), feitnaam: z.string() })),
      teBeoordelen: z.array(z.string()),
      /** Where this person stands already. */
      geldtAl: z.boolean(),
    }),
  ),
});
export type Persoonsindeling = z.infer<typeof persoonsindeling>;

export const readIndelingen = route({
  naam: 'readIndelingen',
  method: 'GET',
  path: '/v1/indelingen',
  samenvatting: 'Indelingen die uw gemeente gebruikt, met hun groepen',
  taak: 'begeleiding-zien',
  doel: null,
  verwerking: null,
  status: 200,
  answer: z.object({ indelingen: z.array(indelingInGebruik) }),
});

const persoon = z.object({ persoonId: id });
export const readPlaatsingen = route({
  naam: 'readPlaatsingen',
  method: 'GET',
  path: '/v1/personen/{persoonId}/plaatsingen',
  samenvatting: 'Waar iemand staat in elke indeling, waar diegene stond, en wat de feiten voorstellen',
  taak: 'begeleiding-zien',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Plaatsing bekeken',
  status: 200,
  params: persoon,
  answer: z.object({ indelingen: z.array(persoonsindeling) }),
});
export const placePersoon = route({
  naam: 'placePersoon',
  method: 'POST',
  path: '/v1/personen/{persoonId}/plaatsingen',
  samenvatting: 'Plaats iemand in een groep, samen met die persoon',
  taak: 'begeleiden',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Plaatsing vastgelegd',
  status: 201,
  params: persoon,
  body: z.strictObject({ indeling: indelingcode, groep: indelingcode, vanaf: datum, toelichting: tekst(1000) }),
  answer: z.object({ indelingen: z.array(persoonsindeling) }),
});

/** Null: too few people to tell. */
const getal = z.int().min(0).nullable();
/** Who moved from where to where between two days; an absent group: not placed then. */
export const doorstroom = z.object({
  indeling: z.string(),
  naam: z.string(),
  vanaf: datum,
  tot: datum,
  groepen: z.array(z.object({ code: z.string(), naam: z.string(), toen: getal, nu: getal })),
  stromen: z.array(z.object({ van: z.string().nullable(), naar: z.string().nullable(), aantal: getal })),
});
export type Doorstroom = z.infer<typeof doorstroom>;
export const readDoorstroom = route({
  naam: 'readDoorstroom',
  method: 'GET',
  path: '/v1/cijfers/doorstroom',
  samenvatting:
    'Hoeveel mensen van welke groep naar welke groep gingen tussen twee eerste dagen van een maand; onder tien geen getal',
  taak: 'cijfers-zien',
  doel: null,
  verwerking: null,
  status: 200,
  query: z.object({ indeling: indelingcode.optional(), vanaf: datum.optional(), tot: datum.optional() }),
  answer: doorstroom,
});
