import type { OntheffingWeergave } from '@meedoen/contract/ontheffing';

export const GROND: Readonly<Record<OntheffingWeergave['grond'], string>> = {
  'dringende-redenen': 'Dringende redenen (art. 9 lid 2)',
  'jong-kind': 'Alleenstaande ouder, kind tot 5 jaar (art. 9a)',
  arbeidsongeschikt: 'Volledig en duurzaam arbeidsongeschikt (art. 9 lid 5)',
};
export const GRONDEN = Object.entries(GROND).map(([waarde, tekst]) => ({ waarde, tekst }));
export const isGrond = (waarde: string): waarde is OntheffingWeergave['grond'] => waarde in GROND;

export const ONDERDEEL = { a: 'werk zoeken en aannemen', c: 'tegenprestatie' } as const;

export const TOESTAND: Readonly<
  Record<OntheffingWeergave['toestand'], { readonly naam: string; readonly toon: '' | 'wait' | 'danger' | 'safe' }>
> = {
  'in-onderzoek': { naam: 'in onderzoek', toon: 'wait' },
  verleend: { naam: 'verleend', toon: 'safe' },
  opgeschort: { naam: 'staat stil', toon: '' },
  afgewezen: { naam: 'afgewezen', toon: '' },
  ingetrokken: { naam: 'ingetrokken', toon: '' },
  teruggenomen: { naam: 'verzoek teruggenomen', toon: '' },
};

type Wat = OntheffingWeergave['besluiten'][number]['wat'];
export const WAT: Readonly<Record<Wat, { readonly naam: string; readonly knop: string }>> = {
  verlenen: { naam: 'verleend', knop: 'Verlenen voorbereiden' },
  afwijzen: { naam: 'afgewezen', knop: 'Afwijzen voorbereiden' },
  verlengen: { naam: 'verlengd', knop: 'Verlengen voorbereiden' },
  opschorten: { naam: 'stilgezet', knop: 'Stilzetten voorbereiden' },
  hervatten: { naam: 'weer verder', knop: 'Verdergaan voorbereiden' },
  'niet-wijzigen': { naam: 'niet gewijzigd', knop: 'Verzoek afwijzen voorbereiden' },
  intrekken: { naam: 'ingetrokken', knop: 'Intrekken voorbereiden' },
};
export const isWat = (wat: string): wat is Wat => wat in WAT;

export const VRAAG = { verlengen: 'langer', opschorten: 'stilzetten', hervatten: 'verdergaan' } as const;

/** What is read again after a step. */
export const NA = [
  'readPlichten',
  'readAfstemmingen',
  'readTaken',
  'readDossier',
  'readTijdlijn',
  'readBesluiten',
  'readWerkvoorraad',
] as const;
