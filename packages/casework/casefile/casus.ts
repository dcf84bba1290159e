import type { IsoDate, Maand } from '@meedoen/law/kernel';
import { z } from 'zod';
import {
  type CasusHuishouden,
  type CasusVerlaging,
  type CasusVermogen,
  huishouden,
  verlaging,
  vermogen,
} from './huishouden.ts';
import { type CasusInkomst, inkomst } from './inkomsten.ts';
import type { RegelCalculation } from './regel.ts';
import { type Regelingcasus, regelingcasus } from './regeling.ts';
import { REGEL_NAMES, REGELS, type RegelName } from './regels.ts';
import { bedrag, datum, maand, oneOf, text, yesOrNo } from './scalars.ts';
import { dagenFields, list, strictObject } from './strict-object.ts';
import type { TotEnMet } from './tijdvak.ts';
import { HUISHOUDEN_UITKOMSTEN, MAANDEN_UITKOMSTEN, type Verwacht, verwachtSchema } from './uitkomsten.ts';

/** Whether `verwacht` must be there: for `toets` it must, for `bereken` it need not. */
export type VerwachtMode = 'required' | 'optional';

const kop = { naam: text, bron: text, marge: bedrag.optional(), moetVerschillen: yesOrNo.optional() };

function verwachtField(soorten: Parameters<typeof verwachtSchema>[0], mode: VerwachtMode) {
  const schema = verwachtSchema(soorten);
  return mode === 'required' ? schema : schema.optional();
}

const huishoudenFields = {
  ...kop,
  bekendOp: datum.optional(),
  beleid: text.optional(),
  meldingsdatum: datum.optional(),
  aanvraagdatum: datum.optional(),
  toekenning: strictObject(dagenFields).optional(),
  huishouden,
  vermogen: vermogen.optional(),
  inkomsten: list(inkomst).optional(),
  verlagingen: list(verlaging).optional(),
};

const huishoudverwacht = (mode: VerwachtMode) => ({ verwacht: verwachtField(HUISHOUDEN_UITKOMSTEN, mode) });

/** A case about a household: what the law says of it on a day or over a month. That it is one of both, `contradictionsOf` sees. */
export const huishoudcasus = (mode: VerwachtMode) =>
  strictObject({ datum: datum.optional(), maand: maand.optional(), ...huishoudenFields, ...huishoudverwacht(mode) });

const maandenFields = (mode: VerwachtMode) => {
  const uitkomsten = verwachtSchema(MAANDEN_UITKOMSTEN);
  const vraag = strictObject({
    maand,
    bekendOp: datum.optional(),
    eerderBekendOp: datum.optional(),
    ...uitkomsten.shape,
  }).transform(
    ({ maand: van, bekendOp, eerderBekendOp, ...rest }): Maandverwachting => ({
      maand: van,
      bekendOp,
      eerderBekendOp,
      verwacht: rest as Verwacht,
    }),
  );
  const verwacht = z.union([uitkomsten, list(vraag).min(1, 'deze lijst is leeg')]);
  return {
    maanden: strictObject({ vanaf: maand, totEnMet: maand }),
    ...huishoudenFields,
    verwacht: mode === 'required' ? verwacht : verwacht.optional(),
  };
};

/** A household over a range of months, some of them as they were known before. */
export const maandencasus = (mode: VerwachtMode) => strictObject(maandenFields(mode));

/** A case about one function of the law. */
export const regelcasus = (regel: RegelName, mode: VerwachtMode) =>
  strictObject({
    ...kop,
    datum,
    regel: oneOf(regel),
    invoer: REGELS[regel].invoer,
    verwacht: verwachtField(REGELS[regel].uitkomsten, mode),
  });

interface Casuskop {
  readonly naam: string;
  readonly bron: string;
  /** Allowed difference of each amount, cents; absent: none. */
  readonly marge?: number | undefined;
  /** A published figure that is wrong: the law must not give it. */
  readonly moetVerschillen?: boolean | undefined;
  readonly verwacht?: Verwacht | undefined;
}

export interface Huishoudcasus extends Casuskop {
  readonly datum?: IsoDate | undefined;
  readonly maand?: Maand | undefined;
  /** The file as it was known at the end of this day; absent: as it is known now. */
  readonly bekendOp?: IsoDate | undefined;
  readonly beleid?: string | undefined;
  readonly meldingsdatum?: IsoDate | undefined;
  readonly aanvraagdatum?: IsoDate | undefined;
  /** The days the college granted. */
  readonly toekenning?: TotEnMet | undefined;
  readonly huishouden: CasusHuishouden;
  readonly vermogen?: CasusVermogen | undefined;
  readonly inkomsten?: readonly CasusInkomst[] | undefined;
  readonly verlagingen?: readonly CasusVerlaging[] | undefined;
}

/** A month of a range, and what is expected of it. */
export interface Maandverwachting {
  readonly maand: Maand;
  readonly bekendOp?: IsoDate | undefined;
  /** An earlier day to compare with: what must be paid extra or was paid too much since. */
  readonly eerderBekendOp?: IsoDate | undefined;
  readonly verwacht: Verwacht;
}

export interface Maandencasus extends Omit<Huishoudcasus, 'datum' | 'maand' | 'verwacht'> {
  readonly maanden: { readonly vanaf: Maand; readonly totEnMet: Maand };
  /** Of each month, or by month. */
  readonly verwacht?: Verwacht | readonly Maandverwachting[] | undefined;
}

export interface Regelcasus extends Casuskop {
  readonly datum: IsoDate;
  readonly regel: RegelName;
  /** What the rule was given, ready to calculate. */
  readonly invoer: RegelCalculation;
}

/** A law case with amounts in cents. */
export type Casus = Huishoudcasus | Maandencasus | Regelcasus | Regelingcasus;

export const isMaandencasus = (casus: Casus): casus is Maandencasus => 'maanden' in casus;

export const isRegelcasus = (casus: Casus): casus is Regelcasus => 'regel' in casus;

export const isRegelingcasus = (casus: Casus): casus is Regelingcasus => 'regeling' in casus;

/** What editors are told: the same fields, with "one of these" (datum, maand, maanden) as kinds of case. */
const casusVoorEditors = z
  .union([
    strictObject({ datum, ...huishoudenFields, ...huishoudverwacht('required') }).meta({ id: 'dagcasus' }),
    strictObject({ maand, ...huishoudenFields, ...huishoudverwacht('required') }).meta({ id: 'maandcasus' }),
    maandencasus('required').meta({ id: 'maandencasus' }),
    regelingcasus('required').meta({ id: 'regelingcasus' }),
    ...REGEL_NAMES.map((naam) => regelcasus(naam, 'required').meta({ id: `regelcasus-${naam}` })),
  ])
  .meta({ id: 'casus' });

/** The JSON Schema of a case file (a case, or a list of cases), for editors. Made from the rules that `readCasussen` uses. */
export function casefileJsonSchema(): Record<string, unknown> {
  const file = z.union([z.array(casusVoorEditors).min(1), casusVoorEditors]);
  return { ...z.toJSONSchema(file, { io: 'input' }), title: 'Meedoen: wetscasussen' };
}
