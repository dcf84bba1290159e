import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

/** Participatiewet art. 54 lid 3. */
export const herzien = teksten('herzien', {
  versie: '2026-2',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t(
      'We verbeteren je uitkering van eerder',
      'We verbeteren uw uitkering van eerder',
      'We correct your benefit of earlier months',
    ),
    periode: gelijk('Het gaat om *{van}* tot en met *{tot}*.', 'This is about *{van}* up to and including *{tot}*.'),
    eenMaand: gelijk('Het gaat om *{van}*.', 'This is about *{van}*.'),
    teVeel: gelijk('te veel gekregen', 'paid too much'),
    teWeinig: t('krijg je nog van ons', 'krijgt u nog van ons', 'still to come from us'),
    gelijkGebleven: t(
      'verschil: je krijgt evenveel',
      'verschil: u krijgt evenveel',
      'difference: you get the same amount',
    ),
    kopRedenen: gelijk('Waarom verbeteren we dit?', 'Why do we correct this?'),
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
    onzeFout: t(
      'Wij maakten een fout. Dit had niet moeten gebeuren. Sorry. Jij deed niets fout.',
      'Wij maakten een fout. Dit had niet moeten gebeuren. Sorry. U deed niets fout.',
      'We made a mistake. This should not have happened. Sorry. You did nothing wrong.',
    ),
    artikel: gelijk('Verbeteren van een eerder besluit', 'To correct an earlier decision'),
    artikelMeer: gelijk('Het bedrag per maand', 'The amount per month'),
    gemengd: t(
      'Over andere maanden krijg je nog *{bedrag}*. Dat maken we over op je rekening.',
      'Over andere maanden krijgt u nog *{bedrag}*. Dat maken we over op uw rekening.',
      'For other months you still get *{bedrag}*. We transfer that to your account.',
    ),
    nabetaling: t(
      'We maken het over op je rekening. Je hoeft niets te doen.',
      'We maken het over op uw rekening. U hoeft niets te doen.',
      'We transfer it to your account. You do not have to do anything.',
    ),
    tip: bewerkbaar(
      t(
        'Zie je een fout in deze maanden? Bel ons, dan kijken we het na.',
        'Ziet u een fout in deze maanden? Bel ons, dan kijken we het na.',
        'Do you see a mistake in these months? Call us and we will check it.',
      ),
    ),
  },
});
