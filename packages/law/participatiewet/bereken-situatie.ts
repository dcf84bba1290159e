import { zoektermijnWeken } from '../amounts/index.ts';
import {
  addDays,
  type DateNumber,
  dateNumber,
  daysIn,
  type Explained,
  firstDay,
  type IsoDate,
  type Law,
  type Maand,
  monthOfDate,
  nextMonth,
} from '../kernel/index.ts';
import { type Beleid, wettelijk } from '../verordening/index.ts';
import { beoordeel, type Deel } from './deel.ts';
import type { Voorgeschiedenis } from './inkomstposten.ts';
import type { MaandUitkomst, RedenGeenRecht } from './maanduitkomst.ts';
import type { Situatie } from './situatie.ts';
import { dag } from './tekst.ts';
import { maanduitkomst } from './uitkomst.ts';
import { zoektermijn } from './zoektermijn.ts';

interface Kalender {
  readonly law: Law;
  readonly maand: Maand;
  readonly dagen: number;
  readonly geheel: true;
  readonly vanaf: IsoDate;
  readonly tot: IsoDate;
  readonly dag: DateNumber;
  /** Who reported on this day or earlier has no search period left, whoever they are. */
  readonly zonderZoektermijn: DateNumber | undefined;
}

/** What was last asked for: one law is asked about many households in a row. */
let laatste: Kalender | undefined;

/** The month around the day of a law. */
function kalender(law: Law): Kalender {
  if (laatste?.law === law) return laatste;
  const maand = monthOfDate(law.date);
  const [vanaf, tot] = [firstDay(maand), firstDay(nextMonth(maand))];
  const weken = law.look(zoektermijnWeken);
  const dag = dateNumber(law.date);
  const zonderZoektermijn = weken.known ? dateNumber(addDays(law.date, -weken.value * 7)) : undefined;
  laatste = { law, maand, dagen: daysIn(maand), geheel: true, vanaf, tot, dag, zonderZoektermijn };
  return laatste;
}

/**
 * The law of one day over a household of that day, as if both held for the whole month. For simulations: make the law
 * once with `lawOn(date, { reasons: false })` and call this per household.
 * @param voor what other months say of exemptions; left out: only this month is known
 * @returns amounts in cents per calendar month; what is missing stands in `ontbreekt`. Throws nothing for typed input.
 */
export function berekenSituatie(
  law: Law,
  situatie: Situatie,
  beleid: Beleid = wettelijk,
  ingangsdatum?: Explained<IsoDate> | undefined,
  voor?: Voorgeschiedenis | undefined,
): MaandUitkomst {
  const periode = kalender(law);
  const deel: Deel = {
    law,
    situatie,
    vanaf: periode.vanaf,
    tot: periode.tot,
    dagen: periode.dagen,
    buitenRecht: nogGeenRecht(law, situatie, periode),
  };
  return maanduitkomst({
    maand: periode.maand,
    periode,
    law,
    beleid,
    voor,
    delen: [beoordeel(deel, beleid)],
    inkomsten: situatie.inkomsten,
    // They hold on this day, and so for the whole month.
    verlagingen: situatie.verlagingen?.map(({ vanaf: _vanaf, tot: _tot, ...verlaging }) => verlaging),
    ingangsdatum,
  });
}

/** On this day the person has not reported yet, or an aanvraag is not taken up yet. */
function nogGeenRecht(law: Law, situatie: Situatie, periode: Kalender): Explained<RedenGeenRecht> | undefined {
  const { gemeld, meldingsdatum } = situatie;
  if (gemeld === undefined || !meldingsdatum) return undefined;
  if (periode.dag < gemeld) return voorMelding(law, meldingsdatum);
  if (periode.zonderZoektermijn !== undefined && gemeld <= periode.zonderZoektermijn) return undefined;
  const termijn = zoektermijn(law, situatie);
  const einde = termijn?.value;
  if (!termijn || !einde || law.date >= einde) return undefined;
  return law.because<RedenGeenRecht>(
    'zoektermijn',
    'Pw art. 41 lid 4',
    () =>
      `De zoektermijn loopt tot en met ${dag(addDays(einde, -1))}. Daarna kan de aanvraag worden behandeld. Recht telt vanaf de melding.`,
    [termijn],
  );
}

/** Art. 44 lid 1: no bijstand before the day of the melding. */
export function voorMelding(law: Law, melding: NonNullable<Situatie['meldingsdatum']>): Explained<RedenGeenRecht> {
  return law.because<RedenGeenRecht>(
    'voor-melding',
    'Pw art. 44 lid 1',
    () => `Bijstand kan niet eerder beginnen dan de melding op ${dag(melding.waarde)}.`,
    [law.fact(melding.waarde, 'meldingsdatum', () => `Gemeld op ${dag(melding.waarde)}.`, melding.feit)],
  );
}
