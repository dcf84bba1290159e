import { keuzekaart } from './keuzekaart.ts';

// Choices about working beside the bijstand, applying, and being guided to work.

export const vrijlatingArbeid = keuzekaart<'vrijlatingArbeid'>({
  naam: 'vrijlatingArbeid',
  titel: 'Vrijlating van loon',
  hoofdstuk: 'werken',
  uitleg: 'Wie naast de bijstand werkt, houdt een deel van het loon. Gaat dat vanzelf, of na een besluit per persoon?',
  artikel: 'Pw art. 31 lid 2 n',
  anders: 'alleen na een besluit',
  zonder: 'Wie werkt, mag een deel van het loon houden als de gemeente dat voor die persoon besluit.',
  veld: {
    soort: 'keus',
    opties: [
      { waarde: 'standaard', tekst: 'vanzelf, voor iedereen die werkt' },
      { waarde: 'op-verzoek', tekst: 'alleen na een besluit' },
    ],
  },
  begin: 'standaard',
  zinnen: (waarde) => [
    waarde === 'standaard'
      ? 'Wie naast de bijstand werkt, houdt vanzelf een deel van het loon. Iemand die dat niet wil, zegt dat.'
      : 'Wie naast de bijstand werkt, houdt alleen een deel van het loon als hij daarom vraagt en de gemeente dat besluit.',
  ],
});

export const vrijlatingBovenNorm = keuzekaart<'vrijlatingBovenNorm'>({
  naam: 'vrijlatingBovenNorm',
  titel: 'Vrijlating als het inkomen boven de norm is',
  hoofdstuk: 'werken',
  uitleg: 'Houdt iemand bijstand als alleen door de vrijlating nog recht bestaat? De wet zegt dit niet.',
  artikel: 'Pw art. 19, 31',
  anders: 'zoals de wet meestal wordt gelezen',
  zonder: 'De wet zegt niet of de vrijlating nog meetelt als iemand meer verdient dan de bijstand.',
  veld: {
    soort: 'keus',
    opties: [
      { waarde: 'telt', tekst: 'ja, de vrijlating telt dan mee' },
      { waarde: 'telt-niet', tekst: 'nee, de bijstand stopt' },
    ],
  },
  begin: 'telt',
  zinnen: (waarde) => [
    waarde === 'telt'
      ? 'Wie met werk iets meer verdient dan de bijstand, kan door de vrijlating nog wat bijstand houden.'
      : 'Wie met werk meer verdient dan de bijstand, krijgt geen bijstand meer. De vrijlating verandert dat niet.',
  ],
});

export const vrijlating34aVooruit = keuzekaart<'vrijlating34aVooruit'>({
  naam: 'vrijlating34aVooruit',
  titel: 'De nieuwe vrijlating van 2027 nu al',
  hoofdstuk: 'werken',
  uitleg: 'Een jaar lang 15 procent van het loon vrij, in plaats van de regels van artikel 31.',
  artikel: 'Pw art. 34a',
  anders: 'nee',
  zonder: 'De nieuwe regels voor de vrijlating gelden vanaf 2027.',
  tot: { dag: '2027-01-01', artikel: 'Pw art. 34a' },
  veld: { soort: 'janee' },
  begin: true,
  zinnen: (ja) => [
    ja
      ? 'De nieuwe regels voor de vrijlating, die vanaf 2027 in de wet staan, gelden hier nu al.'
      : 'De nieuwe regels voor de vrijlating gelden hier pas vanaf 2027.',
  ],
});

export const bufferbudgetVooruit = keuzekaart<'bufferbudgetVooruit'>({
  naam: 'bufferbudgetVooruit',
  titel: 'Het bufferbudget van 2027 nu al',
  hoofdstuk: 'werken',
  uitleg: 'Een bedrag voor wie werkt en een maand minder verdient, zodat het inkomen niet in een gat valt.',
  artikel: 'Pw art. 34b',
  anders: 'nee',
  zonder: 'Het bufferbudget geldt vanaf 2027.',
  tot: { dag: '2027-01-01', artikel: 'Pw art. 34b' },
  veld: { soort: 'janee' },
  begin: true,
  zinnen: (ja) => [
    ja
      ? 'Wie werkt en een maand minder verdient, kan nu al een bufferbudget krijgen.'
      : 'Het bufferbudget is er hier pas vanaf 2027.',
  ],
});

