import { type Beleid, MAXIMUM_KOSTENDELERSUITZONDERING } from '@meedoen/law/verordening';
import { BESLUITSOORTEN } from '../recht/index.ts';
import { afstemmingsbeleid } from './afstemmingsbeleid.ts';
import { type CasefileProblem, problemsOf } from './problem.ts';
import { bedrag, datum, oneOf, positiveNumber, text, wholeNumber, yesOrNo } from './scalars.ts';
import { list, strictObject } from './strict-object.ts';

const { maanden, verlengingMaanden } = MAXIMUM_KOSTENDELERSUITZONDERING;

const kostendelersuitzondering = strictObject({
  groep: oneOf('gastgezin', 'ex-gedetineerde', 'ex-dakloze', 'tijdelijke-zorg'),
  maanden: positiveNumber.refine((n) => n <= maanden, `ten hoogste ${maanden} maanden`),
  verlengingMaanden: wholeNumber.refine((n) => n <= verlengingMaanden, `ten hoogste ${verlengingMaanden} maanden`),
});

const percentage = wholeNumber.refine((n) => n <= 100, 'ten hoogste 100 procent');

const besluitsoort = oneOf(...BESLUITSOORTEN);

const beleid = strictObject({
  naam: text,
  versie: text,
  regimes: list(
    strictObject({
      laag: oneOf('wet', 'ministerieel', 'uitvoerder', 'gemeente'),
      vanaf: datum,
      tot: datum.optional(),
      naam: text,
      bron: text,
      keuzes: strictObject({
        kostendelersuitzonderingen: list(kostendelersuitzondering).optional(),
        normwisselingInMaand: oneOf('kalenderdagen', 'eerste-van-de-maand', 'volgende-maand').optional(),
        vrijlatingBovenNorm: oneOf('telt', 'telt-niet').optional(),
        afstemming: afstemmingsbeleid.optional(),
        kwijtscheldingNaJaren: positiveNumber.optional(),
        invorderingStilNaWerkMaanden: positiveNumber.optional(),
        aanvullingJongeren: strictObject({ percentage }).optional(),
        verlagingWoonsituatie: list(
          strictObject({ situatie: oneOf('geen-woonkosten', 'lagere-woonkosten', 'geen-woning'), percentage }),
        ).optional(),
        verlagingSchoolverlaters: strictObject({ percentage }).optional(),
        vrijeWaardeAuto: strictObject({ grens: bedrag, daarboven: oneOf('meerdere', 'geheel') }).optional(),
        vrijlatingArbeid: oneOf('standaard', 'op-verzoek').optional(),
        giftenVrijPerJaar: bedrag.optional(),
        vrijlating34aVooruit: yesOrNo.optional(),
        bufferbudgetVooruit: yesOrNo.optional(),
        inkomstenopgave: strictObject({
          uiterlijkDag: positiveNumber.refine((n) => n <= 28, 'ten hoogste 28: elke maand heeft die dag'),
          volgendeMaand: yesOrNo.optional(),
        }).optional(),
        vierOgen: list(besluitsoort).optional(),
      }),
    }),
  ),
});

export type ReadBeleid =
  | { readonly ok: true; readonly beleid: Beleid }
  | { readonly ok: false; readonly problems: readonly CasefileProblem[] };

/** A policy pack (policies/). @param content what its YAML holds, with numbers as the text they were written with */
export function readBeleid(content: unknown): ReadBeleid {
  const result = beleid.safeParse(content);
  return result.success ? { ok: true, beleid: result.data } : { ok: false, problems: problemsOf(result.error) };
}
