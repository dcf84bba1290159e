import {
  DUURREGELS,
  HIELP,
  INKOMENSGEVOLGEN,
  INSTRUMENTGROEPEN,
  INZETBESLUITEN,
  INZETEINDGRONDEN,
  INZETRESULTATEN,
  INZETTOESTANDEN,
  OPLEGWIJZEN,
  TOETSSTANDEN,
} from '@meedoen/casework/instrument';
import { z } from 'zod';
import { centen, datum, gemeentecode, id, somInCenten, versie } from '../waarden/index.ts';

export const toetsregel = z.object({
  tekst: z.string(),
  /** Where it stands: an article or a document. */
  bron: z.string(),
  stand: z.enum(TOETSSTANDEN),
  /** Why not, and what would open it. */
  anders: z.string(),
  feitnaam: z.string().nullable(),
  toelichting: z.string().nullable(),
});
export type Toetsregel = z.infer<typeof toetsregel>;

const plaatsen = z.object({ aantal: z.int(), bezet: z.int(), wachtend: z.int(), bron: z.string() });
/** The line of the re-integration budget that pays it, with what is free on it this year. */
const lijn = z.object({ naam: z.string(), vrijInCenten: somInCenten, plafond: z.boolean(), bron: z.string() });
const budget = z.object({ bedragInCenten: centen, gebruiktInCenten: centen, bron: z.string() });

/** An instrument as the gemeente of somebody has it, with whether it fits them. */
export const passendInstrument = z.object({
  code: z.string(),
  naam: z.string(),
  groep: z.enum(INSTRUMENTGROEPEN),
  doel: z.string(),
  grondslag: z.array(z.string()),
  bron: z.string(),
  /** Where the gemeente chose it. */
  gebruikbron: z.string(),
  nietGegeven: z.string().nullable(),
  elders: z.enum(['loonkostensubsidie']).nullable(),
  past: z.enum(TOETSSTANDEN),
  toets: z.array(toetsregel),
  /** Why it cannot be proposed whatever the person; null: it can. */
  nooit: z.string().nullable(),
  opleggen: z.enum(OPLEGWIJZEN).nullable(),
  advies: z.object({ wie: z.string(), bron: z.string() }).nullable(),
  besluit: z.object({ nodig: z.boolean(), bron: z.string() }),
  /** The longest duration in months, or the rule of the law; null: none is laid down. */
  duur: z
    .object({
      regel: z.enum(DUURREGELS).nullable(),
      maanden: z.int().nullable(),
      verlengingMaanden: z.int().nullable(),
      bron: z.string(),
    })
    .nullable(),
  plek: z.boolean(),
  uren: z.boolean(),
  urenHoogstens: z.int().nullable(),
  regimes: z.array(z.object({ code: z.string(), uitleg: z.string() })),
  kosten: z.object({ wie: z.enum(['gemeente', 'uwv', 'niemand']), post: z.string(), bron: z.string() }),
  betaling: z.enum(['premie-per-half-jaar', 'premie', 'kosten']).nullable(),
  premieInCenten: centen.nullable(),
  inkomen: z.enum(INKOMENSGEVOLGEN),
  vragen: z.array(z.string()),
  plaatsen: plaatsen.nullable(),
  budget: budget.nullable(),
  lijn: lijn.nullable(),
});
export type PassendInstrument = z.infer<typeof passendInstrument>;

export const beurt = z.object({
  soort: z.enum(['nu', 'op', 'niet-te-zeggen']),
  dag: datum.nullable(),
  door: z.enum(['einde', 'nieuw-jaar']).nullable(),
  reden: z.enum(['geen-einde-bekend', 'aantal-niet-bekend']).nullable(),
});
export type Beurtbeeld = z.infer<typeof beurt>;

const weigering = z.object({ code: z.string(), tekst: z.string(), artikel: z.string().nullable() }).nullable();
const hielp = z.enum(HIELP);

