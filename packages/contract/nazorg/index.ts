import {
  CONTRACTSOORTEN,
  NAZORGCOMMANDS,
  NAZORGSOORTEN,
  NAZORGSTOPGRONDEN,
  NAZORGTOESTANDEN,
  WERKSTANDEN,
} from '@meedoen/casework/nazorg';
import { GESPREKSVORMEN } from '@meedoen/casework/plan';
import { z } from 'zod';
import { route } from '../route/route.ts';
import { centen, datum, id, maand, nietNegatieveCenten, tekst, versie } from '../waarden/index.ts';

const beeld = z
  .object({ loon: centen, ander: centen, uitkering: centen, samen: centen })
  .nullable()
  .meta({ description: 'Centen per maand, netto, van het huishouden samen; null: niet te berekenen' });
/** The income without the work and with it, in the first whole month. */
export const werkgevolg = z.object({
  vanaf: datum,
  netto: nietNegatieveCenten,
  maand,
  voor: beeld,
  na: beeld,
  verschil: centen.nullable(),
  bijstand: z.enum(['loopt-door', 'stopt']).nullable(),
  houden: nietNegatieveCenten,
  vrijlatingen: z.array(z.string()),
  later: z.array(z.object({ maand, soort: z.enum(['vrijlating', 'stopt', 'minder', 'onbekend']) })),
  ontbreekt: z.array(z.string()),
});
export type Werkgevolgbeeld = z.infer<typeof werkgevolg>;

const baan = z.object({
  werkgever: z.string(),
  begonnenOp: datum,
  contract: z.enum(CONTRACTSOORTEN),
  eindigtOp: datum.nullable(),
});
const moment = z.object({
  soort: z.enum(['exitgesprek', 'na-maanden', 'einde-contract', 'afgesproken']),
  dag: datum,
  maanden: z.int().nullable(),
  gedaan: z.boolean(),
  teLaat: z.boolean(),
});
const vorm = z.enum(GESPREKSVORMEN);
const stand = z.enum(WERKSTANDEN);
const bericht = z.object({ op: datum, stand, woorden: z.string() }).nullable();

/** Care for somebody who went to work, as the coach sees it. */
export const nazorg = z.object({
  id,
  versie,
  persoon: id,
  soort: z.enum(NAZORGSOORTEN),
  toestand: z.enum(NAZORGTOESTANDEN),
  begonnenOp: datum,
  baan,
  momenten: z.array(moment),
  bron: z.string(),
  exitgesprek: z
    .object({
      op: datum,
      vorm,
      door: z.string(),
      woorden: z.string(),
      watHielp: z.string(),
      afspraken: z.string(),
      gevolg: werkgevolg.nullable(),
      zonderGevolg: z.string().nullable(),
    })
    .nullable(),
  /** Newest first. */
  contacten: z.array(z.object({ op: datum, vorm, door: z.string(), stand, verslag: z.string() })),
  bericht,
  slot: z.object({ op: datum, grond: z.enum(NAZORGSTOPGRONDEN).nullable(), toelichting: z.string() }).nullable(),
  mogelijkheden: z.array(
    z.object({
      commando: z.enum(NAZORGCOMMANDS),
      mag: z.boolean(),
      weigering: z.object({ code: z.string(), tekst: z.string(), artikel: z.string().nullable() }).nullable(),
    }),
  ),
});
export type Nazorgbeeld = z.infer<typeof nazorg>;

const uitstroom = z.object({
  /** First day without bijstand. */
  vanaf: datum,
  duurzaamOp: datum,
  stand: z.enum(['duurzaam', 'nog-niet', 'teruggekomen']),
  terugOp: datum.nullable(),
});
/** What was tried before, to go on from when somebody comes back. */
const geprobeerd = z.object({
  plannen: z.array(
    z.object({
      id,
      doel: z.string().nullable(),
      begonnenOp: datum,
      geslotenOp: datum.nullable(),
      /** Why it stopped, in words of who closed it. */
      slot: z.string().nullable(),
      /** What of it worked, and how the resident looked back, as it was evaluated last. */
      werkte: z.string().nullable(),
      inwoner: z.string().nullable(),
    }),
  ),
  inzetten: z.array(
    z.object({
      id,
      naam: z.string(),
      doel: z.string(),
      begin: datum.nullable(),
      eind: datum.nullable(),
      resultaat: z.string().nullable(),
      hielp: z.enum(['ja', 'deels', 'nee']).nullable(),
      inwoner: z.string().nullable(),
    }),
  ),
});
export const nazorgblad = z.object({
  persoon: id,
  naam: z.string(),
  nazorgen: z.array(nazorg),
  /** Measured from the rights, the last one first. */
  uitstroom: z.array(uitstroom),
  /** Came back: since when, and after which outflow. */
  herinstroom: z.object({ op: datum, na: datum }).nullable(),
  geprobeerd,
  /** Work that stands in the facts, to begin with. */
  werk: z.array(z.object({ kenmerk: z.string(), vanaf: datum.nullable(), nettoInCenten: nietNegatieveCenten })),
  krijgtBijstand: z.boolean(),
  magBeginnen: z.boolean(),
});
export type Nazorgblad = z.infer<typeof nazorgblad>;

