import { parameter } from '../kernel/index.ts';
import { pw, verified } from './bron.ts';

export const zoektermijnWeken = parameter<number>({
  naam: 'zoektermijn',
  omschrijving: 'Weken na de melding waarin een aanvraag van jongeren nog niet wordt behandeld',
  article: 'Pw art. 41 lid 4',
  unit: 'weeks',
  values: [
    verified('2012-01-01', 4, pw('2026-01-01', 'art. 41 lid 4')),
    verified('2023-07-01', 4, pw('2023-07-01', 'art. 41 lid 4 a, b')),
    verified('2026-01-01', 4, pw('2026-01-01', 'art. 41 lid 4 en 11')),
  ],
});

/** Before 2026 the statute had no such term. */
export const maandenVoorMelding = parameter<number>({
  naam: 'maanden voor de melding',
  omschrijving: 'Maanden voor de melding waarvandaan bijstand kan worden toegekend',
  article: 'Pw art. 44 lid 5',
  unit: 'months',
  values: [verified('2026-01-01', 3, pw('2026-01-01', 'art. 44 lid 5'))],
});

export const verblijfBuitenlandWeken = parameter<number>({
  naam: 'verblijf buiten Nederland',
  omschrijving: 'Weken verblijf buiten Nederland met behoud van bijstand',
  article: 'Pw art. 13 lid 1 e',
  unit: 'weeks',
  values: [verified('2015-01-01', 4, `${pw('2015-07-01')}; ${pw('2026-01-01')}`)],
});

export const verblijfBuitenlandWekenAow = parameter<number>({
  naam: 'verblijf buiten Nederland vanaf de pensioengerechtigde leeftijd',
  omschrijving: 'Weken verblijf buiten Nederland met behoud van bijstand vanaf de pensioengerechtigde leeftijd',
  article: 'Pw art. 13 lid 4',
  unit: 'weeks',
  values: [verified('2015-01-01', 13, `${pw('2015-07-01')}; ${pw('2026-01-01')}`)],
});

const AWB_2026 = 'Awb, tekst 2026-01-01 (wetten.overheid.nl/BWBR0005537/2026-01-01)';

export const beslistermijnWeken = parameter<number>({
  naam: 'beslistermijn aanvraag',
  omschrijving: 'Weken waarbinnen op een aanvraag wordt beslist',
  article: 'Awb 4:13 lid 2',
  unit: 'weeks',
  values: [verified('2015-01-01', 8, `Awb 4:13 lid 2, tekst 2025-01-01`)],
});

export const bezwaartermijnWeken = parameter<number>({
  naam: 'bezwaartermijn',
  omschrijving: 'Weken waarbinnen bezwaar kan worden gemaakt',
  article: 'Awb 6:7',
  unit: 'weeks',
  values: [verified('2015-01-01', 6, `${AWB_2026}, 6:7`)],
});

export const voorschotWeken = parameter<number>({
  naam: 'voorschottermijn',
  omschrijving: 'Weken waarbinnen een voorschot wordt betaald',
  article: 'Pw art. 52 lid 1',
  unit: 'weeks',
  values: [verified('2015-01-01', 4, `${pw('2015-07-01')}; ${pw('2026-01-01')}`)],
});

/** Per day, cents: the first fourteen days, the next fourteen, the rest. */
export interface Dwangsombedragen {
  readonly eerste: number;
  readonly tweede: number;
  readonly derde: number;
}

/** Those of the day the notice of default was received: the regeling of 2018 leaves the old ones to a notice of that year. */
export const dwangsombedragen = parameter<Dwangsombedragen>({
  naam: 'dwangsom bij niet tijdig beslissen',
  omschrijving: 'Dwangsom per dag bij niet tijdig beslissen',
  article: 'Awb 4:17 lid 2',
  unit: 'table',
  values: [
    verified(
      '2015-01-01',
      { eerste: 20_00, tweede: 30_00, derde: 40_00 },
      'Awb 4:17 lid 2, tekst 2015-01-01; van 1 oktober 2009 tot 2019 niet gewijzigd (VNG 23-11-2018, omgevingsweb.nl)',
    ),
    verified(
      '2019-01-01',
      { eerste: 23_00, tweede: 35_00, derde: 45_00 },
      'Awb 4:17 lid 2, tekst 2019-01-01; Stcrt. 2018, 65542',
    ),
    verified('2026-01-01', { eerste: 23_00, tweede: 35_00, derde: 45_00 }, `${AWB_2026}, 4:17 lid 2`),
  ],
});

