import type { IsoDate } from '@meedoen/law/kernel';
import type { Beleidskeuzes } from '@meedoen/law/verordening';
import { datum } from '../opmaak/index.ts';
import { nee, type Weigering } from '../weigering/index.ts';
import type { Keuzekaart } from './keuzekaart.ts';
import * as bijstand from './keuzes-bijstand.ts';
import * as plichten from './keuzes-plichten.ts';
import * as werk from './keuzes-werk.ts';

/** Every choice a pack can make: the words, the form, the bounds. A choice without a card does not compile. */
export const KEUZEN: { readonly [K in keyof Beleidskeuzes]-?: Keuzekaart<K> } = {
  ...werk,
  ...bijstand,
  ...plichten,
};
export type Keuzenaam = keyof Beleidskeuzes;

export const KEUZENAMEN = Object.keys(KEUZEN) as readonly Keuzenaam[];
export const isKeuzenaam = (naam: string): naam is Keuzenaam => Object.hasOwn(KEUZEN, naam);

/** The card of a choice whose name is only known as text. */
export const kaartVan = (naam: Keuzenaam): Keuzekaart => KEUZEN[naam] as unknown as Keuzekaart;

/** The Participatiewet begins here: what was chosen before is held against its first text. */
const EERSTE_DAG: IsoDate = '2015-01-01';

/** Why the law of a day forbids a choice, with the article; undefined when it leaves it open. */
export function verbiedtWet(naam: Keuzenaam, waarde: unknown, dag: IsoDate): Weigering | undefined {
  const { titel, tot, verboden } = kaartVan(naam);
  const op = dag < EERSTE_DAG ? EERSTE_DAG : dag;
  if (tot && op >= tot.dag)
    return nee('bepaalt-de-wet', `${titel}: dat bepaalt de wet zelf vanaf ${datum(tot.dag)}.`, tot.artikel, { dag });
  const verbod = verboden?.(waarde as never);
  return verbod && nee('verbiedt-de-wet', `${titel}: ${verbod.tekst}`, verbod.artikel, { dag });
}

/** The first thing the law of the first day of a regime forbids in it. */
export const weigerKeuzes = (
  keuzes: Beleidskeuzes,
  vanaf: IsoDate,
): readonly { naam: Keuzenaam; weigering: Weigering }[] =>
  Object.entries(keuzes).flatMap(([naam, waarde]) => {
    const weigering = isKeuzenaam(naam) && waarde !== undefined ? verbiedtWet(naam, waarde, vanaf) : undefined;
    return weigering ? [{ naam: naam as Keuzenaam, weigering }] : [];
  });

/** A choice as sentences; without a value what holds when nobody chose. */
export const zinnenVan = (naam: Keuzenaam, waarde: unknown): readonly string[] =>
  waarde === undefined || waarde === null ? [kaartVan(naam).zonder] : kaartVan(naam).zinnen(waarde as never);
