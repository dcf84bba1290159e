/** Rows of toegang.tabel.ts about figures without people: the same columns, read there. */
// biome-ignore format: a table is read in columns
export const CIJFERTOEGANG: Readonly<Record<string, string>> = {
  //                           nie inw ver ink coa acc inv han bez kwa bet tea bel fg  beh raa ket wer
  // beleidslab
  countOverhouden:            '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  countVariant:               '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  forecastVolume:             '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  loadPopulatie:              '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  readLabregels:              '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  readVariant:                '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  readVarianten:              '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  readVolume:                 '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  removeVariant:              '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  saveVariant:                '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  // cijfers
  downloadOpenCijfers:        'x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x',
  readCijfers:                '.   .   .   .   .   .   .   .   .   .   .   x   x   .   .   x   .   .',
  readCijferzaken:            '.   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .',
  readOpenCijfergemeenten:    'x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x',
  readOpenCijfers:            'x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x',
  // begroting
  confirmBegroting:           '.   .   .   .   .   .   .   .   .   .   .   x   x   .   .   .   .   .',
  downloadOpenBegroting:      'x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x',
  enterBegroting:             '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  importMeerjaren:            '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  importReferentie:           '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  readBegroting:              '.   .   .   .   .   .   .   .   .   .   .   x   x   .   .   .   .   .',
  readOpenBegroting:          'x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x',
  rejectBegroting:            '.   .   .   .   .   .   .   .   .   .   .   x   x   .   .   .   .   .',
  // raadsrapportage
  approveRapportage:          '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  downloadOpenRapportage:     'x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x',
  downloadRapportage:         '.   .   .   .   .   .   .   .   .   .   .   x   x   .   .   x   .   .',
  downloadRapportageconcept:  '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  draftRapportage:            '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  editRapportage:             '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  readOpenRapportage:         'x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x',
  readOpenRapportages:        'x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x',
  readRapportage:             '.   .   .   .   .   .   .   .   .   .   .   x   x   .   .   x   .   .',
  readRapportageconcept:      '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  readRapportageconcepten:    '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  readRapportages:            '.   .   .   .   .   .   .   .   .   .   .   x   x   .   .   x   .   .',
};
