/**
 * The accounts of the ledger. Debit positive, credit negative. Every posting also carries uitvoerder and gemeente, so
 * each account is split by both. Payroll tax and Zvw stand here from the first day, also while at zero.
 */
export const REKENINGSCHEMA = {
  uitkeringslast: { naam: 'Algemene bijstand', soort: 'last' },
  'te-betalen': { naam: 'Te betalen uitkering', soort: 'schuld' },
  vakantiegeld: { naam: 'Reservering vakantietoeslag', soort: 'reserve' },
  bank: { naam: 'Uitgaande betalingen', soort: 'bank' },
  retour: { naam: 'Teruggekomen betalingen', soort: 'schuld' },
  voorschot: { naam: 'Voorschotten', soort: 'vordering' },
  vordering: { naam: 'Vorderingen', soort: 'vordering' },
  ontvangen: { naam: 'Ontvangen en nog te verdelen', soort: 'schuld' },
  'rekening-courant': { naam: 'Tussen gemeenten van de uitvoerder', soort: 'vordering' },
  aanmaningsvergoeding: { naam: 'Vergoedingen voor aanmaningen', soort: 'last' },
  kwijtgescholden: { naam: 'Kwijtgescholden vorderingen', soort: 'last' },
  overgedragen: { naam: 'Vorderingen overgedragen aan een andere gemeente', soort: 'last' },
  derden: { naam: 'In te houden voor derden', soort: 'schuld' },
  dwangsomlast: { naam: 'Verbeurde dwangsommen', soort: 'last' },
  'te-betalen-dwangsom': { naam: 'Te betalen dwangsom', soort: 'schuld' },
  loonkostensubsidielast: { naam: 'Loonkostensubsidie', soort: 'last' },
  'te-betalen-loonkostensubsidie': { naam: 'Te betalen loonkostensubsidie', soort: 'schuld' },
  verhaald: { naam: 'Op anderen verhaalde bijstand', soort: 'last' },
  'opgelegde-boetes': { naam: 'Opgelegde boetes', soort: 'last' },
  instrumentlast: { naam: 'Premies en kosten van instrumenten', soort: 'last' },
  'te-betalen-instrument': { naam: 'Te betalen premies en kosten', soort: 'schuld' },
  loon: { naam: 'Netto loon uit bijstand, per persoon', soort: 'memo' },
  'loon-tegenrekening': { naam: 'Tegenrekening netto loon', soort: 'memo' },
  loonheffing: { naam: 'Af te dragen loonheffing', soort: 'schuld' },
  'loonheffing-last': { naam: 'Loonheffing over bijstand', soort: 'last' },
  zvw: { naam: 'Af te dragen bijdrage Zvw', soort: 'schuld' },
  'zvw-last': { naam: 'Bijdrage Zvw over bijstand', soort: 'last' },
} as const satisfies Record<
  string,
  { naam: string; soort: 'last' | 'schuld' | 'vordering' | 'bank' | 'reserve' | 'memo' }
>;

export type Rekening = keyof typeof REKENINGSCHEMA;
/** The accounts of wages and what is paid over them to the Belastingdienst; they follow from the other lines of an entry. */
export const AFDRACHTREKENINGEN = [
  'loon',
  'loon-tegenrekening',
  'loonheffing',
  'loonheffing-last',
  'zvw',
  'zvw-last',
] as const satisfies readonly Rekening[];
export const REKENINGEN = Object.keys(REKENINGSCHEMA) as readonly Rekening[];