export const inkomstenopgave = keuzekaart<'inkomstenopgave'>({
  naam: 'inkomstenopgave',
  titel: 'Elke maand doorgeven wat u verdient',
  hoofdstuk: 'werken',
  uitleg: 'Wie wisselend inkomen heeft, geeft het elke maand door. Tot welke dag kan dat?',
  artikel: 'Pw art. 17 lid 1',
  anders: 'alleen wat verandert',
  zonder: 'Iedereen geeft door wat verandert. Er is geen vaste dag in de maand.',
  veld: {
    soort: 'groep',
    velden: [
      {
        naam: 'uiterlijkDag',
        label: 'Uiterlijk op deze dag',
        veld: { soort: 'getal', min: 1, max: 28, eenheid: 'dag' },
      },
      { naam: 'volgendeMaand', label: 'Deze dag ligt in de maand erna', veld: { soort: 'janee' }, leeg: true },
    ],
  },
  begin: { uiterlijkDag: 28 },
  zinnen: ({ uiterlijkDag, volgendeMaand }) => [
    `Wie een wisselend inkomen heeft, geeft dat elke maand door. Dat kan tot en met de ${uiterlijkDag}e${
      volgendeMaand ? ' van de maand erna' : ' van die maand'
    }.`,
  ],
});

const ZOEKTERMIJN = {
  tekst:
    'De wet kent een zoektermijn alleen voor wie jonger is dan 27 jaar. Voor anderen mag de gemeente de aanvraag niet laten wachten.',
  artikel: 'Pw art. 41 lid 4',
} as const;

export const zoektermijn = keuzekaart<'zoektermijn'>({
  naam: 'zoektermijn',
  titel: 'Eerst zelf werk zoeken',
  hoofdstuk: 'aanvragen',
  uitleg: 'Wie moet eerst een tijd zelf werk zoeken, voordat de aanvraag begint?',
  artikel: 'Pw art. 41 lid 4',
  anders: 'wie jonger is dan 27 jaar',
  zonder: 'Jongeren tot 27 jaar zoeken eerst vier weken zelf werk of een opleiding. Zo staat het in de wet.',
  veld: {
    soort: 'keus',
    opties: [
      { waarde: 'jonger-dan-27', tekst: 'wie jonger is dan 27 jaar' },
      { waarde: 'iedereen', tekst: 'iedereen' },
    ],
  },
  begin: 'jonger-dan-27',
  zinnen: (wie) => [
    wie === 'iedereen'
      ? 'Iedereen zoekt eerst zelf werk, voordat de aanvraag begint.'
      : 'Jongeren tot 27 jaar zoeken eerst vier weken zelf werk of een opleiding. Daarna begint de aanvraag.',
  ],
  verboden: (wie) => (wie === 'iedereen' ? ZOEKTERMIJN : undefined),
});

export const indelingen = keuzekaart<'indelingen'>({
  naam: 'indelingen',
  titel: 'Groepen waarin mensen worden geplaatst',
  hoofdstuk: 'begeleiding',
  uitleg: 'Met welke groepen werkt de gemeente, en hoe vaak spreekt een coach iemand uit elke groep?',
  artikel: 'Pw art. 7, 10',
  anders: 'geen groepen',
  zonder: 'De gemeente plaatst mensen niet in vaste groepen.',
  veld: { soort: 'indelingen' },
  begin: [],
  zinnen: (keuzes) =>
    keuzes.length === 0
      ? ['De gemeente plaatst mensen niet in vaste groepen.']
      : keuzes.flatMap(({ indeling, hoofd, dienst }) => [
          hoofd
            ? `De coach plaatst iemand samen met die persoon in een van de ${woord(indeling)}. De groep bepaalt hoe vaak er contact is.`
            : `De gemeente gebruikt ook de indeling ${woord(indeling)}.`,
          ...Object.entries(dienst ?? {}).map(([groep, wat]) => `Groep ${woord(groep)}: ${dienstzin(wat)}.`),
        ]),
});

