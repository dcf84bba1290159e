/** Rows of toegang.tabel.ts about guiding people to work, what is asked of them for it, and staying there: the same columns, read there. */
// biome-ignore format: a table is read in columns
export const WERKTOEGANG: Readonly<Record<string, string>> = {
  //                           nie inw ver ink coa acc inv han bez kwa bet tea bel fg  beh raa ket wer
  // agenda
  readAgenda:                 '.   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .   .',
  readAgendabestand:          'x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x',
  readAgendasleutel:          '.   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .   .',
  readEigenAfspraken:         '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readEigenAgenda:            '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  startAgendasleutel:         '.   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .   .',
  withdrawAgendasleutel:      '.   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .   .',
  // bijeenkomst
  answerUitnodiging:          '.   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  explainWegblijven:          '.   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  inviteInwoners:             '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  planBijeenkomst:            '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  processBijeenkomst:         '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  processDeelname:            '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readBijeenkomst:            '.   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .   .',
  readBijeenkomsten:          '.   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .   .',
  recordAanwezigheid:         '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  // doelgroep
  answerZorgoverdracht:      '.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   x   .',
  processSchoolzaak:         '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  processZorgoverdracht:     '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  proposeZorgoverdracht:     '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readDoelgroepcijfers:      '.   .   .   .   .   .   .   .   .   .   .   x   x   .   .   x   .   .',
  readDoelgroepen:           '.   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .   .',
  readEigenDoelgroepen:      '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readZorgoverdrachten:      '.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   x   .',
  recordDoelgroepfeit:       '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  registerInschrijving:      '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  // ontheffing, plicht
  openOntheffing:             '.   .   .   x   x   .   .   x   .   .   .   .   .   .   .   .   .   .',
  prepareOntheffing:          '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readEigenPlichten:          '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readPlichten:               '.   .   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  recordOntheffingstap:       '.   .   .   x   x   .   .   x   .   .   .   .   .   .   .   .   .   .',
  requestOntheffing:          '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  requestOntheffingwijziging: '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  // nazorg
  calculateWerkgevolg:        '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  processNazorg:              '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readEigenNazorg:            '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readNazorg:                 '.   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .   .',
  reportWerkstand:            '.   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  startNazorg:                '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
};

// biome-ignore format: a table is read in columns
export const WERKOMVANG: Readonly<Record<string, string>> = {
  //                           inzien aanvragen wijzigingen brieven betaling bezwaar
  readEigenAfspraken:         'x      .         .           .       .        .',
  readEigenAgenda:            'x      .         .           .       .        .',
  readEigenDoelgroepen:       'x      .         .           .       .        .',
  readEigenPlichten:          'x      .         .           x       .        x',
  requestOntheffing:          '.      .         .           x       .        x',
  requestOntheffingwijziging: '.      .         .           x       .        x',
  readEigenNazorg:            'x      .         .           .       .        .',
};
