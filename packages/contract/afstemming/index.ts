import {
  AFSTEMMINGSBESLUITEN,
  AFSTEMMINGSTOESTANDEN,
  AFZIENGRONDEN,
  ZIENSWIJZEKANALEN,
} from '@meedoen/casework/afstemming';
import { UNIFORME_VERPLICHTINGEN } from '@meedoen/law/participatiewet';
import { z } from 'zod';
import { mogelijkheid } from '../aanvraag/index.ts';
import { route } from '../route/route.ts';
import { centen, datum, id, kenmerk, maand, tekst, tijdstip, uitleg, versie } from '../waarden/index.ts';

/** What was not done: a uniform duty of art. 18 lid 4 by its letter, or a category of the by-law. */
export const gedraging = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('uniform'), onderdeel: z.enum(UNIFORME_VERPLICHTINGEN) }),
  z.strictObject({ soort: z.literal('lokaal'), categorie: z.string().min(1).max(100) }),
]);
export const maatregel = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('geen') }),
  z.object({ soort: z.literal('waarschuwing') }),
  z.object({ soort: z.literal('verlaging'), percentage: z.number(), maanden: z.int() }),
]);
export const zienswijze = z.object({ op: datum, via: z.enum(ZIENSWIJZEKANALEN), tekst: z.string() });
const inkeerverzoek = z.object({ op: datum, tekst: z.string(), uitkomst: z.enum(['open', 'afgewezen', 'toegewezen']) });

/** What is asked of somebody for work on a day, in words. */
export const plicht = z.object({
  stand: z.string(),
  tekst: z.string(),
  sollicitatiesPerMaand: z.int().nullable(),
  afspraak: z.string().nullable(),
  vanaf: datum.nullable(),
  totEnMet: datum.nullable(),
});

const gemeenschappelijk = {
  id,
  kenmerk,
  toestand: z.enum(AFSTEMMINGSTOESTANDEN),
  gedraging,
  /** The breach in a few words. */
  kort: z.string(),
  datum,
  omschrijving: z.string(),
  maatregel: maatregel.nullable(),
  zienswijzeTot: datum.nullable(),
  zienswijzen: z.array(zienswijze),
  /** The months that are lowered, or would be, with what that costs; null while it cannot be computed. */
  maanden: z.array(z.object({ maand, percentage: z.number(), bedragInCenten: centen.nullable() })),
  inkeerverzoeken: z.array(inkeerverzoek),
  eindigtOp: datum.nullable(),
} as const;

/** A case about a duty that was not met, as staff see it. */
export const afstemming = z.object({
  ...gemeenschappelijk,
  persoon: id,
  recht: id,
  versie,
  gemeldDoor: z.string(),
  gemeldOp: datum,
  klok: z.object({ wat: z.string(), uiterlijk: datum }).nullable(),
  /** What law and by-law attach to it, with the reasons; a name of what is missing when they cannot say. */
  wet: z.object({
    maatregel: maatregel.nullable(),
    artikel: z.string(),
    uitleg: uitleg.nullable(),
    ontbreekt: z.string().nullable(),
  }),
  /** Besluit that is being prepared. */
  voorstel: z.object({ id, soort: z.enum(AFSTEMMINGSBESLUITEN) }).nullable(),
  heroverwegenVoor: datum.nullable(),
  heroverwogen: z.object({ op: datum, reden: z.string() }).nullable(),
  afgezien: z.object({ op: datum, grond: z.enum(AFZIENGRONDEN), reden: z.string() }).nullable(),
  geschiedenis: z.array(z.object({ op: tijdstip, wie: z.string(), wat: z.string() })),
  mogelijkheden: z.array(mogelijkheid),
  besluiten: z.array(mogelijkheid),
});
export type AfstemmingWeergave = z.infer<typeof afstemming>;

/** The same case as the resident sees it, from the voornemen on. */
export const eigenAfstemming = z.object({
  ...gemeenschappelijk,
  magReageren: z.boolean(),
  /** Why asking to stop is not possible, in words; null when it is. */
  stoppen: z.object({ mag: z.boolean(), waarom: z.string().nullable() }),
  versie,
});
export type EigenAfstemming = z.infer<typeof eigenAfstemming>;

const perPersoon = z.object({ persoonId: id });
const params = z.object({ afstemmingId: id });

