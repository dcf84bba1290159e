import type { Voorstel } from '@meedoen/contract/besluit';

const SOORT: Readonly<Record<Voorstel['soort'], string>> = {
  toekennen: 'toekennen',
  afwijzen: 'afwijzen',
  'buiten-behandeling-stellen': 'niet in behandeling nemen',
  'voorschot-verlenen': 'voorschot verlenen',
  wijzigen: 'wijzigen',
  opschorten: 'opschorten',
  herzien: 'herzien',
  intrekken: 'intrekken',
  terugvorderen: 'terugvorderen',
  beeindigen: 'beëindigen',
  afstemmen: 'verlagen',
  waarschuwen: 'waarschuwen',
  'afstemming-herzien': 'verlaging stoppen',
  'inkeer-afwijzen': 'verzoek om te stoppen afwijzen',
  ontheffing: 'ontheffing',
  'ontheffing-intrekken': 'ontheffing intrekken',
  'dwangsom-vaststellen': 'dwangsom vaststellen',
  loonkostensubsidie: 'loonkostensubsidie',
  instrument: 'hulp bij werk en meedoen',
  kwijtschelden: 'vordering kwijtschelden',
  'kwijtschelding-afwijzen': 'kwijtschelding afwijzen',
  'boete-opleggen': 'boete',
  'boete-waarschuwen': 'waarschuwing in plaats van boete',
};
/** Grounds of Awb 4:17 on which nothing is owed, as a sentence goes on. */
export const GEEN_DWANGSOM: Readonly<Record<NonNullable<Voorstel['aanvulling']['geenDwangsom']>, string>> = {
  'onredelijk-laat': 'de ingebrekestelling kwam onredelijk laat',
  'geen-belanghebbende': 'de aanvrager is geen belanghebbende',
  'kennelijk-niet-ontvankelijk': 'duidelijk niet-ontvankelijk',
  'kennelijk-ongegrond': 'duidelijk ongegrond',
};

export const soortnaam = (soort: Voorstel['soort']): string => SOORT[soort];

/** Average number of words per sentence of a text; the bar for B1 is 17 at most per sentence. */
export function woordenPerZin(tekst: string): number {
  const zinnen = tekst
    .split(/[.!?]+\s/)
    .map((zin) => zin.trim().split(/\s+/).filter(Boolean).length)
    .filter((woorden) => woorden > 2);
  return zinnen.length === 0 ? 0 : Math.round(zinnen.reduce((som, woorden) => som + woorden, 0) / zinnen.length);
}
