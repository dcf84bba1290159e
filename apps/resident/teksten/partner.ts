import { gelijk, t } from './tekst.ts';

/** The questions about money, asked about the partner. */
export const partner = {
  vanWie: t('Van wie krijgt je partner dit geld?', 'Van wie krijgt uw partner dit geld?', 'Who pays your partner?'),
  vanWieHint: gelijk(
    'Bijvoorbeeld de naam van de werkgever, of UWV.',
    'For instance the name of the employer, or UWV.',
  ),
  hoeveelNetto: t(
    'Hoeveel krijgt je partner op de rekening?',
    'Hoeveel krijgt uw partner op de rekening?',
    'How much does your partner get on the account?',
  ),
  vakantie: {
    inbegrepen: gelijk('Het zit er elke keer al bij', 'It is in each payment'),
    aanspraak: gelijk('Mijn partner krijgt het één keer per jaar', 'My partner gets it once a year'),
    geen: gelijk('Mijn partner krijgt geen vakantiegeld', 'My partner gets no holiday pay'),
  },
  geenInkomen: gelijk('Mijn partner krijgt geen geld', 'My partner gets no money'),
  geenBezit: gelijk('Mijn partner heeft niets van deze lijst', 'My partner has nothing on this list'),
};

/** Whether a question is about the partner: its name says so. */
export const overPartner = (veld: string): boolean => veld.startsWith('partner');
