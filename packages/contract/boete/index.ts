import {
  BOETE_AFZIENGRONDEN,
  BOETEBESLUITEN,
  BOETEKANALEN,
  BOETETOESTANDEN,
  VERWIJTBAARHEDEN,
  VERZWEGEN,
} from '@meedoen/casework/boete';
import { z } from 'zod';
import { mogelijkheid } from '../aanvraag/index.ts';
import { route } from '../route/route.ts';
import { centen, datum, id, kenmerk, nietNegatieveCenten, tekst, tijdstip, uitleg, versie } from '../waarden/index.ts';

/** What was not told, over which days, and what it cost. */
export const schendingInvoer = z.strictObject({
  wat: z.enum(VERZWEGEN),
  omschrijving: tekst(4000),
  van: datum,
  totEnMet: datum,
  benadelingsbedragInCenten: nietNegatieveCenten,
  /** The claim that amount was asked back by. */
  vordering: id.optional(),
  zelfGemeld: datum.optional(),
  /** Afstemming over the same days is about something else. */
  andereGedraging: z.boolean().default(false),
});
const oordeelInvoer = z.strictObject({
  verwijtbaarheid: z.enum(VERWIJTBAARHEDEN),
  toelichting: tekst(4000),
  ruimtePerMaandInCenten: nietNegatieveCenten.optional(),
  matiging: z.strictObject({ percentage: z.int().min(1).max(99), reden: tekst(2000) }).optional(),
});

/** From the part by blame to what has to be paid. */
export const boetesom = z.object({
  percentage: z.number().nullable(),
  aandeelInCenten: centen,
  grens: z.enum(['maximum', 'draagkracht', 'afronding']).nullable(),
  boeteInCenten: centen,
  bedragInCenten: centen,
});

const schending = z.object({
  wat: z.enum(VERZWEGEN),
  omschrijving: z.string(),
  van: datum,
  totEnMet: datum,
  benadelingsbedragInCenten: centen,
  vordering: id.nullable(),
  zelfGemeld: datum.nullable(),
  andereGedraging: z.boolean(),
});

/** A case about a fine, as staff see it. */
export const boete = z.object({
  id,
  kenmerk,
  persoon: id,
  versie,
  toestand: z.enum(BOETETOESTANDEN),
  gestartDoor: z.string(),
  gestartOp: datum,
  schending,
  oordeel: z
    .object({
      verwijtbaarheid: z.enum(VERWIJTBAARHEDEN),
      toelichting: z.string(),
      ruimtePerMaandInCenten: centen.nullable(),
      matiging: z.object({ percentage: z.number(), reden: z.string() }).nullable(),
    })
    .nullable(),
  /** What the law says, with reasons; what it cannot say is named. */
  wet: z.object({
    bedragInCenten: centen.nullable(),
    som: boetesom.nullable(),
    uitleg: uitleg.nullable(),
    recidive: uitleg,
    waarschuwing: uitleg.nullable(),
    procedure: uitleg.nullable(),
    vervaltNa: datum.nullable(),
    beslissenUiterlijk: datum.nullable(),
    ontbreekt: z.array(z.string()),
  }),
  rapport: z.object({ door: z.string(), op: datum, bevindingen: z.string() }).nullable(),
  voornemen: z
    .object({ op: datum, zienswijzeTot: datum, waarschuwing: z.boolean(), hoogstensInCenten: centen.nullable() })
    .nullable(),
  zienswijzen: z.array(
    z.object({ op: datum, via: z.enum(BOETEKANALEN), tekst: z.string(), gehoordDoor: z.string().nullable() }),
  ),
  voorstel: z.object({ id, soort: z.enum(BOETEBESLUITEN) }).nullable(),
  oplegging: z.object({ besluit: id, op: datum, bedragInCenten: centen }).nullable(),
  afgezien: z.object({ op: datum, grond: z.enum(BOETE_AFZIENGRONDEN), reden: z.string() }).nullable(),
  klok: z.object({ wat: z.string(), uiterlijk: datum }).nullable(),
  geschiedenis: z.array(z.object({ op: tijdstip, wie: z.string(), wat: z.string() })),
  mogelijkheden: z.array(mogelijkheid),
  besluiten: z.array(mogelijkheid),
});
export type BoeteWeergave = z.infer<typeof boete>;

/** The same case as the resident sees it, from the voornemen on. */
export const eigenBoete = z.object({
  id,
  kenmerk,
  toestand: z.enum(BOETETOESTANDEN),
  wat: z.enum(VERZWEGEN),
  van: datum,
  totEnMet: datum,
  benadelingsbedragInCenten: centen,
  /** What was written down about it (Awb 5:48). */
  rapport: z.string().nullable(),
  zienswijzeTot: datum.nullable(),
  waarschuwing: z.boolean(),
  hoogstensInCenten: centen.nullable(),
  zienswijzen: z.array(z.object({ op: datum, tekst: z.string() })),
  oplegging: z.object({ op: datum, som: boetesom, bezwaarTot: datum.nullable(), besluit: id }).nullable(),
  afgezien: z.string().nullable(),
  magReageren: z.boolean(),
  versie,
});
export type EigenBoete = z.infer<typeof eigenBoete>;

