import { berekenTermijnklok, type Gebeurtenis, type Termijnklok } from '@meedoen/law/awb';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Aanhoudingsgrond, Aanvraag, Stilstand } from './toestand.ts';

/** What happened to an aanvraag that its terms depend on, as the Awb counts it. Nothing before it was received. */
export function gebeurtenissen(aanvraag: Aanvraag): readonly Gebeurtenis[] {
  if (!('stilstanden' in aanvraag)) return [];
  const { ingediendOp, stilstanden, verlenging, ingebrekestellingen, voorschotten, aanhouding } = aanvraag;
  return [
    { soort: 'aanvraag-ontvangen', datum: ingediendOp },
    ...stilstanden.flatMap(vanStilstand),
    ...(verlenging
      ? [{ soort: 'termijn-verlengd' as const, datum: verlenging.medegedeeldOp, totEnMet: verlenging.laatsteDag }]
      : []),
    ...ingebrekestellingen.map((datum) => ({ soort: 'in-gebreke-gesteld' as const, datum })),
    ...voorschotten.map(({ op }) => ({ soort: 'voorschot-betaald' as const, datum: op })),
    ...(aanhouding
      ? [{ soort: 'voorschot-geweigerd' as const, datum: aanhouding.op, grond: GROND[aanhouding.grond] }]
      : []),
    ...('bekendmaking' in aanvraag && aanvraag.bekendmaking
      ? [{ soort: 'besluit-bekendgemaakt' as const, datum: aanvraag.bekendmaking.op }]
      : []),
  ];
}

/** Lack of cooperation stands in the same sentence of art. 52 lid 1 a as data not given. */
const GROND = {
  'gegevens-verwijtbaar-niet-verstrekt': 'gegevens-verwijtbaar-niet-verstrekt',
  'onvoldoende-medewerking': 'gegevens-verwijtbaar-niet-verstrekt',
  'duidelijk-geen-recht': 'duidelijk-geen-recht',
} as const satisfies Record<Aanhoudingsgrond, string>;

function vanStilstand({ reden, gemeldOp, uiterlijk, geeindigdOp }: Stilstand): readonly Gebeurtenis[] {
  const einde = <S extends Gebeurtenis['soort']>(soort: S) => (geeindigdOp ? [{ soort, datum: geeindigdOp }] : []);
  switch (reden) {
    case 'aanvulling-gevraagd':
      return [
        { soort: 'aanvulling-gevraagd', datum: gemeldOp, hersteltermijnTotEnMet: uiterlijk ?? gemeldOp },
        ...einde('aangevuld'),
      ];
    case 'buitenlandse-informatie':
      return [
        { soort: 'buitenlandse-informatie-gevraagd', datum: gemeldOp },
        ...einde('buitenlandse-informatie-ontvangen'),
      ];
    case 'uitstel-overeengekomen':
      return [{ soort: 'uitstel-overeengekomen', datum: gemeldOp, totEnMet: geeindigdOp ?? uiterlijk ?? gemeldOp }];
    case 'vertraging-aanvrager':
      return [{ soort: 'vertraging-aanvrager', datum: gemeldOp }, ...einde('vertraging-aanvrager-voorbij')];
    case 'overmacht':
      return [{ soort: 'overmacht', datum: gemeldOp }, ...einde('overmacht-voorbij')];
  }
}

/**
 * The terms of an aanvraag on a day: the same value for resident, staff and jobs.
 * @returns undefined when nothing has been received yet, or it was withdrawn.
 */
export const klok = (aanvraag: Aanvraag, vandaag: IsoDate): Termijnklok | undefined =>
  berekenTermijnklok(gebeurtenissen(aanvraag), vandaag);
