import { gelijk, t, teksten } from './tekst.ts';

/** The statement of a year; it decides nothing. */
export const jaaropgave = teksten('jaaropgave', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: gelijk('Jaaropgave {jaar}', 'Year statement {jaar}'),
    kern: t(
      'In {jaar} kreeg je *{bruto}* bruto bijstand van de gemeente {gemeente}.',
      'In {jaar} kreeg u *{bruto}* bruto bijstand van de gemeente {gemeente}.',
      'In {jaar} you got *{bruto}* gross social assistance from the municipality of {gemeente}.',
    ),
    vervangt: gelijk(
      'Deze jaaropgave komt in de plaats van die van {op} ({kenmerk}). Gebruik alleen deze.',
      'This statement takes the place of the one of {op} ({kenmerk}). Use only this one.',
    ),
    kopSom: t('Jouw jaar in één som', 'Uw jaar in één som', 'Your year as one sum'),
    kolom: gelijk('{jaar}', '{jaar}'),
    bruto: gelijk('Bruto bijstand', 'Gross social assistance'),
    loonheffing: t(
      'Loonheffing: belasting die wij voor je betaalden',
      'Loonheffing: belasting die wij voor u betaalden',
      'Payroll tax: tax that we paid for you',
    ),
    netto: gelijk('Netto bijstand', 'Net social assistance'),
    kopWaarvoor: t('Waarvoor gebruik je dit?', 'Waarvoor gebruikt u dit?', 'What do you use this for?'),
    bewaar: t(
      'Bewaar deze brief. Je hebt hem nodig voor je aangifte bij de Belastingdienst en voor je toeslagen.',
      'Bewaar deze brief. U hebt hem nodig voor uw aangifte bij de Belastingdienst en voor uw toeslagen.',
      'Keep this letter. You need it for your tax return and for your allowances.',
    ),
    vulIn: t(
      'Vul het bruto bedrag in als inkomen. Het netto bedrag is wat je van ons kreeg of wat wij voor je betaalden.',
      'Vul het bruto bedrag in als inkomen. Het netto bedrag is wat u van ons kreeg of wat wij voor u betaalden.',
      'Give the gross amount as your income. The net amount is what you got from us or what we paid for you.',
    ),
    kopMeer: gelijk('Wat er verder bij hoort', 'What else belongs to it'),
    korting: gelijk(
      'Wij rekenden met {korting} loonheffingskorting. Dat is korting op de belasting.',
      'We reckoned with a tax credit of {korting}. That is a discount on the tax.',
    ),
    zvw: t(
      'Wij betaalden ook {zvw} voor de zorgverzekeringswet. Dat gaat niet van jouw geld af.',
      'Wij betaalden ook {zvw} voor de zorgverzekeringswet. Dat gaat niet van uw geld af.',
      'We also paid {zvw} under the health insurance act. That is not taken off your money.',
    ),
    kloptNiet: t(
      'Klopt het niet? Bel ons. Dan maken wij een nieuwe jaaropgave.',
      'Klopt het niet? Bel ons. Dan maken wij een nieuwe jaaropgave.',
      'Is it not right? Call us. Then we make a new statement.',
    ),
  },
});
