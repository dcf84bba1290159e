import type { Cijferperiode } from './periode.ts';

/** Where a total stands that other numbers are parts of. */
export interface Plek {
  readonly telling: Tellingcode;
  /** Left out: the total itself. */
  readonly deel?: string;
}

interface Tellingsoort {
  readonly per: 'maand' | 'halfjaar';
  /** The parts add up to this number of another count, and are told beside it. Left out: to the total of the count. */
  readonly geheel?: Plek;
  /** It is about some of these households: what is left over can be computed too. */
  readonly binnen?: Plek;
  /** Cents of so many cases: not told when those are few. */
  readonly bedragVan?: Plek;
  /** With another amount that is told, what was booked for so many would follow: not told when those are few. */
  readonly zonder?: Plek;
  /** A sum and how many it is the sum of: only the mean is told. */
  readonly gemiddeldeVan?: true;
}

/**
 * The counts that the figures are made of, each one question to facts, besluiten, plans, instruments or ledger. The server
 * has a function for each. A count per half year of what is counted per month has the sum of the months as its total.
 */
const SOORTEN = {
  huishoudens: { per: 'maand' },
  'instroom-per-maand': { per: 'maand' },
  'uitstroom-per-maand': { per: 'maand' },
  'bijstand-geboekt': { per: 'maand', bedragVan: { telling: 'huishoudens' } },
  instroom: { per: 'halfjaar' },
  uitstroom: { per: 'halfjaar' },
  'duurzaam-naar-werk': { per: 'halfjaar', geheel: { telling: 'uitstroom', deel: 'werk' } },
  plan: { per: 'halfjaar', geheel: { telling: 'huishoudens' } },
  groepen: { per: 'halfjaar' },
  verplaatst: { per: 'halfjaar' },
  'trajecten-begonnen': { per: 'halfjaar' },
  'trajecten-afgerond': { per: 'halfjaar' },
  nazorg: { per: 'halfjaar' },
  loonkostensubsidie: { per: 'halfjaar' },
  loonwaarde: { per: 'halfjaar', gemiddeldeVan: true },
  'bijstand-andere-maanden': { per: 'halfjaar' },
  'bijstand-bruto': {
    per: 'halfjaar',
    bedragVan: { telling: 'huishoudens' },
    zonder: { telling: 'bijstand-andere-maanden' },
  },
  'subsidie-geboekt': { per: 'halfjaar', bedragVan: { telling: 'loonkostensubsidie' } },
  vrijlating: { per: 'halfjaar', binnen: { telling: 'huishoudens' } },
  ontheffing: { per: 'halfjaar' },
  maatregelen: { per: 'halfjaar' },
  boetes: { per: 'halfjaar' },
  signalen: { per: 'halfjaar' },
  vorderingen: { per: 'halfjaar' },
  'gevorderd-bedrag': { per: 'halfjaar', bedragVan: { telling: 'vorderingen' } },
  kwijtschelding: { per: 'halfjaar' },
  'kwijtgescholden-bedrag': { per: 'halfjaar', bedragVan: { telling: 'kwijtschelding', deel: 'toegekend' } },
  aanvraagbesluiten: { per: 'halfjaar' },
  beslistermijn: { per: 'halfjaar', geheel: { telling: 'aanvraagbesluiten' } },
  bezwaren: { per: 'halfjaar' },
  bezwaarbeslissingen: { per: 'halfjaar' },
  klachten: { per: 'halfjaar' },
  'klachten-geeindigd': { per: 'halfjaar' },
  klachttermijn: { per: 'halfjaar', geheel: { telling: 'klachten-geeindigd' } },
} as const satisfies Readonly<
  Record<
    string,
    {
      per: 'maand' | 'halfjaar';
      geheel?: object;
      binnen?: object;
      bedragVan?: object;
      zonder?: object;
      gemiddeldeVan?: true;
    }
  >
>;

export type Tellingcode = keyof typeof SOORTEN;
export const TELLINGEN: Readonly<Record<Tellingcode, Tellingsoort>> = SOORTEN;
export const TELLINGCODES = Object.keys(SOORTEN) as readonly Tellingcode[];