/**
 * The lid of Awb 4:17 with the cases in which no dwangsom is owed. Lid 4 on notices sent electronically lapsed in 2026,
 * so that the ones after it moved up; texts before 2019 were not read for it.
 */
export const lidZonderDwangsom = parameter<number>({
  naam: 'lid van Awb 4:17 zonder dwangsom',
  omschrijving: 'Lid van artikel 4:17 Awb met de gevallen waarin geen dwangsom verschuldigd is',
  article: 'Awb 4:17',
  unit: 'table',
  values: [
    verified(
      '2019-01-01',
      6,
      'Awb 4:17, geldend van 01-01-2019 tot 01-01-2026 (inview.nl; pgawb.nl); tekst 2025-01-01',
    ),
    verified('2026-01-01', 5, `${AWB_2026}, 4:17`),
  ],
});

/** Awb 7:10, weeks from the day after the term for objection was over. */
export interface Bezwaarbeslistermijn {
  readonly zonderCommissie: number;
  readonly metCommissie: number;
  readonly verdaging: number;
}

export const bezwaarbeslistermijnWeken = parameter<Bezwaarbeslistermijn>({
  naam: 'beslistermijn bezwaar',
  omschrijving: 'Weken waarbinnen op een bezwaar wordt beslist, en de langste verdaging',
  article: 'Awb 7:10',
  unit: 'table',
  values: [
    verified('2026-01-01', { zonderCommissie: 6, metCommissie: 12, verdaging: 6 }, `${AWB_2026}, 7:10 lid 1 en 3`),
  ],
});

/** Weeks for a complaint: to answer it, to put that off, and to say that it is not taken up. */
export interface Klachttermijnen {
  readonly zonderCommissie: number;
  readonly metCommissie: number;
  readonly verdaging: number;
  readonly nietBehandelen: number;
}

export const klachttermijnWeken = parameter<Klachttermijnen>({
  naam: 'klachttermijnen',
  omschrijving: 'Weken waarbinnen een klacht wordt afgehandeld, verdaagd of niet in behandeling wordt genomen',
  article: 'Awb 9:11, 9:8 lid 3',
  unit: 'table',
  values: [
    verified(
      '2026-01-01',
      { zonderCommissie: 6, metCommissie: 10, verdaging: 4, nietBehandelen: 4 },
      `${AWB_2026}, 9:8 lid 3, 9:11 lid 1 en 2`,
    ),
  ],
});

/** Until 2016 the six months of onderdeel n were consecutive; since then they are counted in all. */
export const vrijlatingMaandenN = parameter<{ readonly maanden: number; readonly aaneengesloten: boolean }>({
  naam: 'maanden vrijlating inkomsten uit arbeid',
  omschrijving: 'Maanden waarin inkomsten uit arbeid ten hoogste vrij blijven',
  article: 'Pw art. 31 lid 2 n',
  unit: 'table',
  values: [
    verified('2015-01-01', { maanden: 6, aaneengesloten: true }, pw('2016-01-01')),
    verified('2017-01-01', { maanden: 6, aaneengesloten: false }, `${pw('2017-01-01')}; ${pw('2026-01-01')}`),
  ],
});

export const vrijlatingMaandenR = parameter<number>({
  naam: 'maanden vrijlating alleenstaande ouder',
  omschrijving: 'Aaneengesloten maanden vrijlating voor een alleenstaande ouder',
  article: 'Pw art. 31 lid 2 r',
  unit: 'months',
  values: [verified('2015-01-01', 30, `${pw('2016-01-01')}; ${pw('2026-01-01')}`)],
});

export const vrijlatingMaandenZ = parameter<number>({
  naam: 'maanden vrijlating doelgroep loonkostensubsidie',
  omschrijving: 'Maanden vrijlating voor de doelgroep loonkostensubsidie',
  article: 'Pw art. 31 lid 2 z',
  unit: 'months',
  values: [verified('2023-01-01', 12, `${pw('2023-01-01')}; ${pw('2026-01-01')}`)],
});

export const vrijlatingMaanden34a = parameter<number>({
  naam: 'maanden verrekening inkomsten (art. 34a)',
  omschrijving: 'Aaneengesloten maanden waarin inkomsten uit arbeid voor een deel niet worden verrekend',
  article: 'Pw art. 34a lid 1 a',
  unit: 'months',
  values: [verified('2027-01-01', 12, pw('2026-01-01', 'art. 34a, in werking op 2027-01-01; Stb. 2025-312'))],
});
