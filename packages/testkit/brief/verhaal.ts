import type { Berichtgegevens, GegevensPerSoort } from '@meedoen/casework/brief';

type Verhaalbrief = Extract<keyof GegevensPerSoort, `verhaal-${string}`>;

/** Examples of the letters about paying towards the bijstand of another. */
export function verhaalbrieven(basis: Berichtgegevens): Pick<GegevensPerSoort, Verhaalbrief> {
  const zaak = { ...basis, over: 'Mila Voorbeeld', zaak: 'VH-2026-000012' };
  const rekening = { iban: 'NL91 ABNA 0417 1643 00', tenaamstelling: 'Gemeente Veenrade' };
  const uitspraak = { rechtbank: 'Rechtbank Veenrade', kenmerk: 'C/01/123', datum: '2026-03-02' } as const;
  const bedrag = { perMaand: 20000, vanaf: '2026-04-01' } as const;
  const maanden = [
    { maand: '2026-04', cents: 20000 },
    { maand: '2026-05', cents: 18050 },
  ] as const;
  return {
    'verhaal-vragen': { ...zaak, uiterlijkOp: '2026-06-30' },
    'verhaal-voornemen': {
      ...{ ...zaak, ...bedrag, zienswijzeTot: '2026-06-30', toelichting: 'Volgens de stukken van mei.' },
      posten: [
        { omschrijving: 'Netto loon', bedrag: 230000 },
        { omschrijving: 'Huur', bedrag: -80000 },
      ],
    },
    'verhaal-besluit': {
      ...{ ...zaak, ...bedrag, betaaldag: 25, uiterlijkOp: '2026-07-09', motivering: 'Er is ruimte.' },
      ...{ uitspraak, rekening, nu: { cents: 38050, uiterlijkOp: '2026-07-09', maanden } },
    },
    'verhaal-betalen': {
      ...{ ...zaak, ...bedrag, door: 'afspraak', betaaldag: 25, vindplaats: 'Gesprek van 2 juni.', rekening },
      nu: { cents: 38050, uiterlijkOp: '2026-06-25', maanden },
    },
    'verhaal-rechter': { ...zaak, rechtbank: 'Rechtbank Veenrade' },
    'verhaal-einde': {
      ...{ ...zaak, laatsteMaand: '2026-05', reden: 'De bijstand is gestopt.', artikel: 'Pw art. 62', rest: 5000 },
    },
    'verhaal-inwoner': { ...basis, op: 'Ruud Voorbeeld', zaak: 'VH-2026-000012', wat: 'begin' },
  };
}
