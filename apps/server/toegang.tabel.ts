import { OMVANGEN, type Omvang, ROLLEN, type Rol } from '@meedoen/casework/bevoegdheid';
import { AANVRAAGOMVANG, AANVRAAGTOEGANG } from './toegang-aanvraag.tabel.ts';
import { CIJFERTOEGANG } from './toegang-cijfers.tabel.ts';
import { GELDOMVANG, GELDTOEGANG } from './toegang-geld.tabel.ts';
import { KETENOMVANG, KETENTOEGANG } from './toegang-keten.tabel.ts';
import { VERHAALOMVANG, VERHAALTABEL } from './toegang-verhaal.tabel.ts';
import { WERKOMVANG, WERKTOEGANG } from './toegang-werk.tabel.ts';

/** Who calls: one of the roles, or somebody who is not logged in. */
export const WIE = ['niemand', ...ROLLEN] as const satisfies readonly ('niemand' | Rol)[];
export type Wie = (typeof WIE)[number];

/**
 * Every path of the API and who may use it, on data of their own uitvoerder and gemeente; an inwoner or
 * vertegenwoordiger (with every scope) on the file they opened; what is of the resident alone has no x there. `x`: may; `.`: gets 404, or 401 without a login.
 * A role nobody uses yet has an empty column. Changing a cell here is changing who may do what: the table is checked
 * against the running door (toegang.test.ts), and a path without a row fails.
 */
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<string, string>> = {
  //                           nie inw ver ink coa acc inv han bez kwa bet tea bel fg  beh raa ket wer
  ...AANVRAAGTOEGANG,
  // afstemming
  announceMaatregel:          '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  confirmAfstemming:          '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  giveZienswijze:             '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readAfstemmingen:           '.   .   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readEigenAfstemmingen:      '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  recordInkeerverzoek:        '.   .   .   x   x   .   .   x   .   .   .   .   .   .   .   .   .   .',
  recordZienswijze:           '.   .   .   x   x   .   .   x   .   .   .   .   .   .   .   .   .   .',
  registerGedraging:          '.   .   .   x   x   .   .   x   .   .   .   .   .   .   .   .   .   .',
  requestInkeer:              '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  waiveMaatregel:             '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  // belang
  assignCollegadossier:       '.   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .',
  confirmBelang:              '.   .   .   .   .   .   .   .   .   x   .   x   .   .   .   .   .   .',
  confirmVerwijdering:        '.   .   .   .   .   .   .   .   .   x   .   x   .   .   .   .   .   .',
  endToewijzing:              '.   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .',
  enterBelang:                '.   .   .   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .',
  readBelangen:               '.   .   .   .   .   .   .   .   .   x   .   x   .   .   x   .   .   .',
  readCollegadossiers:        '.   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .',
  rejectVerwijdering:         '.   .   .   .   .   .   .   .   .   x   .   x   .   .   .   .   .   .',
  requestVerwijdering:        '.   .   .   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .',
  withdrawBelang:             '.   .   .   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .',
  // bericht
  readBerichten:              '.   x   x   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  sendBericht:                '.   .   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  // berekening
  bereken:                    'x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x',
  // besluit
  approveBesluit:             '.   .   .   x   .   .   .   .   .   x   .   x   .   .   .   .   .   .',
  editVoorstel:               '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  proposeBesluit:             '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readBesluit:                '.   x   x   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readBesluiten:              '.   x   x   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  rejectVoorstel:             '.   .   .   x   .   .   .   .   .   x   .   x   .   .   .   .   .   .',
  startVoorstel:              '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  cancelVoorstel:             '.   .   .   x   .   .   .   .   .   x   .   x   .   .   .   .   .   .',
  // bezwaar
  addGronden:                 '.   x   x   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  processBezwaar:              '.   .   .   .   .   .   .   .   x   .   .   .   .   .   .   .   .   .',
  readBezwaar:                '.   x   x   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readBezwaren:               '.   x   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readEigenBezwaren:          '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  receiveBezwaar:             '.   .   .   x   .   .   .   .   x   .   .   .   .   .   .   .   .   .',
  registerTeLaat:             '.   x   x   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  submitBezwaar:              '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  withdrawBezwaar:            '.   x   x   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  // klacht
  addToKlacht:                '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  previewKlachtbrief:         '.   .   .   .   .   .   .   .   x   x   .   .   .   .   .   .   .   .',
  processKlacht:              '.   .   .   .   .   .   .   .   x   x   .   .   .   .   .   .   .   .',
  readEigenKlachten:          '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readKlacht:                 '.   .   .   .   .   .   .   .   x   x   .   .   .   .   .   .   .   .',
  readKlachtafschriften:      '.   .   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readKlachten:               '.   .   .   .   .   .   .   .   x   x   .   .   .   .   .   .   .   .',
  readKlachtenlijst:          '.   .   .   .   .   .   .   .   x   x   .   .   .   .   .   .   .   .',
  readKlachtregister:         '.   .   .   .   .   .   .   .   x   x   .   .   .   .   .   .   .   .',
  readKlachtcijfers:          '.   .   .   .   .   .   .   .   .   .   .   x   x   .   .   x   .   .',
  receiveKlacht:              '.   .   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  submitKlacht:               '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  withdrawKlacht:             '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  // loonkostensubsidie
  checkWerkgeverrekening:     '.   .   .   .   .   .   .   .   .   x   x   x   .   .   .   .   .   .',
  editWerkgever:              '.   .   .   x   x   x   .   .   .   .   .   .   .   .   .   .   .   .',
  processLoonkostensubsidie:  '.   .   .   x   x   x   .   .   .   .   .   .   .   .   .   .   .   .',
  readEigenLoonkostensubsidies: '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readLoonkostensubsidie:     '.   .   .   x   x   x   .   .   .   .   .   .   .   .   .   .   .   .',
  readLoonkostensubsidies:    '.   .   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readSubsidielijst:          '.   .   .   x   x   x   .   .   .   .   .   .   .   .   .   .   .   .',
  readWerkgever:              '.   .   .   x   x   x   .   .   .   .   x   .   .   .   .   .   .   .',
  readWerkgevers:             '.   .   .   x   x   x   .   .   .   .   x   .   .   .   .   .   .   .',
  registerWerkgever:          '.   .   .   x   x   x   .   .   .   .   .   .   .   .   .   .   .   .',
  requestLoonkostensubsidie:  '.   .   .   x   x   x   .   .   .   .   .   .   .   .   .   .   .   .',
  // boete
  announceBoete:              '.   .   .   x   .   .   .   x   .   .   .   .   .   .   .   .   .   .',
  editSchending:              '.   .   .   x   .   .   .   x   .   .   .   .   .   .   .   .   .   .',
  giveBoetezienswijze:        '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  judgeSchending:             '.   .   .   x   .   .   .   x   .   .   .   .   .   .   .   .   .   .',
  readBoetes:                 '.   .   .   x   .   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readEigenBoetes:            '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  recordBoetezienswijze:      '.   .   .   x   .   .   .   x   .   .   .   .   .   .   .   .   .   .',
  startBoeteonderzoek:        '.   .   .   x   .   .   .   x   .   .   .   .   .   .   .   .   .   .',
  waiveBoete:                 '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  // signaal
  answerSignaal:              '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  askSignaal:                 '.   .   .   x   .   .   .   x   .   .   .   .   .   .   .   .   .   .',
  closeSignaal:               '.   .   .   x   .   .   .   x   .   .   .   .   .   .   .   .   .   .',
  importSignalen:             '.   .   .   .   .   .   .   x   .   .   .   .   .   .   x   .   .   .',
  readEigenSignalen:          '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readSignaalleveringen:      '.   .   .   .   .   .   .   x   .   .   .   .   .   .   x   .   .   .',
  readSignaaltelling:         '.   .   .   x   .   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readSignalen:               '.   .   .   x   .   .   x   x   x   x   .   x   .   .   .   .   .   .',
  receiveSignaal:             '.   .   .   x   .   .   .   x   .   .   .   .   .   .   .   .   .   .',
  recordSignaalantwoord:      '.   .   .   x   .   .   .   x   .   .   .   .   .   .   .   .   .   .',
  ...GELDTOEGANG,
  // brief
  readBrief:                  '.   x   x   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readBriefPdf:               '.   x   x   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readBrieven:                '.   x   x   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readPrintbestand:           '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  // beleidspakket
  draftBeleid:               '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  editBeleid:                '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  processBeleidsvoorstel:    '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  publishBeleid:             '.   .   .   .   .   .   .   .   .   .   .   x   x   .   .   .   .   .',
  readBeleidspakketten:      '.   .   .   .   .   .   .   .   .   .   .   x   x   .   .   x   .   .',
  readBeleidsvoorstel:       '.   .   .   .   .   .   .   .   .   .   .   x   x   .   .   .   .   .',
  readBeleidsvoorstellen:    '.   .   .   .   .   .   .   .   .   .   .   x   x   .   .   .   .   .',
  readVoorleesdocument:      '.   .   .   .   .   .   .   .   .   .   .   x   x   .   .   x   .   .',
  readVoorlezing:            '.   .   .   .   .   .   .   .   .   .   .   x   x   .   .   x   .   .',
  ...CIJFERTOEGANG,
  // contact
  filePost:                   '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readContacten:              '.   .   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readPost:                   '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  receivePost:                '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  recordContact:              '.   .   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  // eigen
  askVraag:                   '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  openDeling:                 'x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x',
  readDelingen:               '.   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readEigenBerichten:         '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readEigenBrieven:           '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readEigenOverzicht:         '.   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readEigenGegevens:          '.   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readEigenRechten:           '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readInkomensverklaring:     '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readStart:                  '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readVoorkeuren:             '.   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  saveVoorkeuren:             '.   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  sharePagina:                '.   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  stopDeling:                 '.   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  // feit
  readFeiten:                 '.   x   x   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  recordFeit:                 '.   .   .   x   .   .   .   x   .   .   .   .   .   .   .   .   .   .',
  refreshBrp:                 '.   .   .   x   .   .   .   x   .   .   .   .   .   .   .   .   .   .',
  settleVerschil:             '.   .   .   x   .   .   .   x   .   .   .   .   .   .   .   .   .   .',
  // inzage
  readEigenInzage:            '.   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  searchInzagedossiers:       '.   .   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .',
  readInzage:                 '.   .   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .',
  // kantelpunt
  readBesluitkantelpunten:    '.   x   x   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readMaandkantelpunten:      '.   x   x   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  // organisatie
  approveBewaarlijst:         '.   .   .   .   .   .   .   .   .   .   .   x   .   x   .   .   .   .',
  approveNormwijziging:       '.   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .',
  changeLoket:                '.   .   .   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .',
  confirmBedrag:              '.   .   .   .   .   .   .   .   .   x   .   .   .   .   x   .   .   .',
  draftBewaarlijst:           '.   .   .   .   .   .   .   .   .   .   .   x   .   x   .   .   .   .',
  endMandaat:                 '.   .   .   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .',
  enterBedrag:                '.   .   .   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .',
  grantMandaat:               '.   .   .   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .',
  prepareNormwijziging:       '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  readBewaarlijsten:          '.   .   .   .   .   .   .   .   .   .   .   x   .   x   .   .   .   .',
  readMandaten:               '.   .   .   .   .   .   .   .   .   x   .   x   x   .   x   .   .   .',
  readNormwijziging:          '.   .   .   .   .   .   .   .   .   x   .   x   x   .   x   .   .   .',
  readOrganisatie:            '.   .   .   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .',
  readOntbrekendeBedragen:    '.   .   .   .   .   .   .   .   .   x   .   x   x   .   x   .   .   .',
  // persoon
  readDossier:                '.   x   x   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readTijdlijn:               '.   x   x   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  registerPersoon:            '.   .   .   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  searchPersonen:             '.   .   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  // instrument
  evaluateEigenInzet:         '.   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  processInzet:               '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  proposeInzet:               '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readEigenInzetten:          '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readInstrumenten:           '.   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .   .',
  readInstrumentlijsten:      '.   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .   .',
  readInzet:                  '.   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .   .',
  ...WERKTOEGANG,
  // plan
  assignCoach:                '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  beginPlan:                  '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  placePersoon:               '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  processEigenPlan:           '.   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  processPlan:                '.   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readBegeleiding:            '.   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .   .',
  readBegeleidingcijfers:     '.   .   .   .   .   .   .   .   .   .   .   x   x   .   .   x   .   .',
  readCoaches:                '.   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .   .',
  readDoorstroom:             '.   .   .   .   .   .   .   .   .   .   .   x   x   .   .   x   .   .',
  readEigenPlan:              '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readIndelingen:             '.   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .   .',
  readMensen:                 '.   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .   .',
  readPlaatsingen:            '.   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .   .',
  // recht
  readMaanduitkomst:          '.   x   x   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readRecht:                  '.   x   x   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readSpecificatie:           '.   x   x   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  registerScheiding:          '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readScheiding:              '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  registerGebeurtenis:        '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  releaseBetaling:            '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  resumeRecht:                '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  // rekenhulp
  readRekenbeleid:            'x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x',
  readRekenhulp:              '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  // rekenbewijs
  readRekenbewijs:            '.   x   x   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readTekensleutel:           'x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x',
  // sessie
  changeVandaag:              '.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readSessie:                 'x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x   x',
  // taak
  addTaak:                    '.   .   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  finishTaak:                 '.   .   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readTaken:                  '.   .   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  // uwvmelding
  importUwvMeldingen:         '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readUwvLevering:            '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readUwvLeveringen:          '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  // vertegenwoordiging
  selectDossier:              '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  endVertegenwoordiging:      '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readVertegenwoordigingen:   '.   x   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  registerVertegenwoordiging: '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  uploadBewijs:               '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  withdrawMachtiging:         '.   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  // vordering
  askEigenKwijtschelding:     '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  proposeKwijtschelding:      '.   .   .   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .',
  withdrawKwijtschelding:     '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  judgeDwangbevel:            '.   .   .   x   .   .   .   .   .   x   .   x   .   .   .   .   .   .',
  processInvordering:         '.   .   .   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .',
  readTeLaat:                 '.   .   .   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .',
  readOntvangsten:            '.   .   .   x   .   .   x   .   x   x   x   x   .   .   .   .   .   .',
  recordTerugstorting:        '.   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .   .',
  settleOntvangst:            '.   .   .   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .',
  draftRegeling:              '.   .   .   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .',
  processRegeling:            '.   .   .   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .',
  proposeEigenRegeling:       '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readEigenSchuld:            '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readSchuld:                 '.   .   .   x   .   .   x   .   x   x   x   x   .   .   .   .   .   .',
  withdrawRegeling:           '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  // werkvoorraad
  handOver:                   '.   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .',
  readCollegas:               '.   .   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  readWerkvoorraad:           '.   .   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  // inkomstenopgave
  readEigenInkomstenopgaven:  '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readInkomstenopgaven:       '.   .   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  recordInkomstenopgave:      '.   .   .   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  submitInkomstenopgave:      '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  uploadLoonstrook:           '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',

  // wijziging
  readEigenWijzigingen:       '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  readWijzigingen:            '.   .   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  recordWijziging:            '.   .   .   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  reportWijziging:            '.   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  ...VERHAALTABEL,
  ...KETENTOEGANG,
};

