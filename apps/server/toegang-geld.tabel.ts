/** Rows of toegang.tabel.ts about paying and what is paid to the Belastingdienst: the same columns, read there. */
// biome-ignore format: a table is read in columns
export const GELDTOEGANG: Readonly<Record<string, string>> = {
  //                           nie inw ver ink coa acc inv han bez kwa bet tea bel fg  beh raa ket wer
  // betaalrun
  approveRun:                 '.   .   .   .   .   .   .   .   .   x   .   x   .   .   .   .   .   .',
  cancelRun:                  '.   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .   .',
  checkRekening:              '.   .   .   .   .   .   .   .   .   x   x   x   .   .   .   .   .   .',
  importBankbestand:          '.   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .   .',
  readBestand:                '.   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .   .',
  readRegels:                 '.   .   .   x   .   .   x   .   x   x   x   x   .   .   .   .   .   .',
  readRun:                    '.   .   .   x   .   .   x   .   x   x   x   x   .   .   .   .   .   .',
  readRuns:                   '.   .   .   x   .   .   x   .   x   x   x   x   .   .   .   .   .   .',
  reviewRegel:                '.   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .   .',
  startRun:                   '.   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .   .',
  // jaaropgave
  readEigenJaaropgaven:       '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readJaarruns:               '.   .   .   x   .   .   x   .   x   x   x   x   .   .   .   .   .   .',
  readLoonaangifte:           '.   .   .   x   .   .   x   .   x   x   x   x   .   .   .   .   .   .',
  readLoonaangiftebestand:    '.   .   .   x   .   .   x   .   x   x   x   x   .   .   .   .   .   .',
  decideBrutering:            '.   .   .   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .',
  undoBrutering:              '.   .   .   x   .   .   .   .   .   x   .   x   .   .   .   .   .   .',
  startJaarrun:               '.   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .   .',
};

// biome-ignore format: a table is read in columns
export const GELDOMVANG: Readonly<Record<string, string>> = {
  //                           inzien aanvragen wijzigingen brieven betaling bezwaar
  readEigenJaaropgaven:       'x      .         .           .       x        .',
};
