import type { Cents } from '@meedoen/law/kernel';
import { MAXIMUM_KOSTENDELERSUITZONDERING } from '@meedoen/law/verordening';
import { euro } from '../opmaak/index.ts';
import { keuzekaart } from './keuzekaart.ts';
import type { Veld } from './veld.ts';

// Choices about how much bijstand somebody gets.

const PROCENT: Veld = { soort: 'getal', min: 0, max: 100, eenheid: 'procent' };
const { maanden: MAANDEN, verlengingMaanden: VERLENGING } = MAXIMUM_KOSTENDELERSUITZONDERING;

const GROEP = {
  gastgezin: 'iemand met een verblijfsvergunning die tijdelijk bij een gastgezin woont',
  'ex-gedetineerde': 'iemand die net uit de gevangenis komt',
  'ex-dakloze': 'iemand die net niet meer dakloos is',
  'tijdelijke-zorg': 'iemand die tijdelijk zorg geeft of krijgt',
} as const;

const SITUATIE = {
  'geen-woonkosten': 'wie geen woonkosten heeft',
  'lagere-woonkosten': 'wie lage woonkosten heeft',
  'geen-woning': 'wie geen woning heeft',
} as const;

const opties = (woorden: Readonly<Record<string, string>>) =>
  Object.entries(woorden).map(([waarde, tekst]) => ({ waarde, tekst }));

export const kostendelersuitzonderingen = keuzekaart<'kostendelersuitzonderingen'>({
  naam: 'kostendelersuitzonderingen',
  titel: 'Huisgenoten die tijdelijk niet meetellen',
  hoofdstuk: 'bijstand',
  uitleg: 'Een gastgezin, iemand na detentie of na dakloosheid, en wie tijdelijk zorg geeft of krijgt.',
  artikel: 'Pw art. 22a, 18 lid 1',
  anders: 'tellen meteen mee',
  zonder: 'Een volwassen huisgenoot telt meteen mee. De bijstand is dan lager, ook als iemand er kort woont.',
  veld: {
    soort: 'lijst',
    een: 'groep',
    nieuw: { groep: 'gastgezin', maanden: MAANDEN, verlengingMaanden: VERLENGING },
    van: {
      soort: 'groep',
      velden: [
        { naam: 'groep', label: 'Wie', veld: { soort: 'keus', opties: opties(GROEP) } },
        {
          naam: 'maanden',
          label: 'Maanden dat de huisgenoot niet meetelt',
          veld: { soort: 'getal', min: 1, max: MAANDEN, eenheid: 'maanden' },
        },
        {
          naam: 'verlengingMaanden',
          label: 'Maanden verlenging',
          veld: { soort: 'getal', min: 0, max: VERLENGING, eenheid: 'maanden' },
        },
      ],
    },
  },
  begin: [{ groep: 'gastgezin', maanden: MAANDEN, verlengingMaanden: VERLENGING }],
  zinnen: (groepen) =>
    groepen.length === 0
      ? ['Een volwassen huisgenoot telt altijd meteen mee.']
      : groepen.map(
          ({ groep, maanden, verlengingMaanden }) =>
            `Een huisgenoot telt ${maanden} maanden niet mee${
              verlengingMaanden > 0 ? `, en daarna nog hoogstens ${verlengingMaanden} maanden,` : ''
            } als dit ${GROEP[groep]} is.`,
        ),
});

export const aanvullingJongeren = keuzekaart<'aanvullingJongeren'>({
  naam: 'aanvullingJongeren',
  titel: 'Aanvulling voor jongeren van 18 tot 21 jaar',
  hoofdstuk: 'bijstand',
  uitleg: 'Een jongere van 18, 19 of 20 die niet thuis kan wonen en geen geld van de ouders krijgt.',
  artikel: 'Pw art. 12',
  anders: 'geen vaste aanvulling',
  zonder: 'Er is geen vaste aanvulling. De gemeente kijkt per jongere of bijzondere bijstand nodig is.',
  tot: { dag: '2026-01-01', artikel: 'Pw art. 20 lid 3' },
  veld: {
    soort: 'groep',
    velden: [{ naam: 'percentage', label: 'Tot dit deel van de norm vanaf 21 jaar', veld: PROCENT }],
  },
  begin: { percentage: 95 },
  zinnen: ({ percentage }) => [
    `Een jongere van 18, 19 of 20 jaar die op zichzelf moet wonen en geen geld van de ouders krijgt, krijgt extra geld. Samen is dat ${percentage} procent van de bijstand van iemand van 21 jaar.`,
  ],
});

export const giftenVrijPerJaar = keuzekaart<'giftenVrijPerJaar'>({
  naam: 'giftenVrijPerJaar',
  titel: 'Giften vrij per jaar',
  hoofdstuk: 'bijstand',
  uitleg: 'Wat iemand in een jaar mag krijgen zonder dat er naar gekeken wordt.',
  artikel: 'Pw art. 31 lid 2 m',
  anders: 'elke gift bekeken',
  zonder: 'De gemeente bekijkt elke gift apart. Er is geen bedrag dat altijd vrij is.',
  tot: { dag: '2026-01-01', artikel: 'Pw art. 31 lid 2 m' },
  veld: { soort: 'bedrag', max: 50_000_00 },
  begin: 1200_00 as Cents,
  zinnen: (bedrag) => [
    `Iemand mag in een jaar ${euro(bedrag)} aan giften krijgen. Dat gaat niet van de bijstand af. Boven dat bedrag kijkt de gemeente per gift.`,
  ],
});

