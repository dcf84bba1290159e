import type {
  Aanwezigheid,
  Bijeenkomstsoort,
  Bijeenkomsttoestand,
  Deelnametoestand,
  Wegblijfgrond,
} from '@meedoen/casework/bijeenkomst';
import type { Bijeenkomstregel } from '@meedoen/contract/bijeenkomst';
import { dagEnDatum } from '@meedoen/ui/weergave';

export const SOORT: Readonly<Record<Bijeenkomstsoort, string>> = {
  training: 'Training',
  voorlichting: 'Voorlichting',
  speeddate: 'Speeddate met werkgevers',
};
export const STATUS: Readonly<Record<Bijeenkomsttoestand, { readonly naam: string; readonly toon: string }>> = {
  gepland: { naam: 'Gepland', toon: 'wait' },
  afgerond: { naam: 'Afgerond', toon: 'safe' },
  afgelast: { naam: 'Gaat niet door', toon: 'warning' },
};
export const DEELNAME: Readonly<Record<Deelnametoestand, { readonly naam: string; readonly toon: string }>> = {
  wachtlijst: { naam: 'Wachtlijst', toon: 'wait' },
  uitgenodigd: { naam: 'Nog geen antwoord', toon: 'wait' },
  komt: { naam: 'Komt', toon: 'safe' },
  afgezegd: { naam: 'Kan niet', toon: 'warning' },
  vervallen: { naam: 'Vervallen', toon: 'warning' },
};
export const AANWEZIG: Readonly<Record<Aanwezigheid, string>> = {
  aanwezig: 'was er',
  afgemeld: 'meldde zich af',
  weggebleven: 'was er niet',
};
export const GROND: Readonly<Record<Wegblijfgrond, string>> = {
  ziek: 'ziek',
  vergeten: 'vergeten',
  vervoer: 'geen vervoer',
  kinderopvang: 'geen opvang voor de kinderen',
  werk: 'moest werken',
  'wist-het-niet': 'wist het niet',
  'durfde-niet': 'durfde niet',
  anders: 'iets anders',
};

/** `09:30` as people read it. */
export const uur = (tijd: string): string => tijd.replace(':', '.').replace(/^0/, '');
export const wanneer = ({ dag, van, tot }: Bijeenkomstregel['dagen'][number]): string =>
  `${dagEnDatum(dag)}, ${uur(van)} tot ${uur(tot)} uur`;
