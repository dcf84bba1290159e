import type { IsoDate, Maand } from '@meedoen/law/kernel';
import { z } from 'zod';
import {
  type CasusHuishouden,
  type CasusInkomst,
  type CasusVermogen,
  huishouden,
  inkomst,
  vermogen,
} from './huishouden.ts';
import { REGELNAMEN, REGELS, type Regelnaam, type Regeluitkomst } from './regels.ts';
import { HUISHOUDUITKOMSTEN, type Verwacht, verwachtSchema } from './uitkomsten.ts';
import { lijst, velden } from './velden.ts';
import { bedrag, datum, janee, keuze, maand, tekst } from './waarden.ts';

/** Whether `verwacht` must be there: for `toets` it must, for `bereken` it need not. */
export type VerwachtNodig = 'verplicht' | 'mag';

const kop = { naam: tekst, bron: tekst, marge: bedrag.optional(), moetVerschillen: janee.optional() };

function verwachtVeld(soorten: Parameters<typeof verwachtSchema>[0], nodig: VerwachtNodig) {
  const schema = verwachtSchema(soorten);
  return nodig === 'verplicht' ? schema : schema.optional();
}

const huishoudvelden = (nodig: VerwachtNodig) => ({
  ...kop,
  beleid: tekst.optional(),
  meldingsdatum: datum.optional(),
  aanvraagdatum: datum.optional(),
  huishouden,
  vermogen: vermogen.optional(),
  inkomsten: lijst(inkomst).optional(),
  verwacht: verwachtVeld(HUISHOUDUITKOMSTEN, nodig),
});

/** A case about a household: what the law says of it on a day or over a month. That it is one of both, `controleer` sees. */
export const huishoudcasus = (nodig: VerwachtNodig) =>
  velden({ datum: datum.optional(), maand: maand.optional(), ...huishoudvelden(nodig) });

/** A case about one function of the law. */
export const regelcasus = (regel: Regelnaam, nodig: VerwachtNodig) =>
  velden({
    ...kop,
    datum,
    regel: keuze(regel),
    invoer: REGELS[regel].invoer,
    verwacht: verwachtVeld(REGELS[regel].uitkomsten, nodig),
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
  readonly beleid?: string | undefined;
  readonly meldingsdatum?: IsoDate | undefined;
  readonly aanvraagdatum?: IsoDate | undefined;
  readonly huishouden: CasusHuishouden;
  readonly vermogen?: CasusVermogen | undefined;
  readonly inkomsten?: readonly CasusInkomst[] | undefined;
}

export interface Regelcasus extends Casuskop {
  readonly datum: IsoDate;
  readonly regel: Regelnaam;
  /** What the rule was given, ready to calculate. */
  readonly invoer: Regeluitkomst;
}

/** A law case with amounts in cents. */
export type Casus = Huishoudcasus | Regelcasus;

export const isRegelcasus = (casus: Casus): casus is Regelcasus => 'regel' in casus;

/** What editors are told: the same fields, with "one of both" (datum, maand) as two kinds of case. */
const casusVoorEditors = z
  .union([
    velden({ datum, ...huishoudvelden('verplicht') }).meta({ id: 'dagcasus' }),
    velden({ maand, ...huishoudvelden('verplicht') }).meta({ id: 'maandcasus' }),
    ...REGELNAMEN.map((naam) => regelcasus(naam, 'verplicht').meta({ id: `regelcasus-${naam}` })),
  ])
  .meta({ id: 'casus' });

/** The JSON Schema of a case file (a case, or a list of cases), for editors. Made from the rules that `readCasussen` uses. */
export function casefileJsonSchema(): Record<string, unknown> {
  const bestand = z.union([z.array(casusVoorEditors).min(1), casusVoorEditors]);
  return { ...z.toJSONSchema(bestand, { io: 'input' }), title: 'Meedoen: wetscasussen' };
}
