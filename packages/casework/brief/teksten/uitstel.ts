import { gelijk, t } from './tekst.ts';

/** That something takes longer: the same words, whatever it is that somebody waits for. */
export const uitstelzinnen = {
  kopWaarom: gelijk('Waarom duurt het langer?', 'Why does it take longer?'),
};

/** What somebody can do when we are late (Awb 4:17). */
export const teLaatzinnen = {
  kopDoen: t('Wat kun je doen?', 'Wat kunt u doen?', 'What can you do?'),
  teLaat: t(
    'Zijn we ook op die dag te laat? Schrijf ons dat dan. Daarna hebben we nog 2 weken.',
    'Zijn we ook op die dag te laat? Schrijf ons dat dan. Daarna hebben we nog 2 weken.',
    'Are we late on that day too? Then tell us in writing. After that we have 2 more weeks.',
  ),
  geldPerDag: t(
    'Duurt het nog langer? Dan kun je geld krijgen voor elke dag dat je wacht.',
    'Duurt het nog langer? Dan kunt u geld krijgen voor elke dag dat u wacht.',
    'Does it take even longer? Then you can get money for each day that you wait.',
  ),
};

/** The new day of an answer to what somebody brought to us: an objection, a complaint. */
export const antwoorduitstel = {
  ...uitstelzinnen,
  nieuw: t(
    'Je krijgt ons antwoord nu *uiterlijk op {nieuweDatum}*.',
    'U krijgt ons antwoord nu *uiterlijk op {nieuweDatum}*.',
    'You now get our answer *by {nieuweDatum} at the latest*.',
  ),
  oud: gelijk('Eerst was dat {oudeDatum}.', 'First that was {oudeDatum}.'),
};
