import type { Nazorgsoort, Nazorgstopgrond, Nazorgtoestand, Werkstand } from '@meedoen/casework/nazorg';
import type { Nazorgbeeld, Nazorgblad, Werkgevolgbeeld } from '@meedoen/contract/nazorg';

export const SOORT: Readonly<Record<Nazorgsoort, string>> = {
  uitgestroomd: 'werk in plaats van bijstand',
  deeltijd: 'werk naast de bijstand',
};

export const TOESTAND: Readonly<Record<Nazorgtoestand, { readonly naam: string; readonly toon: string }>> = {
  loopt: { naam: 'Loopt', toon: 'wait' },
  afgerond: { naam: 'Afgerond', toon: 'safe' },
  gestopt: { naam: 'Gestopt', toon: 'warning' },
};

export const WERK: Readonly<Record<Werkstand, string>> = {
  goed: 'goed',
  'let-op': 'niet alles gaat goed',
  'dreigt-te-stoppen': 'het werk dreigt te stoppen',
};

export const CONTRACT = { vast: 'vast', tijdelijk: 'tijdelijk' } as const;

export const STOPGROND: Readonly<Record<Nazorgstopgrond, string>> = {
  'wil-niet': 'de inwoner wil geen contact meer',
  'werk-gestopt': 'het werk is gestopt',
  'terug-in-bijstand': 'terug in de bijstand',
  verhuisd: 'verhuisd',
  overleden: 'overleden',
};

export const STAND: Readonly<
  Record<Nazorgblad['uitstroom'][number]['stand'], { readonly naam: string; readonly toon: string }>
> = {
  duurzaam: { naam: 'Duurzaam', toon: 'safe' },
  'nog-niet': { naam: 'Nog geen zes maanden', toon: 'wait' },
  teruggekomen: { naam: 'Binnen zes maanden terug', toon: 'warning' },
};

export const momentInWoorden = ({ soort, maanden }: Nazorgbeeld['momenten'][number]): string =>
  ({
    exitgesprek: 'Gesprek over werk en geld',
    'na-maanden': maanden === 1 ? 'Contact na 1 maand werk' : `Contact na ${maanden} maanden werk`,
    'einde-contract': 'Contact voor het einde van het contract',
    afgesproken: 'Samen afgesproken contact',
  })[soort];

export const LATER: Readonly<Record<Werkgevolgbeeld['later'][number]['soort'], string>> = {
  vrijlating: 'van het loon mag dan minder of niets meer worden gehouden',
  stopt: 'de bijstand is dan niet meer nodig',
  minder: 'het inkomen is dan lager',
  onbekend: 'een bedrag van de wet is dan nog niet bekend',
};
