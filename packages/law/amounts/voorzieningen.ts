import { parameter } from '../kernel/index.ts';
import { pw, verified } from './bron.ts';

// How long voorzieningen for work last. The text of art. 8a lid 2 d before 2026 was not read.

export const proefplaatsMaanden = parameter<number>({
  naam: 'maanden proefplaats',
  omschrijving: 'Maanden waarin iemand op een proefplaats werkt met behoud van bijstand',
  article: 'Pw art. 8a lid 2 d',
  unit: 'months',
  values: [verified('2026-01-01', 2, pw('2026-01-01', 'art. 8a lid 2 d'))],
});

export const proefplaatsVerlenging = parameter<number>({
  naam: 'maanden verlenging proefplaats',
  omschrijving: 'Maanden waarmee een proefplaats ten hoogste wordt verlengd',
  article: 'Pw art. 8a lid 2 d',
  unit: 'months',
  values: [verified('2026-01-01', 4, pw('2026-01-01', 'art. 8a lid 2 d'))],
});

/** Art. 10a has had this text since 2009-01-01 (Stb. 2008, 590). */
const TIEN_A = pw('2026-01-01', 'art. 10a, in deze tekst sinds 2009-01-01 (Stb. 2008, 590)');

export const participatieplaatsMaanden = parameter<number>({
  naam: 'maanden participatieplaats',
  omschrijving: 'Maanden waarin additionele werkzaamheden ten hoogste duren',
  article: 'Pw art. 10a lid 1',
  unit: 'months',
  values: [verified('2015-01-01', 24, TIEN_A)],
});

export const participatieplaatsVerlenging = parameter<number>({
  naam: 'maanden verlenging participatieplaats',
  omschrijving: 'Maanden waarmee een participatieplaats wordt verlengd, ten hoogste twee keer',
  article: 'Pw art. 10a lid 9 en 10',
  unit: 'months',
  values: [verified('2015-01-01', 12, TIEN_A)],
});

export const participatieplaatsPremiemaanden = parameter<number>({
  naam: 'maanden per premie participatieplaats',
  omschrijving: 'Na zoveel maanden additionele werkzaamheden volgt telkens een premie',
  article: 'Pw art. 10a lid 6',
  unit: 'months',
  values: [verified('2015-01-01', 6, TIEN_A)],
});

export const participatieplaatsScholing = parameter<number>({
  naam: 'maanden tot scholing participatieplaats',
  omschrijving: 'Na zoveel maanden biedt het college scholing aan wie geen startkwalificatie heeft',
  article: 'Pw art. 10a lid 5',
  unit: 'months',
  values: [verified('2015-01-01', 6, TIEN_A)],
});

export const participatieplaatsBeoordeling = parameter<number>({
  naam: 'maanden tot beoordeling participatieplaats',
  omschrijving: 'Na zoveel maanden beoordeelt het college of de kans op werk groter werd',
  article: 'Pw art. 10a lid 8',
  unit: 'months',
  values: [verified('2015-01-01', 9, TIEN_A)],
});

export const participatieplaatsZonderVooruitgang = parameter<number>({
  naam: 'maanden participatieplaats zonder vooruitgang',
  omschrijving: 'Na zoveel maanden eindigt een participatieplaats die de kans op werk niet vergrootte',
  article: 'Pw art. 10a lid 8',
  unit: 'months',
  values: [verified('2015-01-01', 12, TIEN_A)],
});

export const adviesBeschutWerkWeken = parameter<number>({
  naam: 'weken advies beschut werk',
  omschrijving: 'Weken waarbinnen het UWV adviseert over beschut werk',
  article: 'Pw art. 10b lid 2; Besluit advisering beschut werk',
  unit: 'weeks',
  values: [verified('2015-01-01', 8, 'Besluit advisering beschut werk (BWBR0035947)')],
});