/**
 * What somebody who represents a resident may do with one scope only. A path that is not here is the resident's own.
 * Passing on a change of bank account takes `betaling`, all else `wijzigingen`.
 */
// biome-ignore format: a table is read in columns
const OMVANGTABEL: Readonly<Record<string, string>> = {
  //                           inzien aanvragen wijzigingen brieven betaling bezwaar
  askVraag:                   '.      .         .           x       .        .',
  giveZienswijze:             '.      .         .           x       .        x',
  giveBoetezienswijze:        '.      .         .           x       .        x',
  readEigenSignalen:          'x      .         .           x       .        .',
  answerSignaal:              '.      .         .           x       .        .',
  readEigenBoetes:            'x      .         .           x       .        x',
  readEigenAfstemmingen:      'x      .         .           x       .        x',
  requestInkeer:              '.      .         .           x       .        x',
  selectDossier:              'x      x         x           x       x        x',
  addGronden:                 '.      .         .           .       .        x',
  proposeEigenRegeling:       '.      .         .           .       x        .',
  withdrawRegeling:           '.      .         .           .       x        .',
  askEigenKwijtschelding:     '.      .         .           .       x        .',
  withdrawKwijtschelding:     '.      .         .           .       x        .',
  readBezwaar:                'x      .         .           .       .        x',
  readEigenBezwaren:          'x      .         .           .       .        x',
  registerTeLaat:             '.      .         .           .       .        x',
  submitBezwaar:              '.      .         .           .       .        x',
  withdrawBezwaar:            '.      .         .           .       .        x',
  addToKlacht:                '.      .         .           .       .        x',
  readEigenKlachten:          'x      .         .           .       .        x',
  readEigenInzetten:          'x      .         .           .       .        .',
  readEigenLoonkostensubsidies: 'x      .         .           .       .        .',
  ...WERKOMVANG,
  readEigenPlan:              'x      .         .           .       .        .',
  submitKlacht:               '.      .         .           .       .        x',
  withdrawKlacht:             '.      .         .           .       .        x',
  readBerichten:              'x      .         .           x       .        .',
  readBesluit:                'x      .         .           x       .        x',
  readRekenbewijs:            'x      .         .           x       .        x',
  readBesluiten:              'x      .         .           x       .        x',
  readBrief:                  'x      .         .           x       .        x',
  readBriefPdf:               'x      .         .           x       .        x',
  readBrieven:                'x      .         .           x       .        x',
  readDossier:                'x      .         .           .       .        .',
  readEigenBerichten:         'x      .         .           x       .        .',
  readEigenBrieven:           'x      .         .           x       .        x',
  readEigenRechten:           'x      .         .           .       x        .',
  ...GELDOMVANG,
  readEigenSchuld:            'x      .         .           .       x        .',
  readEigenInkomstenopgaven:  'x      .         x           .       .        .',
  readEigenWijzigingen:       'x      .         x           .       .        .',
  readFeiten:                 'x      .         .           .       .        .',
  readInkomensverklaring:     'x      .         .           .       x        .',
  readBesluitkantelpunten:    'x      .         .           x       .        x',
  readMaandkantelpunten:      'x      .         .           .       x        .',
  readMaanduitkomst:          'x      .         .           .       x        .',
  readRecht:                  'x      .         .           .       x        .',
  readSpecificatie:           'x      .         .           .       x        .',
  readRekenhulp:              'x      .         .           .       .        .',
  readStart:                  'x      x         x           x       x        x',
  readTijdlijn:               'x      .         .           .       .        .',
  reportWijziging:            '.      .         x           .       .        .',
  submitInkomstenopgave:      '.      .         x           .       .        .',
  uploadLoonstrook:           '.      .         x           .       .        .',
  ...VERHAALOMVANG,
  ...AANVRAAGOMVANG,
  ...KETENOMVANG,
};

export const OMVANG: ReadonlyMap<string, ReadonlySet<Omvang>> = new Map(
  Object.entries(OMVANGTABEL).map(([naam, rij]) => {
    const cellen = rij.split(/ +/);
    return [naam, new Set(OMVANGEN.filter((_, i) => cellen[i] === 'x'))];
  }),
);

/** The table as sets. @throws when a row is not as wide as there are roles */
export const TOEGANG: ReadonlyMap<string, ReadonlySet<Wie>> = new Map(
  Object.entries(TABEL).map(([naam, rij]) => {
    const cellen = rij.split(/ +/);
    if (cellen.length !== WIE.length || cellen.some((cel) => cel !== 'x' && cel !== '.'))
      throw new Error(`the row of ${naam} must have ${WIE.length} cells of x or .`);
    return [naam, new Set(WIE.filter((_, i) => cellen[i] === 'x'))];
  }),
);
