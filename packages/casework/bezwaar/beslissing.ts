import type { IsoDate } from '@meedoen/law/kernel';
import { leeg, nee, type Weigering } from '../weigering/index.ts';
import { bezwaarklok } from './klok.ts';
import type { Bezwaar, Bezwaaropdracht, Dictum } from './toestand.ts';

/** With which decisions each ground for not hearing goes together (Awb 7:3). */
const GROND_PAST = {
  'kennelijk-niet-ontvankelijk': ['niet-ontvankelijk'],
  'kennelijk-ongegrond': ['ongegrond'],
  'geheel-tegemoet': ['gegrond'],
} as const satisfies Record<string, readonly Dictum[]>;

/** Why a decision cannot stand as it is written; undefined when it can. */
export function weigerBeslissing(
  bezwaar: Bezwaar,
  opdracht: Extract<Bezwaaropdracht, { command: 'decideBezwaar' }>,
  vandaag: IsoDate,
): Weigering | undefined {
  const { dictum, motivering, uitvoering, afwijkingAdvies, verschoonbaar } = opdracht;
  const zonderReden = leeg(motivering, 'motivering-ontbreekt', 'Schrijf op waarom u dit beslist.');
  if (zonderReden) return zonderReden;
  const { horen, advies } = bezwaar;
  const ontvankelijk = dictum !== 'niet-ontvankelijk';
  if (ontvankelijk && !bezwaarklok(bezwaar, vandaag).opTijd && !verschoonbaar?.trim())
    return nee(
      'te-laat',
      'Het bezwaar kwam te laat. Verklaar het niet-ontvankelijk, of schrijf op waarom de inwoner daar niets aan kon doen.',
      'Awb art. 6:7, 6:11',
    );
  if (ontvankelijk && !bezwaar.gronden)
    return nee(
      'gronden-ontbreken',
      'De inwoner schreef niet waarom. Zonder gronden kunt u het besluit niet opnieuw beoordelen.',
      'Awb art. 6:5, 6:6',
    );
  if (!ontvankelijk && !bezwaar.gronden && bezwaar.verzuimen.length === 0)
    return nee(
      'geen-hersteltermijn',
      'Vraag de inwoner eerst om te schrijven waarom, en geef daar tijd voor.',
      'Awb art. 6:6',
    );
  if (horen && 'grond' in horen && horen.grond in GROND_PAST) {
    const past: readonly Dictum[] = GROND_PAST[horen.grond as keyof typeof GROND_PAST];
    if (!past.includes(dictum))
      return nee(
        'grond-past-niet',
        'Deze beslissing past niet bij de reden om de inwoner niet te horen.',
        'Awb art. 7:3',
      );
  }
  if (advies && advies.dictum !== dictum && !afwijkingAdvies?.trim())
    return nee('afwijking-zonder-reden', 'U wijkt af van het advies. Schrijf op waarom.', 'Awb art. 7:13 lid 7');
  if ((dictum === 'gegrond' || dictum === 'deels-gegrond') && !uitvoering?.trim())
    return nee('uitvoering-ontbreekt', 'Schrijf op wat er in de plaats van het besluit komt.', 'Awb art. 7:11 lid 2');
  return undefined;
}
