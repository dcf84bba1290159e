/** What the codes of banks for a payment that came back mean (ISO 20022, ExternalReturnReason1Code), as staff say it. */
const IN_WOORDEN: Readonly<Record<string, string>> = {
  AC01: 'het rekeningnummer bestaat niet',
  AC03: 'het rekeningnummer bestaat niet',
  AC04: 'de rekening is opgeheven',
  AC06: 'de rekening is geblokkeerd',
  AC13: 'de rekening is niet van een particulier',
  AG01: 'naar deze rekening mag niet worden overgemaakt',
  AM05: 'de betaling was dubbel',
  BE01: 'de naam hoort niet bij de rekening',
  FOCR: 'wij vroegen de betaling terug',
  MD07: 'de rekeninghouder is overleden',
  MS02: 'de ontvanger wilde de betaling niet',
  RC01: 'de bank van de ontvanger is onbekend',
};

/** A return reason in words; a code we have no words for is named as the bank gave it. */
export const terugreden = (code: string): string =>
  IN_WOORDEN[code] ?? (/^[A-Z0-9]{4}$/.test(code) ? `de bank gaf code ${code}` : code);
