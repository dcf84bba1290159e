export {
  type Aflossingsplan,
  aflossingsplan,
  aflossingsruimte,
  beslagvrijeVoet,
  type Maandmiddelen,
} from './aflossing.ts';
export * from './afstemming.ts';
export { afwijkingNormGehuwden } from './afwijking-norm-gehuwden.ts';
export * from './arbeidsverplichting.ts';
export * from './bereken-dag.ts';
export { berekenMaand } from './bereken-maand.ts';
export { berekenSituatie } from './bereken-situatie.ts';
export { aanwezigVermogen } from './bezit.ts';
export * from './bijstandsnorm.ts';
export { type BijzondereBijstand, bijzondereBijstand, type Kosten } from './bijzondere-bijstand.ts';
export { bijzondereGrond } from './bijzondere-uitsluiting.ts';
export type {
  Bijzonderheden,
  LagereWoonkosten,
  Leengrond,
  Tenuitvoerlegging,
  Uitsluitingsfeit,
  Uitsluitingsgrond,
} from './bijzonderheden.ts';
export * from './boete.ts';
export * from './boeteprocedure.ts';
export * from './boeteregels.ts';
export { bufferbudget } from './bufferbudget.ts';
export type * from './dossier.ts';
export {
  gezamenlijkeHuishouding,
  type Huishoudenstijdvak,
  huishoudenstijdvakken,
  type Samenwoning,
} from './gezamenlijke-huishouding.ts';
export { type Gezin, type Gezinslid, gezin, tenLasteKomendeKinderen } from './gezin.ts';
export { type Inkomenstoeslagfeiten, individueleInkomenstoeslag } from './individuele-inkomenstoeslag.ts';
export { eersteIngangsdatum, ingangsdatum } from './ingangsdatum.ts';
export { bedragIn, perKalendermaand } from './inkomstposten.ts';
export { normGehuwdenInInrichting, normInrichtingAlleenstaande } from './inrichting.ts';
export { kostendelendeMedebewoners, uitzonderingTot } from './kostendelende-medebewoner.ts';
export {
  aantalKostendelers,
  kostendelersnorm,
  kostendelersnormGehuwden,
  kostendelersnormGemengd,
} from './kostendelersnorm.ts';
export * from './kwijtschelding.ts';
export { aowDatum, heeftAowLeeftijd, heeftAowLeeftijdOp, leeftijd } from './leeftijd.ts';
export { type Lezing, type LezingNaam, lezingen } from './lezingen.ts';
export * from './loonkostensubsidie.ts';
export {
  type GesubsidieerdeDienstbetrekking,
  grondslagdatum,
  isForfaitair,
  loonkostensubsidieMaand,
  type Subsidiedeel,
  type Subsidiemaand,
  type Ziekengeld,
} from './loonkostensubsidiemaand.ts';
export * from './loonwaarde.ts';
export { maandinkomen } from './maandinkomen.ts';
export type * from './maanduitkomst.ts';
export { maandverlaging } from './maandverlaging.ts';
export { magVrijlating } from './mag-vrijlating.ts';
export { metVakantiebijslag, minimumloon, minimumuurloon } from './minimumloon.ts';
export { NIET_MIDDELEN, nietMiddel } from './niet-middel.ts';
export { type Norm, uitNormlijst } from './norm.ts';
export { normVanAlleenstaande } from './norm-alleenstaande.ts';
export { normVanGehuwden, normVanJongeGehuwden } from './norm-gehuwden.ts';
export * from './ontheffing.ts';
export { vrijgesteldeMiddelen } from './overige-middelen.ts';
export { inkomenPartnerZonderRecht } from './partnerinkomen.ts';
export * from './sanctie.ts';
export * from './situatie.ts';
export { type Studietoeslagfeiten, studietoeslag } from './studietoeslag.ts';
export * from './taaleis.ts';
export * from './taaltoets.ts';
export * from './terugvordering.ts';
export { toepasselijkeNorm } from './toepasselijke-norm.ts';
export { exclusiefVakantietoeslag, uitbetaling, uitkering, vakantietoeslag, voorschot } from './uitkering.ts';
export { uitkomstwaarden } from './uitkomstwaarden.ts';
export { uitsluiting } from './uitsluiting.ts';
export { vakantieaanspraak } from './vakantieaanspraak.ts';
export * from './vangnet.ts';
export * from './verhaal.ts';
export { metSteunVoorJongere } from './verhoging-jongere.ts';
export { verlaagdeNorm } from './verlaging-norm.ts';
export { vermogensgrens, vermogenstoets } from './vermogen.ts';
export * from './voorziening.ts';
export { vormBijstand } from './vorm-bijstand.ts';
export { type Maandtelling, type Vrijgelaten, type Vrijgelatensoort, vrijlating } from './vrijlating.ts';
export type { Vrijlatingsoort } from './vrijlatingsregels.ts';
export { vrijlatingstermijn } from './vrijlatingstermijn.ts';
export { type Rekenopties, wetOp } from './wet-op.ts';
export { wisseldagen } from './wisseldagen.ts';
export { zoektermijn } from './zoektermijn.ts';
