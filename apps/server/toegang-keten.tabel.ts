/** Who may use the paths of organisations outside; read and checked as a part of `toegang.tabel.ts`. */
// biome-ignore format: a table is read in columns
export const KETENTOEGANG: Readonly<Record<string, string>> = {
  //                           nie inw ver ink coa acc inv han bez kwa bet tea bel fg  beh raa ket wer
  decideDeclaratie:           '.   .   .   .   .   .   .   .   .   .   .   x   x   .   .   .   .   .',
  decideOvereenkomst:         '.   .   .   .   .   .   .   .   .   .   .   x   x   .   .   .   .   .',
  downloadDeclaraties:        '.   .   .   .   x   x   .   .   .   .   .   x   x   .   .   .   .   .',
  downloadKetenresultaten:    '.   .   .   .   x   x   .   .   .   .   .   x   x   .   .   .   .   .',
  editKetenpartner:           '.   .   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .',
  endOvereenkomst:            '.   .   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .',
  processKetenverwijzing:     '.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   x   .',
  processVerwijzing:          '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  proposeOvereenkomst:        '.   .   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .',
  proposeVerwijzing:          '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  answerVerwijzing:           '.   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readDeclaraties:            '.   .   .   .   x   x   .   .   .   .   .   x   x   .   .   .   .   .',
  readEigenVerwijzingen:      '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readKetenpartner:           '.   .   .   .   x   x   .   .   .   .   .   x   x   .   .   .   .   .',
  readKetenpartners:          '.   .   .   .   x   x   .   .   .   .   .   x   x   .   .   .   .   .',
  readKetenresultaten:        '.   .   .   .   x   x   .   .   .   .   .   x   x   .   .   .   .   .',
  readKetenverwijzing:        '.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   x   .',
  readKetenverwijzingen:      '.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   x   .',
  readSroibewijs:             '.   .   .   .   x   x   .   .   .   .   .   x   x   .   .   .   .   .',
  readVerwijzingen:           '.   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .   .',
  recordSroi:                 '.   .   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .',
  registerKetenpartner:       '.   .   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .',
};

// biome-ignore format: a table is read in columns
export const KETENOMVANG: Readonly<Record<string, string>> = {
  //                           inzien aanvragen wijzigingen brieven betaling bezwaar
  readEigenVerwijzingen:      'x      .         .           .       .        .',
};
