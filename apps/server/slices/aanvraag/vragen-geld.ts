import { gelijk, type Vraagdefinitie, zin } from './vraag.ts';

/** Money that comes in and what there is; of a partner only where there is one. */
export const VRAGEN_GELD: readonly Vraagdefinitie[] = [
  {
    stap: 'inkomen',
    veld: 'inkomsten',
    soort: 'inkomsten',
    tekst: zin('Welk geld krijg je nu al?', 'Welk geld krijgt u nu al?', 'What money do you get now?'),
    waarom: gelijk(
      'Bijstand vult inkomen aan tot de norm (artikel 19 lid 2, 31 en 32).',
      'Social assistance tops up income to the norm (articles 19, 31 and 32).',
    ),
    hulp: zin(
      'Loon, een uitkering, alimentatie. Krijg je niets? Voeg dan niets toe.',
      'Loon, een uitkering, alimentatie. Krijgt u niets? Voeg dan niets toe.',
      'Wages, a benefit, maintenance. Nothing? Then add nothing.',
    ),
    verplicht: true,
  },
  {
    stap: 'inkomen',
    veld: 'partnerInkomsten',
    soort: 'inkomsten',
    tekst: zin('Welk geld krijgt je partner?', 'Welk geld krijgt uw partner?', 'What money does your partner get?'),
    waarom: gelijk(
      'Partners krijgen samen bijstand. Het inkomen van allebei telt (artikel 19, 31 en 32).',
      'Partners get social assistance together. The income of both counts (articles 19, 31 and 32).',
    ),
    hulp: gelijk(
      'Loon, een uitkering, alimentatie. Niets? Voeg dan niets toe.',
      'Wages, a benefit, maintenance. Nothing? Then add nothing.',
    ),
    verplicht: true,
  },
  {
    stap: 'bezit',
    veld: 'bezit',
    soort: 'bezit',
    tekst: zin(
      'Wat heb je aan geld, bezit en schulden?',
      'Wat hebt u aan geld, bezit en schulden?',
      'What money, possessions and debts do you have?',
    ),
    waarom: gelijk(
      'Boven een grens is er geen bijstand (artikel 34).',
      'Above a limit there is no social assistance (article 34).',
    ),
    hulp: gelijk(
      'Betaalrekening, spaargeld, auto, schulden. De inboedel telt niet.',
      'Current account, savings, car, debts. Furniture does not count.',
    ),
    verplicht: true,
  },
  {
    stap: 'bezit',
    veld: 'partnerBezit',
    soort: 'bezit',
    tekst: zin(
      'Wat heeft je partner aan geld, bezit en schulden?',
      'Wat heeft uw partner aan geld, bezit en schulden?',
      'What money, possessions and debts does your partner have?',
    ),
    waarom: gelijk(
      'Het bezit van partners telt samen (artikel 34 lid 1).',
      'What partners own counts together (article 34).',
    ),
    hulp: zin(
      'Alleen wat van je partner is. Wat van jullie samen is, staat al bij jou.',
      'Alleen wat van uw partner is. Wat van u samen is, staat al bij u.',
      'Only what is of your partner. What is of both of you stands with you already.',
    ),
    verplicht: true,
  },
  {
    stap: 'betaling',
    veld: 'iban',
    soort: 'iban',
    tekst: zin(
      'Op welke rekening wil je het geld?',
      'Op welke rekening wilt u het geld?',
      'To which account should we pay?',
    ),
    waarom: gelijk(
      'Wij betalen de bijstand per maand (artikel 45 lid 1).',
      'We pay social assistance each month (article 45).',
    ),
    verplicht: true,
  },
  {
    stap: 'betaling',
    veld: 'documenten',
    soort: 'document',
    tekst: zin('Wil je een bewijs meesturen?', 'Wilt u een bewijs meesturen?', 'Do you want to send proof along?'),
    waarom: gelijk(
      'Een loonstrook of een bankafschrift helpt om sneller te beslissen.',
      'A payslip or a bank statement helps to decide sooner.',
    ),
    verplicht: false,
  },
  {
    stap: 'betaling',
    veld: 'toelichting',
    soort: 'tekst',
    tekst: zin('Wil je nog iets vertellen?', 'Wilt u nog iets vertellen?', 'Is there anything you want to tell?'),
    waarom: gelijk('Dit hoeft niet.', 'You do not have to.'),
    verplicht: false,
  },
];
