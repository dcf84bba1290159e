import type { IsoDate } from '../kernel/index.ts';

/** Why the term for deciding stands still (Awb 4:15). */
export type Opschortingsgrond =
  | 'aanvulling-gevraagd'
  | 'buitenlandse-informatie'
  | 'uitstel-overeengekomen'
  | 'vertraging-aanvrager'
  | 'overmacht';

/** Why no advance is paid (Pw art. 52 lid 1 a and b). */
export type Voorschotweigering = 'gegevens-verwijtbaar-niet-verstrekt' | 'duidelijk-geen-recht';

/** What happened to an aanvraag that its terms depend on. */
export type Gebeurtenis =
  | { readonly soort: 'aanvraag-ontvangen'; readonly datum: IsoDate }
  /** Awb 4:5: a request to complete, with the last day for it. */
  | { readonly soort: 'aanvulling-gevraagd'; readonly datum: IsoDate; readonly hersteltermijnTotEnMet: IsoDate }
  | { readonly soort: 'aangevuld'; readonly datum: IsoDate }
  /** Awb 4:15 lid 1 b: the day on which the applicant was told. */
  | { readonly soort: 'buitenlandse-informatie-gevraagd'; readonly datum: IsoDate }
  | { readonly soort: 'buitenlandse-informatie-ontvangen'; readonly datum: IsoDate }
  /** Awb 4:15 lid 2 a: the applicant agreed in writing to a delay up to and including a day. */
  | { readonly soort: 'uitstel-overeengekomen'; readonly datum: IsoDate; readonly totEnMet: IsoDate }
  /** Awb 4:15 lid 2 b: from this day the delay is the applicant's. */
  | { readonly soort: 'vertraging-aanvrager'; readonly datum: IsoDate }
  | { readonly soort: 'vertraging-aanvrager-voorbij'; readonly datum: IsoDate }
  | { readonly soort: 'overmacht'; readonly datum: IsoDate }
  | { readonly soort: 'overmacht-voorbij'; readonly datum: IsoDate }
  /** Awb 4:14 lid 3: notice that it takes longer, with the new last day. */
  | { readonly soort: 'termijn-verlengd'; readonly datum: IsoDate; readonly totEnMet: IsoDate }
  /** Awb 4:17 lid 3: the written notice of default was received. */
  | { readonly soort: 'in-gebreke-gesteld'; readonly datum: IsoDate }
  | { readonly soort: 'voorschot-betaald'; readonly datum: IsoDate }
  | { readonly soort: 'voorschot-geweigerd'; readonly datum: IsoDate; readonly grond: Voorschotweigering }
  | { readonly soort: 'besluit-bekendgemaakt'; readonly datum: IsoDate }
  /** Nothing is left to decide. */
  | { readonly soort: 'ingetrokken'; readonly datum: IsoDate };
