import { AFSTEMMINGSTOESTANDEN } from '@meedoen/casework/afstemming';
import { BEZWAARTOESTANDEN, DICTA } from '@meedoen/casework/bezwaar';
import { BOETETOESTANDEN } from '@meedoen/casework/boete';
import { BRONNEN } from '@meedoen/casework/feiten';
import { SIGNAALBRONNEN, SIGNAALSOORTEN, SIGNAALTOESTANDEN, SIGNAALUITKOMSTEN } from '@meedoen/casework/signaal';
import { REGELINGTOESTANDEN } from '@meedoen/casework/vordering';
import { z } from 'zod';
import { dwangsombesluit } from '../aanvraag/index.ts';
import { bericht } from '../bericht/index.ts';
import { eigenDeelname } from '../bijeenkomst/index.ts';
import { briefKort } from '../brief/index.ts';
import { inzetbeeld } from '../instrument/index.ts';
import { inzageregel } from '../inzage/index.ts';
import { eigenVerwijzing } from '../ketenpartner/index.ts';
import { eigenKlacht } from '../klacht/index.ts';
import { nazorg } from '../nazorg/index.ts';
import { planbeeld } from '../plan/index.ts';
import { route } from '../route/route.ts';
import { vertegenwoordiging } from '../vertegenwoordiging/index.ts';
import { centen, datum, id, kenmerk, maand, tijdstip } from '../waarden/index.ts';
import { wijziging } from '../wijziging/index.ts';

const tijdvak = { vanaf: datum.nullable(), totEnMet: datum.nullable() };

/** A fact about the resident: what, when it holds, from whom, since when we know. */
export const eigenFeit = z.object({
  soort: z.string(),
  naam: z.object({ nl: z.string(), en: z.string() }),
  /** The value in words. */
  waarde: z.string(),
  ...tijdvak,
  bron: z.enum(BRONNEN),
  gecontroleerd: z.boolean(),
  bekendVanaf: tijdstip,
  /** From when another fact took its place; null: it still counts. */
  bekendTot: tijdstip.nullable(),
  /** Article that lets us keep it. */
  grondslag: z.string(),
});