export const nazorg = keuzekaart<'nazorg'>({
  naam: 'nazorg',
  titel: 'Contact met wie aan het werk is',
  hoofdstuk: 'begeleiding',
  uitleg: 'Wanneer spreekt een coach iemand die werk heeft gevonden, zodat het werk blijft?',
  artikel: 'Pw art. 7 lid 1 a',
  anders: 'zoals coach en inwoner afspreken',
  zonder: 'Er zijn geen vaste momenten. De coach en de inwoner spreken samen af wanneer zij elkaar weer spreken.',
  veld: {
    soort: 'groep',
    velden: [
      {
        naam: 'exitgesprekBinnenDagen',
        label: 'Gesprek na de start van het werk, binnen',
        veld: { soort: 'getal', min: 1, max: 365, eenheid: 'dagen' },
        leeg: true,
      },
      {
        naam: 'contactNaMaanden',
        label: 'Contact na de start van het werk',
        veld: {
          soort: 'lijst',
          een: 'Contact na',
          van: { soort: 'getal', min: 1, max: 24, eenheid: 'maanden' },
          nieuw: 1,
        },
        leeg: true,
      },
      {
        naam: 'eindeContractDagenVooraf',
        label: 'Contact voor het einde van een tijdelijk contract',
        veld: { soort: 'getal', min: 1, max: 180, eenheid: 'dagen' },
        leeg: true,
      },
    ],
  },
  begin: { exitgesprekBinnenDagen: 14, contactNaMaanden: [1, 3, 6], eindeContractDagenVooraf: 42 },
  zinnen: ({ exitgesprekBinnenDagen, contactNaMaanden = [], eindeContractDagenVooraf }) => {
    const zinnen = [
      exitgesprekBinnenDagen === undefined
        ? ''
        : `Wie werk vindt, krijgt binnen ${exitgesprekBinnenDagen} dagen een gesprek. Dan is ook te zien wat werk met het inkomen doet.`,
      contactNaMaanden.length === 0
        ? ''
        : `De coach heeft daarna contact na ${maandenlijst(contactNaMaanden)} ${contactNaMaanden.at(-1) === 1 ? 'maand' : 'maanden'}.`,
      eindeContractDagenVooraf === undefined
        ? ''
        : `Is het contract tijdelijk? Dan heeft de coach ${eindeContractDagenVooraf} dagen voor het einde contact.`,
    ].filter((zin) => zin !== '');
    return zinnen.length > 0 ? zinnen : ['Er zijn geen vaste momenten voor contact met wie werk heeft.'];
  },
});

const maandenlijst = (maanden: readonly number[]): string =>
  maanden.length < 2 ? String(maanden[0] ?? '') : `${maanden.slice(0, -1).join(', ')} en ${maanden.at(-1)}`;

const woord = (code: string): string => code.replaceAll('-', ' ');

function dienstzin({
  contactElkeDagen,
  evaluatieElkeMaanden,
  rechtmatigheidElkeMaanden,
}: {
  readonly contactElkeDagen?: number | undefined;
  readonly evaluatieElkeMaanden?: number | undefined;
  readonly rechtmatigheidElkeMaanden?: number | undefined;
}): string {
  const delen = [
    contactElkeDagen && `contact ten minste elke ${contactElkeDagen} dagen`,
    evaluatieElkeMaanden && `het plan elke ${evaluatieElkeMaanden} maanden opnieuw bekeken`,
    rechtmatigheidElkeMaanden && `de bijstand elke ${rechtmatigheidElkeMaanden} maanden opnieuw bekeken`,
  ].filter((deel) => typeof deel === 'string');
  return delen.length > 0 ? delen.join(', ') : 'geen vaste momenten';
}
