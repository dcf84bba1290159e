import {
  type EerdereVrijlating,
  type Inkomst,
  NIET_MIDDELEN,
  type NietMiddel,
  perKalendermaand,
} from '@meedoen/law/participatiewet';
import type { z } from 'zod';
import type { CasefileProblem } from './problem.ts';
import { bedrag, oneOf, wholeNumber, yesOrNo } from './scalars.ts';
import { list, strictObject, tijdvakFields } from './strict-object.ts';
import { halfOpen } from './tijdvak.ts';

const onderdelen = Object.keys(NIET_MIDDELEN) as NietMiddel[];

/** Means of applicant or partner. */
export const inkomst = strictObject({
  persoon: oneOf('aanvrager', 'partner').optional(),
  soort: oneOf(
    ...(['loon', 'uitkering', 'pensioen', 'alimentatie', 'overig', 'onderneming', 'fictief', 'verhuur'] as const),
    ...([
      'oudedagsvoorziening',
      'vrijwilligersvergoeding',
      'premie',
      'gift',
      'kostenbesparing',
      'niet-middel',
    ] as const),
  ).optional(),
  netto: bedrag,
  per: oneOf('maand', 'vier-weken', 'week', 'eenmalig', 'tijdvak').optional(),
  vakantietoeslag: oneOf('inbegrepen', 'aanspraak', 'geen').optional(),
  zonderHeffingskorting: yesOrNo.optional(),
  loonkostensubsidie: yesOrNo.optional(),
  geschat: yesOrNo.optional(),
  vrijlating: oneOf('n', 'r', 'y', 'z', 'aa', 'wet', 'geen').optional(),
  oordeel: yesOrNo.optional(),
  onderdeel: oneOf(...onderdelen).optional(),
  ...tijdvakFields,
}).meta({ id: 'inkomst' });

export type CasusInkomst = z.output<typeof inkomst>;

/** Months of exemptions that were used before, outside the case. */
export const eerdereVrijlating = list(strictObject({ soort: oneOf('n', 'r', 'z', '34a'), maanden: wholeNumber })).meta({
  id: 'eerdereVrijlating',
});

export const eerderUit = (
  eerdere: z.output<typeof eerdereVrijlating> | undefined,
  path: string,
): { eerdereVrijlating?: readonly EerdereVrijlating[] } =>
  eerdere
    ? { eerdereVrijlating: eerdere.map((each, i) => ({ ...each, feit: `${path}.eerdereVrijlating[${i}]` })) }
    : {};

/** The means of a case as the law reads them. */
export function inkomstUit(casus: CasusInkomst, i: number): Inkomst {
  const path = `inkomsten[${i}]`;
  const { per = 'maand' } = casus;
  const omgerekend = per === 'vier-weken' || per === 'week';
  return {
    id: path,
    feit: path,
    persoon: casus.persoon ?? 'aanvrager',
    soort: casus.soort ?? 'overig',
    netto: omgerekend ? perKalendermaand(casus.netto, per) : casus.netto,
    vakantietoeslag: casus.vakantietoeslag ?? 'inbegrepen',
    ...(omgerekend && { betaald: { bedrag: casus.netto, periode: per } }),
    ...((per === 'eenmalig' || per === 'tijdvak') && { telling: per }),
    ...(casus.zonderHeffingskorting && { zonderHeffingskorting: true }),
    ...(casus.loonkostensubsidie && { loonkostensubsidie: true }),
    ...(casus.geschat && { geschat: true }),
    ...(casus.vrijlating && { vrijlating: casus.vrijlating }),
    ...(casus.oordeel !== undefined && { oordeel: casus.oordeel }),
    ...(casus.onderdeel && { onderdeel: casus.onderdeel }),
    ...halfOpen(per === 'eenmalig' && casus.vanaf ? { vanaf: casus.vanaf, totEnMet: casus.vanaf } : casus),
  };
}

/** What cannot be true together in one income. */
export function inkomstproblemen(casus: CasusInkomst, i: number, metMaand: boolean): CasefileProblem[] {
  const problem = (veld: string, code: string, message: string) => ({ path: ['inkomsten', i, veld], code, message });
  const { per, soort, vanaf, totEnMet, onderdeel } = casus;
  return [
    ...(per === 'eenmalig' && metMaand && !vanaf
      ? [problem('vanaf', 'ontbreekt', 'ontbreekt: zeg bij “eenmalig” op welke dag het geld kwam')]
      : []),
    ...(per === 'eenmalig' && totEnMet && totEnMet !== vanaf
      ? [problem('totEnMet', 'eenmalig-tijdvak', 'kan niet bij “eenmalig”: dat kwam op één dag')]
      : []),
    ...(per === 'tijdvak' && (!vanaf || !totEnMet)
      ? [
          problem(
            vanaf ? 'totEnMet' : 'vanaf',
            'ontbreekt',
            'ontbreekt: zeg bij “tijdvak” over welke dagen het verdiend is',
          ),
        ]
      : []),
    ...(soort === 'niet-middel' && !onderdeel
      ? [problem('onderdeel', 'ontbreekt', `ontbreekt bij “niet-middel”; kies uit: ${onderdelen.join(', ')}`)]
      : []),
    ...(onderdeel && soort !== 'niet-middel'
      ? [problem('onderdeel', 'onderdeel-zonder-niet-middel', 'kan alleen bij “niet-middel”')]
      : []),
  ];
}