/** Everything that is kept about a resident, as they read it themselves (AVG art. 15). */
export const overzicht = z.object({
  opgehaaldOp: tijdstip,
  persoon: z.object({
    naam: z.string(),
    geboortedatum: datum.nullable(),
    gemeente: z.string(),
    bsn: z.string().nullable(),
  }),
  feiten: z.array(eigenFeit),
  huishouden: z.array(z.object({ naam: z.string(), relatie: z.string(), ...tijdvak })),
  vertegenwoordigingen: z.array(vertegenwoordiging),
  aanvragen: z.array(z.object({ id, kenmerk, status: z.string(), gemeldOp: datum, ingediendOp: datum.nullable() })),
  uitkeringen: z.array(z.object({ id, kenmerk, status: z.string(), ...tijdvak })),
  besluiten: z.array(
    z.object({
      id,
      kenmerk: kenmerk.nullable(),
      soort: z.string(),
      ingangsdatum: datum.nullable(),
      bekendgemaaktOp: datum,
      bezwaarTot: datum.nullable(),
      motivering: z.string(),
    }),
  ),
  brieven: z.array(briefKort),
  betalingen: z.array(
    z.object({
      op: datum,
      bedragInCenten: centen,
      begunstigde: z.string(),
      iban: z.string(),
      omschrijving: z.string(),
      status: z.enum(['klaar', 'in-bestand', 'bevestigd', 'teruggekomen']),
      teruggekomenOp: datum.nullable(),
    }),
  ),
  terugbetalen: z.array(
    z.object({ kenmerk: z.string(), naam: z.string(), reden: z.string(), ontstaanOp: datum, restInCenten: centen }),
  ),
  /** Agreements to pay back in pieces, and proposals for one. */
  regelingen: z.array(
    z.object({
      op: datum,
      status: z.enum(REGELINGTOESTANDEN),
      vanaf: maand,
      perMaandInCenten: centen,
      toelichting: z.string(),
    }),
  ),
  /** Money because we decided late. */
  dwangsommen: z.array(dwangsombesluit),
  /** Months of which the income was asked, or told. */
  inkomstenopgaven: z.array(
    z.object({
      maand,
      doorgegevenOp: tijdstip.nullable(),
      herinnerdOp: datum.nullable(),
      nagevraagdOp: datum.nullable(),
    }),
  ),
  bezwaren: z.array(
    z.object({
      id,
      kenmerk,
      besluit: z.object({ kenmerk: z.string(), soort: z.string() }),
      ontvangenOp: datum,
      gronden: z.string(),
      status: z.enum(BEZWAARTOESTANDEN),
      beslissing: z.object({ op: datum, dictum: z.enum(DICTA), motivering: z.string() }).nullable(),
    }),
  ),
  klachten: z.array(eigenKlacht.omit({ versie: true, mogelijkheden: true })),
  /** Plans naar werk, the last one first: what both sides said, agreed and did. */
  plannen: z.array(planbeeld.omit({ versie: true, mogelijkheden: true })),
  /** Help with work and taking part: what was judged, decided and said of it. */
  inzetten: z.array(
    inzetbeeld.omit({ versie: true, voorstel: true, mogelijkheden: true, mogelijkeBesluiten: true, lijn: true }),
  ),
  /** Care after somebody went to work: what was agreed, told and asked. */
  nazorgen: z.array(nazorg.omit({ versie: true, mogelijkheden: true })),
  /** Organisations somebody was referred to: what was given, said and told. */
  verwijzingen: z.array(eigenVerwijzing.omit({ versie: true, magReageren: true })),
  /** Groups somebody was invited to: what they answered, and whether they were there. */
  bijeenkomsten: z.array(eigenDeelname.omit({ versie: true })),
  /** Duties that were not met, as far as they were announced. */
  plichten: z.array(
    z.object({ kenmerk: z.string(), datum, omschrijving: z.string(), status: z.enum(AFSTEMMINGSTOESTANDEN) }),
  ),
  /** What was not told, as far as a fine for it was announced. */
  boetes: z.array(
    z.object({
      kenmerk: z.string(),
      van: datum,
      totEnMet: datum,
      omschrijving: z.string(),
      status: z.enum(BOETETOESTANDEN),
    }),
  ),
  /** What was seen about somebody, once they were asked about it or it was closed. */
  signalen: z.array(
    z.object({
      kenmerk: z.string(),
      soort: z.enum(SIGNAALSOORTEN),
      bron: z.enum(SIGNAALBRONNEN),
      overDag: datum,
      ontvangenOp: datum,
      status: z.enum(SIGNAALTOESTANDEN),
      /** Null: it was closed without a question. */
      vraag: z.string().nullable(),
      antwoorden: z.array(z.object({ op: datum, tekst: z.string() })),
      uitkomst: z.enum(SIGNAALUITKOMSTEN).nullable(),
    }),
  ),
  berichten: z.array(bericht),
  wijzigingen: z.array(wijziging),
  /** When somebody spoke with us or came by; what was noted can be asked for. */
  contact: z.array(z.object({ op: tijdstip, kanaal: z.string() })),
  documenten: z.array(z.object({ id, naam: z.string(), op: tijdstip })),
  gedeeld: z.array(z.object({ pagina: z.string(), op: tijdstip, tot: tijdstip, geopend: z.int() })),
  wieKeek: z.array(inzageregel),
});
export type Overzicht = z.infer<typeof overzicht>;

const own = { taak: 'eigen-zaken', doel: 'eigen-inzage', method: 'GET', status: 200 } as const;
export const readEigenOverzicht = route({
  ...own,
  naam: 'readEigenOverzicht',
  path: '/v1/eigen/overzicht',
  samenvatting: 'Al mijn gegevens, om te lezen',
  verwerking: 'Eigen gegevens bekeken',
  answer: overzicht,
});
