import { gelijk, t, teksten } from './tekst.ts';

/** A question about something we saw (Pw art. 53a, Awb 3:2). */
export const signaalVraag = teksten('signaal-vraag', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t('We hebben een vraag aan je', 'We hebben een vraag aan u', 'We have a question for you'),
    reageer: gelijk('Antwoord *uiterlijk op {antwoordTot}*.', 'Answer *by {antwoordTot} at the latest*.'),
    niets: t(
      'Er verandert nu niets aan je uitkering.',
      'Er verandert nu niets aan uw uitkering.',
      'Nothing changes in your benefit now.',
    ),
    kopVraag: gelijk('Wat willen we weten?', 'What do we want to know?'),
    kopDatums: gelijk('Wat gebeurt er wanneer?', 'What happens when?'),
    laatsteDag: gelijk('Dit is de laatste dag om te antwoorden.', 'This is the last day to answer.'),
    kopHoe: t('Hoe antwoord je?', 'Hoe antwoordt u?', 'How do you answer?'),
    hoe: t(
      'Dat kan op je eigen pagina, met een brief of aan de telefoon.',
      'Dat kan op uw eigen pagina, met een brief of aan de telefoon.',
      'You may do so on your own page, by letter or by phone.',
    ),
    kloptNiet: t(
      'Klopt het niet? Vertel dat ook. We denken niet dat je iets fout deed.',
      'Klopt het niet? Vertel dat ook. We denken niet dat u iets fout deed.',
      'Is it not right? Tell us that too. We do not think that you did something wrong.',
    ),
  },
});
