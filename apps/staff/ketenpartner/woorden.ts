import type { Inzetresultaat } from '@meedoen/casework/instrument';
import type {
  Declaratiesoort,
  Ketenpartnersoort,
  Overeenkomsttoestand,
  Stopgrond,
  Verwijzingreactie,
  Verwijzingtoestand,
} from '@meedoen/casework/ketenpartner';
import { aantal, bedrag } from '@meedoen/ui/weergave';

type Stand = { readonly naam: string; readonly toon?: 'ok' | 'wait' | 'warning' | 'danger' };

export const STAND: Readonly<Record<Verwijzingtoestand, Stand>> = {
  voorgesteld: { naam: 'Voorgesteld, nog niet verstuurd', toon: 'wait' },
  verstuurd: { naam: 'Verstuurd, wacht op antwoord', toon: 'wait' },
  aangenomen: { naam: 'Aangenomen', toon: 'ok' },
  gestart: { naam: 'Begonnen', toon: 'ok' },
  afgerond: { naam: 'Afgerond' },
  gestopt: { naam: 'Gestopt' },
  geweigerd: { naam: 'Niet aangenomen', toon: 'warning' },
  ingetrokken: { naam: 'Ingetrokken' },
};
export const standklasse = ({ toon }: Stand) => (toon ? `mdn-stand mdn-stand--${toon}` : 'mdn-stand');

export const OVEREENKOMSTSTAND: Readonly<Record<Overeenkomsttoestand, Stand>> = {
  voorgesteld: { naam: 'Wacht op een tweede', toon: 'wait' },
  geldig: { naam: 'Vastgesteld', toon: 'ok' },
  afgewezen: { naam: 'Afgewezen' },
  beeindigd: { naam: 'Beëindigd' },
};

export const SOORT: Readonly<Record<Ketenpartnersoort, string>> = {
  intermediair: 'Intermediair',
  school: 'School',
  zorg: 'Zorg',
  vrijwilligerscentrale: 'Vrijwilligerscentrale',
  taalhuis: 'Taalhuis',
  leerwerkbedrijf: 'Leer-werkbedrijf',
  zorgteam: 'Zorgteam van een gemeente',
  anders: 'Anders',
};
export const RESULTAAT: Readonly<Record<Inzetresultaat, string>> = {
  'doel-bereikt': 'Doel bereikt',
  'deels-bereikt': 'Deels bereikt',
  'niet-bereikt': 'Niet bereikt',
};
export const STOPGROND: Readonly<Record<Stopgrond, string>> = {
  'werk-gevonden': 'Werk gevonden',
  'komt-niet': 'Komt niet',
  'past-niet': 'Past niet',
  verhuizing: 'Verhuisd',
  'wil-niet': 'Wil niet verder',
  anders: 'Iets anders',
};
export const REACTIE: Readonly<Record<Verwijzingreactie, string>> = {
  akkoord: 'Vindt het goed',
  vraag: 'Heeft een vraag',
  bezwaar: 'Wil dit niet',
};
export const WAARVOOR: Readonly<Record<Declaratiesoort, string>> = { start: 'Begin', resultaat: 'Resultaat' };

export const opties = <K extends string>(namen: Readonly<Record<K, string>>) =>
  (Object.keys(namen) as K[]).map((waarde) => ({ waarde, tekst: namen[waarde] }));

/** A part per mille as people read it: 80%. */
export const procent = (promille: number): string => `${String(promille / 10).replace('.', ',')}%`;
/** Per mille from a percentage that somebody typed; NaN when it is none. */
export const leesProcent = (tekst: string): number => Math.round(Number(tekst.replace('%', '').replace(',', '.')) * 10);

export const KLEIN = 'te klein';
export const getalOf = (waarde: number | null): string => (waarde === null ? KLEIN : aantal(waarde));
export const bedragOf = (cents: number | null): string => (cents === null ? '–' : bedrag(cents));
