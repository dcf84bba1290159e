import { CELSTANDEN, type Cijferkop, EENHEDEN, type Halfjaar, isHalfjaar, KOPPEN } from '@meedoen/casework/cijfers';
import { RAPPORTAGETOESTANDEN } from '@meedoen/casework/raadsrapportage';
import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum, gemeentecode, id, somInCenten, versie } from '../waarden/index.ts';

const koppen = Object.keys(KOPPEN) as [Cijferkop, ...Cijferkop[]];
export const halfjaar = z
  .string()
  .refine((text): text is Halfjaar => isHalfjaar(text), 'Geen halfjaar (jjjj-H1 of jjjj-H2)')
  .meta({ pattern: '^\\d{4}-H[12]$', examples: ['2026-H1'] });
const cijfer = z.object({ waarde: somInCenten.nullable(), stand: z.enum(CELSTANDEN) });
const regel = z.object({
  code: z.string(),
  naam: z.string(),
  definitie: z.string(),
  bron: z.array(z.object({ document: z.string(), plaats: z.string() })).readonly(),
  kop: z.enum(koppen),
  eenheid: z.enum(EENHEDEN),
  nietBerekend: z.string().nullable(),
  nu: cijfer.nullable(),
  vorig: cijfer.nullable(),
  delen: z.array(z.object({ deel: z.string(), naam: z.string(), nu: cijfer, vorig: cijfer })).readonly(),
});
/** Text blocks; a block that is left out has no text. */
export const rapportageteksten = z
  .array(z.strictObject({ blok: z.enum(['inleiding', ...koppen]), tekst: z.string().trim().max(6000) }))
  .max(koppen.length + 1)
  .readonly();

export const rapportage = z.object({
  id,
  gemeente: z.object({ code: gemeentecode, naam: z.string() }),
  halfjaar,
  toestand: z.enum(RAPPORTAGETOESTANDEN),
  gemaaktOp: datum,
  /** Who made it; empty for who is not logged in. */
  gemaaktDoor: z.string(),
  bewerktOp: datum,
  vastgesteldOp: datum.nullable(),
  vastgesteldDoor: z.string().nullable(),
  /** Whether the figures beside it are those of the report before, or what was counted when this one was made. */
  vorigeUit: z.enum(['rapportage', 'telling']),
  regels: z.array(regel).readonly(),
  teksten: rapportageteksten,
  versie,
});
export type Rapportage = z.output<typeof rapportage>;
const kort = z.object({
  id,
  halfjaar,
  toestand: z.enum(RAPPORTAGETOESTANDEN),
  bewerktOp: datum,
  vastgesteldOp: datum.nullable(),
});

const vast = { doel: null, verwerking: null } as const;
const lezen = { ...vast, taak: 'cijfers-zien', method: 'GET', status: 200 } as const;
const schrijven = { ...vast, taak: 'beleid-schrijven' } as const;
const params = z.object({ rapportageId: id });

export const readRapportages = route({
  ...lezen,
  naam: 'readRapportages',
  path: '/v1/raadsrapportages',
  samenvatting: 'Vastgestelde rapportages aan de raad',
  query: z.object({ gemeente: gemeentecode }),
  answer: z.object({ rapportages: z.array(kort) }),
});
export const readRapportage = route({
  ...lezen,
  naam: 'readRapportage',
  path: '/v1/raadsrapportages/{rapportageId}',
  samenvatting: 'Een vastgestelde rapportage aan de raad',
  params,
  answer: rapportage,
});
export const downloadRapportage = route({
  ...lezen,
  naam: 'downloadRapportage',
  path: '/v1/raadsrapportages/{rapportageId}/pdf',
  samenvatting: 'Een vastgestelde rapportage aan de raad als PDF',
  params,
  bestand: ['application/pdf'],
});
export const readRapportageconcepten = route({
  ...schrijven,
  naam: 'readRapportageconcepten',
  method: 'GET',
  path: '/v1/rapportageconcepten',
  samenvatting:
    'Alle rapportages van een gemeente, ook die nog geschreven worden, en over welk halfjaar er een kan komen',
  status: 200,
  query: z.object({ gemeente: gemeentecode }),
  answer: z.object({ rapportages: z.array(kort), mogelijk: z.array(halfjaar) }),
});
export const readRapportageconcept = route({
  ...schrijven,
  naam: 'readRapportageconcept',
  method: 'GET',
  path: '/v1/rapportageconcepten/{rapportageId}',
  samenvatting: 'Een rapportage die geschreven wordt',
  status: 200,
  params,
  versie: true,
  answer: rapportage,
});
export const downloadRapportageconcept = route({
  ...schrijven,
  naam: 'downloadRapportageconcept',
  method: 'GET',
  path: '/v1/rapportageconcepten/{rapportageId}/pdf',
  samenvatting: 'Een rapportage die geschreven wordt als PDF',
  status: 200,
  params,
  bestand: ['application/pdf'],
});
export const draftRapportage = route({
  ...schrijven,
  naam: 'draftRapportage',
  method: 'POST',
  path: '/v1/rapportageconcepten',
  samenvatting: 'Maak de rapportage over een halfjaar, met de cijfers van nu',
  status: 201,
  body: z.strictObject({ gemeente: gemeentecode, halfjaar }),
  answer: rapportage,
});
export const editRapportage = route({
  ...schrijven,
  naam: 'editRapportage',
  method: 'PUT',
  path: '/v1/rapportageconcepten/{rapportageId}/teksten',
  samenvatting: 'Schrijf de teksten van een rapportage',
  status: 200,
  params,
  versie: true,
  body: z.strictObject({ teksten: rapportageteksten }),
  answer: rapportage,
});
export const approveRapportage = route({
  ...schrijven,
  naam: 'approveRapportage',
  method: 'POST',
  path: '/v1/rapportageconcepten/{rapportageId}/vaststellingen',
  samenvatting: 'Stel een rapportage vast: zij verandert niet meer en is openbaar',
  status: 200,
  params,
  versie: true,
  answer: rapportage,
});

const open = { ...vast, taak: 'openbaar', method: 'GET', status: 200 } as const;
const openParams = z.object({ gemeente: gemeentecode, halfjaar });
export const readOpenRapportages = route({
  ...open,
  naam: 'readOpenRapportages',
  path: '/v1/open-cijfers/{gemeente}/rapportages',
  samenvatting: 'Openbare rapportages aan de raad van een gemeente',
  params: z.object({ gemeente: gemeentecode }),
  answer: z.object({ rapportages: z.array(kort) }),
});
export const readOpenRapportage = route({
  ...open,
  naam: 'readOpenRapportage',
  path: '/v1/open-cijfers/{gemeente}/rapportages/{halfjaar}',
  samenvatting: 'Een openbare rapportage aan de raad',
  params: openParams,
  answer: rapportage,
});
export const downloadOpenRapportage = route({
  ...open,
  naam: 'downloadOpenRapportage',
  path: '/v1/open-cijfers/{gemeente}/rapportages/{halfjaar}/pdf',
  samenvatting: 'Een openbare rapportage aan de raad als PDF',
  params: openParams,
  bestand: ['application/pdf'],
});