export const verlagingWoonsituatie = keuzekaart<'verlagingWoonsituatie'>({
  naam: 'verlagingWoonsituatie',
  titel: 'Minder bijstand bij lage woonkosten',
  hoofdstuk: 'bijstand',
  uitleg: 'Wie geen of weinig woonkosten heeft, kan minder bijstand krijgen.',
  artikel: 'Pw art. 27',
  anders: 'geen verlaging',
  zonder: 'De bijstand wordt niet lager als iemand weinig woonkosten heeft.',
  veld: {
    soort: 'lijst',
    een: 'situatie',
    nieuw: { situatie: 'geen-woonkosten', percentage: 10 },
    van: {
      soort: 'groep',
      velden: [
        { naam: 'situatie', label: 'Wie', veld: { soort: 'keus', opties: opties(SITUATIE) } },
        { naam: 'percentage', label: 'Verlaging, deel van de norm voor een paar', veld: PROCENT },
      ],
    },
  },
  begin: [{ situatie: 'geen-woonkosten', percentage: 10 }],
  zinnen: (situaties) =>
    situaties.map(
      ({ situatie, percentage }) =>
        `De bijstand is lager voor ${SITUATIE[situatie]}. Er gaat ${percentage} procent van de norm voor een paar af.`,
    ),
});

export const verlagingSchoolverlaters = keuzekaart<'verlagingSchoolverlaters'>({
  naam: 'verlagingSchoolverlaters',
  titel: 'Verlaging voor schoolverlaters',
  hoofdstuk: 'bijstand',
  uitleg: 'Wie net van school komt, krijgt zes maanden minder.',
  artikel: 'Pw art. 28',
  anders: 'geen verlaging',
  zonder: 'Wie net van school komt, krijgt dezelfde bijstand als anderen.',
  veld: { soort: 'groep', velden: [{ naam: 'percentage', label: 'Verlaging van de norm', veld: PROCENT }] },
  begin: { percentage: 20 },
  zinnen: ({ percentage }) => [
    `Wie net van school komt, krijgt zes maanden lang ${percentage} procent minder bijstand.`,
  ],
});

export const vrijeWaardeAuto = keuzekaart<'vrijeWaardeAuto'>({
  naam: 'vrijeWaardeAuto',
  titel: 'Waarde van een auto die niet meetelt',
  hoofdstuk: 'bijstand',
  uitleg: 'Wat een auto meer waard is, telt mee als vermogen.',
  artikel: 'Pw art. 34 lid 2 a',
  anders: 'per persoon bekeken',
  zonder: 'De gemeente bekijkt per persoon of een auto meetelt als vermogen.',
  veld: {
    soort: 'groep',
    velden: [
      { naam: 'grens', label: 'Waarde die niet meetelt', veld: { soort: 'bedrag', max: 50_000_00 } },
      {
        naam: 'daarboven',
        label: 'Als de auto meer waard is',
        veld: {
          soort: 'keus',
          opties: [
            { waarde: 'meerdere', tekst: 'telt alleen het meerdere mee' },
            { waarde: 'geheel', tekst: 'telt de hele waarde mee' },
          ],
        },
      },
    ],
  },
  begin: { grens: 5000_00 as Cents, daarboven: 'meerdere' },
  zinnen: ({ grens, daarboven }) => [
    `Een auto tot ${euro(grens)} telt niet mee als vermogen. Is de auto meer waard, dan telt ${
      daarboven === 'meerdere' ? 'alleen wat erboven komt' : 'de hele waarde'
    } mee.`,
  ],
});

const WISSELING = {
  kalenderdagen: 'wij rekenen per dag',
  'eerste-van-de-maand': 'het nieuwe bedrag geldt voor de hele maand',
  'volgende-maand': 'het nieuwe bedrag begint in de volgende maand',
} as const;

export const normwisselingInMaand = keuzekaart<'normwisselingInMaand'>({
  naam: 'normwisselingInMaand',
  titel: 'Als de norm midden in een maand verandert',
  hoofdstuk: 'bijstand',
  uitleg: 'Iemand gaat bijvoorbeeld samenwonen op de tiende. De wet zegt niet hoe die maand wordt verdeeld.',
  artikel: 'Pw art. 19, 45',
  anders: 'per dag, zoals de wet meestal wordt gelezen',
  zonder: 'Verandert de situatie midden in een maand, dan rekent de gemeente per dag.',
  veld: { soort: 'keus', opties: opties(WISSELING) },
  begin: 'kalenderdagen',
  zinnen: (waarde) => [`Verandert de situatie midden in een maand? Dan geldt: ${WISSELING[waarde]}.`],
});
