import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

/** Participatiewet art. 44. */
export const toekennen = teksten('toekennen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t('Je krijgt bijstand', 'U krijgt bijstand', 'You get social assistance'),
    vanaf: gelijk('Vanaf *{vanaf}*.', 'From *{vanaf}*.'),
    melddag: t(
      'Dat is de dag waarop je je meldde.',
      'Dat is de dag waarop u zich meldde.',
      'That is the day on which you reported to us.',
    ),
    perMaand: t('per maand op je rekening', 'per maand op uw rekening', 'per month into your account'),
    perMaandRekening: t(
      'per maand op je rekening die eindigt op {rekening}',
      'per maand op uw rekening die eindigt op {rekening}',
      'per month into your account ending in {rekening}',
    ),
    overDagen: t(
      'op je rekening over {maand}, voor de dagen vanaf {vanaf}',
      'op uw rekening over {maand}, voor de dagen vanaf {vanaf}',
      'into your account for {maand}, for the days from {vanaf}',
    ),
    deelmaand: t(
      'Over {maand} krijg je *{bedrag}*, voor de dagen vanaf {vanaf}.',
      'Over {maand} krijgt u *{bedrag}*, voor de dagen vanaf {vanaf}.',
      'For {maand} you get *{bedrag}*, for the days from {vanaf}.',
    ),
    later: gelijk('Vanaf {vanaf} is het *{bedrag}*.', 'From {vanaf} it is *{bedrag}*.'),
    toeslagen: t(
      'Kinderbijslag, kindgebonden budget en toeslagen houd je gewoon. Die tellen niet mee.',
      'Kinderbijslag, kindgebonden budget en toeslagen houdt u gewoon. Die tellen niet mee.',
      'You keep child benefit, child budget and other allowances. They do not count.',
    ),
    kopDatums: t('Wanneer krijg je het?', 'Wanneer krijgt u het?', 'When do you get it?'),
    voorschot: t(
      'Dit was je voorschot. Je hebt het al.',
      'Dit was uw voorschot. U hebt het al.',
      'This was your advance. You already have it.',
    ),
    voorschotNaControle: t(
      'Je voorschot van *{bedrag}* is nog niet betaald. Eerst kijken wij je rekeningnummer na. Het gaat daarna af van je bijstand.',
      'Uw voorschot van *{bedrag}* is nog niet betaald. Eerst kijken wij uw rekeningnummer na. Het gaat daarna af van uw bijstand.',
      'Your advance of *{bedrag}* has not been paid yet. We check your account number first. It is taken off your benefit after that.',
    ),
    voorschotVolgt: t(
      'Je voorschot van *{bedrag}* is nog niet betaald. Dat doen wij zo snel mogelijk. Het gaat daarna af van je bijstand.',
      'Uw voorschot van *{bedrag}* is nog niet betaald. Dat doen wij zo snel mogelijk. Het gaat daarna af van uw bijstand.',
      'Your advance of *{bedrag}* has not been paid yet. We do that as soon as we can. It is taken off your benefit after that.',
    ),
    uitkering: t('Je uitkering van {maand}.', 'Uw uitkering van {maand}.', 'Your benefit for {maand}.'),
    nabetaling: t(
      'Dit krijg je nog over {maand}.',
      'Dit krijgt u nog over {maand}.',
      'This you still get for {maand}.',
    ),
    kopRedenen: t('Waarom krijg je dit?', 'Waarom krijgt u dit?', 'Why do you get this?'),
    artikelRecht: t('Dat je bijstand krijgt', 'Dat u bijstand krijgt', 'That you get social assistance'),
    artikelVanaf: gelijk('Vanaf welke dag', 'From which day'),
    artikelVoorschot: t('Dat je voorschot meetelt', 'Dat uw voorschot meetelt', 'That your advance counts'),
    aandacht: bewerkbaar(
      t(
        'Komt er iets bij, zoals werk? Vraag ons eerst wat het met je geld doet.',
        'Komt er iets bij, zoals werk? Vraag ons eerst wat het met uw geld doet.',
        'Does something change, such as work? First ask us what it does to your money.',
      ),
    ),
  },
});
