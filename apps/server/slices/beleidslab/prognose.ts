import type { forecastVolume } from '@meedoen/contract/beleidslab';
import { addMonths, type IsoDate, monthOfDate } from '@meedoen/law/kernel';
import type { Band, Forecast, Forecastquestion, Scenario, Volumemodel } from '@meedoen/simulation/volume';
import type { z } from 'zod';
import { Werkdraad } from './werkdraad.ts';

type Prognose = z.output<NonNullable<(typeof forecastVolume)['answer']>>;
type Prognosevraag = z.output<NonNullable<(typeof forecastVolume)['body']>>;

interface Vragen {
  forecast: { readonly vraag: { readonly question: Forecastquestion }; readonly antwoord: Forecast };
}
let draad: Werkdraad<Vragen> | undefined;

/** The forecast of a model, in a thread, so that the door stays free; questions wait for each other. */
export async function forecastOf(
  model: Volumemodel,
  { maanden, runs, seed, scenario }: Prognosevraag,
  dag: IsoDate,
  uitkering: number | null,
): Promise<Prognose> {
  if (!draad || draad.dood) draad = new Werkdraad<Vragen>('prognosedraad.ts');
  const question = { model, months: maanden, runs, seed, scenario: scenarioOf(scenario) };
  const { months, years } = await draad.ask('forecast', { question });
  const maand = (plek: number) => monthOfDate(addMonths(dag, plek));
  return {
    ...{ runs, seed },
    // how it stands on the first day of the month after
    maanden: months.map(({ stock, groups, inflow, back, outflow }, i) => ({
      ...{ maand: maand(i), alle: bandOf(stock), groepen: groups.map(bandOf) },
      ...{ instroom: tenth(inflow), terug: tenth(back), uitstroom: tenth(outflow) },
    })),
    jaren:
      uitkering === null
        ? []
        : years.map(({ expected, p10, p90 }, jaar) => ({
            ...{ vanaf: maand(jaar * 12), totEnMet: maand(jaar * 12 + 11) },
            verwachtInCenten: Math.round(expected * uitkering),
            ...{ laagsteInCenten: Math.round(p10 * uitkering), hoogsteInCenten: Math.round(p90 * uitkering) },
          })),
  };
}

const scenarioOf = ({ vanaf, instroom, verplaatsing, werk, terug }: Prognosevraag['scenario']): Scenario => ({
  ...{ from: vanaf, inflow: instroom / 100, outflow: 1, back: terug / 100 },
  ...{ moves: verplaatsing / 100, reasons: { werk: werk / 100 } },
});
const tenth = (getal: number): number => Math.round(getal * 10) / 10;
const bandOf = ({ expected, p10, p50, p90 }: Band) => ({
  ...{ verwacht: tenth(expected), laagste: p10, midden: p50, hoogste: p90 },
});