const perPersoon = z.object({ persoonId: id });
const params = z.object({ boeteId: id });
const doel = 'inlichtingen-controleren' as const;

export const readBoetes = route({
  naam: 'readBoetes',
  method: 'GET',
  path: '/v1/personen/{persoonId}/boetes',
  samenvatting: 'Boeteonderzoeken en boetes van een persoon',
  taak: 'boete-zien',
  doel,
  verwerking: 'Boetes bekeken',
  status: 200,
  params: perPersoon,
  answer: z.object({
    boetes: z.array(boete),
    /** Claims because something was not told, to start from. */
    vorderingen: z.array(z.object({ id, kenmerk, bedragInCenten: centen, van: datum, totEnMet: datum })),
  }),
});
export const startBoeteonderzoek = route({
  naam: 'startBoeteonderzoek',
  method: 'POST',
  path: '/v1/personen/{persoonId}/boetes',
  samenvatting: 'Start een boeteonderzoek',
  taak: 'boete-onderzoeken',
  doel,
  verwerking: 'Boeteonderzoek gestart',
  status: 201,
  params: perPersoon,
  body: schendingInvoer,
  answer: boete,
});

const opdracht = <B>(
  naam: string,
  pad: string,
  samenvatting: string,
  verwerking: string,
  body: z.ZodType<B>,
  taak: 'boete-onderzoeken' | 'besluit-voorstellen' = 'boete-onderzoeken',
) =>
  route({
    naam,
    method: 'POST',
    path: `/v1/boetes/{boeteId}/${pad}`,
    samenvatting,
    taak,
    doel: taak === 'boete-onderzoeken' ? doel : 'recht-op-bijstand',
    verwerking,
    status: 201,
    params,
    body,
    answer: boete,
    versie: true,
  });

export const editSchending = opdracht(
  'editSchending',
  'schendingen',
  'Verbeter wat niet is doorgegeven',
  'Boeteonderzoek verbeterd',
  schendingInvoer,
);
export const judgeSchending = opdracht(
  'judgeSchending',
  'oordelen',
  'Beoordeel hoeveel de inwoner is te verwijten',
  'Verwijtbaarheid beoordeeld',
  oordeelInvoer,
);
export const announceBoete = opdracht(
  'announceBoete',
  'voornemens',
  'Stuur het rapport en het voornemen, met tijd om te reageren',
  'Voornemen van een boete verstuurd',
  z.strictObject({ bevindingen: tekst(8000), zienswijzeTot: datum, waarschuwing: z.boolean() }),
);
export const recordBoetezienswijze = opdracht(
  'recordBoetezienswijze',
  'zienswijzen',
  'Leg vast wat de inwoner vertelt',
  'Zienswijze over een boete vastgelegd',
  z.strictObject({
    gegevenOp: datum,
    via: z.enum(['gesprek', 'telefoon', 'brief']),
    tekst: tekst(8000),
    /** Somebody was told that they need not answer (Awb 5:10a). */
    zwijgrechtGezegd: z.boolean(),
  }),
);
export const waiveBoete = opdracht(
  'waiveBoete',
  'afzieningen',
  'Zie af van een boete',
  'Van een boete afgezien',
  z.strictObject({ grond: z.enum(BOETE_AFZIENGRONDEN), reden: tekst(2000) }),
  'besluit-voorstellen',
);

const eigen = { taak: 'eigen-zaken', doel: 'recht-op-bijstand' } as const;
export const readEigenBoetes = route({
  ...eigen,
  naam: 'readEigenBoetes',
  omvang: ['inzien', 'brieven', 'bezwaar'],
  method: 'GET',
  path: '/v1/eigen/boetes',
  samenvatting: 'Boetes die worden overwogen of zijn opgelegd',
  verwerking: 'Eigen boetes bekeken',
  status: 200,
  answer: z.object({ boetes: z.array(eigenBoete) }),
});
export const giveBoetezienswijze = route({
  ...eigen,
  naam: 'giveBoetezienswijze',
  omvang: ['brieven', 'bezwaar'],
  method: 'POST',
  path: '/v1/eigen/boetes/{boeteId}/zienswijzen',
  samenvatting: 'Vertel je kant over een boete',
  verwerking: 'Zienswijze over een boete gegeven',
  status: 201,
  params,
  body: z.strictObject({ tekst: tekst(8000) }),
  answer: eigenBoete,
});
