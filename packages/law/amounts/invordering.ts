import { parameter } from '../kernel/index.ts';
import { EINDE_BEKEND, pw, verified } from './bron.ts';

const PW_2026 = pw('2026-01-01', 'art. 58');

/** What stays free of an income on the level of bijstand. The rule until 2021 was not found in a source. */
export const beslagvrijeVoetPercentage = parameter<number>({
  naam: 'beslagvrije voet op bijstandsniveau',
  omschrijving: 'Deel van de bijstand met vakantietoeslag dat vrij blijft van beslag',
  article: 'Pw art. 60; Rv art. 475da',
  unit: 'percent',
  values: [verified('2021-01-01', 95, 'schuldinfo.nl, beslagvrije voet 2021: 53,77 van 1.075,44; 76,82 van 1.536,34')],
  unknownFrom: EINDE_BEKEND,
});

export const verrekeningMaanden = parameter<number>({
  naam: 'termijn verrekening middelen',
  omschrijving: 'Maanden waarover ontvangen middelen met de bijstand worden verrekend',
  article: 'Pw art. 58 lid 4',
  unit: 'months',
  values: [verified('2015-01-01', 6, PW_2026)],
});

export const terugvorderingJaren = parameter<number>({
  naam: 'grens terugvordering van wat iemand had kunnen begrijpen',
  omschrijving: 'Jaren voor de verzending van het besluit',
  article: 'Pw art. 58 lid 6',
  unit: 'years',
  values: [verified('2015-01-01', 2, PW_2026)],
});

export const kwijtscheldingJaren = parameter<number>({
  naam: 'jaren tot afzien van terugvordering',
  omschrijving: 'Jaren betalen, of niet kunnen betalen, waarna van verdere terugvordering kan worden afgezien',
  article: 'Pw art. 58 lid 7 a-c',
  unit: 'years',
  values: [verified('2015-01-01', 10, PW_2026)],
});

export const afkoopPercentage = parameter<number>({
  naam: 'bedrag ineens bij afzien van terugvordering',
  omschrijving: 'Deel van de restsom dat in één keer wordt betaald, ten minste',
  article: 'Pw art. 58 lid 7 d',
  unit: 'percent',
  values: [verified('2015-01-01', 50, PW_2026)],
});

export const verhaalDagen = parameter<number>({
  naam: 'betaaltermijn verhaal volgens een rechterlijke uitspraak',
  omschrijving: 'Dagen na de bekendmaking van het besluit tot verhaal',
  article: 'Pw art. 62b lid 2',
  unit: 'days',
  values: [verified('2015-01-01', 30, pw('2026-01-01', 'art. 62b'))],
});
