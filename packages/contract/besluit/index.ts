import { SUBSIDIEBESLUITEN, SUBSIDIEWEIGERGRONDEN } from '@meedoen/casework/loonkostensubsidie';
import { BESLUITSOORTEN, OPSCHORTINGSGRONDEN } from '@meedoen/casework/recht';
import { z } from 'zod';
import { geenDwangsom, mogelijkheid } from '../aanvraag/index.ts';
import { boetesom } from '../boete/index.ts';
import { subsidiebedragen } from '../loonkostensubsidie/index.ts';
import { maanduitkomst } from '../recht/index.ts';
import { route } from '../route/route.ts';
import { centen, datum, id, kenmerk, maand, tekst, tijdstip, uitleg, versie } from '../waarden/index.ts';

export const besluitsoort = z.enum(BESLUITSOORTEN);
export const opschortingsgrond = z.enum(OPSCHORTINGSGRONDEN);
export const omgekeerdeToets = z.strictObject({
  nodig: z.string().trim().max(4000),
  waarden: z.array(z.string().max(100)).max(10),
  effecten: z.string().trim().max(4000),
  artikel: z.string().trim().max(200),
});
/** The person was heard, or why that was not needed (Awb 4:7, 4:8, 4:11, 4:12). */
export const gehoord = z.union([z.strictObject({ op: datum }), z.strictObject({ uitzondering: tekst(500) })]);
export const verlaging = z.strictObject({ percentage: z.int().min(1).max(100), maanden: z.int().min(1).max(12) });
/** What stands in a letter, as the screens draw it. */
export const briefblok = z.object({
  soort: z.string(),
  tekst: z.string(),
  eigen: z.boolean(),
  sleutel: z.string().nullable(),
  regels: z.array(
    z.object({
      tekst: z.string(),
      bedragInCenten: centen.nullable(),
      artikel: z.string().nullable(),
      nadruk: z.boolean(),
    }),
  ),
});

/** The days a dwangsom counts, what they come to and why (Awb 4:17, 4:18). */
export const dwangsomstuk = z.object({
  over: z.enum(['aanvraag', 'bezwaar']),
  kenmerk: z.string(),
  beslissenUiterlijk: datum,
  ingebrekestelling: datum,
  eersteDag: datum,
  laatsteDag: datum,
  /** When it was decided or withdrawn; null: not yet. */
  geeindigdOp: datum.nullable(),
  dagen: z.int(),
  treden: z.array(z.object({ dagen: z.int(), perDagInCenten: centen, bedragInCenten: centen })),
  verbeurdInCenten: centen,
  eerderInCenten: centen,
  bedragInCenten: centen,
  vaststellenUiterlijk: datum,
  waarom: uitleg,
});

/** What a besluit on loonkostensubsidie says, and why a month comes to this. */
export const subsidiestuk = z.object({
  wat: z.enum(SUBSIDIEBESLUITEN),
  kenmerk: z.string(),
  werkgever: z.string(),
  functie: z.string(),
  vanaf: datum,
  grond: z.string().nullable(),
  /** What the employer was paid too much: an end asks it back, a change takes it off later months. */
  teVeelInCenten: centen.nullable(),
  bedragen: subsidiebedragen.nullable(),
  waarom: uitleg.nullable(),
});

/** A computed proposal for a case or a right: which decision, since when, with what it does to the money. */
export const voorstel = z.object({
  id,
  kenmerk: kenmerk.nullable(),
  soort: besluitsoort,
  zaak: id.nullable(),
  recht: id.nullable(),
  /** The case about a duty that was not met. */
  afstemming: id.nullable(),
  /** The objection that was decided late. */
  bezwaar: id.nullable(),
  loonkostensubsidie: id.nullable(),
  /** The case of a fine. */
  boete: id.nullable(),
  persoon: id,
  naam: z.string(),
  versie,
  status: z.enum(['concept', 'voorgesteld', 'vastgesteld', 'bekendgemaakt', 'vervallen']),
  ingangsdatum: datum.nullable(),
  gebonden: z.boolean(),
  voorwaarden: z.array(
    z.object({ tekst: z.string(), artikel: z.string(), stand: z.enum(['ja', 'nee', 'onbekend']), uitleg: z.string() }),
  ),
  uitkomst: maanduitkomst.nullable(),
  /** Bijstand with holiday allowance; `uitbetaling` is the part of it that is paid. */
  maanden: z.array(
    z.object({
      maand,
      geboektInCenten: centen,
      berekendInCenten: centen.nullable(),
      verschilInCenten: centen.nullable(),
      /** What reaches the account: without the holiday allowance that is set aside, as the letter has it. */
      uitbetaling: z.object({
        geboektInCenten: centen,
        berekendInCenten: centen.nullable(),
        verschilInCenten: centen.nullable(),
      }),
      oorzaak: z.string(),
      artikel: z.string(),
    }),
  ),
  toets: omgekeerdeToets.nullable(),
  motivering: z.string(),
  cbsCode: z.string().nullable(),
  cbsKeuzes: z.array(z.object({ code: z.string(), tekst: z.string() })),
  /** What this kind asks besides; see `aanvulling`. */
  vraagt: z.array(
    z.enum(['gehoord', 'hersteltermijn', 'inlichtingenplicht', 'opschortingsgrond', 'verlaging', 'dwangsom']),
  ),
  aanvulling: z.object({
    gehoord: gehoord.nullable(),
    hersteltermijn: datum.nullable(),
    opschortingsgrond: opschortingsgrond.nullable(),
    inlichtingenplichtGeschonden: z.boolean(),
    /** Lower or shorter than law and by-law say, because of the circumstances (art. 18 lid 1 and 10). */
    verlaging: verlaging.nullable(),
    /** On which ground nothing is owed. */
    geenDwangsom: geenDwangsom.nullable(),
  }),
  dwangsom: dwangsomstuk.nullable(),
  subsidie: subsidiestuk.nullable(),
  /** The fine, step by step, and why. */
  boetestuk: z.object({ som: boetesom, uitleg: uitleg.nullable() }).nullable(),
  vierOgen: z.object({ nodig: z.boolean(), reden: z.string() }),
  brief: z.array(briefblok),
  /** What the letter still waits for; null when it stands. */
  briefOntbreekt: z.string().nullable(),
  voorgesteldDoor: z.string().nullable(),
  vastgesteldDoor: z.string().nullable(),
  bekendgemaaktOp: datum.nullable(),
  bezwaarTot: datum.nullable(),
  /** Facts that changed since the proposal was computed; it is computed again before signing. */
  verouderd: z.boolean(),
  mogelijkheden: z.array(mogelijkheid),
});
export type Voorstel = z.infer<typeof voorstel>;

