import { afstemmen, afstemmingHerzien, inkeerAfwijzen, voornemenAfstemming, waarschuwen } from './afstemming.ts';
import { afwijzen } from './afwijzen.ts';
import { algemeen, plichten } from './algemeen.ts';
import { beeindigen } from './beeindigen.ts';
import { betaalstop } from './betaalstop.ts';
import { betalingsregeling } from './betalingsregeling.ts';
import { beslissingOpBezwaar, bezwaarHerstel, bezwaarOntvangen, bezwaarUitstel, hoorzitting } from './bezwaar.ts';
import { bijeenkomstAfgelast, bijeenkomstUitnodiging } from './bijeenkomst.ts';
import { boeteAfgezien, boeteOpleggen, boeteWaarschuwen, voornemenBoete } from './boete.ts';
import { buitenBehandelingStellen } from './buiten-behandeling-stellen.ts';
import { dwangsomVaststellen } from './dwangsom-vaststellen.ts';
import { herinneringInkomstenopgave } from './herinnering-inkomstenopgave.ts';
import { hersteltermijn } from './hersteltermijn.ts';
import { herzien } from './herzien.ts';
import { inkomensverklaring } from './inkomensverklaring.ts';
import { instrument } from './instrument.ts';
import { intrekken } from './intrekken.ts';
import { aanmaning, dwangbevel, overdrachtVordering, uitstelVanBetaling } from './invordering.ts';
import { jaaropgave } from './jaaropgave.ts';
import { klachtAntwoord, klachtGesprek, klachtNietBehandeld, klachtOntvangen, klachtUitstel } from './klacht.ts';
import { kwijtschelden, kwijtscheldingAfwijzen } from './kwijtschelding.ts';
import { loonkostensubsidie, loonkostensubsidieWerkgever } from './loonkostensubsidie.ts';
import { normwijziging } from './normwijziging.ts';
import { notificatie } from './notificatie.ts';
import { ontheffing, ontheffingIntrekken } from './ontheffing.ts';
import { ontvangstbevestiging } from './ontvangstbevestiging.ts';
import { opschorten } from './opschorten.ts';
import { redenteksten } from './redenen.ts';
import { scheiding } from './scheiding.ts';
import { signaalVraag } from './signaal.ts';
import { somteksten } from './som.ts';
import { specificatie } from './specificatie.ts';
import type { Teksten } from './tekst.ts';
import { terugvorderen } from './terugvorderen.ts';
import { toekennen } from './toekennen.ts';
import { uitstelbericht } from './uitstelbericht.ts';
import {
  verhaalBesluit,
  verhaalBetalen,
  verhaalEinde,
  verhaalInwoner,
  verhaalRechter,
  verhaalVoornemen,
  verhaalVragen,
} from './verhaal.ts';
import { verhuizing } from './verhuizing.ts';
import { voorschotVerlenen } from './voorschot-verlenen.ts';
import { vorderingBruto } from './vordering-bruto.ts';
import { wijzigen } from './wijzigen.ts';

/** Every text a letter can hold, for the check of texts and for who translates or reviews them. */
export const alleTeksten: readonly Teksten<string>[] = [
  afstemmen,
  afstemmingHerzien,
  afwijzen,
  beslissingOpBezwaar,
  bezwaarHerstel,
  bezwaarOntvangen,
  bezwaarUitstel,
  hoorzitting,
  algemeen,
  plichten,
  beeindigen,
  betaalstop,
  betalingsregeling,
  aanmaning,
  dwangbevel,
  uitstelVanBetaling,
  overdrachtVordering,
  kwijtschelden,
  kwijtscheldingAfwijzen,
  verhaalBesluit,
  verhaalBetalen,
  verhaalEinde,
  verhaalInwoner,
  verhaalRechter,
  verhaalVoornemen,
  verhaalVragen,
  bijeenkomstAfgelast,
  bijeenkomstUitnodiging,
  boeteAfgezien,
  boeteOpleggen,
  boeteWaarschuwen,
  buitenBehandelingStellen,
  herinneringInkomstenopgave,
  dwangsomVaststellen,
  hersteltermijn,
  herzien,
  inkeerAfwijzen,
  inkomensverklaring,
  instrument,
  intrekken,
  jaaropgave,
  klachtAntwoord,
  klachtGesprek,
  klachtNietBehandeld,
  klachtOntvangen,
  klachtUitstel,
  loonkostensubsidie,
  loonkostensubsidieWerkgever,
  normwijziging,
  notificatie,
  ontheffing,
  ontheffingIntrekken,
  ontvangstbevestiging,
  opschorten,
  redenteksten,
  somteksten,
  signaalVraag,
  specificatie,
  terugvorderen,
  toekennen,
  uitstelbericht,
  verhuizing,
  scheiding,
  voornemenAfstemming,
  voornemenBoete,
  voorschotVerlenen,
  vorderingBruto,
  waarschuwen,
  wijzigen,
];
