import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { type Household, type Summary, summaryOf } from './household.ts';

const is = (fact: keyof Summary, operator: string, value: number | boolean) => ({ fact, operator, value });
const rule = (type: string, conditions: TopLevelCondition) => ({ conditions, event: { type } });

const adult = is('youngest', 'greaterThanInclusive', 21);
const isCouple = is('unit', 'equal', 2);
const isSingle = is('unit', 'equal', 1);
const isFamily = { any: [isCouple, is('hasChild', 'equal', true)] };

const RULES = [
  rule('couple', { all: [isCouple, adult] }),
  rule('both young', { all: [isCouple, is('oldest', 'lessThan', 21)] }),
  rule('mixed', {
    all: [isCouple, is('youngest', 'lessThan', 21), is('oldest', 'greaterThanInclusive', 21)],
  }),
  rule('single', { all: [isSingle, adult] }),
  rule('young', { all: [isSingle, is('youngest', 'lessThan', 21)] }),
  rule('shares costs', { all: [adult, is('others27', 'greaterThanInclusive', 1)] }),
  rule('entitled', {
    all: [
      is('youngest', 'greaterThanInclusive', 18),
      {
        any: [
          is('wealth', 'lessThanInclusive', 757_500),
          { all: [isFamily, is('wealth', 'lessThanInclusive', 1_515_000)] },
        ],
      },
    ],
  }),
];

const BASE: Readonly<Record<string, number>> = {
  couple: 200_000,
  'both young': 69_000,
  mixed: 134_500,
  single: 140_000,
  young: 34_500,
};

/**
 * The benchmark rule for json-rules-engine. That engine decides on conditions and cannot calculate: the sums stand in
 * the code around it.
 */
export function withJsonRules(): (household: Household) => Promise<number> {
  const engine = new Engine(RULES);
  return async (household) => {
    const summary = summaryOf(household);
    const { events } = await engine.run({ ...summary });
    const types = new Set(events.map(({ type }) => type));
    if (!types.has('entitled')) return 0;
    const n = summary.unit + summary.others27;
    const base = events.reduce((found, { type }) => BASE[type] ?? found, 0);
    const norm = types.has('shares costs') ? Math.round(((summary.unit * (0.4 + 0.3 * n)) / n) * 200_000) : base;
    const income = summary.earned - Math.min(summary.earned / 4, 27_300) + summary.other;
    return Math.max(0, Math.round(norm - income));
  };
}
