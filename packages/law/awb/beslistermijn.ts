import { beslistermijnWeken } from '../amounts/index.ts';
import { addDays, daysBetween, type IsoDate, readOn } from '../kernel/index.ts';
import type { Gebeurtenis, Opschortingsgrond } from './gebeurtenis.ts';
import { metTermijnenwet, termijn } from './termijn.ts';

/** A stretch in which the term stood still: `vanaf` is in it, `tot` is not. */
export interface Opschorting {
  readonly grond: Opschortingsgrond;
  readonly article: string;
  readonly vanaf: IsoDate;
  readonly tot: IsoDate;
  /** Days by which the term moved; days that another stretch covers too count once. */
  readonly dagen: number;
  /** Not ended yet on the day of the clock. */
  readonly loopt: boolean;
}

export interface Beslistermijn {
  readonly ontvangen: IsoDate;
  /** Weeks of the law (Awb 4:13 lid 2). */
  readonly weken: number;
  /** Last day by the law alone: eight weeks, nothing standing still. */
  readonly oorspronkelijkeLaatsteDag: IsoDate;
  /** Last day with what stood still and what was put off. While it stands still: as if it ended today. */
  readonly laatsteDag: IsoDate;
  readonly staatStil: boolean;
  readonly opschortingen: readonly Opschorting[];
  /** Days the term stood still in all. */
  readonly dagenStil: number;
  readonly verlengdTotEnMet: IsoDate | undefined;
}

const ARTIKELEN: Record<Opschortingsgrond, string> = {
  'aanvulling-gevraagd': 'Awb 4:15 lid 1 a',
  'buitenlandse-informatie': 'Awb 4:15 lid 1 b',
  'uitstel-overeengekomen': 'Awb 4:15 lid 2 a',
  'vertraging-aanvrager': 'Awb 4:15 lid 2 b',
  overmacht: 'Awb 4:15 lid 2 c',
};

/**
 * The term for deciding on an aanvraag (Awb 4:13 to 4:15): eight weeks from the day after receipt, moved by the days on
 * which it stood still, then to a working day; or the day of a notice that it takes longer, as that notice names it.
 * @param gebeurtenissen up to and including `vandaag`, in order of date
 */
export function beslistermijn(gebeurtenissen: readonly Gebeurtenis[], vandaag: IsoDate): Beslistermijn | undefined {
  const ontvangen = gebeurtenissen.find((g) => g.soort === 'aanvraag-ontvangen')?.datum;
  if (!ontvangen) return undefined;
  const gelezen = readOn(beslistermijnWeken, ontvangen);
  const weken = gelezen.known ? gelezen.value : 8;
  const einde = gebeurtenissen.find((g) => g.soort === 'besluit-bekendgemaakt')?.datum ?? vandaag;
  const oorspronkelijk = termijn(ontvangen, { weken });
  const opschortingen = opgeschort(gebeurtenissen, einde).filter((o) => o.tot > ontvangen);
  const verlenging = gebeurtenissen.findLast((g) => g.soort === 'termijn-verlengd');
  // A notice of a new day takes the place of the term so far; what stands still after it moves that day.
  const geteld = verlenging ? opschortingen.filter((o) => o.vanaf > verlenging.datum) : opschortingen;
  const dagen = geteld.reduce((som, o) => som + o.dagen, 0);
  const basis = verlenging ? verlenging.totEnMet : addDays(ontvangen, weken * 7);
  return {
    ontvangen,
    weken,
    oorspronkelijkeLaatsteDag: oorspronkelijk,
    // A day the college named is no term of a law: the Algemene termijnenwet does not move it.
    laatsteDag: verlenging ? addDays(basis, dagen) : metTermijnenwet(ontvangen, addDays(basis, dagen), { weken }),
    staatStil: opschortingen.some((o) => o.loopt),
    opschortingen,
    dagenStil: opschortingen.reduce((som, o) => som + o.dagen, 0),
    verlengdTotEnMet: verlenging?.totEnMet,
  };
}

interface Stilstand {
  readonly grond: Opschortingsgrond;
  readonly vanaf: IsoDate;
  readonly tot: IsoDate | undefined;
}

/** The stretches in order, each with the days that no earlier stretch covers. */
function opgeschort(gebeurtenissen: readonly Gebeurtenis[], einde: IsoDate): Opschorting[] {
  const resultaat: Opschorting[] = [];
  let gedekt: IsoDate | undefined;
  const morgen = addDays(einde, 1);
  for (const s of stilstanden(gebeurtenissen)) {
    const loopt = s.tot === undefined || s.tot > einde;
    const tot = loopt ? morgen : s.tot;
    if (tot === undefined || tot <= s.vanaf) continue;
    const begin = gedekt !== undefined && gedekt > s.vanaf ? gedekt : s.vanaf;
    const dagen = begin < tot ? daysBetween(begin, tot) : 0;
    if (gedekt === undefined || tot > gedekt) gedekt = tot;
    resultaat.push({ grond: s.grond, article: ARTIKELEN[s.grond], vanaf: s.vanaf, tot, dagen, loopt });
  }
  return resultaat;
}

function stilstanden(gebeurtenissen: readonly Gebeurtenis[]): Stilstand[] {
  const lijst: Stilstand[] = [];
  for (const [i, g] of gebeurtenissen.entries()) {
    const na = gebeurtenissen.slice(i + 1);
    if (g.soort === 'aanvulling-gevraagd') {
      const aangevuld = na.find((v) => v.soort === 'aangevuld')?.datum;
      const verstreken = addDays(g.hersteltermijnTotEnMet, 1);
      const tot = aangevuld !== undefined && aangevuld < verstreken ? aangevuld : verstreken;
      lijst.push({ grond: 'aanvulling-gevraagd', vanaf: addDays(g.datum, 1), tot });
    } else if (g.soort === 'buitenlandse-informatie-gevraagd') {
      const tot = na.find((v) => v.soort === 'buitenlandse-informatie-ontvangen')?.datum;
      lijst.push({ grond: 'buitenlandse-informatie', vanaf: addDays(g.datum, 1), tot });
    } else if (g.soort === 'uitstel-overeengekomen') {
      lijst.push({ grond: 'uitstel-overeengekomen', vanaf: g.datum, tot: addDays(g.totEnMet, 1) });
    } else if (g.soort === 'vertraging-aanvrager') {
      const tot = na.find((v) => v.soort === 'vertraging-aanvrager-voorbij')?.datum;
      lijst.push({ grond: 'vertraging-aanvrager', vanaf: g.datum, tot });
    } else if (g.soort === 'overmacht') {
      const tot = na.find((v) => v.soort === 'overmacht-voorbij')?.datum;
      lijst.push({ grond: 'overmacht', vanaf: g.datum, tot });
    }
  }
  return lijst.sort((a, b) => (a.vanaf < b.vanaf ? -1 : a.vanaf > b.vanaf ? 1 : 0));
}
