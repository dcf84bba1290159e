import { ZIENSWIJZEKANALEN } from '@meedoen/casework/afstemming';
import {
  ONTHEFFINGSGRONDEN,
  ONTHEFFINGSINHOUD,
  ONTHEFFINGSTOESTANDEN,
  WIJZIGINGSVRAGEN,
} from '@meedoen/casework/ontheffing';
import { z } from 'zod';
import { mogelijkheid } from '../aanvraag/index.ts';
import { route } from '../route/route.ts';
import { datum, id, tekst, tijdstip, versie } from '../waarden/index.ts';

const onderdelen = z
  .array(z.enum(['a', 'c']))
  .min(1)
  .max(2);
const vraag = z.enum(WIJZIGINGSVRAGEN);

const gemeenschappelijk = {
  id,
  versie,
  toestand: z.enum(ONTHEFFINGSTOESTANDEN),
  grond: z.enum(ONTHEFFINGSGRONDEN),
  /** Of work (a), of tegenprestatie (c), or both: art. 9 lid 1. */
  onderdelen: z.array(z.enum(['a', 'c'])),
  aanleiding: z.enum(['verzoek', 'ambtshalve']),
  gevraagdOp: datum,
  tekst: z.string(),
  /** Days it holds or held; `totEnMet` null: no end was set. */
  perioden: z.array(z.object({ vanaf: datum.nullable(), totEnMet: datum.nullable() })),
  verzoek: z.object({ vraag, gevraagdOp: datum, tekst: z.string() }).nullable(),
  /** What may be asked now. */
  vragen: z.array(vraag),
} as const;

/** The case as staff see it. */
export const ontheffing = z.object({
  ...gemeenschappelijk,
  persoon: id,
  via: z.enum(ZIENSWIJZEKANALEN),
  klok: z.object({ wat: z.string(), uiterlijk: datum, artikel: z.string() }).nullable(),
  jongKind: z.object({ isAlleenstaandeOuder: z.boolean(), jongsteKind: datum, dagenElders: z.int() }).nullable(),
  planOp: datum.nullable(),
  heronderzoeken: z.array(z.object({ op: datum, tekst: z.string() })),
  voorstel: z.object({ id, wat: z.enum(ONTHEFFINGSINHOUD) }).nullable(),
  besluiten: z.array(
    z.object({
      id,
      wat: z.enum(ONTHEFFINGSINHOUD),
      op: datum,
      vanaf: datum.nullable(),
      totEnMet: datum.nullable(),
      artikel: z.string(),
    }),
  ),
  mogelijkheden: z.array(mogelijkheid),
  /** What a besluit may say now, with the reason where it may not. */
  besluitkeuzes: z.array(mogelijkheid),
  geschiedenis: z.array(z.object({ op: tijdstip, wie: z.string(), wat: z.string() })),
});
export type OntheffingWeergave = z.infer<typeof ontheffing>;

/** The case as the resident sees it. */
export const eigenOntheffing = z.object({ ...gemeenschappelijk, magTerugnemen: z.boolean() });
export type EigenOntheffing = z.infer<typeof eigenOntheffing>;

const params = z.object({ ontheffingId: id });

export const openOntheffing = route({
  naam: 'openOntheffing',
  method: 'POST',
  path: '/v1/personen/{persoonId}/ontheffingen',
  samenvatting: 'Leg een verzoek om ontheffing vast, of begin er zelf een',
  taak: 'plicht-bewaken',
  doel: 'recht-op-bijstand',
  verwerking: 'Ontheffing in onderzoek genomen',
  status: 201,
  params: z.object({ persoonId: id }),
  body: z.strictObject({
    grond: z.enum(ONTHEFFINGSGRONDEN),
    onderdelen,
    aanleiding: z.enum(['verzoek', 'ambtshalve']),
    gevraagdOp: datum,
    via: z.enum(['gesprek', 'telefoon', 'brief']),
    tekst: tekst(4000),
  }),
  answer: ontheffing,
});

/** What somebody of staff writes down in a case; the besluit itself is prepared elsewhere. */
export const ontheffingstap = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('takeBackVerzoek') }),
  z.strictObject({
    command: z.literal('requestWijziging'),
    vraag,
    gevraagdOp: datum,
    via: z.enum(['gesprek', 'telefoon', 'brief']),
    tekst: tekst(4000),
  }),
  z.strictObject({ command: z.literal('recordPlan'), gemaaktOp: datum }),
  z.strictObject({ command: z.literal('recordHeronderzoek'), gedaanOp: datum, tekst: tekst(2000) }),
  z.strictObject({ command: z.literal('suspendOntheffing'), per: datum }),
]);

export const recordOntheffingstap = route({
  naam: 'recordOntheffingstap',
  method: 'POST',
  path: '/v1/ontheffingen/{ontheffingId}/stappen',
  samenvatting: 'Leg een stap bij een ontheffing vast',
  taak: 'plicht-bewaken',
  doel: 'recht-op-bijstand',
  verwerking: 'Ontheffing bijgewerkt',
  status: 201,
  params,
  body: ontheffingstap,
  answer: ontheffing,
  versie: true,
});

export const prepareOntheffing = route({
  naam: 'prepareOntheffing',
  method: 'POST',
  path: '/v1/ontheffingen/{ontheffingId}/voorstellen',
  samenvatting: 'Bereid het besluit over een ontheffing voor',
  taak: 'besluit-voorstellen',
  doel: 'recht-op-bijstand',
  verwerking: 'Besluit over ontheffing voorbereid',
  status: 201,
  params,
  body: z.strictObject({
    wat: z.enum(ONTHEFFINGSINHOUD),
    vanaf: datum.optional(),
    totEnMet: datum.optional(),
    jongKind: z
      .strictObject({
        isAlleenstaandeOuder: z.boolean(),
        jongsteKind: datum,
        dagenElders: z.int().min(0).max(2000),
      })
      .optional(),
  }),
  answer: ontheffing,
  versie: true,
});

const eigen = { taak: 'eigen-zaken', doel: 'recht-op-bijstand' } as const;

export const requestOntheffing = route({
  ...eigen,
  naam: 'requestOntheffing',
  omvang: ['brieven', 'bezwaar'],
  method: 'POST',
  path: '/v1/eigen/ontheffingen',
  samenvatting: 'Vraag of je een tijd geen werk hoeft te zoeken',
  verwerking: 'Ontheffing gevraagd',
  status: 201,
  body: z.strictObject({ grond: z.enum(ONTHEFFINGSGRONDEN), onderdelen, tekst: tekst(4000) }),
  answer: eigenOntheffing,
});

export const requestOntheffingwijziging = route({
  ...eigen,
  naam: 'requestOntheffingwijziging',
  omvang: ['brieven', 'bezwaar'],
  method: 'POST',
  path: '/v1/eigen/ontheffingen/{ontheffingId}/verzoeken',
  samenvatting: 'Vraag om langer, om stilstand of om verder te gaan, of neem je verzoek terug',
  verwerking: 'Verzoek over ontheffing gedaan',
  status: 201,
  params,
  body: z.discriminatedUnion('vraag', [
    z.strictObject({ vraag, tekst: tekst(4000) }),
    z.strictObject({ vraag: z.literal('terugnemen') }),
  ]),
  answer: eigenOntheffing,
});