/** One number as it was counted. `deel` is empty for a number without parts. */
export interface Geteld {
  readonly telling: Tellingcode;
  readonly periode: Cijferperiode;
  readonly deel: string;
  readonly waarde: number;
}

/** Names of parts that are the same everywhere; groups and instruments bring their own. */
export const DEELNAMEN: Readonly<Partial<Record<Tellingcode, Readonly<Record<string, string>>>>> = {
  instroom: { nieuw: 'Zonder bijstand in het jaar ervoor', eerder: 'Had in het jaar ervoor al bijstand' },
  uitstroom: {
    werk: 'Werk of een eigen bedrijf',
    ingetrokken: 'Werk, achteraf ingetrokken',
    onbekend: 'Reden niet vastgelegd',
  },
  'duurzaam-naar-werk': { duurzaam: 'Na zes maanden geen bijstand', terug: 'Binnen zes maanden weer bijstand' },
  plan: { 'met-plan': 'Met een vastgesteld plan', 'zonder-plan': 'Zonder vastgesteld plan' },
  groepen: { onbekend: 'Nog in geen groep' },
  'trajecten-afgerond': {
    'doel-bereikt': 'Doel bereikt',
    'deels-bereikt': 'Doel deels bereikt',
    'niet-bereikt': 'Doel niet bereikt',
  },
  nazorg: { gesproken: 'Gesproken in het halfjaar', 'niet-gesproken': 'Niet gesproken in het halfjaar' },
  loonkostensubsidie: { regulier: 'Gewone baan', 'beschut-werk': 'Beschut werk' },
  vrijlating: {
    gebruikt: 'Een deel van het loon telt niet mee',
    'niet-besloten': 'Nog niets besloten over vrijlating',
    'wil-niet': 'Wil geen vrijlating',
  },
  ontheffing: {
    'ontheffing-dringende-redenen': 'Dringende redenen',
    'ontheffing-jong-kind': 'Zorg voor een jong kind',
    'vrijgesteld-arbeidsongeschikt': 'Volledig en duurzaam arbeidsongeschikt',
    'vrijgesteld-pensioengerechtigd': 'AOW-leeftijd',
  },
  maatregelen: { afgestemd: 'Bijstand verlaagd', gewaarschuwd: 'Waarschuwing', afgezien: 'Niets opgelegd' },
  boetes: { opgelegd: 'Boete', gewaarschuwd: 'Waarschuwing', afgezien: 'Niets opgelegd' },
  signalen: {
    open: 'Nog niet afgesloten',
    verklaard: 'Verklaard door de inwoner',
    'al-bekend': 'Was al bekend',
    verandering: 'Leidde tot een verandering',
    boeteonderzoek: 'Leidde tot een onderzoek naar een boete',
    'niet-van-deze-persoon': 'Ging niet over deze persoon',
  },
  kwijtschelding: { toegekend: 'Kwijtgescholden', afgewezen: 'Afgewezen' },
  aanvraagbesluiten: {
    toekennen: 'Toegekend',
    afwijzen: 'Afgewezen',
    'buiten-behandeling-stellen': 'Buiten behandeling gesteld',
  },
  beslistermijn: { 'op-tijd': 'Binnen acht weken', 'te-laat': 'Later dan acht weken' },
  bezwaarbeslissingen: {
    gegrond: 'Gegrond',
    'deels-gegrond': 'Deels gegrond',
    ongegrond: 'Ongegrond',
    'niet-ontvankelijk': 'Niet-ontvankelijk',
  },
  'klachten-geeindigd': {
    gegrond: 'Gegrond',
    'deels-gegrond': 'Deels gegrond',
    ongegrond: 'Ongegrond',
    'geen-oordeel': 'Geen oordeel',
    opgelost: 'Samen opgelost',
    'niet-behandeld': 'Niet behandeld',
    ingetrokken: 'Ingetrokken',
  },
  klachttermijn: { 'op-tijd': 'Binnen de termijn', 'te-laat': 'Na de termijn' },
};
