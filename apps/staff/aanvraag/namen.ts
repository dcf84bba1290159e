const STATUS: Readonly<Record<string, string>> = {
  gemeld: 'gemeld',
  'zoektermijn-loopt': 'zoektijd loopt',
  'in-te-vullen': 'nog in te vullen',
  ingediend: 'ingediend',
  'wacht-op-gegevens': 'wacht op gegevens',
  'in-behandeling': 'in behandeling',
  voorgesteld: 'voorstel ligt bij een collega',
  besloten: 'besloten',
  ingetrokken: 'ingetrokken',
  'buiten-behandeling': 'niet in behandeling genomen',
  concept: 'concept',
  vastgesteld: 'vastgesteld',
  bekendgemaakt: 'bekendgemaakt',
  vervallen: 'vervallen',
  lopend: 'loopt',
  opgeschort: 'opgeschort',
  beeindigd: 'beëindigd',
};
/** A state as people say it; an unknown one is shown as it is. */
export const statusnaam = (status: string): string => STATUS[status] ?? status.replaceAll('-', ' ');

const OPDRACHT: Readonly<Record<string, string>> = {
  requestGegevens: 'Gegevens vragen',
  receiveGegevens: 'Gegevens ontvangen',
  extendTermijn: 'Termijn verlengen',
  suspendTermijn: 'Termijn stilzetten',
  resumeTermijn: 'Termijn weer laten lopen',
  waiveZoektermijn: 'Zoektermijn overslaan',
  releaseVoorschot: 'Voorschot vrijgeven',
  registerIngebrekestelling: 'Ingebrekestelling vastleggen',
  holdVoorschot: 'Voorschot tegenhouden',
  grantVoorschot: 'Voorschot nu verlenen',
  flagUrgent: 'Spoed markeren',
  reassignAanvraag: 'Toewijzen',
  withdrawAanvraag: 'Intrekken',
  submitAanvraag: 'Indienen',
  proposeBesluit: 'Besluiten',
  saveFormulier: 'Formulier invullen',
};
export const opdrachtnaam = (commando: string): string => OPDRACHT[commando] ?? commando;

/** Grounds on which an advance may wait (Pw art. 52 lid 1). */
export const AANHOUDINGSGROND = [
  { waarde: 'gegevens-verwijtbaar-niet-verstrekt', tekst: 'Gegevens niet gegeven, en dat is te verwijten' },
  { waarde: 'onvoldoende-medewerking', tekst: 'Werkt niet genoeg mee' },
  { waarde: 'duidelijk-geen-recht', tekst: 'Bij de aanvraag is al duidelijk dat er geen recht is' },
] as const;

/** Why the term stands still, besides data that were asked for (Awb 4:15). */
export const STILSTAND = [
  { waarde: 'buitenlandse-informatie', tekst: 'Informatie uit het buitenland nodig' },
  { waarde: 'uitstel-overeengekomen', tekst: 'De aanvrager geeft uitstel' },
  { waarde: 'vertraging-aanvrager', tekst: 'Vertraging die aan de aanvrager ligt' },
  { waarde: 'overmacht', tekst: 'Overmacht' },
] as const;

/** What a granted advance waits for. */
export const WACHT = {
  rekening: 'nog niet betaald: het rekeningnummer moet worden nagekeken',
  betaling: 'gaat mee met de volgende betaling',
} as const;
