/** A code of the monthly delivery to CBS (Regeling statistiek Participatiewet, IOAW en IOAZ 2015, bijlage 1 and 3). */
export interface CbsCode {
  readonly code: string;
  readonly tekst: string;
}

/** BUS field 34: reason of ending. The names are those of the regulation of 2015; CBS may have newer ones. */
export const EINDREDENEN: readonly CbsCode[] = [
  { code: '01', tekst: 'Studie met studiefinanciering' },
  { code: '02', tekst: 'Aangaan van een relatie' },
  { code: '03', tekst: 'AOW-leeftijd bereikt' },
  { code: '04', tekst: 'Overlijden' },
  { code: '05', tekst: 'Detentie' },
  { code: '06', tekst: 'Onderwijs met een toelage' },
  { code: '07', tekst: 'Verblijf in het buitenland' },
  { code: '11', tekst: 'Inkomen uit werk of ziekte' },
  { code: '13', tekst: 'Inkomen uit een eigen bedrijf' },
  { code: '14', tekst: 'Uitkering bij werkloosheid' },
  { code: '15', tekst: 'Uitkering bij arbeidsongeschiktheid' },
  { code: '17', tekst: 'Alimentatie' },
  { code: '18', tekst: 'Vermogen' },
  { code: '19', tekst: 'Ander inkomen' },
  { code: '31', tekst: 'Geen inlichtingen' },
  { code: '32', tekst: 'Verhuizing naar een andere gemeente' },
  { code: '33', tekst: 'Verhuizing naar het buitenland' },
  { code: '34', tekst: 'Niet verschenen (34)' },
  { code: '35', tekst: 'Niet verschenen (35)' },
  { code: '97', tekst: 'Reden ligt bij de partner' },
  { code: '98', tekst: 'Andere reden' },
];

/** BUS field 31: kind of income. */
export const INKOMENSCODES: readonly string[] = ['11', '18', '23', '24', '31', '98'];

/** BUS field 21: housing. */
export const HUISVESTINGSCODES = {
  huurder: '1',
  eigenaar: '2',
  inwonend: '3',
  inrichting: '4',
  adresloos: '5',
  'geen-vaste-woonplaats': '6',
} as const;

/** BDFS field 11: ground of a claim, as far as this product makes them. */
export const VORDERINGSGRONDEN = {
  'onverschuldigde-betaling': '57',
  lening: '60',
} as const;

export const isEindreden = (code: string): boolean => EINDREDENEN.some((each) => each.code === code);
