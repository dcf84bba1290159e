import type { LoonkostensubsidieWeergave } from '@meedoen/contract/loonkostensubsidie';

type Zaak = LoonkostensubsidieWeergave;

export const STAND: Readonly<
  Record<Zaak['toestand'], { readonly naam: string; readonly toon: '' | 'wait' | 'danger' | 'safe' }>
> = {
  aangevraagd: { naam: 'aangevraagd', toon: 'wait' },
  vastgesteld: { naam: 'klaar om te beslissen', toon: 'wait' },
  verleend: { naam: 'loopt', toon: 'safe' },
  beeindigd: { naam: 'gestopt', toon: '' },
  geweigerd: { naam: 'afgewezen', toon: '' },
  ingetrokken: { naam: 'aanvraag ingetrokken', toon: '' },
};

export const BESLUITNAAM: Readonly<Record<Zaak['besluiten'][number]['wat'], string>> = {
  verlenen: 'Verlenen',
  wijzigen: 'Wijzigen',
  beeindigen: 'Stoppen',
  weigeren: 'Afwijzen',
};

export const AANVRAGER: Readonly<Record<Zaak['aangevraagdDoor'], string>> = {
  werkgever: 'de werkgever',
  werknemer: 'de werknemer',
  ambtshalve: 'niemand: de gemeente begint zelf',
};

export const EINDGROND: Readonly<Record<NonNullable<Zaak['eindigt']>['grond'], string>> = {
  'einde-dienstbetrekking': 'Het werk stopt',
  'volledige-loonwaarde': 'De loonwaarde is 100 procent',
  'geen-doelgroep': 'Hoort niet meer bij de doelgroep',
  'op-verzoek': 'De werkgever vraagt om te stoppen',
};

export const WEIGERGROND = {
  'geen-doelgroep': 'Hoort niet bij de doelgroep',
  'te-laat-gevraagd': 'Te laat gevraagd: het werk was al begonnen',
  'volledige-loonwaarde': 'De loonwaarde is 100 procent',
  'andere-subsidie': 'Er is al een andere subsidie voor dit loon',
  wsw: 'Werkt met een indicatie voor de Wsw',
} as const;

/** Options of a list from a record of words. */
export const keuzes = <K extends string>(namen: Readonly<Record<K, string>>) =>
  (Object.entries(namen) as [K, string][]).map(([waarde, tekst]) => ({ waarde, tekst }));

/** A number as people write it, with a comma; undefined when it is none. */
export function leesGetal(tekst: string): number | undefined {
  const getal = Number(tekst.trim().replace(',', '.'));
  return tekst.trim() === '' || Number.isNaN(getal) ? undefined : getal;
}

export const schrijfGetal = (getal: number): string => String(getal).replace('.', ',');