export const readAfstemmingen = route({
  naam: 'readAfstemmingen',
  method: 'GET',
  path: '/v1/personen/{persoonId}/afstemmingen',
  samenvatting: 'Plichten en afstemming van een persoon',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Plichten en afstemming bekeken',
  status: 200,
  params: perPersoon,
  answer: z.object({
    plicht: plicht.nullable(),
    /** Right under which a breach may be reported; null: no bijstand runs. */
    recht: id.nullable(),
    categorieen: z.array(
      z.object({ naam: z.string(), gedraging: z.string(), gevolg: z.string(), waarschuwingEerst: z.boolean() }),
    ),
    afstemmingen: z.array(afstemming),
  }),
});
export const registerGedraging = route({
  naam: 'registerGedraging',
  method: 'POST',
  path: '/v1/personen/{persoonId}/afstemmingen',
  samenvatting: 'Leg vast dat een plicht niet is nagekomen',
  taak: 'plicht-bewaken',
  doel: 'recht-op-bijstand',
  verwerking: 'Vastgelegd dat een plicht niet is nagekomen',
  status: 201,
  params: perPersoon,
  body: z.strictObject({ gedraging, datum, omschrijving: tekst(4000) }),
  answer: afstemming,
});

const opdracht = <B>(
  naam: string,
  pad: string,
  samenvatting: string,
  taak: 'besluit-voorstellen' | 'plicht-bewaken',
  verwerking: string,
  body: z.ZodType<B>,
) =>
  route({
    naam,
    method: 'POST',
    path: `/v1/afstemmingen/{afstemmingId}/${pad}`,
    samenvatting,
    taak,
    doel: 'recht-op-bijstand',
    verwerking,
    status: 201,
    params,
    body,
    answer: afstemming,
    versie: true,
  });

export const announceMaatregel = opdracht(
  'announceMaatregel',
  'voornemens',
  'Stuur het voornemen, met tijd om te reageren',
  'besluit-voorstellen',
  'Voornemen verstuurd',
  z.strictObject({ zienswijzeTot: datum }),
);
export const recordZienswijze = opdracht(
  'recordZienswijze',
  'zienswijzen',
  'Leg vast wat de inwoner vertelt',
  'plicht-bewaken',
  'Zienswijze vastgelegd',
  z.strictObject({ gegevenOp: datum, via: z.enum(['gesprek', 'telefoon', 'brief']), tekst: tekst(8000) }),
);
export const waiveMaatregel = opdracht(
  'waiveMaatregel',
  'afzieningen',
  'Zie af van een maatregel',
  'besluit-voorstellen',
  'Van maatregel afgezien',
  z.strictObject({ grond: z.enum(AFZIENGRONDEN), reden: tekst(2000) }),
);
export const recordInkeerverzoek = opdracht(
  'recordInkeerverzoek',
  'inkeerverzoeken',
  'Leg vast dat de inwoner vraagt om te stoppen',
  'plicht-bewaken',
  'Verzoek om te stoppen vastgelegd',
  z.strictObject({ tekst: tekst(4000) }),
);
export const confirmAfstemming = opdracht(
  'confirmAfstemming',
  'heroverwegingen',
  'Opnieuw bekeken, en de verlaging blijft',
  'besluit-voorstellen',
  'Verlaging opnieuw bekeken',
  z.strictObject({ reden: tekst(2000) }),
);

const eigen = { taak: 'eigen-zaken', doel: 'recht-op-bijstand' } as const;
export const readEigenAfstemmingen = route({
  ...eigen,
  naam: 'readEigenAfstemmingen',
  omvang: ['inzien', 'brieven', 'bezwaar'],
  method: 'GET',
  path: '/v1/eigen/afstemmingen',
  samenvatting: 'Wat er van mij wordt gevraagd, en wat er volgt als dat niet gebeurt',
  verwerking: 'Eigen plichten bekeken',
  status: 200,
  /** `uitkering`: whether bijstand runs; without it nothing is asked. */
  answer: z.object({ uitkering: z.boolean(), plicht: plicht.nullable(), afstemmingen: z.array(eigenAfstemming) }),
});
export const giveZienswijze = route({
  ...eigen,
  naam: 'giveZienswijze',
  omvang: ['brieven', 'bezwaar'],
  method: 'POST',
  path: '/v1/eigen/afstemmingen/{afstemmingId}/zienswijzen',
  samenvatting: 'Vertel je kant',
  verwerking: 'Zienswijze gegeven',
  status: 201,
  params,
  body: z.strictObject({ tekst: tekst(8000) }),
  answer: eigenAfstemming,
});
export const requestInkeer = route({
  ...eigen,
  naam: 'requestInkeer',
  omvang: ['brieven', 'bezwaar'],
  method: 'POST',
  path: '/v1/eigen/afstemmingen/{afstemmingId}/inkeerverzoeken',
  samenvatting: 'Vraag om de verlaging te stoppen',
  verwerking: 'Gevraagd om de verlaging te stoppen',
  status: 201,
  params,
  body: z.strictObject({ tekst: tekst(4000) }),
  answer: eigenAfstemming,
});
