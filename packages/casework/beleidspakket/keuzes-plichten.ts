import { BESLUITSOORTEN } from '../recht/index.ts';
import { keuzekaart } from './keuzekaart.ts';
import type { Veld } from './veld.ts';

// Choices about duties, debts and who decides.

const PROCENT: Veld = { soort: 'getal', min: 1, max: 100, eenheid: 'procent' };
const MAANDEN: Veld = { soort: 'getal', min: 1, max: 12, eenheid: 'maanden' };

export const afstemming = keuzekaart<'afstemming'>({
  naam: 'afstemming',
  titel: 'Verlaging als iemand een plicht niet nakomt',
  hoofdstuk: 'plichten',
  uitleg: 'Welke soorten gedrag kent de verordening, hoeveel kost elk, en komt er eerst een waarschuwing?',
  artikel: 'Pw art. 8 lid 1 a, 18',
  anders: 'geen verlaging bekend',
  zonder: 'Er is geen verordening ingevuld. Het systeem kan dan geen verlaging berekenen.',
  veld: {
    soort: 'groep',
    velden: [
      {
        naam: 'categorieen',
        label: 'Soorten gedrag',
        veld: {
          soort: 'lijst',
          een: 'soort gedrag',
          nieuw: { naam: '', gedraging: '', percentage: 10, maanden: 1, waarschuwingEerst: true },
          van: {
            soort: 'groep',
            velden: [
              { naam: 'naam', label: 'Naam', veld: { soort: 'tekst', max: 80 } },
              { naam: 'gedraging', label: 'Wat iemand doet of niet doet', veld: { soort: 'tekst', max: 300 } },
              { naam: 'percentage', label: 'Verlaging', veld: PROCENT },
              { naam: 'maanden', label: 'Hoe lang', veld: MAANDEN },
              { naam: 'recidiveMaanden', label: 'Hoe lang bij herhaling', veld: MAANDEN, leeg: true },
              {
                naam: 'waarschuwingEerst',
                label: 'De eerste keer een waarschuwing',
                veld: { soort: 'janee' },
                leeg: true,
              },
            ],
          },
        },
      },
      {
        naam: 'uniform',
        label: 'Plichten die in de wet zelf staan (100 procent)',
        veld: {
          soort: 'groep',
          velden: [
            { naam: 'eerste', label: 'De eerste keer', veld: { soort: 'getal', min: 1, max: 3, eenheid: 'maanden' } },
            { naam: 'tweede', label: 'De tweede keer', veld: { soort: 'getal', min: 1, max: 3, eenheid: 'maanden' } },
          ],
        },
      },
      {
        naam: 'spreiding',
        label: 'Verdeling over maanden, samen 100 procent',
        veld: { soort: 'lijst', een: 'maand', nieuw: 100, van: PROCENT },
        leeg: true,
      },
      {
        naam: 'grondslag',
        label: 'Percentage van',
        veld: {
          soort: 'keus',
          opties: [
            { waarde: 'bijstandsnorm', tekst: 'de norm' },
            { waarde: 'bijstand', tekst: 'de bijstand die iemand krijgt' },
          ],
        },
        leeg: true,
      },
    ],
  },
  begin: {
    categorieen: [{ naam: 'eerste categorie', gedraging: '', percentage: 10, maanden: 1, waarschuwingEerst: true }],
    uniform: { eerste: 1, tweede: 2 },
    grondslag: 'bijstandsnorm',
  },
  zinnen: ({ categorieen, uniform, spreiding, grondslag }) => [
    ...categorieen.map(
      ({ gedraging, percentage, maanden, recidiveMaanden, waarschuwingEerst }) =>
        `${hoofdletter(gedraging)}: ${waarschuwingEerst ? 'de eerste keer een waarschuwing, daarna ' : ''}${percentage} procent minder bijstand, ${duur(maanden)}${
          recidiveMaanden ? `. Gebeurt het binnen een jaar weer, dan ${duur(recidiveMaanden)}` : ''
        }.`,
    ),
    `Bij een plicht die in de wet zelf staat, is er geen bijstand: de eerste keer ${duur(uniform.eerste)}, de tweede keer ${duur(uniform.tweede)}.`,
    ...(spreiding ? [`Zo'n verlaging van 100 procent wordt verdeeld over ${spreiding.length} maanden.`] : []),
    ...(grondslag
      ? [
          `Het percentage is een deel van ${grondslag === 'bijstandsnorm' ? 'de norm' : 'de bijstand die iemand krijgt'}.`,
        ]
      : []),
  ],
});