const params = z.object({ besluitId: id });
const common = { taak: 'besluit-voorstellen', doel: 'recht-op-bijstand', answer: voorstel, versie: true } as const;
export const startVoorstel = route({
  ...common,
  naam: 'startVoorstel',
  method: 'POST',
  path: '/v1/besluiten',
  samenvatting: 'Begin een voorstel voor een besluit',
  verwerking: 'Voorstel gemaakt',
  status: 201,
  body: z.strictObject({
    soort: besluitsoort,
    zaak: id.optional(),
    recht: id.optional(),
    afstemming: id.optional(),
    bezwaar: id.optional(),
    boete: id.optional(),
    loonkostensubsidie: z
      .strictObject({
        id,
        wat: z.enum(SUBSIDIEBESLUITEN),
        /** Of a refusal only. */
        grond: z.enum(SUBSIDIEWEIGERGRONDEN).optional(),
      })
      .optional(),
    ingangsdatum: datum.optional(),
  }),
});
export const readBesluit = route({
  ...common,
  naam: 'readBesluit',
  omvang: ['inzien', 'brieven', 'bezwaar'],
  method: 'GET',
  path: '/v1/besluiten/{besluitId}',
  samenvatting: 'Een besluit of voorstel',
  taak: 'dossier-zien',
  verwerking: 'Besluit bekeken',
  status: 200,
  params,
});
export const editVoorstel = route({
  ...common,
  naam: 'editVoorstel',
  method: 'PUT',
  path: '/v1/besluiten/{besluitId}',
  samenvatting: 'Werk een voorstel bij',
  verwerking: 'Voorstel bijgewerkt',
  status: 200,
  params,
  body: z.strictObject({
    toets: omgekeerdeToets.optional(),
    motivering: z.string().max(8000).optional(),
    cbsCode: z.string().max(4).optional(),
    ingangsdatum: datum.optional(),
    eigenZinnen: z.record(z.string(), z.string().max(1000)).optional(),
    gehoord: gehoord.optional(),
    hersteltermijn: datum.optional(),
    opschortingsgrond: opschortingsgrond.optional(),
    inlichtingenplichtGeschonden: z.boolean().optional(),
    verlaging: verlaging.optional(),
    geenDwangsom: geenDwangsom.nullable().optional(),
  }),
});
export const proposeBesluit = route({
  ...common,
  naam: 'proposeBesluit',
  method: 'POST',
  path: '/v1/besluiten/{besluitId}/voorstellen',
  samenvatting: 'Leg voor aan een collega, of stel vast als dat mag',
  verwerking: 'Besluit voorgesteld',
  status: 201,
  params,
  body: z.strictObject({}),
});
export const approveBesluit = route({
  ...common,
  naam: 'approveBesluit',
  method: 'POST',
  path: '/v1/besluiten/{besluitId}/vaststellingen',
  samenvatting: 'Stel het besluit vast',
  taak: 'besluit-vaststellen',
  verwerking: 'Besluit vastgesteld',
  status: 201,
  params,
  body: z.strictObject({}),
});
export const rejectVoorstel = route({
  ...common,
  naam: 'rejectVoorstel',
  method: 'POST',
  path: '/v1/besluiten/{besluitId}/terugzendingen',
  samenvatting: 'Stuur het voorstel terug',
  taak: 'besluit-vaststellen',
  verwerking: 'Voorstel teruggestuurd',
  status: 201,
  params,
  body: z.strictObject({ reden: tekst(1000) }),
});
/** Nothing is done with it: the reason stays. Of an advance: it is not taken back. */
export const cancelVoorstel = route({
  ...common,
  naam: 'cancelVoorstel',
  method: 'POST',
  path: '/v1/besluiten/{besluitId}/intrekkingen',
  samenvatting: 'Zie af van dit voorstel',
  taak: 'besluit-vaststellen',
  verwerking: 'Van voorstel afgezien',
  status: 201,
  params,
  body: z.strictObject({ reden: tekst(1000) }),
});
export const readBesluiten = route({
  naam: 'readBesluiten',
  omvang: ['inzien', 'brieven', 'bezwaar'],
  method: 'GET',
  path: '/v1/personen/{persoonId}/besluiten',
  samenvatting: 'Besluiten over een persoon',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Besluiten bekeken',
  status: 200,
  params: z.object({ persoonId: id }),
  query: z.object({ bekendOp: datum.optional() }),
  answer: z.object({
    besluiten: z.array(
      z.object({
        id,
        kenmerk: kenmerk.nullable(),
        soort: besluitsoort,
        status: z.string(),
        ingangsdatum: datum.nullable(),
        vastgesteldOp: tijdstip.nullable(),
        bezwaarTot: datum.nullable(),
        wie: z.string().nullable(),
      }),
    ),
  }),
});
