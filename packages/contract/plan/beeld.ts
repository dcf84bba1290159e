import { MEEDOENVORMEN } from '@meedoen/casework/feiten';
import {
  AFSPRAAKPARTIJEN,
  AFSPRAAKUITKOMSTEN,
  BEPERKINGSBRONNEN,
  BESTEMMINGEN,
  BESTEMMINGSTANDEN,
  GESPREKSVORMEN,
  LEEFGEBIEDEN,
  LEEFGEBIEDSTANDEN,
  LEERDOELOORDELEN,
  PLANCOMMANDS,
  PLANFASEN,
  PLANSLUITGRONDEN,
  TAALMETERUITKOMSTEN,
  TAALVERVOLGEN,
} from '@meedoen/casework/plan';
import { z } from 'zod';
import { datum, id, versie } from '../waarden/index.ts';

const trede = z.int().min(1).max(6);
/** A year, a month or a day. */
export const tijdaanduiding = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, { error: 'Vul een jaar, maand of dag in.' })
  .meta({ examples: ['2022', '2027-03', '2026-11-30'] });
const partij = z.enum(AFSPRAAKPARTIJEN);
const drempel = z.object({ wat: z.string(), genomen: z.boolean() });

export const afspraak = z.object({
  id,
  wie: partij,
  /** Who of the household, when the plan is of more than one. */
  lid: z.string().nullable(),
  wat: z.string(),
  uiterlijk: datum.nullable(),
  gemaaktOp: datum,
  versie,
  uitkomst: z
    .object({ soort: z.enum(AFSPRAAKUITKOMSTEN), op: datum, door: partij, reden: z.string().nullable() })
    .nullable(),
  /** Open, and its day is over. */
  teLaat: z.boolean(),
});
export type Afspraak = z.infer<typeof afspraak>;

const station = z.object({
  id,
  wanneer: tijdaanduiding,
  wat: z.string(),
  trede,
  drempels: z.array(drempel),
});
const sollicitaties = z.object({ aantalPerMaand: z.int().nullable(), reden: z.string().nullable() }).nullable();
const handtekening = z.object({ op: datum, wijze: z.enum(['eigen-pagina', 'papier', 'medewerker']) }).nullable();
export const mogelijkheid = z.object({
  commando: z.enum(PLANCOMMANDS),
  mag: z.boolean(),
  weigering: z.object({ code: z.string(), tekst: z.string(), artikel: z.string().nullable() }).nullable(),
});

/** A plan naar werk as both sides see it: the same text for the coach and for who it is about. */
export const planbeeld = z.object({
  id,
  versie,
  /** Number of the plan as it is signed: goes up when something of what was signed changes. */
  planversie: z.int().min(1),
  fase: z.enum(PLANFASEN),
  begonnenOp: datum,
  leden: z.array(z.object({ id, naam: z.string() })),
  eigen: z.object({ woorden: z.string(), doel: z.string(), op: datum }).nullable(),
  diagnose: z.array(
    z.object({
      leefgebied: z.enum(LEEFGEBIEDEN),
      tekst: z.string(),
      op: datum,
      /** Own words of who it is about. */
      woorden: z.string().nullable(),
      stand: z.enum(LEEFGEBIEDSTANDEN).nullable(),
      meedoen: z.enum(MEEDOENVORMEN).nullable(),
      /** Of health only whether it limits work, and who says so. */
      beperking: z.object({ inWerk: z.boolean(), bron: z.enum(BEPERKINGSBRONNEN) }).nullable(),
      taalmeter: z
        .object({ uitkomst: z.enum(TAALMETERUITKOMSTEN), vervolg: z.enum(TAALVERVOLGEN).nullable() })
        .nullable(),
    }),
  ),
  afspraken: z.array(afspraak),
  leerdoelen: z.array(
    z.object({
      id,
      doel: z.string(),
      hoe: z.string().nullable(),
      gesteldOp: datum,
      /** From 0 (not begun) to 4 (done). */
      stand: z.int().min(0).max(4),
      oordeel: z.object({ soort: z.enum(LEERDOELOORDELEN), op: datum, toelichting: z.string() }).nullable(),
    }),
  ),
  sollicitaties,
  getekend: z.boolean(),
  tekening: z.object({
    coach: handtekening,
    inwoners: z.array(z.object({ id, naam: z.string(), handtekening })),
  }),
  oneens: z.object({ op: datum, naam: z.string(), reden: z.string() }).nullable(),
  versies: z.array(
    z.object({
      nummer: z.int(),
      vastgesteldOp: datum,
      woorden: z.string(),
      doel: z.string(),
      afspraken: z.array(z.object({ wie: partij, wat: z.string(), uiterlijk: datum.nullable() })),
      leerdoelen: z.array(z.string()),
      sollicitaties,
    }),
  ),
  /** Newest first. */
  gesprekken: z.array(
    z.object({ id, op: datum, vorm: z.enum(GESPREKSVORMEN), met: z.string(), door: z.string(), verslag: z.string() }),
  ),
  volgende: z
    .object({
      dag: datum,
      tijd: z.string(),
      plaats: z.string(),
      afgezegd: z.object({ op: datum, door: partij, reden: z.string() }).nullable(),
    })
    .nullable(),
  haltes: z.array(station),
  stappen: z.array(station.extend({ leerdoel: z.string().nullable() })),
  /** Rung of the last station. */
  trede: trede.nullable(),
  bestemmingen: z.array(
    z.object({ bestemming: z.enum(BESTEMMINGEN), stand: z.enum(BESTEMMINGSTANDEN), reden: z.string() }),
  ),
  meelopers: z.array(
    z.object({
      id,
      naam: z.string(),
      rol: z.string(),
      vanaf: tijdaanduiding,
      tot: tijdaanduiding.nullable(),
    }),
  ),
  regisseur: z.object({ naam: z.string(), functie: z.string(), vanaf: datum }).nullable(),
  coach: z.object({ naam: z.string(), telefoon: z.string().nullable() }).nullable(),
  coachverzoek: z.object({ op: datum, reden: z.string() }).nullable(),
  evaluaties: z.array(
    z.object({
      op: datum,
      planversie: z.int(),
      afspraken: z.string(),
      instrumenten: z.string(),
      inwoner: z.string(),
      casusoverleg: z.boolean(),
    }),
  ),
  sluiting: z.object({ op: datum, grond: z.enum(PLANSLUITGRONDEN), toelichting: z.string() }).nullable(),
  mogelijkheden: z.array(mogelijkheid),
});
export type Planbeeld = z.infer<typeof planbeeld>;
