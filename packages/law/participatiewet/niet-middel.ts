import { leeftijdJongere } from '../amounts/index.ts';
import { type IsoDate, type Law, Ontbreekt } from '../kernel/index.ts';
import type { NietMiddel } from './dossier.ts';
import type { Gezinslid } from './gezin.ts';
import type { Post } from './inkomstposten.ts';
import { artikelLid5 } from './mag-vrijlating.ts';
import { bedrag } from './tekst.ts';
import type { Vrijgelaten } from './vrijlating.ts';

const TEKST_2015: IsoDate = '2015-01-01';
const BALANS: IsoDate = '2026-01-01';

/** What is no means (art. 31 lid 2), with the day of the first text read that has it under this letter. */
export const NIET_MIDDELEN: Readonly<Record<NietMiddel, { readonly wat: string; readonly vanaf: IsoDate }>> = {
  a: { wat: 'geld voor het levensonderhoud van iemand buiten de bijstand', vanaf: TEKST_2015 },
  b: { wat: 'kinderbijslag', vanaf: TEKST_2015 },
  c: { wat: 'de jonggehandicaptenkorting', vanaf: TEKST_2015 },
  d: { wat: 'toeslagen (Algemene wet inkomensafhankelijke regelingen)', vanaf: TEKST_2015 },
  e: { wat: 'een bijdrage voor de eigen woning', vanaf: TEKST_2015 },
  f: { wat: 'een vergoeding of teruggave van belasting voor bijzondere kosten', vanaf: TEKST_2015 },
  g: { wat: 'een vergoeding van de werkgever die de fiscus vrijstelt', vanaf: TEKST_2015 },
  h: { wat: 'inkomsten van de kinderen', vanaf: TEKST_2015 },
  i: { wat: 'rente over vermogen dat niet meetelt', vanaf: TEKST_2015 },
  l: { wat: 'een aangewezen vergoeding voor schade', vanaf: TEKST_2015 },
  o: { wat: 'de energietoeslag', vanaf: BALANS },
  p: { wat: 'een tegemoetkoming van art. 29a Anw', vanaf: TEKST_2015 },
  q: { wat: 'een tegemoetkoming voor zorgkosten of van de Wajong', vanaf: TEKST_2015 },
  s: { wat: 'een vergoeding voor inburgering (oude wet)', vanaf: TEKST_2015 },
  t: { wat: 'een tegemoetkoming voor chronisch zieken en gehandicapten', vanaf: TEKST_2015 },
  u: { wat: 'de waardering voor mantelzorg', vanaf: TEKST_2015 },
  v: { wat: 'onderhoud van de ouders dat al in het recht is meegeteld', vanaf: TEKST_2015 },
  w: { wat: 'de tegemoetkoming van art. 78gg', vanaf: BALANS },
  voedselbank: { wat: 'hulp van een voedselbank', vanaf: TEKST_2015 },
};

/**
 * Art. 31 lid 2: what is no means at all.
 * @throws Ontbreekt when no text of the day was read that has it under this letter
 */
export function nietMiddel(law: Law, lid: Gezinslid, { inkomst, geteld }: Post): Vrijgelaten[] {
  const { onderdeel } = inkomst;
  if (!onderdeel)
    throw new Ontbreekt({
      soort: 'feit',
      pad: `inkomsten.${inkomst.id}.onderdeel`,
      vraag: 'Welk soort geld is dit?',
      article: 'Pw art. 31 lid 2',
    });
  const { wat, vanaf } = NIET_MIDDELEN[onderdeel];
  // Before art. 18 lid 8* food is income in kind, worth what the person gave up for it: nothing.
  const voedsel = law.date < BALANS ? 'Pw art. 33 lid 1' : 'Pw art. 18 lid 8*';
  const article = onderdeel === 'voedselbank' ? voedsel : `Pw art. 31 lid 2 ${onderdeel}`;
  if (law.date < vanaf) throw new Ontbreekt({ soort: 'bedrag', naam: `${article} voor ${vanaf}`, datum: law.date });
  if (onderdeel === 'c' && lid.leeftijd.value < law.read(leeftijdJongere).value)
    return [
      {
        persoon: inkomst.persoon,
        soort: 'niet-middel',
        bedrag: law.because(0, artikelLid5(law), () => 'Onder 27 jaar telt de jonggehandicaptenkorting mee.', [
          lid.leeftijd,
        ]),
      },
    ];
  return [
    {
      persoon: inkomst.persoon,
      soort: 'niet-middel',
      bedrag: law.because(geteld, article, () => `${bedrag(geteld)} telt niet mee: ${wat}.`, []),
    },
  ];
}
