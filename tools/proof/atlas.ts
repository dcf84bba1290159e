import {
  AFRONDING,
  breuken,
  type Kaart,
  kaart,
  onbenoemd,
  puntOp,
  regimes,
  scheef,
  uitspraken,
  vermogensvragenOp,
  vragenOp,
} from '@meedoen/law/atlas';
import type { Cents, IsoDate } from '@meedoen/law/kernel';
import type { ProofResult } from './proofs.ts';

/**
 * Regimes of which every cent is computed: the text of 2015, that of 2023, and the Participatiewet in balans. Of wage only,
 * and with no or one cost sharer: with more of them, and along savings, the maps are walked and not computed cent by cent.
 */
const EVERY_CENT: readonly IsoDate[] = ['2015-01-01', '2023-01-01', '2026-01-01'];
/** Beyond the last cent of bijstand nothing happens any more but the claim to holiday pay. */
const BEYOND: Cents = 300_00;

interface Count {
  maps: number;
  stretches: number;
  steps: number;
  plateaus: number;
}

/**
 * The atlas in full: every regime of amounts since 2015 against its statements, and every cent of some maps (`EVERY_CENT`)
 * against their straight lines. @param from leaves out regimes before that day
 */
export async function atlas(from: IsoDate = '2015-01-01'): Promise<ProofResult> {
  const wrong: string[] = [];
  const used = new Set<string>();
  const count: Count = { maps: 0, stretches: 0, steps: 0, plateaus: 0 };
  let cents = 0;
  let furthest = 0;
  for (const { vanaf } of regimes.filter((regime) => regime.vanaf >= from)) {
    for (const map of mapsOf(vanaf)) {
      add(count, map);
      wrong.push(...onbenoemd(map).map(({ zegt }) => zegt), ...scheef(map));
      for (const uitspraak of uitspraken)
        for (const { plaats } of breuken(uitspraak, map)) if (plaats) used.add(`${uitspraak.naam} ${plaats.article}`);
      if (!EVERY_CENT.includes(vanaf) || map.as !== 'loon' || map.vraag.kostendelers > 1) continue;
      const checked = everyCent(map);
      cents += checked.cents;
      furthest = Math.max(furthest, checked.furthest);
      wrong.push(...checked.wrong);
    }
    // lets a signal through between two regimes
    await new Promise((resolve) => setImmediate(resolve));
  }
  const unused = uitspraken.flatMap(({ naam, plaatsen }) =>
    plaatsen.map(({ article }) => `${naam} ${article}`).filter((plaats) => !used.has(plaats)),
  );
  const figures = [
    `${count.maps} maps: ${count.stretches} straight stretches, ${count.steps} steps, ${count.plateaus} plateaus`,
    `${cents.toLocaleString('en')} cents computed one by one: none further than ${furthest.toFixed(2)} cents from its line (allowed: ${AFRONDING})`,
    ...unused.map((plaats) => `named, and nothing breaks there: ${plaats}`),
    ...wrong.slice(0, 40),
  ];
  return { ok: wrong.length === 0 && unused.length === 0, report: figures.join('\n') };
}

function* mapsOf(datum: IsoDate): Generator<Kaart> {
  for (const vraag of vragenOp(datum)) yield kaart(vraag, 'loon');
  for (const vraag of vermogensvragenOp(datum)) yield kaart(vraag, 'vermogen');
}

function add(count: Count, { stukken, sprongen, plateaus }: Kaart): void {
  count.maps += 1;
  count.stretches += stukken.length;
  count.steps += sprongen.length;
  count.plateaus += plateaus.length;
}

/** Each cent of a map against the line of its stretch, up to where nothing is left but the claim to holiday pay. */
function everyCent({ vraag, as, stukken }: Kaart) {
  const last = (stukken.findLast(({ van }) => van.uitkering !== 0)?.tot.x ?? 0) + BEYOND;
  const wrong: string[] = [];
  let [cents, furthest] = [0, 0];
  for (const { van, tot, blijft, inHanden } of stukken) {
    if (van.x > last) break;
    for (let x = van.x; x <= Math.min(tot.x, last); x++) {
      const punt = puntOp(vraag, as, x);
      cents += 1;
      for (const [is, begin, slope] of [
        [punt.samen, van.samen, blijft],
        [punt.inHanden, van.inHanden, inHanden],
      ]) {
        if (is === undefined && begin === undefined) continue;
        const off = Math.abs((is ?? Number.NaN) - ((begin ?? Number.NaN) + (slope ?? 0) * (x - van.x)));
        if (off <= AFRONDING) furthest = Math.max(furthest, off);
        else wrong.push(`at ${x} the law is ${is}, ${off} cents from its line: ${JSON.stringify(vraag)}`);
      }
    }
  }
  return { cents, furthest, wrong };
}
