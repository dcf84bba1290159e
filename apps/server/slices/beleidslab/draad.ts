import { parentPort, workerData } from 'node:worker_threads';
import { beleidUit, PARAMETERS } from '@meedoen/casework/beleid';
import { Populatie, type Variant } from '@meedoen/simulation/beleidslab';
import type { Draadbegin, Draadvraag, Labvariant } from './bericht.ts';
import { answerOn } from './werkdraad.ts';

// A thread of the lab: holds its part of the households and computes them again and again, without a database.
const { maand, beleid } = workerData as Draadbegin;
const populatie = new Populatie(
  maand,
  new Map(Object.entries(beleid).map(([gemeente, opgeslagen]) => [gemeente, beleidUit(opgeslagen)])),
);

answerOn(parentPort, answer);

function answer(vraag: Draadvraag): unknown {
  switch (vraag.soort) {
    case 'add':
      populatie.add(vraag.huishoudens);
      return populatie.aantal;
    case 'reads':
      return populatie.reads();
    case 'count':
      return populatie.count(variantUit(vraag.variant));
    case 'pressure':
      return populatie.pressure(variantUit(vraag.variant));
  }
}

function variantUit({ vanaf, keuzes, bedragen }: Labvariant): Variant {
  return {
    vanaf,
    keuzes,
    bedragen: bedragen.map(({ naam, waarde }) => {
      const parameter = PARAMETERS.get(naam);
      if (!parameter) throw new Error(`no parameter is named ${naam}`);
      return { parameter, waarde };
    }),
  };
}
