import { aowLeeftijden } from '@meedoen/law/amounts';
import { addDays, attempt, birthday, covers, type IsoDate, lawOn, type Tijdvak } from '@meedoen/law/kernel';
import {
  ARBEIDSPLICHTEN,
  type Arbeidsplicht,
  aowDatum,
  arbeidsplichten,
  heeftPlicht,
  type Plichtsituatie,
} from '@meedoen/law/participatiewet';
import { type Feit, tijdlijnUit } from '../feiten/index.ts';

type Plichtfeit = Feit<'arbeidsverplichting'>;

/** What a profile is made of: facts as they are known now, and the days with bijstand. */
export interface Profielstof {
  readonly geboortedatum: IsoDate | undefined;
  /** Day of the melding: duties hold from it on, before there is a right. */
  readonly melding?: IsoDate | undefined;
  /** Days of right, oldest first; nothing is asked outside them and a running aanvraag. */
  readonly rechten: readonly Tijdvak[];
  readonly feiten: readonly Plichtfeit[];
}

/** Some days on which the same is asked, with where that comes from. */
export interface Plichtstuk extends Tijdvak {
  readonly vanaf: IsoDate;
  readonly plichten: readonly Arbeidsplicht[] | null;
  readonly artikel: string;
  /** The law in words; or what is missing to say it. */
  readonly zegt: string;
  readonly ontbreekt: boolean;
  /** Duties of which the law of these days is not known here. */
  readonly onbekend: readonly Arbeidsplicht[];
  readonly stand: Plichtfeit['waarde']['stand'] | null;
  readonly sollicitatiesPerMaand: number | null;
  readonly afspraak: string | null;
  /** From which fact; null: from the law alone. */
  readonly feit: { readonly id: string; readonly bron: string } | null;
  /** The case of the ontheffing, where it comes from one. */
  readonly zaak: string | null;
}

/** From this day art. 9 lid 1 c has another text (rules: maatschappelijke participatie). */
const WETSWIJZIGING: IsoDate = '2027-01-01';

/** What a fact says in the words of the law. */
export function situatieVan(
  stof: Pick<Profielstof, 'geboortedatum' | 'melding'>,
  feit: Plichtfeit | undefined,
): Plichtsituatie {
  const { geboortedatum, melding } = stof;
  return { geboortedatum, ...(melding ? { melding } : {}), ontheffing: feit && ontheffingUit(feit.waarde) };
}

function ontheffingUit({ stand, onderdelen }: Plichtfeit['waarde']): Plichtsituatie['ontheffing'] {
  switch (stand) {
    case 'ontheffing-dringende-redenen':
      return { grond: 'dringende-redenen', onderdelen: onderdelen ?? ['a', 'c'] };
    case 'ontheffing-jong-kind':
      return { grond: 'jong-kind' };
    case 'vrijgesteld-arbeidsongeschikt':
      return { grond: 'arbeidsongeschikt' };
    default:
      return undefined;
  }
}

/** The fact about duties that counts on a day. */
export const plichtfeitOp = (feiten: readonly Plichtfeit[], dag: IsoDate): Plichtfeit | undefined =>
  tijdlijnUit(feiten).find((stuk) => covers(stuk, dag))?.feit;

/**
 * The duties of work of one person over time: stretches on which the same is asked, oldest first. A change of the law, of
 * a fact, of age and of right each begin a new one.
 */
export function plichtenprofiel(stof: Profielstof): Plichtstuk[] {
  const lijn = tijdlijnUit(stof.feiten);
  const stukken: Plichtstuk[] = [];
  for (const dagen of dagenVan(stof)) {
    const grenzen = [
      dagen.vanaf,
      ...lijn.flatMap(({ vanaf, tot }) => [vanaf, tot]),
      ...leeftijdsgrenzen(stof.geboortedatum),
      WETSWIJZIGING,
    ].filter((dag): dag is IsoDate => dag !== undefined && dag >= dagen.vanaf && (!dagen.tot || dag < dagen.tot));
    const begin = [...new Set(grenzen)].sort();
    begin.forEach((vanaf, i) => {
      const tot = begin[i + 1] ?? dagen.tot;
      const feit = lijn.find((stuk) => covers(stuk, vanaf))?.feit;
      stukken.push({ vanaf, ...(tot ? { tot } : {}), ...stukVan(stof, feit, vanaf) });
    });
  }
  return samengevoegd(stukken);
}

