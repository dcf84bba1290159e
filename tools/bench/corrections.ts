import { boekHerziening, type Journaalpost } from '@meedoen/casework/betaling';
import { instant } from '@meedoen/casework/tijdstip';
import { normAlleenstaande, normGehuwden } from '@meedoen/law/amounts';
import { addToMonth, type Cents, isoDate, type Maand, type Reform } from '@meedoen/law/kernel';
import { berekenMaand, type Dossier, type Rekenopties } from '@meedoen/law/participatiewet';
import { wettelijk } from '@meedoen/law/verordening';
import { dossierOf } from '../../apps/server/demo/caseload/dossier.ts';
import { genereer } from '../../apps/server/demo/caseload/genereer.ts';
import { type Bench, figures } from './measure.ts';

const DAY = '2026-06-24';
const LAST: Maand = '2026-06';
const SEED = 5;
const KNOWN = instant(`${DAY}T12:00:00.000Z`);
const HEAD = {
  uitvoerder: 'bench',
  gemeente: '9901',
  persoon: null,
  boekdatum: isoDate(DAY),
  omschrijving: 'Bijstand',
};
const PEOPLE = 400;
const FILES = 25_000;

const monthsUntil = (last: Maand, count: number): Maand[] =>
  Array.from({ length: count }, (_, i) => addToMonth(last, i - count + 1));

/** What the law makes of a month; undefined when an amount is missing. */
interface Month {
  readonly maand: Maand;
  readonly uitkering: Cents | undefined;
  readonly vakantietoeslag: Cents | undefined;
}

/** What the law makes of months now. */
const computed = (dossier: Dossier, months: readonly Maand[], options: Rekenopties): Month[] =>
  months.map((maand) => {
    const { uitkering, vakantietoeslag } = berekenMaand(dossier, maand, wettelijk, options);
    return { maand, uitkering: uitkering?.value, vakantietoeslag: vakantietoeslag?.value };
  });

/** What goes to the ledger for months that come out otherwise than they were booked; one that cannot be computed waits. */
const propose = (now: readonly Month[], booked: readonly Month[]): Journaalpost[] =>
  now.flatMap(({ maand, uitkering, vakantietoeslag }, i) => {
    const was = booked[i];
    if (uitkering === undefined || vakantietoeslag === undefined) return [];
    if (was?.uitkering === undefined || was.vakantietoeslag === undefined) return [];
    const verschil = {
      uitkering: uitkering - was.uitkering,
      vakantietoeslag: vakantietoeslag - was.vakantietoeslag,
    };
    return boekHerziening(HEAD, maand, verschil, 'claim') ?? [];
  });

/** Wages that nobody told of, over all of the years. */
const withWages = (dossier: Dossier, from: Maand): Dossier => ({
  ...dossier,
  inkomsten: [
    ...(dossier.inkomsten ?? []),
    {
      id: 'late',
      persoon: dossier.aanvrager.id,
      soort: 'loon',
      netto: 250_00,
      vakantietoeslag: 'inbegrepen',
      vrijlating: 'wet',
      vanaf: `${from}-01`,
    },
  ],
});

/** Norms ten euro higher from January on: what a correction of the law looks like. */
const higher = (norm: typeof normAlleenstaande): typeof normAlleenstaande => ({
  ...norm,
  values: norm.values.map((each) => (each.from >= '2025-07-01' ? { ...each, value: each.value + 10_00 } : each)),
});
const REFORM: Reform = new Map([normAlleenstaande, normGehuwden].map((norm) => [norm, higher(norm)]));

export const corrections: Bench = {
  name: 'herzien',
  about: 'months computed again with what they were booked for, beside reading the same facts from their text',
  run: async () => {
    const dossiers = Array.from(genereer(SEED, FILES), (household) => dossierOf(household, KNOWN));
    const fiveYears = monthsUntil(LAST, 60);
    const people = dossiers.slice(0, PEOPLE);
    const ledger = people.map((dossier) => computed(dossier, fiveYears, { reasons: false }));
    const late = people.map((dossier) => withWages(dossier, fiveYears[0] as Maand));
    const texts = late.map((dossier) => JSON.stringify(dossier));
    const times: number[] = [];
    const processor: number[] = [];
    let changed = 0;
    for (const [i, dossier] of late.entries()) {
      const before = process.threadCpuUsage();
      const started = performance.now();
      changed += propose(computed(dossier, fiveYears, {}), ledger[i] ?? []).length;
      times.push(performance.now() - started);
      const { user, system } = process.threadCpuUsage(before);
      processor.push((user + system) / 1000);
    }
    if (changed < PEOPLE) throw new Error(`only ${changed} months came out otherwise`);
    const read = timed(() => texts.map((text) => JSON.parse(text) as Dossier));
    const median = partOf(times, 0.5);
    return [
      {
        what: 'one person, 60 months, with reasons and proposal',
        figure: `${median.toFixed(1)} ms`,
        remark: `half of them; 95 of 100 within ${partOf(times, 0.95).toFixed(1)} ms; of processor time ${partOf(processor, 0.5).toFixed(1)} and ${partOf(processor, 0.95).toFixed(1)} ms; aim 20 ms; ${(median / (read / PEOPLE)).toFixed(0)} times reading the facts; ${changed} months differ`,
      },
      ...lawChange(dossiers),
    ];
  },
};

/** The time within which a part of them was done, the first quarter left out as warming up. */
function partOf(times: readonly number[], part: number): number {
  const sorted = times.slice(PEOPLE / 4).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * part)] ?? 0;
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Everybody over a year after the law changed: computed, held against the books, proposed; one thread. */
function lawChange(dossiers: readonly Dossier[]) {
  const year = monthsUntil(LAST, 12);
  const ledger = dossiers.map((dossier) => computed(dossier, year, { reasons: false }));
  const texts = dossiers.map((dossier) => JSON.stringify(dossier));
  const read = timed(() => {
    for (const text of texts) JSON.parse(text);
  });
  let entries = 0;
  const total = timed(() => {
    for (const [i, dossier] of dossiers.entries())
      entries += propose(computed(dossier, year, { reasons: false, reform: REFORM }), ledger[i] ?? []).length;
  });
  if (entries === 0) throw new Error('the change of law paid nobody anything');
  return [
    {
      what: `${figures.format(dossiers.length)} files x 12 months after a law change`,
      figure: `${(total / 1000).toFixed(1)} s`,
      remark: `${figures.format((dossiers.length * 12) / (total / 1000))} months a second with proposals; ${(total / read).toFixed(0)} times reading the facts (${(read / 1000).toFixed(2)} s)`,
    },
  ];
}
