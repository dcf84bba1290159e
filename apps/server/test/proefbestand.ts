/** The smallest PDF there is. */
export const PDF = new TextEncoder().encode('%PDF-1.4\n1 0 obj <<>> endobj\n%%EOF');

/** A file with one melding that UWV received. */
export const uwvBestand = (levering: string, gemeente: string, bsn: string): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({
      ...{ soort: 'meedoen-uwv-meldingen', versie: 1, levering },
      meldingen: [{ id: levering, bsn, naam: 'U. Wee-Vee', gemeente, geregistreerdOp: '2026-11-20' }],
    }),
  );
