import { type OpgeslagenBeleid, PARAMETERS } from '@meedoen/casework/beleid';
import { instant } from '@meedoen/casework/tijdstip';
import { berekenMaand, type Dossier } from '@meedoen/law/participatiewet';
import { wettelijk } from '@meedoen/law/verordening';
import { type Labhuishouden, numberRead } from '@meedoen/simulation/beleidslab';
import { dossierOf } from '../../apps/server/demo/caseload/dossier.ts';
import { genereer } from '../../apps/server/demo/caseload/genereer.ts';
import { Motor } from '../../apps/server/slices/beleidslab/index.ts';
import { type Bench, type Figure, figures } from './measure.ts';

const MONTH = '2026-11';
const KNOWN = instant('2026-11-24T12:00:00.000Z');
const DAY = '2026-07-01';
/** A caseload, and a very large one. */
const SIZES = [25_000, 400_000] as const;
const AIM_MS: Readonly<Record<(typeof SIZES)[number], number>> = { 25000: 300, 400000: 2000 };
/** Each size is its own households several times over: what they hold differs, what they cost does not. */
const DIFFERENT = 25_000;
const ROUNDS = 40;

const law: OpgeslagenBeleid = { naam: 'wettelijk', versie: '1', regimes: [], bedragen: [] };

/** Numbers a council or a ministry asks about: of wages, of the norm of most, of who shares costs, of gifts. */
const ASKED = [
  'percentage vrijlating inkomsten uit arbeid',
  'maximum vrijlating inkomsten uit arbeid',
  'kostendelersnorm, percentage per persoon',
  'norm alleenstaande (ouder) 21 tot AOW',
  'norm gehuwden 21 tot AOW',
  'percentage vakantietoeslag',
  'vermogensgrens alleenstaande',
  'percentage vrijlating medisch urenbeperkt',
].map((name) => {
  const found = PARAMETERS.get(name);
  const value = found?.values.at(-1)?.value;
  if (!found || typeof value !== 'number') throw new Error(`no number is named ${name}`);
  return { found, value };
});

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;

export const policyLab: Bench = {
  name: 'beleidslab',
  about:
    'a new number of the law over a caseload in memory, threads, to the counted result; beside one thread without the lab',
  run: async () => {
    const dossiers: Dossier[] = [];
    for (const household of genereer(7, DIFFERENT * 2)) {
      if (!household.recht || dossiers.length === DIFFERENT) continue;
      dossiers.push(dossierOf(household, KNOWN));
    }
    const plain = await plainMs(dossiers);
    const lines: Figure[] = [
      {
        what: `one thread, ${figures.format(DIFFERENT)} months by the law`,
        figure: `${plain.toFixed(0)} ms`,
        remark: 'what the lab is held against',
      },
    ];
    for (const size of SIZES) lines.push(...(await measure(dossiers, size, (plain * size) / DIFFERENT)));
    return lines;
  },
};

/** Every household computed anew in this thread, values only: the median of five after two. */
async function plainMs(dossiers: readonly Dossier[]): Promise<number> {
  const took: number[] = [];
  for (let round = 0; round < 7; round++) {
    const policy = { ...wettelijk };
    const started = performance.now();
    for (const dossier of dossiers) berekenMaand(dossier, MONTH, policy, { reasons: false });
    if (round > 1) took.push(performance.now() - started);
  }
  return quantile(
    took.sort((a, b) => a - b),
    0.5,
  );
}

async function measure(dossiers: readonly Dossier[], size: (typeof SIZES)[number], plain: number): Promise<Figure[]> {
  const memoryBefore = process.memoryUsage.rss();
  const motor = new Motor({ maand: MONTH, beleid: { '9901': law } });
  const started = performance.now();
  for (let at = 0; at < size; at += 1000)
    await motor.add(Array.from({ length: 1000 }, (_, i) => household(dossiers[(at + i) % DIFFERENT] as Dossier)));
  const loaded = performance.now() - started;
  const reads = await motor.reads();
  const took: { name: string; ms: number; processor: number; again: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const asked = ASKED[round % ASKED.length];
    if (!asked) continue;
    // a little different each time, so that nothing can be remembered
    const waarde = asked.value * (0.8 + round / 100);
    const question = performance.now();
    const before = process.cpuUsage();
    const counted = await motor.count({
      ...{ vanaf: DAY, keuzes: {} },
      bedragen: [{ naam: asked.found.naam, waarde: asked.found.unit === 'cents' ? Math.round(waarde) : waarde }],
    });
    const { user, system } = process.cpuUsage(before);
    const processor = (user + system) / 1000;
    took.push({ name: asked.found.naam, ms: performance.now() - question, processor, again: counted.herrekend });
    if (counted.totaal.alle !== size) throw new Error(`${counted.totaal.alle} of ${size} households were counted`);
    if (counted.herrekend !== (reads[numberRead(asked.found)] ?? 0)) throw new Error(`not all of ${asked.found.naam}`);
  }
  const memory = (process.memoryUsage.rss() - memoryBefore) / 1_048_576;
  await motor.stop();
  const sorted = took.map(({ ms }) => ms).sort((a, b) => a - b);
  const p95 = quantile(sorted, 0.95);
  const processor = quantile(
    took.map((each) => each.processor).sort((a, b) => a - b),
    0.95,
  );
  const worst = took.reduce((a, b) => (b.ms > a.ms ? b : a));
  const of = figures.format(size);
  return [
    { what: `${of} households, half within`, figure: `${quantile(sorted, 0.5).toFixed(0)} ms` },
    {
      what: `${of} households, 95 of 100 within`,
      figure: `${p95.toFixed(0)} ms`,
      remark: `aim ${AIM_MS[size]} ms${p95 > AIM_MS[size] ? ', missed' : ''}; ${(plain / p95).toFixed(1)} times as quick as one thread over all; ${figures.format(processor)} ms of processor over all threads; slowest ${worst.name} (${figures.format(worst.again)} computed again)`,
    },
    {
      what: `${of} households, taken in`,
      figure: `${(loaded / 1000).toFixed(1)} s`,
      remark: `${figures.format(memory)} MB more in use`,
    },
  ];
}

const household = (dossier: Dossier): Labhuishouden => ({
  dossier,
  volledig: true,
  beleid: '9901',
  groepen: {
    leefvorm: dossier.partner ? 'paar' : dossier.kinderen?.length ? 'alleenstaande ouder' : 'alleenstaande',
    leeftijd: dossier.aanvrager.geboortedatum?.waarde.slice(0, 3) ?? '',
    gemeente: '9901',
  },
});
