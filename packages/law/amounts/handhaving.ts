import { parameter } from '../kernel/index.ts';
import { derived, EINDE_BEKEND, pw, verified } from './bron.ts';

const PW_2026 = pw('2026-01-01');
const BOETEBESLUIT_2015 = 'Boetebesluit socialezekerheidswetten, tekst 2015-01-01 (wetten.overheid.nl/BWBR0011708)';
const BOETEBESLUIT_2017 = 'Boetebesluit socialezekerheidswetten, teksten 2017-01-01 en 2018-11-14 (BWBR0011708)';
const CRVB_2016 = 'CRvB 11 januari 2016, ECLI:NL:CRVB:2016:8 tot en met 13';

/** The longest a lowering for a uniform duty may last, and what each breach after the second gets. */
export const uniformeDuurMaximum = parameter<number>({
  naam: 'duur verlaging bij een geüniformeerde verplichting, ten hoogste',
  omschrijving: 'Maanden verlaging, ten hoogste',
  article: 'Pw art. 18 lid 5-8',
  unit: 'months',
  values: [verified('2015-01-01', 3, `${pw('2015-07-01', 'art. 18 lid 5-8')}; ${PW_2026}`)],
});

export const recidivetermijnAfstemming = parameter<number>({
  naam: 'recidivetermijn afstemming',
  omschrijving: 'Maanden na het vorige besluit waarbinnen het opnieuw niet nakomen zwaarder weegt',
  article: 'Pw art. 18 lid 6-8',
  unit: 'months',
  values: [verified('2015-01-01', 12, PW_2026)],
});

export const heroverwegingMaanden = parameter<number>({
  naam: 'termijn heroverweging afstemming',
  omschrijving: 'Maanden waarbinnen het college een verlaging heroverweegt, ten hoogste',
  article: 'Pw art. 18 lid 3',
  unit: 'months',
  values: [verified('2015-01-01', 3, PW_2026)],
});

/** Lowering for the language requirement in its three stages of six months, six months, and after. */
export const taaleisPercentages = parameter<readonly [number, number, number]>({
  naam: 'verlaging taaleis',
  omschrijving: 'Deel van de bijstandsnorm dat bij de taaleis vervalt, per fase',
  article: 'Pw art. 18b lid 9-11',
  unit: 'table',
  values: [verified('2016-01-01', [20, 40, 100], `${pw('2024-01-01', 'art. 18b lid 9-11')}; ${PW_2026}`)],
});

export type Verwijtbaarheid = 'opzet' | 'grove-schuld' | 'normaal' | 'verminderd';
type PerVerwijtbaarheid = Readonly<Record<Verwijtbaarheid, number>>;

/** In 2015 and 2016 by the reading of the courts, in the Boetebesluit itself since 2017. */
export const boetepercentages = parameter<PerVerwijtbaarheid>({
  naam: 'boetepercentage',
  omschrijving: 'Deel van het benadelingsbedrag dat de boete is, naar verwijtbaarheid',
  article: 'Pw art. 18a; Boetebesluit art. 2 lid 2-5',
  unit: 'table',
  values: [
    verified(
      '2015-01-01',
      { opzet: 100, 'grove-schuld': 75, normaal: 50, verminderd: 25 },
      `CRvB 24 november 2014, bevestigd in ${CRVB_2016}`,
    ),
    verified('2017-01-01', { opzet: 100, 'grove-schuld': 75, normaal: 50, verminderd: 25 }, BOETEBESLUIT_2017),
  ],
});

export const boeteRecidivePercentage = parameter<number>({
  naam: 'benadelingsbedrag bij recidive',
  omschrijving: 'Deel van het benadelingsbedrag waarover de boete bij recidive gaat',
  article: 'Pw art. 18a lid 5; Boetebesluit art. 2',
  unit: 'percent',
  values: [
    verified('2015-01-01', 150, `${BOETEBESLUIT_2015}, art. 2 lid 1`),
    verified('2017-01-01', 150, `${BOETEBESLUIT_2017}, art. 2 lid 6`),
  ],
});

/** The least fine until 2017, and the starting point when nothing was overpaid. */
export const boeteMinimum = parameter<number>({
  naam: 'boete zonder benadelingsbedrag',
  omschrijving: 'Boete als er niet te veel bijstand is betaald',
  article: 'Pw art. 18a lid 3; Boetebesluit art. 2 lid 11',
  unit: 'cents',
  values: [
    verified('2015-01-01', 150_00, `${BOETEBESLUIT_2015}, art. 2 lid 1 en 3`),
    verified('2017-01-01', 150_00, `${BOETEBESLUIT_2017}, art. 2 lid 11`),
  ],
  unknownFrom: EINDE_BEKEND,
});

/** The most that may have been overpaid for a warning to take the place of a fine. */
export const waarschuwingsgrens = parameter<number>({
  naam: 'grens waarschuwing in plaats van boete',
  omschrijving: 'Benadelingsbedrag waarbij een waarschuwing nog kan',
  article: 'Pw art. 18a lid 4; Boetebesluit art. 2aa lid 1 a',
  unit: 'cents',
  values: [verified('2017-01-01', 150_00, `${BOETEBESLUIT_2017}, art. 2aa`)],
  unknownFrom: EINDE_BEKEND,
});

