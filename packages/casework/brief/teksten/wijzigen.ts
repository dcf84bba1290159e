import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

export const wijzigen = teksten('wijzigen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t('Je uitkering verandert', 'Uw uitkering verandert', 'Your benefit changes'),
    meer: t('Vanaf *{vanaf}* krijg je meer.', 'Vanaf *{vanaf}* krijgt u meer.', 'From *{vanaf}* you get more.'),
    minder: t('Vanaf *{vanaf}* krijg je minder.', 'Vanaf *{vanaf}* krijgt u minder.', 'From *{vanaf}* you get less.'),
    evenveel: t(
      'Vanaf *{vanaf}* rekenen we anders. Je krijgt evenveel.',
      'Vanaf *{vanaf}* rekenen we anders. U krijgt evenveel.',
      'From *{vanaf}* we work it out differently. You get the same amount.',
    ),
    perMaand: t(
      'per maand op je rekening. Dat was {was}.',
      'per maand op uw rekening. Dat was {was}.',
      'per month into your account. It was {was}.',
    ),
    overMaand: t(
      'op je rekening over {maand}. Dat was {was}.',
      'op uw rekening over {maand}. Dat was {was}.',
      'into your account for {maand}. It was {was}.',
    ),
    deelmaand: t(
      'Over {maand} krijg je *{bedrag}*. Het verandert in die maand.',
      'Over {maand} krijgt u *{bedrag}*. Het verandert in die maand.',
      'For {maand} you get *{bedrag}*. It changes in that month.',
    ),
    kopDatums: t('Wanneer krijg je het?', 'Wanneer krijgt u het?', 'When do you get it?'),
    betaling: t(
      'De eerste keer dat je het nieuwe bedrag krijgt.',
      'De eerste keer dat u het nieuwe bedrag krijgt.',
      'The first time you get the new amount.',
    ),
    kopRedenen: t('Waarom verandert je uitkering?', 'Waarom verandert uw uitkering?', 'Why does your benefit change?'),
    artikel: gelijk('Het nieuwe bedrag', 'The new amount'),
    tip: bewerkbaar(
      t(
        'Kom je hierdoor in de problemen? Bel ons, dan zoeken we samen een oplossing.',
        'Komt u hierdoor in de problemen? Bel ons, dan zoeken we samen een oplossing.',
        'Does this get you into trouble? Call us and we look for a way together.',
      ),
    ),
  },
});
