import { addMonths, firstDay, type IsoDate, type Maand, type Parameter } from '@meedoen/law/kernel';
import type { Beleidskeuzes } from '@meedoen/law/verordening';
import { PARAMETERS } from '../beleid/index.ts';
import { datum } from '../opmaak/index.ts';
import { geweigerd, nee, type Uitslag, type Weigering } from '../weigering/index.ts';
import { LABKEUZES, type Labkeuze, type Regelwaarde } from './keuzes.ts';

/** A rule by what the lab calls it: `keuze vrijlatingArbeid`, `bedrag norm gehuwden 21 tot AOW`. */
export interface Regelwijziging {
  readonly regel: string;
  readonly waarde: Regelwaarde;
}

/** A variant as somebody asks for it. */
export interface Variantvraag {
  readonly vanaf: IsoDate;
  readonly wijzigingen: readonly Regelwijziging[];
}

/** The same for the engine. */
export interface Variantinhoud {
  readonly vanaf: IsoDate;
  readonly keuzes: { readonly [K in keyof Beleidskeuzes]?: Beleidskeuzes[K] | null };
  readonly bedragen: readonly { readonly naam: string; readonly waarde: number }[];
}

/** As many changes as a person can still follow. */
export const MEESTE_WIJZIGINGEN = 12;

/** Exemptions run for months, so a change may begin in the past; further back the figures say nothing about now. */
export const MAANDEN_TERUG = 36;

type Eenheid = Parameter<unknown>['unit'];
/** The largest number that still has a meaning, by unit. */
export const HOOGSTE: Readonly<Partial<Record<Eenheid, number>>> = {
  cents: 100_000_00,
  percent: 100,
  months: 120,
  weeks: 260,
  days: 1000,
  years: 120,
};

export const keuzeBij = (regel: string): Labkeuze | undefined =>
  LABKEUZES.find(({ naam }) => regel === `keuze ${naam}`);
/** A number of the law that may become another one; a table or a yes or no may not. */
export function getalBij(regel: string): Parameter<unknown> | undefined {
  const parameter = regel.startsWith('bedrag ') ? PARAMETERS.get(regel.slice('bedrag '.length)) : undefined;
  return parameter && HOOGSTE[parameter.unit] !== undefined ? parameter : undefined;
}

/** Whether a variant can be computed, and what it says to the engine; what the law of its first day forbids is refused. */
export function readVariant({ vanaf, wijzigingen }: Variantvraag, maand: Maand): Uitslag<Variantinhoud> {
  const weigering =
    weigerVanaf(vanaf, maand) ??
    weigerAantal(wijzigingen) ??
    wijzigingen.map((each) => weigerWijziging(each, vanaf)).find((each) => each !== undefined);
  if (weigering) return geweigerd(weigering);
  const keuzes = wijzigingen.flatMap(({ regel, waarde }) => {
    const keuze = keuzeBij(regel);
    return keuze ? [[keuze.naam, waarde === null ? null : keuze.naar(waarde)]] : [];
  });
  const bedragen = wijzigingen.flatMap(({ regel, waarde }) => {
    const parameter = getalBij(regel);
    return parameter ? [{ naam: parameter.naam, waarde: Number(waarde) }] : [];
  });
  return { ok: true, value: { vanaf, keuzes: Object.fromEntries(keuzes), bedragen } };
}

function weigerVanaf(vanaf: IsoDate, maand: Maand): Weigering | undefined {
  const laatste = firstDay(maand);
  const eerste = addMonths(laatste, -MAANDEN_TERUG);
  if (!vanaf.endsWith('-01')) return nee('geen-eerste-dag', 'Kies de eerste dag van een maand.', undefined, { vanaf });
  if (vanaf > laatste)
    return nee('na-de-maand', `Kies ${datum(laatste)} of eerder: over die maand rekenen wij.`, undefined, { vanaf });
  if (vanaf < eerste) return nee('te-lang-geleden', `Kies ${datum(eerste)} of later.`, undefined, { vanaf });
  return undefined;
}

function weigerAantal(wijzigingen: readonly Regelwijziging[]): Weigering | undefined {
  if (wijzigingen.length > MEESTE_WIJZIGINGEN)
    return nee('te-veel-wijzigingen', `Verander ten hoogste ${MEESTE_WIJZIGINGEN} regels tegelijk.`);
  const dubbel = wijzigingen.find(({ regel }, i) => wijzigingen.findIndex((each) => each.regel === regel) !== i);
  return dubbel && nee('regel-dubbel', 'Een regel kan maar een keer veranderen.');
}

function weigerWijziging({ regel, waarde }: Regelwijziging, vanaf: IsoDate): Weigering | undefined {
  const keuze = keuzeBij(regel);
  if (keuze) return weigerKeuze(keuze, waarde, vanaf);
  const parameter = getalBij(regel);
  if (!parameter) return nee('regel-onbekend', 'Deze regel kent het lab niet. Kies een regel uit de lijst.');
  const max = HOOGSTE[parameter.unit] ?? 0;
  return weigerGetal(waarde, max, parameter.unit !== 'percent', parameter.article);
}

function weigerKeuze(keuze: Labkeuze, waarde: Regelwaarde, vanaf: IsoDate): Weigering | undefined {
  const { tot, opties, getal, artikel, titel } = keuze;
  if (tot && vanaf >= tot.dag)
    return nee('bepaalt-de-wet', `${titel}: dat bepaalt de wet zelf vanaf ${datum(tot.dag)}.`, tot.artikel, { vanaf });
  if (waarde === null) return undefined;
  if (opties && !opties.some((each) => each.waarde === waarde))
    return nee('waarde-onbekend', `${titel}: kies een van de mogelijkheden.`, artikel);
  return getal && weigerGetal(waarde, getal.max, getal.eenheid === 'cents', artikel);
}

function weigerGetal(waarde: Regelwaarde, max: number, heel: boolean, artikel: string): Weigering | undefined {
  if (typeof waarde !== 'number' || !Number.isFinite(waarde) || waarde < 0 || waarde > max)
    return nee('getal-te-groot', 'Dit getal is te klein of te groot om mee te rekenen.', artikel, { max });
  if (heel ? !Number.isInteger(waarde) : Math.round(waarde * 100) !== waarde * 100)
    return nee(
      'getal-niet-heel',
      heel ? 'Vul een heel getal in.' : 'Vul ten hoogste twee cijfers achter de komma in.',
      artikel,
    );
  return undefined;
}
