import { z } from 'zod';
import { klok } from '../aanvraag/index.ts';
import { route } from '../route/route.ts';
import { bladzijde, bladzijdeVraag, datum, id, kenmerk, tekst } from '../waarden/index.ts';

export const werksoort = z.enum([
  'aanvraag',
  'besluit',
  'bezwaar',
  'verschil',
  'herziening',
  'betaling',
  'vraag',
  'wijziging',
  'post',
  'afstemming',
  'loonkostensubsidie',
  'boete',
  'verhaal',
  'instrument',
  'signaal',
  'taak',
]);
export const werkregel = z.object({
  id,
  soort: werksoort,
  zaak: id.nullable(),
  persoon: id.nullable(),
  naam: z.string(),
  kenmerk: kenmerk.nullable(),
  titel: z.string(),
  volgendeStap: z.string(),
  laatsteDag: datum.nullable(),
  wettelijk: z.boolean(),
  dagenOver: z.int().nullable(),
  urgent: z.boolean(),
  behandelaar: z.object({ id, naam: z.string() }).nullable(),
  klok: klok.nullable(),
});
export type Werkregel = z.infer<typeof werkregel>;

/** How the list opens: what somebody must do first, the rest counted after it. */
export const werkgroep = z.enum(['nu', 'week', 'wacht', 'loopt']);
export type Werkgroep = z.infer<typeof werkgroep>;
/** Days left up to which a row must be seen today, or this week. */
export const NU_DAGEN = 3;
export const WEEK_DAGEN = 7;
/** Which group a row belongs to. `nu`: three days or less, past its term, or urgent; `wacht`: its clock stands still. */
export function groepVan({
  urgent,
  klok: tijd,
  dagenOver,
}: Pick<Werkregel, 'urgent' | 'klok' | 'dagenOver'>): Werkgroep {
  if (urgent) return 'nu';
  if (tijd?.stilstand.some((stil) => stil.tot === null)) return 'wacht';
  if (dagenOver === null) return 'loopt';
  if (dagenOver <= NU_DAGEN) return 'nu';
  return dagenOver <= WEEK_DAGEN ? 'week' : 'loopt';
}

export const readWerkvoorraad = route({
  naam: 'readWerkvoorraad',
  method: 'GET',
  path: '/v1/werkvoorraad',
  samenvatting: 'Wat er te doen is, dringendste eerst',
  taak: 'werkvoorraad-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Werkvoorraad bekeken',
  status: 200,
  query: bladzijdeVraag.extend({
    soort: werksoort.optional(),
    wie: z.enum(['ik', 'team', 'niemand']).optional(),
    /** Only what is past its term or ends within so many days; what has no term is left out. */
    binnenDagen: z.coerce.number().int().min(0).max(366).optional(),
    zoek: z.string().max(100).optional(),
  }),
  answer: bladzijde(werkregel).extend({
    aantallen: z.record(z.string(), z.int()),
    /** The same question asked for each of the three lists, whatever kind is shown now. */
    perWie: z.object({ ik: z.int(), team: z.int(), niemand: z.int() }),
    perWeek: z.array(z.object({ week: datum, aantal: z.int() })),
    /** How many rows of the kind that is shown are in each group, over all pages. */
    perGroep: z.record(werkgroep, z.int()),
  }),
});
/** Absence: all open work of one colleague goes to another until a day. */
export const handOver = route({
  naam: 'handOver',
  method: 'POST',
  path: '/v1/overdrachten',
  samenvatting: 'Draag werk over bij afwezigheid',
  taak: 'werk-overdragen',
  doel: null,
  verwerking: null,
  status: 201,
  body: z.strictObject({ van: id, naar: id, vanaf: datum, totEnMet: datum.nullable(), reden: tekst(300) }),
  answer: z.object({ aantal: z.int() }),
});
export const readCollegas = route({
  naam: 'readCollegas',
  method: 'GET',
  path: '/v1/medewerkers',
  samenvatting: "Collega's met hun teams",
  taak: 'werkvoorraad-zien',
  doel: null,
  verwerking: null,
  status: 200,
  answer: z.object({
    medewerkers: z.array(
      z.object({
        id,
        naam: z.string(),
        team: z.string().nullable(),
        rollen: z.array(z.string()),
        afwezigTot: datum.nullable(),
        openWerk: z.int(),
      }),
    ),
  }),
});
