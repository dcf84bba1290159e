import { gelijk, t, teksten } from './tekst.ts';

/** A claim over a past year that becomes higher by the payroll tax (Pw art. 58 lid 5). */
export const vorderingBruto = teksten('vordering-bruto', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t(
      'Je moet ook de belasting over {jaar} terugbetalen',
      'U moet ook de belasting over {jaar} terugbetalen',
      'You also have to pay back the tax over {jaar}',
    ),
    kern: t(
      'Je moet *{loonheffing}* meer terugbetalen op schuld {vordering}.',
      'U moet *{loonheffing}* meer terugbetalen op schuld {vordering}.',
      'You have to pay back *{loonheffing}* more on debt {vordering}.',
    ),
    kopSom: gelijk('Hoe groot de schuld nu is', 'How large the debt is now'),
    kolom: gelijk('bedrag', 'amount'),
    open: gelijk('Wat er nog open stond', 'What was still owed'),
    loonheffing: gelijk('Belasting over {jaar} (loonheffing)', 'Tax over {jaar} (payroll tax)'),
    samen: gelijk('Samen terug te betalen', 'To pay back together'),
    kopRedenen: gelijk('Waarom wij dit vragen', 'Why we ask this'),
    betaalden: t(
      'Over je uitkering van {jaar} betaalden wij belasting. {netto} daarvan kreeg je te veel.',
      'Over uw uitkering van {jaar} betaalden wij belasting. {netto} daarvan kreeg u te veel.',
      'We paid tax over your benefit of {jaar}. Of that benefit {netto} was too much.',
    ),
    voorbij: gelijk(
      'Het jaar {jaar} is voorbij. Daarom krijgen wij die belasting niet meer terug van de Belastingdienst.',
      'The year {jaar} is over. So the tax office no longer pays that tax back to us.',
    ),
    artikel: gelijk('belasting terugbetalen', 'paying tax back'),
    kopVerder: gelijk('Hoe het verder gaat', 'What happens next'),
    uiterlijk: t(
      'Betaal de {loonheffing} uiterlijk op {datum}.',
      'Betaal de {loonheffing} uiterlijk op {datum}.',
      'Pay the {loonheffing} by {datum}.',
    ),
    verder: t(
      'Heb je een afspraak over terugbetalen? Die blijft gelden. Het duurt dan langer. Is het te veel? Bel ons.',
      'Hebt u een afspraak over terugbetalen? Die blijft gelden. Het duurt dan langer. Is het te veel? Bel ons.',
      'Did you agree on paying back? That still holds. It takes longer then. Is it too much? Call us.',
    ),
    gelijk: t(
      'Maak je bezwaar en krijg je gelijk? Dan halen wij dit bedrag weer van je schuld af.',
      'Maakt u bezwaar en krijgt u gelijk? Dan halen wij dit bedrag weer van uw schuld af.',
      'Do you object, and are you right? Then we take this amount off your debt again.',
    ),
    aangifte: t(
      'Betaal je terug? Geef dat door in je aangifte bij de Belastingdienst. Misschien krijg je dan belasting terug.',
      'Betaalt u terug? Geef dat door in uw aangifte bij de Belastingdienst. Misschien krijgt u dan belasting terug.',
      'Do you pay back? Tell the tax office in your return. Perhaps you get tax back then.',
    ),
  },
});