export const zelfmeldingDagen = parameter<number>({
  naam: 'termijn zelf alsnog melden',
  omschrijving: 'Dagen waarbinnen iemand zelf alsnog de juiste inlichtingen geeft',
  article: 'Pw art. 18a lid 4; Boetebesluit art. 2aa lid 2',
  unit: 'days',
  values: [verified('2017-01-01', 60, `${BOETEBESLUIT_2017}, art. 2aa lid 2`)],
});

export const draagkrachtmaanden = parameter<PerVerwijtbaarheid>({
  naam: 'maanden draagkracht boete',
  omschrijving: 'Maanden waarin de boete betaald moet kunnen worden, naar verwijtbaarheid',
  article: 'Pw art. 18a; Awb 5:46 lid 2',
  unit: 'table',
  values: [verified('2015-01-01', { opzet: 24, 'grove-schuld': 18, normaal: 12, verminderd: 6 }, CRVB_2016)],
});

/** Since the new beslagvrije voet of 2021 the courts have not settled whether this is 10% or 5%. */
export const draagkrachtpercentage = parameter<number>({
  naam: 'draagkracht per maand op bijstandsniveau',
  omschrijving: 'Deel van de bijstandsnorm dat iemand per maand aan een boete kan betalen',
  article: 'Pw art. 18a; Awb 5:46 lid 2',
  unit: 'percent',
  values: [verified('2015-01-01', 10, `${CRVB_2016}: 24 maal 10% van de bijstandsnorm`)],
  unknownFrom: '2021-01-01',
});

export interface Geldboetecategorieen {
  readonly tweede: number;
  readonly derde: number;
  readonly vijfde: number;
}

/** The text of art. 23 Sr prints the amounts of 2006; these are the indexed ones. 2020, 2024 and 2026 were not found:
 * copies of the text drop the notes with the indexed amounts, and the besluiten of 2019, 2023 and 2025 were not in reach. */
export const geldboetecategorieen = parameter<Geldboetecategorieen>({
  naam: 'geldboetecategorieën',
  omschrijving: 'Bedragen van de tweede, derde en vijfde categorie',
  article: 'Pw art. 18a lid 1 en 3; Sr art. 23 lid 4',
  unit: 'table',
  values: [
    verified('2014-01-01', { tweede: 4050_00, derde: 8100_00, vijfde: 81_000_00 }, 'Stb. 2015, 420 (vervangen bedrag)'),
    verified('2016-01-01', { tweede: 4100_00, derde: 8200_00, vijfde: 82_000_00 }, 'Stb. 2015, 420'),
    verified('2018-01-01', { tweede: 4150_00, derde: 8300_00, vijfde: 83_000_00 }, 'Stb. 2017, 433'),
    derived(
      '2022-01-01',
      { tweede: 4500_00, derde: 9000_00, vijfde: 90_000_00 },
      'normbedragen.nl/boetes (2022): tweede categorie 4.500; vaste verhouding 10 : 20 : 200 (Sr art. 23 lid 9)',
    ),
  ],
  gaps: ['2020-01-01', '2024-01-01', '2026-01-01'],
  unknownFrom: EINDE_BEKEND,
});

export const recidivejarenBoete = parameter<number>({
  naam: 'recidivetermijn boete',
  omschrijving: 'Jaren voor de overtreding waarin een eerdere boete meetelt',
  article: 'Pw art. 18a lid 5',
  unit: 'years',
  values: [verified('2015-01-01', 5, PW_2026)],
});

export const recidivejarenNaGevangenisstraf = parameter<number>({
  naam: 'recidivetermijn boete na gevangenisstraf',
  omschrijving: 'Jaren voor de overtreding waarin een gevangenisstraf meetelt',
  article: 'Pw art. 18a lid 6',
  unit: 'years',
  values: [verified('2015-01-01', 10, PW_2026)],
});

export interface Boeteprocedureregels {
  /** Cents above which a report is always made and somebody is always heard (5:53 lid 1). */
  readonly rapportgrens: number;
  /** Years after the breach in which the fine may be imposed, with and without 5:53 (5:45). */
  readonly jarenMetRapport: number;
  readonly jarenZonder: number;
  /** Weeks after the report to decide in (5:51 lid 1). */
  readonly beslisweken: number;
}

export const boeteprocedureregels = parameter<Boeteprocedureregels>({
  naam: 'procedure bestuurlijke boete',
  omschrijving: 'Grens voor rapport en zienswijze, jaren tot de bevoegdheid vervalt, weken om te beslissen',
  article: 'Awb 5:45, 5:51, 5:53',
  unit: 'table',
  values: [
    verified(
      '2026-01-01',
      { rapportgrens: 340_00, jarenMetRapport: 5, jarenZonder: 3, beslisweken: 13 },
      'Awb, tekst 2026-01-01 (wetten.overheid.nl/BWBR0005537/2026-01-01), 5:45, 5:51, 5:53',
    ),
  ],
});
