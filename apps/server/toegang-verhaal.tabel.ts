/** Who may use the paths of verhaal; read and checked as a part of `toegang.tabel.ts`. */
// biome-ignore format: a table is read in columns
export const VERHAALTABEL: Readonly<Record<string, string>> = {
  //                           nie inw ver ink coa acc inv han bez kwa bet tea bel fg  beh raa ket wer
  giveVerhaalzienswijze:      '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  judgeVerhaal:               '.   .   .   .   .   .   .   .   .   x   .   x   .   .   .   .   .   .',
  processVerhaal:             '.   .   .   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .',
  readEigenVerhaal:           '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readVerhaallijst:           '.   .   .   .   .   .   x   .   x   x   .   x   .   .   .   .   .   .',
  readVerhaalzaken:           '.   .   .   .   .   .   x   .   x   x   .   x   .   .   .   .   .   .',
  startVerhaal:               '.   .   .   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .',
};

/** The same for who represents somebody with one scope only. */
// biome-ignore format: a table is read in columns
export const VERHAALOMVANG: Readonly<Record<string, string>> = {
  //                           inzien aanvragen wijzigingen brieven betaling bezwaar
  giveVerhaalzienswijze:      '.      .         .           x       .        x',
  readEigenVerhaal:           'x      .         .           x       x        .',
};
