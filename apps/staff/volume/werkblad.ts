import { type forecastVolume, GESCHIEDENIS, PROGNOSEGRENS } from '@meedoen/contract/beleidslab';
import { aantal } from '@meedoen/ui/weergave';
import type { Antwoord } from '../verbinding/verbinding.tsx';

export type Prognose = Antwoord<typeof forecastVolume>;
export interface Scenario {
  readonly vanaf: number;
  readonly instroom: number;
  readonly verplaatsing: number;
  readonly werk: number;
  readonly terug: number;
}
/** What is on the screen: it stands in the address, so that somebody else sees the same numbers. */
export interface Werkblad {
  readonly geschiedenis: (typeof GESCHIEDENIS)[number];
  readonly maanden: number;
  readonly runs: number;
  readonly seed: number;
  /** Empty: all groups together. */
  readonly groep: string;
  readonly scenarios: readonly Scenario[];
  /** Index of the one that is worked on. */
  readonly op: number;
}

export const MEESTE = 4;
export const LETTERS = ['A', 'B', 'C', 'D'] as const;
export const GEWOON: Scenario = { vanaf: 1, instroom: 100, verplaatsing: 100, werk: 100, terug: 100 };
/** The rates of a scenario, in the order of the fields. */
export const STROMEN = [
  ['instroom', 'Nieuwe instroom', 'mensen die voor het eerst komen, of langer dan een jaar weg waren'],
  ['werk', 'Uitstroom naar werk', 'einde van de bijstand om werk'],
  ['terug', 'Terug binnen een jaar', 'van wie er in het laatste jaar uitging'],
  ['verplaatsing', 'Naar een andere groep', 'van de ene klantgroep naar de andere'],
] as const;

const whole = (tekst: string | null, van: number, tot: number, anders: number): number => {
  const getal = tekst === null || tekst === '' ? Number.NaN : Number(tekst);
  return Number.isInteger(getal) && getal >= van && getal <= tot ? getal : anders;
};

/** The work sheet of an address; what cannot be read is as it is without. */
export function readWerkblad(adres: URLSearchParams): Werkblad {
  const maanden = whole(adres.get('maanden'), 1, PROGNOSEGRENS.maanden, 24);
  const scenarios = adres
    .getAll('scenario')
    .slice(0, MEESTE)
    .map((tekst): Scenario => {
      const [vanaf, instroom, werk, terug, verplaatsing] = tekst.split('-');
      const deel = (getal: string | undefined) => whole(getal ?? null, 0, PROGNOSEGRENS.percentage, 100);
      return {
        ...{ vanaf: whole(vanaf ?? null, 1, maanden, 1), instroom: deel(instroom), werk: deel(werk) },
        ...{ terug: deel(terug), verplaatsing: deel(verplaatsing) },
      };
    });
  if (scenarios.length === 0) scenarios.push(GEWOON);
  return {
    geschiedenis: GESCHIEDENIS.find((each) => String(each) === adres.get('geschiedenis')) ?? 36,
    runs: whole(adres.get('runs'), 100, PROGNOSEGRENS.runs, 500),
    seed: whole(adres.get('seed'), 0, PROGNOSEGRENS.seed, 1),
    ...{ maanden, scenarios, groep: adres.get('groep') ?? '' },
    op: whole(adres.get('op'), 0, scenarios.length - 1, 0),
  };
}

export function addressOf({ geschiedenis, maanden, runs, seed, groep, scenarios, op }: Werkblad): URLSearchParams {
  const adres = new URLSearchParams({
    ...{ geschiedenis: String(geschiedenis), maanden: String(maanden), runs: String(runs), seed: String(seed) },
  });
  if (groep) adres.set('groep', groep);
  for (const { vanaf, instroom, werk, terug, verplaatsing } of scenarios)
    adres.append('scenario', [vanaf, instroom, werk, terug, verplaatsing].join('-'));
  if (op > 0) adres.set('op', String(op));
  return adres;
}

/** Another length: a scenario begins inside it. */
export const withMonths = (blad: Werkblad, maanden: number): Werkblad => ({
  ...blad,
  maanden,
  scenarios: blad.scenarios.map((each) => ({ ...each, vanaf: Math.min(each.vanaf, maanden) })),
});

/** What a scenario changes, as one line. */
export function inShort(scenario: Scenario): string {
  const anders = STROMEN.filter(([naam]) => scenario[naam] !== 100).map(
    ([naam, titel]) => `${titel.toLowerCase()} ${scenario[naam]}%`,
  );
  if (anders.length === 0) return 'zoals het ging';
  return `${anders.join(', ')}${scenario.vanaf > 1 ? `, vanaf maand ${scenario.vanaf}` : ''}`;
}

/** `1.180 (1.110 tot 1.240)`. */
export const bandText = ({ verwacht, laagste, hoogste }: Prognose['maanden'][number]['alle']): string =>
  `${aantal(Math.round(verwacht))} (${aantal(laagste)} tot ${aantal(hoogste)})`;
