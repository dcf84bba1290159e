import { gelijk, t } from './tekst.ts';

/** Money because we decided late. */
export const dwangsom = {
  kop: gelijk('Geld omdat wij te laat waren', 'Money because we were late'),
  komt: t(
    'Je krijgt *{bedrag}*. Je hebt het uiterlijk op *{datum}*.',
    'U krijgt *{bedrag}*. U hebt het uiterlijk op *{datum}*.',
    'You get *{bedrag}*. You have it by *{datum}* at the latest.',
  ),
  betaald: t(
    'Je krijgt *{bedrag}*. We betaalden het op *{datum}*.',
    'U krijgt *{bedrag}*. We betaalden het op *{datum}*.',
    'You get *{bedrag}*. We paid it on *{datum}*.',
  ),
  niets: t(
    'Je krijgt hiervoor geen geld. In onze brief staat waarom.',
    'U krijgt hiervoor geen geld. In onze brief staat waarom.',
    'You get no money for this. Our letter says why.',
  ),
  over: {
    aanvraag: t(
      'We beslisten te laat op je aanvraag {kenmerk}.',
      'We beslisten te laat op uw aanvraag {kenmerk}.',
      'We decided too late on your application {kenmerk}.',
    ),
    bezwaar: t(
      'We beslisten te laat op je bezwaar {kenmerk}.',
      'We beslisten te laat op uw bezwaar {kenmerk}.',
      'We decided too late on your objection {kenmerk}.',
    ),
  },
  dag: gelijk('Er telt 1 dag mee: {eerste}.', '1 day counts: {eerste}.'),
  dagen: gelijk(
    'Er tellen {dagen} dagen mee: van {eerste} tot en met {laatste}.',
    '{dagen} days count: from {eerste} up to and including {laatste}.',
  ),
  los: gelijk(
    'Dit geld is geen bijstand. We houden er niets van in.',
    'This money is no benefit. We keep nothing of it.',
  ),
  volgt: t(
    'We stellen nu vast wat je krijgt. Het lijkt *{bedrag}*. Je krijgt hierover een brief.',
    'We stellen nu vast wat u krijgt. Het lijkt *{bedrag}*. U krijgt hierover een brief.',
    'We are working out what you get. It looks like *{bedrag}*. You will get a letter about this.',
  ),
  naarBrieven: gelijk('Naar mijn brieven', 'To my letters'),
} as const;
