import { parentPort } from 'node:worker_threads';
import { type Forecastquestion, forecast } from '@meedoen/simulation/volume';
import { answerOn } from './werkdraad.ts';

// A thread that forecasts: it is given a model, and knows of no database.
answerOn(parentPort, ({ question }: { readonly nummer: number; readonly question: Forecastquestion }) =>
  forecast(question),
);