const vanPersoon = z.object({ persoonId: id });
const vanNazorg = z.object({ nazorgId: id });
const eenBaan = {
  werkgever: tekst(120),
  begonnenOp: datum,
  contract: z.enum(CONTRACTSOORTEN),
  eindigtOp: datum.optional(),
};

export const readNazorg = route({
  naam: 'readNazorg',
  method: 'GET',
  path: '/v1/personen/{persoonId}/nazorg',
  samenvatting: 'Werk dat blijft: nazorg, duurzame uitstroom, terugkeer en wat eerder is geprobeerd',
  taak: 'begeleiding-zien',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Nazorg bekeken',
  status: 200,
  params: vanPersoon,
  answer: nazorgblad,
});
export const startNazorg = route({
  naam: 'startNazorg',
  method: 'POST',
  path: '/v1/personen/{persoonId}/nazorgen',
  samenvatting: 'Begin nazorg voor iemand die werk heeft, met of zonder bijstand ernaast',
  taak: 'begeleiden',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Nazorg begonnen',
  status: 201,
  params: vanPersoon,
  body: z.strictObject({ soort: z.enum(NAZORGSOORTEN), ...eenBaan }),
  answer: nazorg,
});
export const nazorgopdracht = z.discriminatedUnion('command', [
  z.strictObject({
    command: z.literal('recordExitgesprek'),
    gevoerdOp: datum,
    vorm,
    woorden: tekst(1000),
    watHielp: tekst(1000),
    afspraken: tekst(1000),
    /** The server works out the income and keeps it; left out: then why. */
    nettoPerMaandInCenten: nietNegatieveCenten.optional(),
    zonderGevolg: z.string().trim().max(500).optional(),
  }),
  z.strictObject({
    command: z.literal('recordNazorgcontact'),
    gevoerdOp: datum,
    vorm,
    stand,
    verslag: tekst(2000),
    volgende: datum.optional(),
  }),
  z.strictObject({ command: z.literal('changeBaan'), ...eenBaan, toelichting: tekst(500) }),
  z.strictObject({ command: z.literal('finishNazorg'), toelichting: tekst(500) }),
  z.strictObject({ command: z.literal('stopNazorg'), grond: z.enum(NAZORGSTOPGRONDEN), toelichting: tekst(500) }),
]);
export type Nazorgopdracht = z.infer<typeof nazorgopdracht>;
export const processNazorg = route({
  naam: 'processNazorg',
  method: 'POST',
  path: '/v1/nazorgen/{nazorgId}/opdrachten',
  samenvatting: 'Leg nazorg vast: gesprek bij uitstroom, contact, ander contract, einde',
  taak: 'begeleiden',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Nazorg bijgewerkt',
  status: 201,
  params: vanNazorg,
  body: nazorgopdracht,
  answer: nazorg,
  versie: true,
});
export const calculateWerkgevolg = route({
  naam: 'calculateWerkgevolg',
  method: 'POST',
  path: '/v1/personen/{persoonId}/werkgevolgen',
  samenvatting: 'Wat werk met het inkomen doet, voor en na; er wordt niets bewaard',
  taak: 'begeleiden',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Gevolg van werk voor inkomen berekend',
  status: 200,
  params: vanPersoon,
  body: z.strictObject({ vanaf: datum, nettoPerMaandInCenten: nietNegatieveCenten }),
  answer: werkgevolg,
});

/** The own care after finding work. */
export const eigenNazorg = z.object({
  id,
  versie,
  soort: z.enum(NAZORGSOORTEN),
  baan,
  /** The next day on which the coach gets in touch. */
  volgende: z.object({ dag: datum, soort: moment.shape.soort }).nullable(),
  gevolg: werkgevolg.nullable(),
  afspraken: z.string().nullable(),
  bericht,
  coach: z.object({ naam: z.string(), telefoon: z.string().nullable() }).nullable(),
});
export type EigenNazorg = z.infer<typeof eigenNazorg>;
export const readEigenNazorg = route({
  naam: 'readEigenNazorg',
  omvang: ['inzien'],
  method: 'GET',
  path: '/v1/eigen/nazorg',
  samenvatting: 'Mijn werk: wie mij belt, wanneer, en wat ik met mijn coach afsprak',
  taak: 'eigen-zaken',
  doel: 'eigen-inzage',
  verwerking: 'Eigen nazorg bekeken',
  status: 200,
  answer: z.object({ nazorg: eigenNazorg.nullable() }),
});
/** Nobody tells how somebody else's work goes: this has no scope of representation. */
export const reportWerkstand = route({
  naam: 'reportWerkstand',
  method: 'POST',
  path: '/v1/nazorgen/{nazorgId}/berichten',
  samenvatting: 'Vertel hoe het met je werk gaat',
  taak: 'eigen-zaken',
  doel: 'begeleiding-naar-werk',
  verwerking: 'Verteld hoe het werk gaat',
  status: 201,
  params: vanNazorg,
  body: z.strictObject({ stand, woorden: tekst(1000) }),
  answer: eigenNazorg,
  versie: true,
});
