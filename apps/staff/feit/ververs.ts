/** Reads that a new fact makes untrue. */
export const NA_FEIT = [
  'readFeiten',
  'readDossier',
  'readRecht',
  'readSpecificatie',
  'readMaanduitkomst',
  'readTijdlijn',
  'readBesluiten',
  'readWerkvoorraad',
  'readBrieven',
] as const;
