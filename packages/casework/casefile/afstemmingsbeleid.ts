import { isGeldigeDuur, isGeldigeSpreiding } from '@meedoen/law/participatiewet';
import { oneOf, positiveNumber, text, yesOrNo } from './scalars.ts';
import { list, strictObject } from './strict-object.ts';

const procent = positiveNumber.refine((n) => n <= 100, 'ten hoogste 100 procent');
const maanden = positiveNumber.refine((n) => n <= 12, 'ten hoogste 12 maanden');

/** The by-law on lowering bijstand (art. 8 lid 1 a), within what art. 18 lid 5 and 6 allow. */
export const afstemmingsbeleid = strictObject({
  categorieen: list(
    strictObject({
      naam: text,
      gedraging: text,
      percentage: procent,
      maanden,
      recidiveMaanden: maanden.optional(),
      waarschuwingEerst: yesOrNo.optional(),
    }),
  ),
  uniform: strictObject({ eerste: positiveNumber, tweede: positiveNumber }).refine(isGeldigeDuur, {
    error: 'de tweede keer duurt langer dan de eerste, en ten hoogste drie maanden (art. 18 lid 6)',
    when: ({ issues }) => issues.length === 0,
  }),
  spreiding: list(positiveNumber)
    .refine(isGeldigeSpreiding, {
      error: 'ten hoogste drie delen, samen 100, het eerste ten minste een derde (art. 18 lid 5)',
      when: ({ issues }) => issues.length === 0,
    })
    .optional(),
  grondslag: oneOf('bijstandsnorm', 'bijstand').optional(),
}).meta({ id: 'afstemmingsbeleid' });
