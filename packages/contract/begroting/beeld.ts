import {
  BEGROTINGTOESTANDEN,
  LASTENSTANDEN,
  LOSSE_DELEN,
  MATEN,
  REFERENTIEGEBIEDEN,
} from '@meedoen/casework/begroting';
import { CELSTANDEN } from '@meedoen/casework/cijfers';
import { z } from 'zod';
import { datum, id, maand, somInCenten, versie } from '../waarden/index.ts';
import { begrotingbron, begrotinginhoud, meerjaren } from './invoer.ts';

/** A version of a budget, as who works with it sees it. */
export const begrotingversie = z.object({
  id,
  versie,
  jaar: z.int(),
  ronde: z.int(),
  toestand: z.enum(BEGROTINGTOESTANDEN),
  bron: begrotingbron,
  inhoud: begrotinginhoud,
  ingevoerdDoor: z.string(),
  ingevoerdOp: datum,
  /** Who entered it does not confirm it. */
  zelf: z.boolean(),
  beslistDoor: z.string().nullable(),
  beslistOp: datum.nullable(),
  reden: z.string().nullable(),
});
export type Begrotingversie = z.infer<typeof begrotingversie>;

/** The BUIG budget as it stood after each round. */
export const buigronde = z.object({
  ronde: z.int(),
  naam: z.string(),
  bedragInCenten: somInCenten,
  bron: begrotingbron,
});

export const lastenmaand = z.object({
  maand,
  /** `alleen-lasten`: fewer than ten people stand behind one of the parts; `niets`: behind all of them together. */
  stand: z.enum(LASTENSTANDEN),
  bijstandInCenten: somInCenten.nullable(),
  /** Null with `alles`: the ledger lacks payroll tax and Zvw over a part of this month. */
  heffingInCenten: somInCenten.nullable(),
  loonkostensubsidieInCenten: somInCenten.nullable(),
  verhaaldInCenten: somInCenten.nullable(),
  lastenInCenten: somInCenten.nullable(),
});

/** Why there is no forecast. */
const geenVerwachting = z.object({
  bekend: z.literal(false),
  reden: z.enum(['te-weinig-maanden', 'bruto-ontbreekt', 'maand-ontbreekt', 'te-weinig-mensen']),
  maanden: z.array(maand),
  nodig: z.int().nullable(),
  heeft: z.int().nullable(),
});
const bandpunt = { laagInCenten: somInCenten, verwachtInCenten: somInCenten, hoogInCenten: somInCenten };
export const buigprognose = z.discriminatedUnion('bekend', [
  z.object({
    bekend: z.literal(true),
    /** From January up to and including each month to come. */
    punten: z.array(z.object({ maand, ...bandpunt })),
    jaareinde: z.object(bandpunt),
    maanden: z.array(maand),
    startgetal: z.int(),
    trekkingen: z.int(),
    methode: z.string(),
  }),
  geenVerwachting,
]);
export type Buigprognose = z.infer<typeof buigprognose>;

const of = <T extends z.ZodType>(waarde: T) =>
  z.discriminatedUnion('bekend', [
    z.object({ bekend: z.literal(true), waarde, says: z.string() }),
    /** What is missing, by its name. */
    z.object({ bekend: z.literal(false), ontbreekt: z.string() }),
  ]);
export const vangnet = z.object({
  grenzen: of(z.object({ regulierInCenten: somInCenten, verruimdInCenten: somInCenten })),
  toets: of(z.enum(['regulier', 'verruimd', 'geen'])),
  vergoeding: z.object({ bekend: z.literal(false), ontbreekt: z.string() }),
});

export const buigbeeld = z.object({
  rondes: z.array(buigronde),
  maanden: z.array(lastenmaand),
  /** Net cost of the closed months; null when payroll tax is missing, or a month may not be told. */
  totNuInCenten: somInCenten.nullable(),
  prognose: buigprognose,
  vangnet: vangnet.nullable(),
});
export type Buigbeeld = z.infer<typeof buigbeeld>;

