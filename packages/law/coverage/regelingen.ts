import type { Dekking } from '../coverage.ts';

// Articles of IOAW, IOAZ and Bbz 2004 on right and amount (texts in force on 2026-01-01), as in `coverage` for the
// Participatiewet. Duties, procedure and recovery of these laws are not listed: nothing of them is carried out yet.

const coded = (functies: readonly string[], note: string): Dekking => ({ status: 'coded', functies, note });
const casework = (note: string): Dekking => ({ status: 'casework', note });
const notCoded = (because: string): Dekking => ({ status: 'not coded', note: because });

export const coverageIoaw: Readonly<Record<string, Dekking>> = {
  '2': coded(['isWerklozeWerknemer'], 'whole; that the WW or WGA ran its course is a fact of the case'),
  '3': casework('whether people share a household is an oordeel; the spouse is a fact'),
  '4': casework('alleenstaande and kind follow from the facts of the household'),
  '5': coded(
    ['berekenIoaw', 'grondslag', 'grondslagVanSituatie'],
    'lid 1 to 4 and 8; a lower grondslag by the old wage (lid 5, 6) is decided in the case; half each (lid 2) is a destination of the payment',
  ),
  '6': coded(
    ['brutoUitsluiting', 'partnerTelt'],
    'lid 1 a-c and f, lid 2; d, e and g and whether a stay abroad is temporary are casework; a spouse of pension age is asked',
  ),
  '7': casework('revival of the right after work is a besluit'),
  '8': coded(
    ['brutoMaandinkomen', 'vrijlatingBruto'],
    'lid 1, 2, 5, 7, 9 and 10 as granted, with the months of lid 2 and 5; what is income (lid 3) is entered gross by kind',
  ),
  '8a': notCoded('printed in the text of 2026 but not in force before 2027-01-01'),
  '9': coded(['brutoUitkering', 'brutoVakantietoeslag', 'zonderVakantietoeslag'], 'lid 1 and 2'),
  '16a': coded(['berekenIoaw'], 'lid 1 with the melding; lid 3 and 4 hold as the granted start'),
};

export const coverageIoaz: Readonly<Record<string, Dekking>> = {
  '2': casework('whether somebody is a gewezen zelfstandige is established in the case'),
  '5': coded(
    ['berekenIoaz', 'isGewezenZelfstandige'],
    'lid 1, 2 and 4, with the amounts; the grondslagen are those of the IOAW; categories of art. 5a are casework',
  ),
  '6': coded(['isGewezenZelfstandige', 'berekenIoaz'], 'lid 1, lid 2 b-d and g, lid 3'),
  '8': coded(
    ['inkomenUitVermogen', 'berekenIoaz'],
    'lid 1 to 3, 9, 11, 13 and 14; the notified 3% of lid 6 governs, the text prints 5%; capital is entered as valued (lid 7)',
  ),
  '8a': notCoded('printed in the text of 2026 but not in force before 2027-01-01'),
  '9': coded(['berekenIoaz'], 'lid 1 and 2, as in the IOAW'),
};

export const coverageBbz: Readonly<Record<string, Dekking>> = {
  '1': casework('definitions; viability (c) is an oordeel that is asked, the jaarnorm (g) is entered'),
  '2': coded(['hoortBijGroep', 'hoogsteBedrijfskapitaal'], 'lid 1 to 3'),
  '3': coded(['magOmNiet', 'eigenVermogen'], 'lid 1 and 2; valuing (art. 7 and 8) is casework'),
  '4': notCoded('the levy is in belasting: eindheffing'),
  '5': coded(['jaarvaststelling'], 'per book year'),
  '6': coded(['nettoInkomen'], 'lid 2 with the notified 19%; the text prints 20%'),
  '7': casework('which capital the enterprise needs is an oordeel'),
  '8': casework('valuing possessions and debts'),
  '10': coded(['jaarvaststelling'], 'loan and gift'),
  '11': coded(['jaarvaststelling'], 'lid 2; the monthly payment (lid 1) is not in the product yet'),
  '12': coded(['jaarvaststelling'], 'lid 2 a-c'),
  '13': coded(['jaarvaststelling', 'aflossingPerJaar'], 'whole'),
  '15': coded(['leenschema'], 'the notified 8% governs, the text prints 5%; equal instalments are a reading'),
  '16': casework('borgtocht'),
  '18': coded(['duurAlgemeneBijstand'], 'most months; the cause of an extension is an oordeel'),
  '19': casework('algemene bijstand om niet at once needs an oordeel on the income'),
  '20': coded(['hoogsteBedrijfskapitaal'], 'the amount'),
  '21': coded(['rentekwijtschelding'], 'lid 1 and 3; borgtocht (lid 2) is casework'),
  '22': coded(['hoogsteKapitaalOmNiet'], 'the amount; the lasting income is an oordeel'),
  '23': coded(['duurAlgemeneBijstand', 'hoortBijGroep'], 'lid 1 and 2'),
  '24': coded(['hoogsteBedrijfskapitaal'], 'the amount'),
  '25': coded(['hoortBijGroep', 'duurAlgemeneBijstand'], 'whole'),
  '26': coded(['hoogsteBedrijfskapitaal'], 'the amount; its form by art. 3 lid 2'),
  '27': coded(['duurAlgemeneBijstand'], 'whole'),
  '29': casework('loan for costs of preparation'),
  '41': casework('deferment on request'),
};
