/** What is no longer true after something was agreed on paying back. */
export const VERVERS = [
  'readSchuld',
  'readBrieven',
  'readTaken',
  'readDossier',
  'readTijdlijn',
  'readBesluiten',
  'readTeLaat',
  'readOntvangsten',
];
