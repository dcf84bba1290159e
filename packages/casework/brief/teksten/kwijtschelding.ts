import { bewerkbaar, gelijk, t, teksten } from './tekst.ts';

/** Pw art. 58 lid 7 and the policy of the gemeente. */
export const kwijtschelden = teksten('kwijtschelden', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t(
      'Je hoeft de rest niet meer te betalen',
      'U hoeft de rest niet meer te betalen',
      'You do not have to pay the rest any more',
    ),
    onderwerpDeel: t(
      'Je hoeft een deel niet meer te betalen',
      'U hoeft een deel niet meer te betalen',
      'You do not have to pay a part any more',
    ),
    over: gelijk('Het gaat over schuld {kenmerk}.', 'It is about debt {kenmerk}.'),
    kopSom: gelijk('Hoe komen we aan dit bedrag?', 'How do we get to this amount?'),
    kolom: gelijk('Bedrag', 'Amount'),
    weg: t('hoef je niet meer te betalen', 'hoeft u niet meer te betalen', 'you do not have to pay any more'),
    klaar: t('Deze schuld is klaar.', 'Deze schuld is klaar.', 'This debt is over.'),
    rest: t('Je betaalt nog {bedrag} terug.', 'U betaalt nog {bedrag} terug.', 'You still pay back {bedrag}.'),
    kopRedenen: gelijk('Waarom beslissen wij dit?', 'Why do we decide this?'),
    artikel: gelijk('Niet meer terugbetalen', 'Not paying back any more'),
  },
});

export const kwijtscheldingAfwijzen = teksten('kwijtschelding-afwijzen', {
  versie: '2026-1',
  vanaf: '2015-01-01',
  zinnen: {
    onderwerp: t(
      'Je moet de schuld nog wel betalen',
      'U moet de schuld nog wel betalen',
      'You still have to pay the debt',
    ),
    onderwerpBetaald: gelijk('Er is geen schuld meer om te laten vervallen', 'There is no debt left to drop'),
    gevraagdBetaald: t(
      'Je vroeg ons op {datum} om de rest te laten vervallen. Er staat niets meer open.',
      'U vroeg ons op {datum} om de rest te laten vervallen. Er staat niets meer open.',
      'On {datum} you asked us to drop the rest. Nothing is open any more.',
    ),
    nietBetaald: gelijk('Er staat niets meer open.', 'Nothing is open any more.'),
    gevraagd: t(
      'Je vroeg ons op {datum} om de rest te laten vervallen. Dat doen wij niet.',
      'U vroeg ons op {datum} om de rest te laten vervallen. Dat doen wij niet.',
      'On {datum} you asked us to drop the rest. We do not do that.',
    ),
    niet: gelijk('Wij laten de rest niet vervallen.', 'We do not drop the rest.'),
    over: gelijk('Het gaat over schuld {kenmerk}.', 'It is about debt {kenmerk}.'),
    open: gelijk('staat nog open', 'is still open'),
    kopVerder: gelijk('Hoe gaat het verder?', 'What comes next?'),
    verder: bewerkbaar(
      t(
        'Je betaalt op dezelfde manier als nu. Lukt dat niet? Bel ons.',
        'U betaalt op dezelfde manier als nu. Lukt dat niet? Bel ons.',
        'You pay in the same way as now. Does that not work? Call us.',
      ),
    ),
    kopRedenen: gelijk('Waarom beslissen wij dit?', 'Why do we decide this?'),
    artikel: gelijk('Niet meer terugbetalen', 'Not paying back any more'),
  },
});
