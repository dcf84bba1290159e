import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum, id, tekst, tijdstip, tijdvak } from '../waarden/index.ts';

/** One fact as staff and residents see it. Ranges are half-open. */
export const feit = z.object({
  id,
  persoon: id,
  /** Whose fact it is, when not the applicant's own is shown. */
  naam: z.string().nullable(),
  soort: z.string(),
  label: z.string(),
  waarde: z.unknown(),
  weergave: z.string(),
  geldig: tijdvak,
  bekendVanaf: tijdstip,
  bekendTot: tijdstip.nullable(),
  bron: z.string(),
  stand: z.enum(['opgegeven', 'gecontroleerd', 'verschil', 'vastgesteld']),
  auteur: z.string(),
  bewijs: id.nullable(),
  vervangt: id.nullable(),
});
export type FeitWeergave = z.infer<typeof feit>;

/** Declared and checked that differ, with what each would make of the month it touches. */
export const verschil = z.object({
  soort: z.string(),
  label: z.string(),
  maand: z.string().nullable(),
  opgegeven: feit,
  gecontroleerd: feit,
  uitkeringBijOpgegevenInCenten: z.int().nullable(),
  uitkeringBijGecontroleerdInCenten: z.int().nullable(),
});

export const readFeiten = route({
  naam: 'readFeiten',
  omvang: ['inzien'],
  method: 'GET',
  path: '/v1/personen/{persoonId}/feiten',
  samenvatting: 'Feiten van een persoon en zijn huishouden, zoals bekend op een dag',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Gegevens bekeken',
  status: 200,
  params: z.object({ persoonId: id }),
  query: z.object({ bekendOp: datum.optional() }),
  answer: z.object({
    bekendOp: datum,
    feiten: z.array(feit),
    verschillen: z.array(verschil),
    wijzigmomenten: z.array(tijdstip),
  }),
});

export const nieuwFeit = z.strictObject({
  soort: tekst(60),
  waarde: z.unknown(),
  vanaf: datum.nullable(),
  totEnMet: datum.nullable(),
  bron: z.enum(['inwoner', 'medewerker', 'brp', 'inlichtingenbureau', 'uwv', 'bank', 'werkgever']),
  gecontroleerd: z.boolean(),
  reden: tekst(500).optional(),
  bewijs: id.optional(),
  vervangt: id.optional(),
});

/** The proposal that follows by itself when a fact touches past months. */
export const gevolg = z.object({
  maanden: z.array(
    z.object({
      maand: z.string(),
      geboektInCenten: z.int(),
      berekendInCenten: z.int().nullable(),
      verschilInCenten: z.int().nullable(),
    }),
  ),
  voorstel: id.nullable(),
});

export const recordFeit = route({
  naam: 'recordFeit',
  method: 'POST',
  path: '/v1/personen/{persoonId}/feiten',
  samenvatting: 'Leg een feit vast',
  taak: 'feit-vastleggen',
  doel: 'recht-op-bijstand',
  verwerking: 'Gegeven vastgelegd',
  status: 201,
  params: z.object({ persoonId: id }),
  body: nieuwFeit,
  answer: z.object({ feit, gevolg }),
});

export const settleVerschil = route({
  naam: 'settleVerschil',
  method: 'POST',
  path: '/v1/feiten/{feitId}/vaststellingen',
  samenvatting: 'Stel vast welk van twee feiten klopt',
  taak: 'feit-vastleggen',
  doel: 'recht-op-bijstand',
  verwerking: 'Verschil vastgesteld',
  status: 201,
  params: z.object({ feitId: id }),
  body: z.strictObject({ reden: tekst(500) }),
  answer: z.object({ feit, gevolg }),
});

/** Fetches the registered persons and address anew and records what differs. */
export const refreshBrp = route({
  naam: 'refreshBrp',
  method: 'POST',
  path: '/v1/personen/{persoonId}/brp-bevragingen',
  samenvatting: 'Vraag de BRP opnieuw',
  taak: 'feit-vastleggen',
  doel: 'recht-op-bijstand',
  verwerking: 'Gegevens opgehaald uit de BRP',
  status: 200,
  params: z.object({ persoonId: id }),
  answer: z.object({ nieuw: z.int(), gewijzigd: z.int(), bereikbaar: z.boolean() }),
});
