import { gelijk, t, teksten } from './tekst.ts';

export const specificatie = teksten('specificatie', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t('Je uitkering van {maand}', 'Uw uitkering van {maand}', 'Your benefit for {maand}'),
    betaald: t(
      'We maken het over op *{betaaldOp}*.',
      'We maken het over op *{betaaldOp}*.',
      'We transfer it on *{betaaldOp}*.',
    ),
    niets: t(
      'Deze maand krijg je niets. Hieronder zie je waarom.',
      'Deze maand krijgt u niets. Hieronder ziet u waarom.',
      'This month you get nothing. Below you see why.',
    ),
    opRekening: t('op je rekening', 'op uw rekening', 'into your account'),
    opRekeningCijfers: t(
      'op je rekening die eindigt op {rekening}',
      'op uw rekening die eindigt op {rekening}',
      'into your account ending in {rekening}',
    ),
    bruto: t(
      'Voor toeslagen gebruik je het bedrag met belasting erbij: {bruto}.',
      'Voor toeslagen gebruikt u het bedrag met belasting erbij: {bruto}.',
      'For allowances, use the amount before tax: {bruto}.',
    ),
    meer: t(
      'Dat is {verschil} meer dan vorige maand.',
      'Dat is {verschil} meer dan vorige maand.',
      'That is {verschil} more than last month.',
    ),
    minder: t(
      'Dat is {verschil} minder dan vorige maand.',
      'Dat is {verschil} minder dan vorige maand.',
      'That is {verschil} less than last month.',
    ),
    evenveel: gelijk('Dat is evenveel als vorige maand.', 'That is the same as last month.'),
    kopRedenen: gelijk('Waarom is het dit bedrag?', 'Why is it this amount?'),
    artikelBedrag: gelijk('Het bedrag', 'The amount'),
    klopt: t(
      'Klopt er iets niet? Zeg het ons, dan maken we het goed.',
      'Klopt er iets niet? Zeg het ons, dan maken we het goed.',
      'Is something wrong? Tell us and we put it right.',
    ),
  },
});
