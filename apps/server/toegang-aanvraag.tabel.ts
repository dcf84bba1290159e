/** Who may use the paths of the aanvraag; read and checked as a part of `toegang.tabel.ts`. */
// biome-ignore format: a table is read in columns
export const AANVRAAGTOEGANG: Readonly<Record<string, string>> = {
  //                           nie inw ver ink coa acc inv han bez kwa bet tea bel fg  beh raa ket wer
  extendTermijn:              '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  flagUrgent:                 '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  grantVoorschot:             '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  holdVoorschot:              '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readAanvraag:               '.   x   x   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readDocument:               '.   x   x   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readEigenAanvragen:         '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readFormulier:              '.   x   x   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  reassignAanvraag:           '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  receiveGegevens:            '.   x   x   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  registerEigenMelding:       '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  registerIngebrekestelling:  '.   x   x   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  registerMelding:            '.   .   .   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  releaseVoorschot:           '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  requestGegevens:            '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  resumeTermijn:              '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  saveFormulier:              '.   x   x   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  submitAanvraag:             '.   x   x   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  suspendTermijn:             '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  uploadDocument:             '.   x   x   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  waiveZoektermijn:           '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  withdrawAanvraag:           '.   x   x   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readVerstuurd:              '.   x   x   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  removeDocument:             '.   x   x   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
};

/** The same for who represents somebody with one scope only. */
// biome-ignore format: a table is read in columns
export const AANVRAAGOMVANG: Readonly<Record<string, string>> = {
  //                           inzien aanvragen wijzigingen brieven betaling bezwaar
  readAanvraag:               'x      x         .           .       .        .',
  readDocument:               'x      x         .           .       .        .',
  readEigenAanvragen:         'x      x         .           .       .        .',
  readFormulier:              'x      x         .           .       .        .',
  receiveGegevens:            '.      x         .           .       .        .',
  registerEigenMelding:       '.      x         .           .       .        .',
  registerIngebrekestelling:  '.      x         .           .       .        x',
  saveFormulier:              '.      x         .           .       .        .',
  submitAanvraag:             '.      x         .           .       .        .',
  uploadDocument:             '.      x         .           .       .        .',
  withdrawAanvraag:           '.      x         .           .       .        .',
  readVerstuurd:              'x      x         .           .       .        .',
  removeDocument:             '.      x         .           .       .        .',
};
