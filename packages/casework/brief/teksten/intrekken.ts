import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

/** Participatiewet art. 54 lid 3 and 4. */
export const intrekken = teksten('intrekken', {
  versie: '2026-2',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t(
      'Je had geen recht op bijstand',
      'U had geen recht op bijstand',
      'You were not entitled to social assistance',
    ),
    periode: gelijk('Het gaat om *{van}* tot en met *{tot}*.', 'This is about *{van}* up to and including *{tot}*.'),
    vanaf: gelijk('Dat geldt vanaf *{van}*.', 'This holds from *{van}*.'),
    teVeel: gelijk('te veel gekregen', 'paid too much'),
    kopRedenen: gelijk('Waarom besluiten we dit?', 'Why do we decide this?'),
    nietDoorgegeven: t(
      'Er veranderde iets. Dat hoorden we niet of niet op tijd van je.',
      'Er veranderde iets. Dat hoorden we niet of niet op tijd van u.',
      'Something changed. We did not hear it from you, or not in time.',
    ),
    anders: t(
      'We weten nu iets dat we eerder niet wisten. Jij deed niets fout.',
      'We weten nu iets dat we eerder niet wisten. U deed niets fout.',
      'We now know something that we did not know before. You did nothing wrong.',
    ),
    nietHersteld: t(
      'We vroegen je om gegevens. Die kregen we niet op tijd.',
      'We vroegen u om gegevens. Die kregen we niet op tijd.',
      'We asked you for information. We did not get it in time.',
    ),
    artikel: gelijk('Terugdraaien van een eerder besluit', 'To undo an earlier decision'),
    artikelGeenRecht: t('Dat je geen recht had', 'Dat u geen recht had', 'That you were not entitled'),
    opnieuw: bewerkbaar(
      t(
        'Heb je nu geen geld om van te leven? Je mag opnieuw bijstand aanvragen.',
        'Hebt u nu geen geld om van te leven? U mag opnieuw bijstand aanvragen.',
        'Do you have no money to live on now? You may apply again.',
      ),
    ),
  },
});
