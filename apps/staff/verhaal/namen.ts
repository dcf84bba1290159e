import type { VerhaalWeergave } from '@meedoen/contract/verhaal';

type Toestand = VerhaalWeergave['toestand'];

export const TOESTAND: Readonly<
  Record<Toestand, { readonly naam: string; readonly toon: '' | 'wait' | 'danger' | 'safe' }>
> = {
  onderzoek: { naam: 'onderzoek', toon: 'wait' },
  berekend: { naam: 'draagkracht bekend', toon: 'wait' },
  voornemen: { naam: 'kan reageren', toon: 'wait' },
  voorgesteld: { naam: 'wacht op handtekening', toon: 'wait' },
  besloten: { naam: 'besluit verstuurd', toon: 'wait' },
  betaalt: { naam: 'betaalt vrijwillig', toon: 'safe' },
  'bij-rechter': { naam: 'bij de rechter', toon: 'wait' },
  inning: { naam: 'inning', toon: 'safe' },
  verzet: { naam: 'in verzet', toon: 'danger' },
  afgezien: { naam: 'afgezien', toon: '' },
  beeindigd: { naam: 'geëindigd', toon: '' },
};

export const ONDERHOUD: Readonly<Record<VerhaalWeergave['grond'], string>> = {
  'echtgenoot-of-kind': 'Echtgenoot of minderjarig kind (art. 62 a)',
  'na-scheiding': 'Na echtscheiding (art. 62 b)',
};

export const AFZIEN: Readonly<Record<NonNullable<VerhaalWeergave['afgezien']>['grond'], string>> = {
  'geen-onderhoudsplicht': 'Er is geen onderhoudsplicht (art. 62)',
  'plicht-wordt-nagekomen': 'De plicht wordt nagekomen (art. 62)',
  'geen-draagkracht': 'Er is geen draagkracht (art. 62a)',
  'dringende-redenen': 'Dringende redenen, zoals veiligheid (art. 61)',
  'niet-te-vinden': 'Niet te vinden (art. 61)',
  'kosten-wegen-niet-op': 'De kosten wegen er niet tegen op (art. 61)',
  overleden: 'De onderhoudsplichtige is overleden',
};

export const EINDE: Readonly<Record<NonNullable<VerhaalWeergave['einde']>['grond'], string>> = {
  'geen-bijstand-meer': 'Er is geen bijstand meer',
  'onderhoudsplicht-voorbij': 'De onderhoudsplicht is voorbij',
  'plicht-wordt-nagekomen': 'De plicht wordt nagekomen',
  'geen-draagkracht': 'Er is geen draagkracht meer',
  'afgewezen-door-rechter': 'De rechter wees het af',
  'verzet-gegrond': 'Het verzet is gegrond',
  verhuisd: 'Verhuisd: een andere gemeente int (art. 62c)',
  overleden: 'De onderhoudsplichtige is overleden',
};

export const BRON: Readonly<Record<VerhaalWeergave['bedragen'][number]['bron'], string>> = {
  afspraak: 'afspraak',
  'rechterlijke-uitspraak': 'uitspraak over levensonderhoud (62b)',
  beschikking: 'beschikking van de rechter',
  indexering: 'indexering (62d)',
};

export const KANAAL = {
  'eigen-pagina': 'op de eigen pagina',
  gesprek: 'in een gesprek',
  telefoon: 'aan de telefoon',
  brief: 'in een brief',
} as const;

/** What has to be read again after a step. */
export const NA_STAP = [
  'readVerhaalzaken',
  'readVerhaallijst',
  'readSchuld',
  'readTeLaat',
  'readTaken',
  'readTijdlijn',
  'readBrieven',
  'readWerkvoorraad',
] as const;
