import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';
import { teLaatzinnen, uitstelzinnen } from './uitstel.ts';

/** Awb art. 4:14. */
export const uitstelbericht = teksten('uitstelbericht', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    ...uitstelzinnen,
    ...teLaatzinnen,
    onderwerp: gelijk('Ons besluit duurt langer', 'Our decision takes longer'),
    nieuw: t(
      'Je krijgt ons besluit nu *uiterlijk op {nieuweDatum}*.',
      'U krijgt ons besluit nu *uiterlijk op {nieuweDatum}*.',
      'You now get our decision *by {nieuweDatum} at the latest*.',
    ),
    oud: gelijk(
      'Eerst was dat {oudeDatum}. Het spijt ons dat het langer duurt.',
      'First that was {oudeDatum}. We are sorry that it takes longer.',
    ),
    nietFout: t('Dit komt niet door jou.', 'Dit komt niet door u.', 'This is not because of you.'),
    geld: bewerkbaar(
      t(
        'Heb je geld nodig om op ons besluit te wachten? Bel ons over een voorschot: geld alvast.',
        'Hebt u geld nodig om op ons besluit te wachten? Bel ons over een voorschot: geld alvast.',
        'Do you need money while you wait for our decision? Call us about an advance.',
      ),
    ),
    artikel: gelijk('Langer de tijd nemen', 'Taking more time'),
    artikelTeLaat: gelijk('Als we te laat zijn', 'When we are late'),
  },
});
