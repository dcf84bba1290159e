import * as aanvraag from '../aanvraag/index.ts';
import * as afstemming from '../afstemming/index.ts';
import * as agenda from '../agenda/index.ts';
import * as begroting from '../begroting/index.ts';
import * as belang from '../belang/index.ts';
import * as beleidslab from '../beleidslab/index.ts';
import * as beleidspakket from '../beleidspakket/index.ts';
import * as berekening from '../berekening/index.ts';
import * as bericht from '../bericht/index.ts';
import * as besluit from '../besluit/index.ts';
import * as betaalrun from '../betaalrun/index.ts';
import * as bezwaar from '../bezwaar/index.ts';
import * as bijeenkomst from '../bijeenkomst/index.ts';
import * as boete from '../boete/index.ts';
import * as brief from '../brief/index.ts';
import * as cijfers from '../cijfers/index.ts';
import * as contact from '../contact/index.ts';
import * as doelgroep from '../doelgroep/index.ts';
import * as eigen from '../eigen/index.ts';
import * as feit from '../feit/index.ts';
import * as indeling from '../indeling/index.ts';
import * as inkomstenopgave from '../inkomstenopgave/index.ts';
import * as instrument from '../instrument/index.ts';
import * as invordering from '../invordering/index.ts';
import * as inzage from '../inzage/index.ts';
import * as jaaropgave from '../jaaropgave/index.ts';
import * as kantelpunt from '../kantelpunt/index.ts';
import * as ketenpartner from '../ketenpartner/index.ts';
import * as klacht from '../klacht/index.ts';
import * as kwijtschelding from '../kwijtschelding/index.ts';
import * as loonkostensubsidie from '../loonkostensubsidie/index.ts';
import * as nazorg from '../nazorg/index.ts';
import * as ontheffing from '../ontheffing/index.ts';
import * as ontvangst from '../ontvangst/index.ts';
import * as organisatie from '../organisatie/index.ts';
import * as persoon from '../persoon/index.ts';
import * as plan from '../plan/index.ts';
import * as plicht from '../plicht/index.ts';
import * as raadsrapportage from '../raadsrapportage/index.ts';
import * as recht from '../recht/index.ts';
import * as rekenbewijs from '../rekenbewijs/index.ts';
import * as rekenhulp from '../rekenhulp/index.ts';
import type { Route } from '../route/route.ts';
import { namenVan } from '../route/schemas.ts';
import * as scheiding from '../scheiding/index.ts';
import * as sessie from '../sessie/index.ts';
import * as signaal from '../signaal/index.ts';
import * as taak from '../taak/index.ts';
import * as uwvmelding from '../uwvmelding/index.ts';
import * as verhaal from '../verhaal/index.ts';
import * as vertegenwoordiging from '../vertegenwoordiging/index.ts';
import * as vordering from '../vordering/index.ts';
import * as waarden from '../waarden/index.ts';
import * as werkvoorraad from '../werkvoorraad/index.ts';
import * as wijziging from '../wijziging/index.ts';

const slices = {
  aanvraag,
  afstemming,
  belang,
  beleidslab,
  beleidspakket,
  berekening,
  bericht,
  besluit,
  betaalrun,
  bezwaar,
  boete,
  brief,
  cijfers,
  contact,
  doelgroep,
  eigen,
  feit,
  indeling,
  inkomstenopgave,
  inzage,
  kantelpunt,
  klacht,
  loonkostensubsidie,
  nazorg,
  bijeenkomst,
  agenda,
  organisatie,
  persoon,
  plan,
  recht,
  scheiding,
  rekenbewijs,
  rekenhulp,
  sessie,
  signaal,
  taak,
  uwvmelding,
  vertegenwoordiging,
  vordering,
  ontheffing,
  ontvangst,
  plicht,
  invordering,
  kwijtschelding,
  werkvoorraad,
  wijziging,
  instrument,
  verhaal,
  jaaropgave,
  raadsrapportage,
  begroting,
  ketenpartner,
};

export type AnyRoute = Route<unknown, unknown, unknown, unknown>;

const isRoute = (value: unknown): value is AnyRoute =>
  typeof value === 'object' && value !== null && 'path' in value && 'method' in value && 'taak' in value;

/** Every path of the API with the slice it belongs to. A path that is not here is not served. */
export const ROUTES: readonly { readonly slice: string; readonly route: AnyRoute }[] = Object.entries(slices).flatMap(
  ([slice, module]) =>
    Object.values<unknown>(module)
      .filter(isRoute)
      .map((route) => ({ slice, route })),
);

/** Every schema that a slice exports, with its name in the OpenAPI description. */
export const NAMEN = namenVan({ waarden, ...slices });
