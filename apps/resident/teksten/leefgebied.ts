import { gelijk, t } from './tekst.ts';

/** What was chosen about an area of life, read back. */
export const leefgebied = {
  gebiedstand: {
    'gaat-goed': gelijk('Dit gaat goed.', 'This goes well.'),
    'vraagt-aandacht': gelijk('Hier kijken we samen naar.', 'We look at this together.'),
    'staat-in-de-weg': gelijk('Dit maakt werken nu moeilijk.', 'This makes working difficult now.'),
  },
  meedoen: {
    'weinig-contact': t('Je komt nu weinig buiten.', 'U komt nu weinig buiten.', 'You do not get out much now.'),
    contacten: t(
      'Je ziet mensen buiten je eigen huis.',
      'U ziet mensen buiten uw eigen huis.',
      'You see people outside your own home.',
    ),
    activiteit: t(
      'Je doet mee aan een cursus, club of activiteit.',
      'U doet mee aan een cursus, club of activiteit.',
      'You take part in a course, club or activity.',
    ),
    'onbetaald-werk': t('Je doet onbetaald werk.', 'U doet onbetaald werk.', 'You do unpaid work.'),
  },
  beperkt: t('Je kunt niet alle werk doen.', 'U kunt niet alle werk doen.', 'You cannot do all kinds of work.'),
  nietBeperkt: gelijk('Er is geen beperking in werk.', 'There is no limitation in work.'),
  volgens: {
    inwoner: t(
      'Dat zei je zelf. Meer schrijven we niet op.',
      'Dat zei u zelf. Meer schrijven we niet op.',
      'You said so yourself. We write down no more.',
    ),
    uwv: gelijk('Dat zegt UWV. Meer schrijven we niet op.', 'UWV says so. We write down no more.'),
    onderzoek: gelijk(
      'Dat bleek uit een onderzoek. Meer schrijven we niet op.',
      'An examination showed it. We write down no more.',
    ),
    doelgroepregister: gelijk(
      'Dat staat in het doelgroepregister. Meer schrijven we niet op.',
      'It is in the target group register. We write down no more.',
    ),
  },
  taalmeter: {
    voldoende: gelijk('De taalmeter was goed.', 'The language test was good.'),
    onvoldoende: t(
      'Lezen en schrijven kun je nog leren.',
      'Lezen en schrijven kunt u nog leren.',
      'You can still learn reading and writing.',
    ),
    'niet-afgenomen': gelijk('De taalmeter is niet gedaan.', 'The language test was not done.'),
    inburgert: gelijk(
      'De taalmeter is niet nodig bij inburgering.',
      'The language test is not needed with civic integration.',
    ),
  },
  vervolg: {
    taalhuis: gelijk('Het Taalhuis kan helpen.', 'The Taalhuis can help.'),
    roc: gelijk('Het ROC geeft les.', 'The ROC gives lessons.'),
    'taal-op-werk': gelijk('Leren kan op het werk.', 'You can learn at work.'),
    'wil-niet': t('Dat wil je nu niet.', 'Dat wilt u nu niet.', 'You do not want that now.'),
  },
} as const;
