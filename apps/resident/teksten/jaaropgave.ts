import { gelijk, t } from './tekst.ts';

export const jaaropgave = {
  titel: gelijk('Jaaropgave', 'Year statement'),
  tegel: t(
    'Hoeveel bijstand je in een jaar kreeg. Voor de Belastingdienst en je toeslagen.',
    'Hoeveel bijstand u in een jaar kreeg. Voor de Belastingdienst en uw toeslagen.',
    'How much assistance you got in a year. For the tax office and your allowances.',
  ),
  uitleg: t(
    'In een jaaropgave staat wat je in één jaar kreeg. Je gebruikt het bruto bedrag als inkomen: in je aangifte bij de Belastingdienst en bij je toeslagen.',
    'In een jaaropgave staat wat u in één jaar kreeg. U gebruikt het bruto bedrag als inkomen: in uw aangifte bij de Belastingdienst en bij uw toeslagen.',
    'A year statement says what you got in one year. You use the gross amount as income: in your tax return and for your allowances.',
  ),
  brutoUitleg: t(
    'Bruto is wat je kreeg, met de belasting erbij die wij voor je betaalden.',
    'Bruto is wat u kreeg, met de belasting erbij die wij voor u betaalden.',
    'Gross is what you got, together with the tax that we paid for you.',
  ),
  van: gelijk('Jaaropgave {jaar}, {gemeente}', 'Year statement {jaar}, {gemeente}'),
  bruto: gelijk('Bruto', 'Gross'),
  loonheffing: gelijk('Belasting (loonheffing)', 'Tax (payroll tax)'),
  netto: gelijk('Netto', 'Net'),
  zvw: gelijk('Betaald voor de Zorgverzekeringswet', 'Paid under the health insurance act'),
  zvwUitleg: t(
    'Dat betalen wij. Het gaat niet van jouw geld af.',
    'Dat betalen wij. Het gaat niet van uw geld af.',
    'We pay that. It is not taken off your money.',
  ),
  lees: gelijk('Lees de brief', 'Read the letter'),
  pdf: gelijk('Haal de pdf', 'Get the pdf'),
  verbeterd: gelijk(
    'Dit is een verbeterde jaaropgave van {datum}. Gebruik alleen deze.',
    'This is a corrected statement of {datum}. Use only this one.',
  ),
  oude: gelijk('Oude jaaropgaven: gebruik ze niet meer', 'Old statements: do not use them any more'),
  oud: gelijk('Jaaropgave {jaar} van {datum}', 'Year statement {jaar} of {datum}'),
  leegKop: gelijk('Er is nog geen jaaropgave', 'There is no year statement yet'),
  leeg: t(
    'Wij maken hem na afloop van het jaar. Je krijgt dan een brief.',
    'Wij maken hem na afloop van het jaar. U krijgt dan een brief.',
    'We make it after the end of the year. Then you get a letter.',
  ),
  looptNog: gelijk(
    'De jaaropgave van {jaar} komt in het begin van {volgend}.',
    'The statement of {jaar} comes early in {volgend}.',
  ),
  nogNiet: t(
    'De jaaropgave van {jaar} is nog niet klaar. Je krijgt een brief.',
    'De jaaropgave van {jaar} is nog niet klaar. U krijgt een brief.',
    'The statement of {jaar} is not ready yet. You get a letter.',
  ),
  tarief: t(
    'De jaaropgave van {jaar} kan hier niet. Wij kennen de belasting van dat jaar niet. Bel ons als je hem nodig hebt.',
    'De jaaropgave van {jaar} kan hier niet. Wij kennen de belasting van dat jaar niet. Bel ons als u hem nodig hebt.',
    'The statement of {jaar} cannot be made here. We do not know the tax of that year. Call us when you need it.',
  ),
} as const;
