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
