import type { Cents } from '@meedoen/law/kernel';
import { MAXIMUM_KOSTENDELERSUITZONDERING } from '@meedoen/law/verordening';
import { z } from 'zod';
import { BESLUITSOORTEN } from '../recht/index.ts';
import { afstemmingsbeleid } from './afstemmingsbeleid.ts';
import { bedrag, oneOf, positiveNumber, text, wholeNumber, yesOrNo } from './scalars.ts';
import { list, strictObject } from './strict-object.ts';

const { maanden, verlengingMaanden } = MAXIMUM_KOSTENDELERSUITZONDERING;

const kostendelersuitzondering = strictObject({
  groep: oneOf('gastgezin', 'ex-gedetineerde', 'ex-dakloze', 'tijdelijke-zorg'),
  maanden: positiveNumber.refine((n) => n <= maanden, `ten hoogste ${maanden} maanden`),
  verlengingMaanden: wholeNumber.refine((n) => n <= verlengingMaanden, `ten hoogste ${verlengingMaanden} maanden`),
});

const percentage = wholeNumber.refine((n) => n <= 100, 'ten hoogste 100 procent');
const besluitsoort = oneOf(...BESLUITSOORTEN);
const code = text.refine(
  (tekst) => typeof tekst === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(tekst),
  'gebruik kleine letters, cijfers en streepjes',
);
const dienst = strictObject({
  contactElkeDagen: positiveNumber.refine((n) => n <= 1000, 'ten hoogste 1000 dagen').optional(),
  evaluatieElkeMaanden: positiveNumber.refine((n) => n <= 120, 'ten hoogste 120 maanden').optional(),
  rechtmatigheidElkeMaanden: positiveNumber.refine((n) => n <= 120, 'ten hoogste 120 maanden').optional(),
});

/** One of each: a second line about the same thing would be read by nobody. */
const elkEenKeer = <T>(naam: (each: T) => unknown) =>
  [
    (lijst: readonly T[]) => new Set(lijst.map(naam)).size === lijst.length,
    { error: 'hier staat twee keer hetzelfde', when: ({ issues }: { issues: unknown[] }) => issues.length === 0 },
  ] as const;

/** Every choice a pack may make. @param geld how an amount is written: euros as text in a file, cents over the API */
const keuzesMet = (geld: z.ZodType<Cents>) =>
  strictObject({
    kostendelersuitzonderingen: list(kostendelersuitzondering)
      .refine(...elkEenKeer(({ groep }: { groep: string }) => groep))
      .optional(),
    normwisselingInMaand: oneOf('kalenderdagen', 'eerste-van-de-maand', 'volgende-maand').optional(),
    vrijlatingBovenNorm: oneOf('telt', 'telt-niet').optional(),
    afstemming: afstemmingsbeleid.optional(),
    waarschuwingEerst: yesOrNo.optional(),
    kwijtscheldingNaJaren: positiveNumber.refine((n) => n <= 30, 'ten hoogste 30 jaar').optional(),
    invorderingStilNaWerkMaanden: positiveNumber.refine((n) => n <= 60, 'ten hoogste 60 maanden').optional(),
    aanvullingJongeren: strictObject({ percentage }).optional(),
    verlagingWoonsituatie: list(
      strictObject({ situatie: oneOf('geen-woonkosten', 'lagere-woonkosten', 'geen-woning'), percentage }),
    )
      .refine(...elkEenKeer(({ situatie }: { situatie: string }) => situatie))
      .optional(),
    verlagingSchoolverlaters: strictObject({ percentage }).optional(),
    vrijeWaardeAuto: strictObject({ grens: geld, daarboven: oneOf('meerdere', 'geheel') }).optional(),
    vrijlatingArbeid: oneOf('standaard', 'op-verzoek').optional(),
    giftenVrijPerJaar: geld.optional(),
    vrijlating34aVooruit: yesOrNo.optional(),
    bufferbudgetVooruit: yesOrNo.optional(),
    inkomstenopgave: strictObject({
      uiterlijkDag: positiveNumber.refine((n) => n <= 28, 'ten hoogste 28: elke maand heeft die dag'),
      volgendeMaand: yesOrNo.optional(),
    }).optional(),
    zoektermijn: oneOf('jonger-dan-27', 'iedereen').optional(),
    indelingen: list(
      strictObject({ indeling: code, hoofd: yesOrNo.optional(), dienst: z.record(z.string(), dienst).optional() }),
    )
      .refine(...elkEenKeer(({ indeling }: { indeling: unknown }) => indeling))
      .refine((lijst) => lijst.filter(({ hoofd }) => hoofd === true).length <= 1, {
        error: 'een indeling is de eerste: die bepaalt hoe vaak er contact is',
        when: ({ issues }) => issues.length === 0,
      })
      .optional(),
    nazorg: strictObject({
      exitgesprekBinnenDagen: positiveNumber.refine((n) => n <= 365, 'ten hoogste 365 dagen').optional(),
      contactNaMaanden: list(positiveNumber.refine((n) => n <= 24, 'ten hoogste 24 maanden'))
        .refine(...elkEenKeer((maanden: unknown) => maanden))
        .optional(),
      eindeContractDagenVooraf: positiveNumber.refine((n) => n <= 180, 'ten hoogste 180 dagen').optional(),
    }).optional(),
    vierOgen: list(besluitsoort).optional(),
  });

export const beleidskeuzes = keuzesMet(bedrag);
/** The same as the API takes and gives it: amounts in whole cents. */
export const beleidskeuzesInCenten = keuzesMet(
  z.int('vul een bedrag in').min(0, 'een bedrag is hier niet lager dan 0').max(100_000_00, 'dit bedrag is te hoog'),
);