const lijnstand = z.object({
  code: z.string(),
  naam: z.string(),
  plafond: z.boolean(),
  instrumenten: z.array(z.string()),
  bedragInCenten: somInCenten,
  /** Null, here and below: it is for fewer than ten people, or what is for them would follow from it. */
  gereserveerdInCenten: somInCenten.nullable(),
  besteedInCenten: somInCenten.nullable(),
  eldersInCenten: somInCenten,
  vrijInCenten: somInCenten.nullable(),
});
export const reintegratiebeeld = z.object({
  ronde: z.int(),
  bron: begrotingbron,
  totaalInCenten: somInCenten,
  couleurLocaleInCenten: somInCenten,
  wswTekortInCenten: somInCenten,
  verdeelbaarInCenten: somInCenten,
  nietVerdeeldInCenten: somInCenten,
  vrijInCenten: somInCenten.nullable(),
  lijnen: z.array(lijnstand),
  plustaken: z.array(z.object({ naam: z.string(), bedragInCenten: somInCenten })),
  stappen: z.array(z.object({ naam: z.string(), bedragInCenten: somInCenten, stand: z.boolean() })),
  zonderLijn: z.array(
    z.object({
      instrument: z.string(),
      gereserveerdInCenten: somInCenten.nullable(),
      besteedInCenten: somInCenten.nullable(),
    }),
  ),
});
export type Reintegratiebeeld = z.infer<typeof reintegratiebeeld>;

export const subsidiebeeld = z.object({
  code: z.string(),
  naam: z.string(),
  bron: begrotingbron,
  beschiktInCenten: somInCenten,
  ontvangenInCenten: somInCenten,
  besteedInCenten: somInCenten,
  verantwoordUiterlijk: datum,
});

export const bonusmalusbeeld = z.object({
  bron: begrotingbron,
  normInCenten: somInCenten,
  sleutel: z.int(),
  omzetInCenten: somInCenten,
  kostenInCenten: somInCenten,
  toegevoegdeWaardeInCenten: somInCenten,
  eigenNormInCenten: somInCenten,
  gehaald: z.boolean(),
  uitkomst: z.enum(['bonus', 'malus', 'geen-van-beide', 'nog-niet-bekend']),
  /** Null: the agreement names no amount, or it is not known yet. */
  bedragInCenten: somInCenten.nullable(),
});

const jaarsom = z.object({
  jaar: z.int(),
  inkomstenInCenten: somInCenten,
  uitgavenInCenten: somInCenten,
  saldoInCenten: somInCenten,
});
export const meerjarenbeeld = z.object({
  bron: begrotingbron,
  inhoud: meerjaren,
  sommen: z.array(jaarsom),
  /** Totals of the document that are not the sum of its own rows. */
  telfouten: z.array(
    z.object({
      jaar: z.int(),
      wat: z.enum(['inkomsten', 'uitgaven', 'saldo']),
      gedruktInCenten: somInCenten,
      geteldInCenten: somInCenten,
    }),
  ),
});
export type Meerjarenbeeld = z.infer<typeof meerjarenbeeld>;

export const referentierij = z.object({
  jaar: z.int(),
  maat: z.enum(MATEN),
  /** What is counted here, in tenths per 1,000 inhabitants of 18 and older. */
  geteld: z.object({ tienden: z.int(), huishoudens: z.int(), inwoners: z.int() }).nullable(),
  waarom: z.enum(['inwoners-ontbreken', 'niet-getoond', 'andere-maat']).nullable(),
  cellen: z
    .array(z.object({ gebied: z.enum(REFERENTIEGEBIEDEN), naam: z.string(), tienden: z.int(), bron: z.string() }))
    .readonly(),
});
export type Referentierij = z.infer<typeof referentierij>;

/** What the sheet of figures tells of the cost of half a year. */
export const openLasten = z.object({
  halfjaar: z.string(),
  brutoInCenten: somInCenten.nullable(),
  stand: z.enum(CELSTANDEN),
  subsidieInCenten: somInCenten.nullable(),
  subsidiestand: z.enum(CELSTANDEN),
});

/** Where the cost of a year stands and goes, for everybody: rounded. */
export const openVerloop = z.discriminatedUnion('bekend', [
  z.object({
    bekend: z.literal(true),
    totEnMet: maand,
    geboektInCenten: somInCenten,
    jaareinde: z.object(bandpunt),
    afgerondOpInCenten: somInCenten,
    /** Parts of the cost that are left out of it: fewer than ten people stand behind them. */
    zonder: z.array(z.enum(LOSSE_DELEN)),
    methode: z.string(),
  }),
  geenVerwachting,
]);
export type Openverloop = z.infer<typeof openVerloop>;
