export {
  type Band,
  expectation,
  type Forecast,
  type Forecastmonth,
  type Forecastquestion,
  forecast,
  inflowFor,
  oneRun,
} from './forecast.ts';
export {
  type Career,
  type Counted,
  countedOf,
  fitted,
  type Groupcount,
  lastMonths,
  merged,
  NO_GROUP,
  Volumecount,
  type Volumehistory,
} from './history.ts';
export { RETURN_MONTHS, type Scenario, UNCHANGED, type Volumegroup, type Volumemodel } from './model.ts';
export { meanRate, monthlyChance, type Rate, rateRange, stated } from './rate.ts';
export { type Gap, type Printedtable, tableGaps } from './table.ts';
