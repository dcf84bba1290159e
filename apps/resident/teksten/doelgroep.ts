import { t } from './tekst.ts';

/** What holds for who reads it because of a target group; in Mijn plan. */
export const doelgroep = {
  kop: t('Wat geldt voor jou', 'Wat geldt voor u', 'What holds for you'),
  voorgesteld: t(
    'We hebben de gemeente gevraagd om jou verder te helpen. Je hoort van ons wat de gemeente zegt.',
    'We hebben de gemeente gevraagd om u verder te helpen. U hoort van ons wat de gemeente zegt.',
    'We have asked the municipality to help you further. You hear from us what it says.',
  ),
  contactpersoon: t(
    'Bij de gemeente helpt {naam} je, sinds {datum}.',
    'Bij de gemeente helpt {naam} u, sinds {datum}.',
    'At the municipality {naam} has helped you since {datum}.',
  ),
  terugGemeld: t(
    'Er is gezegd dat je misschien weer kunt werken. Je coach neemt contact met je op.',
    'Er is gezegd dat u misschien weer kunt werken. Uw coach neemt contact met u op.',
    'Somebody said that you may be able to work again. Your coach gets in touch with you.',
  ),
  nietGedeeld: t(
    'Over je gezondheid delen we niets met de gemeente. Alleen dat er een rapport is, van wie, en van welke dag.',
    'Over uw gezondheid delen we niets met de gemeente. Alleen dat er een rapport is, van wie, en van welke dag.',
    'We share nothing about your health with the municipality. Only that there is a report, by whom, and of which day.',
  ),
  vragen: t(
    'Klopt dit niet? Zeg het tegen je coach, of stuur ons een bericht.',
    'Klopt dit niet? Zeg het tegen uw coach, of stuur ons een bericht.',
    'Is this not right? Tell your coach, or send us a message.',
  ),
} as const;
