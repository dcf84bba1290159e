import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

/** Awb art. 4:5 and 4:15. */
export const hersteltermijn = teksten('hersteltermijn', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t(
      'We hebben nog iets van je nodig',
      'We hebben nog iets van u nodig',
      'We still need something from you',
    ),
    uiterlijk: gelijk('Stuur het *uiterlijk op {uiterlijkOp}*.', 'Send it *by {uiterlijkOp} at the latest*.'),
    kopNodig: gelijk('Wat missen we?', 'What is missing?'),
    wat: gelijk('{wat}.', '{wat}.'),
    waarom: t(
      'Hiermee kunnen we zien of je bijstand krijgt en hoeveel.',
      'Hiermee kunnen we zien of u bijstand krijgt en hoeveel.',
      'With this we can see whether you get social assistance, and how much.',
    ),
    kopDatums: gelijk('Wat gebeurt er wanneer?', 'What happens when?'),
    laatsteDag: t(
      'Dit is de laatste dag. Komt er niets? Dan kunnen we stoppen met je aanvraag.',
      'Dit is de laatste dag. Komt er niets? Dan kunnen we stoppen met uw aanvraag.',
      'This is the last day. Does nothing come? Then we may stop handling your application.',
    ),
    tijdStil: t(
      'Zolang we wachten, staat de tijd voor ons besluit stil. Stuur je het eerder? Dan loopt die weer.',
      'Zolang we wachten, staat de tijd voor ons besluit stil. Stuurt u het eerder? Dan loopt die weer.',
      'While we wait, the time for our decision stands still. Send it sooner and it runs again.',
    ),
    kopHoe: t('Hoe stuur je het?', 'Hoe stuurt u het?', 'How do you send it?'),
    hoe: bewerkbaar(
      t(
        'Stuur een foto of kopie op je eigen pagina, per post of breng het langs.',
        'Stuur een foto of kopie op uw eigen pagina, per post of breng het langs.',
        'Send a photo or copy on your own page, by post, or bring it to us.',
      ),
    ),
    lukt: t(
      'Lukt het niet op tijd, of weet je iets niet? Bel ons voor die dag.',
      'Lukt het niet op tijd, of weet u iets niet? Bel ons voor die dag.',
      'Can you not make it, or is something unclear? Call us before that day.',
    ),
  },
});
