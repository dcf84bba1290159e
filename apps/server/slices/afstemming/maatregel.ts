import type { Explained } from '@meedoen/law/kernel';
import { addToMonth, attempt, firstDay, type IsoDate, lawOn, type Maand, monthOfDate } from '@meedoen/law/kernel';
import {
  afstemming,
  type EerdereAfstemming,
  type Maatregel,
  type Verlaging,
  type Verlagingsmaand,
  verlagingsmaanden,
} from '@meedoen/law/participatiewet';
import { type Afstemmingsbeleid, afstemmingsbeleidOp } from '@meedoen/law/verordening';
import type { Tx } from '../../platform/database/index.ts';
import { beleidVoor } from '../beleid/index.ts';
import { ontbrekendVan } from '../berekening/index.ts';
import { type Afstemmingszaak, afstemmingenVan } from './store.ts';

/** What law and by-law attach to a breach, or what is missing to say so. */
export interface Wetsvoorstel {
  readonly maatregel: Explained<Maatregel> | undefined;
  readonly ontbreekt: string | undefined;
  readonly verordening: Afstemmingsbeleid | undefined;
}

/** Names of the categories of the by-law with what they cover. */
export const categorieenUit = (verordening: Afstemmingsbeleid | undefined): ReadonlyMap<string, string> =>
  new Map(verordening?.categorieen.map(({ naam, gedraging }) => [naam, gedraging]));

/** Computes what follows from a breach, with the chain of what was imposed before (art. 18 lid 4-8, by-law). */
export async function wetsvoorstel(tx: Tx, zaak: Afstemmingszaak): Promise<Wetsvoorstel> {
  const verordening = afstemmingsbeleidOp(await beleidVoor(tx, zaak.uitvoerder, zaak.gemeente), zaak.toestand.datum);
  const { gedraging, datum } = zaak.toestand;
  const andere = (await afstemmingenVan(tx, zaak.persoon)).filter(({ id }) => id !== zaak.id).map((z) => z.toestand);
  const zelfde = andere.filter(
    ({ gedraging: g }) =>
      (g.soort === 'uniform' && gedraging.soort === 'uniform') ||
      (g.soort === 'lokaal' && gedraging.soort === 'lokaal' && g.categorie === gedraging.categorie),
  );
  const eerdere = zelfde.flatMap((toestand): EerdereAfstemming[] =>
    'oplegging' in toestand ? [{ gedraging: toestand.datum, besluit: toestand.oplegging.op }] : [],
  );
  const gewaarschuwd = zelfde
    .flatMap((toestand) => (toestand.toestand === 'gewaarschuwd' ? [toestand.waarschuwing.op] : []))
    .filter((op) => op <= datum)
    .sort()
    .at(-1);
  const overtreding = { gedraging, datum, eerdere, ...(gewaarschuwd ? { eerderGewaarschuwd: gewaarschuwd } : {}) };
  const poging = attempt(() => afstemming(lawOn(datum), verordening, overtreding));
  return poging.ok
    ? { maatregel: poging.value, ontbreekt: undefined, verordening }
    : { maatregel: undefined, ontbreekt: ontbrekendVan(poging.wat).vraag, verordening };
}

/** The months of a lowering from its first on, spread as the by-law says for uniform duties (art. 18 lid 5). */
export function maandenVan(
  maatregel: Extract<Maatregel, { soort: 'verlaging' }>,
  eerste: Maand,
  { toestand }: Afstemmingszaak,
  verordening: Afstemmingsbeleid | undefined,
): readonly Verlagingsmaand[] {
  const spreiding = toestand.gedraging.soort === 'uniform' ? verordening?.spreiding : undefined;
  return verlagingsmaanden(maatregel, eerste, spreiding);
}

/** The month a lowering begins in when nobody chose: the next one. */
export const eersteMaand = (vandaag: IsoDate): Maand => addToMonth(monthOfDate(vandaag), 1);

/** The lowerings of a case as the law reads them; they have no fact yet. */
export const alsVerlagingen = (
  zaak: Afstemmingszaak,
  maanden: readonly Verlagingsmaand[],
  verordening: Afstemmingsbeleid | undefined,
): Verlaging[] =>
  maanden.map(({ maand, percentage }) => ({
    id: `${zaak.id} ${maand}`,
    grond: 'afstemming',
    percentage,
    ...(verordening?.grondslag ? { grondslag: verordening.grondslag } : {}),
    vanaf: firstDay(maand),
    tot: firstDay(addToMonth(maand, 1)),
  }));