const kern = {
  id,
  versie,
  instrument: z.string(),
  naam: z.string(),
  naamEn: z.string(),
  /** What it is, in a sentence of plain Dutch. */
  uitleg: z.string(),
  toestand: z.enum(INZETTOESTANDEN),
  doel: z.string(),
  inkomen: z.enum(INKOMENSGEVOLGEN),
  waar: z.string().nullable(),
  uren: z.number().nullable(),
  begin: datum.nullable(),
  totEnMet: datum.nullable(),
  /** Words of the step of the plan it belongs to. */
  stap: z.string().nullable(),
  /** The part somebody is in, and all parts. */
  fase: z.object({ nu: z.int(), namen: z.array(z.string()) }).nullable(),
  betalingen: z.array(z.object({ op: datum, bedragInCenten: centen })),
  eigenEvaluaties: z.array(z.object({ op: datum, hielp, woorden: z.string() })),
  einde: z
    .object({
      op: datum,
      grond: z.enum(INZETEINDGRONDEN),
      resultaat: z.enum(INZETRESULTATEN),
      toelichting: z.string(),
    })
    .nullable(),
  /** Why it was refused or taken back. */
  reden: z.string().nullable(),
  /** The place in the row, from 1, with when the turn comes. */
  wacht: z.object({ sinds: datum, plaats: z.int(), van: z.int(), beurt }).nullable(),
};

/** An inzet as who works at it sees it. */
export const inzetbeeld = z.object({
  ...kern,
  persoon: id,
  naamPersoon: z.string(),
  gemeente: gemeentecode,
  voorgesteldOp: datum,
  opVerzoek: z.boolean(),
  inwoner: z.object({ wil: z.boolean(), woorden: z.string() }),
  toets: z.array(toetsregel),
  regime: z.string().nullable(),
  ramingInCenten: centen.nullable(),
  /** `over`: it costs more than is free. */
  lijn: lijn.extend({ over: z.boolean() }).nullable(),
  advies: z
    .object({
      bij: z.string(),
      gevraagdOp: datum,
      uiterlijk: datum.nullable(),
      uitkomst: z.object({ positief: z.boolean(), op: datum, toelichting: z.string() }).nullable(),
    })
    .nullable(),
  voorstel: z.object({ besluit: id, wat: z.enum(INZETBESLUITEN), teruggestuurd: z.string().nullable() }).nullable(),
  besluiten: z.array(z.object({ besluit: id, wat: z.enum(INZETBESLUITEN), op: datum })),
  besluitNodig: z.boolean(),
  betaling: z.enum(['premie-per-half-jaar', 'premie', 'kosten']).nullable(),
  premieInCenten: centen.nullable(),
  /** The last day there can be, with where that stands; null: none is laid down. */
  langste: z.object({ dag: datum, bron: z.string() }).nullable(),
  vragen: z.array(z.string()),
  evaluaties: z.array(
    z.object({
      op: datum,
      antwoorden: z.array(z.object({ vraag: z.string(), antwoord: z.string() })),
      hielp,
      inwoner: z.string(),
      meegewerkt: z.boolean().nullable(),
      door: z.string(),
    }),
  ),
  klokken: z.array(z.object({ wat: z.string(), uiterlijk: datum, bron: z.string(), teLaat: z.boolean() })),
  /** What may be offered while somebody waits. */
  tijdelijk: z.array(z.object({ code: z.string(), naam: z.string() })),
  mogelijkheden: z.array(z.object({ commando: z.string(), mag: z.boolean(), weigering })),
  mogelijkeBesluiten: z.array(z.object({ wat: z.enum(INZETBESLUITEN), mag: z.boolean(), weigering })),
});
export type Inzetbeeld = z.infer<typeof inzetbeeld>;

/** An inzet as the resident sees it. */
export const eigenInzet = z.object({ ...kern, mag: z.boolean() });
export type EigenInzet = z.infer<typeof eigenInzet>;

/** An instrument with a number of places or a budget: who has one, who waits and when their turn comes. */
export const instrumentlijst = z.object({
  gemeente: gemeentecode,
  gemeentenaam: z.string(),
  code: z.string(),
  naam: z.string(),
  volgorde: z.enum(['advies', 'voorstel']).nullable(),
  bron: z.string(),
  plaatsen: plaatsen.nullable(),
  komend: z.array(z.object({ jaar: z.int(), aantal: z.int(), bron: z.string() })),
  budget: budget.nullable(),
  wachtenden: z.array(
    z.object({
      inzet: id,
      persoon: id,
      naam: z.string(),
      plaats: z.int(),
      wachtSinds: datum,
      adviesOp: datum.nullable(),
      beurt,
      tijdelijk: z.array(z.string()),
    }),
  ),
  /** Waiting people whose file this member of staff may not open: counted, not named. */
  verborgen: z.int(),
  bezet: z.array(z.object({ persoon: id, naam: z.string(), totEnMet: datum.nullable() })),
});
export type Instrumentlijst = z.infer<typeof instrumentlijst>;