export const waarschuwingEerst = keuzekaart<'waarschuwingEerst'>({
  naam: 'waarschuwingEerst',
  titel: 'Eerst een waarschuwing',
  hoofdstuk: 'plichten',
  uitleg: 'Krijgt iemand die een plicht uit de verordening niet nakomt, de eerste keer een waarschuwing?',
  artikel: 'Pw art. 18 lid 2',
  anders: 'zoals de verordening per soort gedrag zegt',
  zonder: 'Per soort gedrag staat in de verordening of er eerst een waarschuwing komt.',
  veld: { soort: 'janee' },
  begin: true,
  zinnen: (ja) => [
    ja
      ? 'Komt iemand een plicht uit de verordening niet na? Dan krijgt hij de eerste keer een schriftelijke waarschuwing.'
      : 'Er komt geen waarschuwing: ook de eerste keer is er een verlaging.',
    'Voor plichten die in de wet zelf staan, geldt dit niet.',
  ],
});

export const kwijtscheldingNaJaren = keuzekaart<'kwijtscheldingNaJaren'>({
  naam: 'kwijtscheldingNaJaren',
  titel: 'Kwijtschelden na een aantal jaren',
  hoofdstuk: 'schulden',
  uitleg: 'Na hoeveel jaar kan een schuld vervallen die niet door verzwijgen is ontstaan?',
  artikel: 'Pw art. 58 lid 2',
  anders: 'niet vastgelegd',
  zonder: 'Er is geen aantal jaren vastgelegd. De gemeente kan zo een schuld dan niet kwijtschelden.',
  veld: { soort: 'getal', min: 1, max: 30, eenheid: 'jaar' },
  begin: 3,
  zinnen: (jaren) => [
    `Een schuld die niet door verzwijgen is ontstaan, kan de gemeente na ${jaren} jaar kwijtschelden. Iemand heeft dan ${jaren} jaar betaald, of kan al die tijd niet betalen.`,
    'Voor een schuld door verzwijgen staan de regels in de wet.',
  ],
});

export const invorderingStilNaWerkMaanden = keuzekaart<'invorderingStilNaWerkMaanden'>({
  naam: 'invorderingStilNaWerkMaanden',
  titel: 'Niet terugbetalen in het eerste jaar met werk',
  hoofdstuk: 'schulden',
  uitleg: 'Hoe lang vraagt de gemeente geen geld terug als iemand werk heeft en uit de bijstand is?',
  artikel: 'Pw art. 60',
  anders: 'de gemeente vraagt gewoon door',
  zonder: 'Terugbetalen gaat door als iemand werk vindt.',
  veld: { soort: 'getal', min: 1, max: 60, eenheid: 'maanden' },
  begin: 12,
  zinnen: (maanden) => [`Wie werk vindt en geen bijstand meer krijgt, betaalt ${maanden} maanden lang niets terug.`],
});

export const vierOgen = keuzekaart<'vierOgen'>({
  naam: 'vierOgen',
  titel: 'Besluiten waar een tweede naar kijkt',
  hoofdstuk: 'uitvoering',
  uitleg: 'Bij welke besluiten tekent ook een collega?',
  artikel: 'Awb art. 10:3',
  anders: 'een persoon besluit',
  zonder: 'Een medewerker besluit alleen.',
  veld: {
    soort: 'vinkjes',
    opties: BESLUITSOORTEN.map((soort) => ({ waarde: soort, tekst: soort.replaceAll('-', ' ') })),
  },
  begin: ['afwijzen', 'intrekken', 'terugvorderen'],
  zinnen: (soorten) =>
    soorten.length === 0
      ? ['Een medewerker besluit alleen.']
      : [
          `Bij deze besluiten tekent ook een collega: ${soorten.map((soort) => soort.replaceAll('-', ' ')).join(', ')}.`,
        ],
});

const duur = (maanden: number): string => (maanden === 1 ? 'een maand lang' : `${maanden} maanden lang`);
const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
