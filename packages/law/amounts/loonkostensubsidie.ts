import { parameter } from '../kernel/index.ts';
import { pw, verified } from './bron.ts';

// What art. 10c and 10d fix of the loonkostensubsidie.

export const werkgeverslastenPercentage = parameter<number>({
  naam: 'percentage vergoeding werkgeverslasten',
  omschrijving: 'Vergoeding voor werkgeverslasten als deel van de loonkostensubsidie',
  article: 'Pw art. 10d lid 4; Regeling loonkostensubsidie Participatiewet 2021 art. 1',
  unit: 'percent',
  values: [
    verified('2015-01-01', 23, 'Regeling loonkostensubsidie Participatiewet (BWBR0035633) art. 1; wsprijnmond'),
    verified('2018-01-01', 23.5, 'Stcrt. 2017, 68248; Regeling loonkostensubsidie Participatiewet 2021 art. 1'),
  ],
});

export const loonkostensubsidieMaximum = parameter<number>({
  naam: 'maximum loonkostensubsidie',
  omschrijving: 'Hoogste loonkostensubsidie als deel van het minimumloon met vakantiebijslag',
  article: 'Pw art. 10d lid 4',
  unit: 'percent',
  values: [verified('2015-01-01', 70, `${pw('2016-01-01')}; ${pw('2026-01-01')}`)],
});

/** Art. 10d lid 5. Its text before 2017 was not read. */
export const forfaitairPercentage = parameter<number>({
  naam: 'percentage forfaitaire loonkostensubsidie',
  omschrijving: 'Forfaitaire loonkostensubsidie als deel van het minimumloon met vakantiebijslag',
  article: 'Pw art. 10d lid 5',
  unit: 'percent',
  values: [verified('2017-01-01', 50, `${pw('2019-01-01')}; ${pw('2026-01-01')}`)],
});

export const forfaitaireMaanden = parameter<number>({
  naam: 'maanden forfaitaire loonkostensubsidie',
  omschrijving: 'Maanden vanaf het begin van de dienstbetrekking waarin de subsidie forfaitair kan zijn',
  article: 'Pw art. 10d lid 5',
  unit: 'months',
  values: [verified('2017-01-01', 6, `${pw('2019-01-01')}; ${pw('2026-01-01')}`)],
});

/** Before 2024: the normale arbeidsduur of WML art. 12, which is a fact of the employment. */
export const loonkostensubsidieUren = parameter<number>({
  naam: 'uren per week van een volledige loonkostensubsidie',
  omschrijving: 'Uren per week waarbij de loonkostensubsidie volledig is',
  article: 'Pw art. 10d lid 4',
  unit: 'table',
  values: [verified('2024-01-01', 36, pw('2026-01-01', 'Wet invoering minimumuurloon, Stb. 2023, 168'))],
});

/** Art. 6 onderdeel g: what loonwaarde is a percentage of. Art. 78cc keeps the old text for the time before 2017. */
export const loonwaardeVanMinimumloon = parameter<boolean>({
  naam: 'loonwaarde als deel van het minimumloon',
  omschrijving: 'Of de loonwaarde een percentage van het minimumloon is, en niet van het rechtens geldende loon',
  article: 'Pw art. 6 onderdeel g, art. 78cc',
  unit: 'boolean',
  values: [
    verified('2015-01-01', false, pw('2016-01-01', 'art. 6 lid 1 g')),
    verified('2017-01-01', true, pw('2026-01-01', 'art. 6 onderdeel g, art. 78cc')),
  ],
});

/** Rounding to whole percents; no text before 2023 was read for it. */
export const loonwaardeInHeleProcenten = parameter<boolean>({
  naam: 'afronding van de loonwaarde',
  omschrijving: 'Of de loonwaarde rekenkundig wordt afgerond op hele procenten',
  article: 'Pw art. 10e; Besluit loonkostensubsidie art. 3 lid 1',
  unit: 'boolean',
  values: [
    verified(
      '2023-01-01',
      true,
      'Besluit loonkostensubsidie en minimumbedragen studietoeslag Participatiewet 2021 (BWBR0044894) art. 3 lid 1, tekst 2023-01-01; AKC Cahier 24',
    ),
  ],
});

export const subsidieTijdensZiekengeld = parameter<boolean>({
  naam: 'loonkostensubsidie tijdens ziekengeld',
  omschrijving: 'Of de loonkostensubsidie doorloopt over dagen met recht op ziekengeld van art. 29b Ziektewet',
  article: 'Pw art. 10d lid 12 (tekst tot 2022), art. 78dd lid 1',
  unit: 'boolean',
  values: [
    verified('2015-01-01', false, pw('2016-01-01', 'art. 10d lid 10')),
    verified('2021-10-01', false, pw('2021-10-01', 'art. 10d lid 12')),
    verified('2022-01-01', true, pw('2022-01-01', 'het twaalfde lid is vervallen; art. 78dd lid 1')),
  ],
});

/** Before July 2023 the statute gave no term. */
export const beslistermijnLoonkostensubsidieWeken = parameter<number>({
  naam: 'beslistermijn loonkostensubsidie',
  omschrijving: 'Weken waarbinnen het besluit over loonkostensubsidie wordt genomen',
  article: 'Pw art. 10d lid 12',
  unit: 'weeks',
  values: [verified('2023-07-01', 5, `${pw('2023-07-01')}; ${pw('2026-01-01')}`)],
});

/** Before July 2023 lid 2 had no term. */
export const aanvraagtermijnLoonkostensubsidieMaanden = parameter<number>({
  naam: 'aanvraagtermijn loonkostensubsidie',
  omschrijving: 'Maanden na het begin van de dienstbetrekking waarin loonkostensubsidie kan worden aangevraagd',
  article: 'Pw art. 10d lid 2',
  unit: 'months',
  values: [verified('2023-07-01', 6, `${pw('2023-07-01')}; ${pw('2026-01-01')}`)],
});

export const doelgroepAanvraagMaanden = parameter<number>({
  naam: 'maanden tussen aanvragen doelgroep loonkostensubsidie',
  omschrijving: 'Maanden waarna opnieuw kan worden aangevraagd of iemand tot de doelgroep behoort',
  article: 'Pw art. 10c lid 2',
  unit: 'months',
  values: [verified('2021-10-01', 12, `${pw('2021-10-01')}; ${pw('2026-01-01')}`)],
});
