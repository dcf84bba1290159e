import type { Beurtbeeld, Inzetbeeld, PassendInstrument } from '@meedoen/contract/instrument';
import { datumLang } from '@meedoen/ui/weergave';

type Toon = '' | 'wait' | 'warning' | 'safe';

export const GROEP: Readonly<Record<PassendInstrument['groep'], string>> = {
  werken: 'Werken',
  ondersteuning: 'Ondersteuning op het werk',
  leren: 'Leren',
  meedoen: 'Meedoen',
  geld: 'Geld en kosten',
  onderzoek: 'Onderzoek',
};

export const PAST: Readonly<Record<PassendInstrument['past'], { readonly naam: string; readonly toon: Toon }>> = {
  ja: { naam: 'past', toon: 'safe' },
  beoordelen: { naam: 'u beoordeelt', toon: 'wait' },
  onbekend: { naam: 'gegeven ontbreekt', toon: 'warning' },
  nee: { naam: 'past niet', toon: '' },
};

export const TOETS: Readonly<Record<PassendInstrument['past'], string>> = {
  ja: 'ja',
  nee: 'nee',
  onbekend: 'niet bekend',
  beoordelen: 'te beoordelen',
};

export const STAND: Readonly<Record<Inzetbeeld['toestand'], { readonly naam: string; readonly toon: Toon }>> = {
  voorgesteld: { naam: 'voorgesteld', toon: 'wait' },
  'advies-gevraagd': { naam: 'wacht op advies', toon: 'wait' },
  wachtlijst: { naam: 'op de wachtlijst', toon: 'warning' },
  toegekend: { naam: 'toegekend', toon: 'safe' },
  gestart: { naam: 'loopt', toon: 'safe' },
  verlengd: { naam: 'loopt, verlengd', toon: 'safe' },
  beeindigd: { naam: 'beëindigd', toon: '' },
  afgewezen: { naam: 'afgewezen', toon: '' },
  ingetrokken: { naam: 'ingetrokken', toon: '' },
};

export const INKOMEN: Readonly<Record<PassendInstrument['inkomen'], string>> = {
  'bijstand-blijft': 'De bijstand verandert niet.',
  'verandert-niet': 'Het inkomen verandert niet.',
  loon: 'Er is loon. Is dat minder dan de bijstand, dan vullen wij aan.',
  premie: 'Een premie komt boven op de bijstand en telt niet mee (Pw art. 31 lid 2 j).',
  'kosten-vergoed': 'Kosten worden vergoed. De bijstand verandert niet.',
  winst: 'Winst gaat van de bijstand af, behalve wat vrij is (Pw art. 31 lid 2 n).',
};

export const BESLUIT: Readonly<Record<Inzetbeeld['mogelijkeBesluiten'][number]['wat'], string>> = {
  toekennen: 'Toekennen',
  afwijzen: 'Afwijzen',
  verlengen: 'Verlengen',
  beeindigen: 'Beëindigen',
  betalen: 'Betalen aan de inwoner',
};

export const EINDGROND: Readonly<Record<NonNullable<Inzetbeeld['einde']>['grond'], string>> = {
  afgerond: 'Afgerond zoals afgesproken',
  'werk-gevonden': 'Werk gevonden',
  'gestopt-door-inwoner': 'De inwoner stopt',
  'gestopt-door-gemeente': 'De gemeente of de plek stopt',
  'past-niet-meer': 'Past niet meer',
  verhuizing: 'Verhuizing',
  'ziekte-of-zorg': 'Ziekte of zorg',
};

export const RESULTAAT: Readonly<Record<NonNullable<Inzetbeeld['einde']>['resultaat'], string>> = {
  'doel-bereikt': 'Doel bereikt',
  'deels-bereikt': 'Deels bereikt',
  'niet-bereikt': 'Niet bereikt',
};

export const HIELP: Readonly<Record<'ja' | 'deels' | 'nee', string>> = {
  ja: 'Ja, het hielp',
  deels: 'Voor een deel',
  nee: 'Nee, het hielp niet',
};

export const keuzes = (namen: Readonly<Record<string, string>>) =>
  Object.entries(namen).map(([waarde, tekst]) => ({ waarde, tekst }));

/** When somebody's turn comes, with what that rests on. */
export function beurtInWoorden({ soort, dag, door, reden }: Beurtbeeld): string {
  if (soort === 'nu') return 'Er is nu plek';
  if (soort === 'op' && dag)
    return `${datumLang(dag)}, ${door === 'nieuw-jaar' ? 'door de plekken van het nieuwe jaar' : 'als een plek vrijkomt'}`;
  return reden === 'aantal-niet-bekend'
    ? 'Niet te zeggen: het aantal plekken is niet bekend'
    : 'Niet te zeggen: van geen plek is een einde bekend';
}

/** The longest duration in words, with where it stands. */
export function duurInWoorden(duur: PassendInstrument['duur']): string {
  if (!duur) return 'Er is geen grens vastgelegd.';
  if (duur.regel === 'proefplaats') return `2 maanden, en ten hoogste 4 maanden langer (${duur.bron}).`;
  if (duur.regel === 'participatieplaats') return `Ten hoogste 2 jaar, en twee keer een jaar langer (${duur.bron}).`;
  const langer = duur.verlengingMaanden ? `, en ten hoogste ${duur.verlengingMaanden} maanden langer` : '';
  return `Ten hoogste ${duur.maanden} maanden${langer} (${duur.bron}).`;
}