/** The days on which something may be asked: from a melding on, and while there is a right. */
function dagenVan({ melding, rechten }: Profielstof): (Tijdvak & { readonly vanaf: IsoDate })[] {
  const vakken = [
    ...rechten.flatMap(({ vanaf, tot }) => (vanaf ? [{ vanaf, ...(tot ? { tot } : {}) }] : [])),
    ...(melding && !rechten.some((recht) => recht.vanaf && recht.vanaf >= melding) ? [{ vanaf: melding }] : []),
  ];
  return vakken.sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1));
}

function leeftijdsgrenzen(geboren: IsoDate | undefined): (IsoDate | undefined)[] {
  if (!geboren) return [];
  const tabel = attempt(() => lawOn('2026-01-01').read(aowLeeftijden).value);
  return [birthday(geboren, 18), tabel.ok ? aowDatum(tabel.value, geboren) : undefined];
}

function stukVan(stof: Profielstof, feit: Plichtfeit | undefined, dag: IsoDate): Omit<Plichtstuk, 'vanaf' | 'tot'> {
  const situatie = situatieVan(stof, feit);
  const wet = attempt(() => arbeidsplichten(lawOn(dag), situatie));
  const waarde = feit?.waarde;
  const opA = attempt(() => heeftPlicht(lawOn(dag), situatie, 'a'));
  const werk = opA.ok ? opA.value : undefined;
  const per = ARBEIDSPLICHTEN.map((plicht) => ({
    plicht,
    wet: attempt(() => heeftPlicht(lawOn(dag), situatie, plicht)),
  }));
  const onbekend = per.flatMap(({ plicht, wet }) => (wet.ok ? [] : [plicht]));
  const bekend = per.flatMap(({ plicht, wet }) => (wet.ok && wet.value.value ? [plicht] : []));
  const plichten = wet.ok ? wet.value.value : onbekend.length === ARBEIDSPLICHTEN.length ? null : bekend;
  return {
    plichten,
    artikel: wet.ok ? wet.value.article : (werk?.article ?? 'Pw art. 9 lid 1'),
    zegt: wet.ok ? wet.value.says : werk ? `${werk.says} ${ONBEKEND.wet}` : ONBEKEND.feit,
    ontbreekt: !wet.ok,
    onbekend: wet.ok ? [] : onbekend,
    stand: waarde?.stand ?? null,
    // no number is asked of who need not look for work
    sollicitatiesPerMaand: plichten?.includes('a') ? (waarde?.sollicitatiesPerMaand ?? null) : null,
    afspraak: waarde?.afspraak ?? null,
    feit: feit ? { id: feit.id, bron: feit.bron } : null,
    zaak: waarde?.zaak ?? null,
  };
}

const ONBEKEND = {
  wet: 'Vanaf 2027 heeft art. 9 lid 1 c een andere tekst. Die staat nog niet in Meedoen.',
  feit: 'De geboortedatum is niet bekend.',
} as const;

/** Stretches that touch and say the same become one. */
function samengevoegd(stukken: readonly Plichtstuk[]): Plichtstuk[] {
  const samen: Plichtstuk[] = [];
  for (const stuk of stukken) {
    const vorige = samen.at(-1);
    if (vorige && vorige.tot === stuk.vanaf && zelfde(vorige, stuk)) {
      const { tot: _, ...rest } = vorige;
      samen[samen.length - 1] = { ...rest, ...(stuk.tot ? { tot: stuk.tot } : {}) };
    } else samen.push(stuk);
  }
  return samen;
}

const zelfde = ({ vanaf: _, tot: __, ...a }: Plichtstuk, { vanaf: ___, tot: ____, ...b }: Plichtstuk): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The last day of a stretch; undefined: it goes on. */
export const totEnMetVan = ({ tot }: Tijdvak): IsoDate | undefined => tot && addDays(tot, -1);
