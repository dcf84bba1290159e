import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum, gemeentecode, id, somInCenten, tekst } from '../waarden/index.ts';
import {
  begrotingversie,
  bonusmalusbeeld,
  buigbeeld,
  buigronde,
  meerjarenbeeld,
  openLasten,
  openVerloop,
  referentierij,
  reintegratiebeeld,
  subsidiebeeld,
} from './beeld.ts';
import { begrotingbron, begrotinginvoer, begrotingjaar } from './invoer.ts';

export type {
  Begrotingversie,
  Buigbeeld,
  Buigprognose,
  Meerjarenbeeld,
  Openverloop,
  Referentierij,
  Reintegratiebeeld,
} from './beeld.ts';
export { begrotingversie, buigbeeld, meerjarenbeeld, referentierij, reintegratiebeeld } from './beeld.ts';
export { begrotinginvoer } from './invoer.ts';

const gemeente = z.object({ code: gemeentecode, naam: z.string() });
const zonderPersonen = { doel: null, verwerking: null } as const;
const params = z.object({ begrotingId: id });

export const begrotingoverzicht = z.object({
  gemeente,
  gemeenten: z.array(gemeente),
  jaar: z.int(),
  /** Years that something was entered of, and this one. */
  jaren: z.array(z.int()),
  versies: z.array(begrotingversie),
  buig: buigbeeld,
  reintegratie: reintegratiebeeld.nullable(),
  subsidies: z.array(subsidiebeeld),
  bonusmalus: bonusmalusbeeld.nullable(),
  meerjaren: meerjarenbeeld.nullable(),
  referentie: z.array(referentierij),
  leveringen: z.array(
    z.object({ levering: z.string(), naam: z.string(), op: datum, door: z.string(), aantal: z.int() }),
  ),
  /** Instruments that a line can pay. */
  instrumenten: z.array(z.object({ code: z.string(), naam: z.string() })),
});
export type Begrotingoverzicht = z.infer<typeof begrotingoverzicht>;

export const readBegroting = route({
  ...zonderPersonen,
  naam: 'readBegroting',
  method: 'GET',
  path: '/v1/begrotingen',
  samenvatting: 'Het geld van een gemeente in een jaar: BUIG, re-integratie, subsidies, meerjarenbegroting',
  taak: 'begroting-zien',
  status: 200,
  query: z.object({ gemeente: gemeentecode.optional(), jaar: z.coerce.number().pipe(begrotingjaar).optional() }),
  answer: begrotingoverzicht,
});
export const enterBegroting = route({
  ...zonderPersonen,
  naam: 'enterBegroting',
  method: 'POST',
  path: '/v1/begrotingen',
  samenvatting: 'Voer een budget in uit een document; een collega bevestigt het',
  taak: 'begroting-invoeren',
  status: 201,
  body: z.strictObject({ gemeente: gemeentecode, jaar: begrotingjaar, bron: begrotingbron, inhoud: begrotinginvoer }),
  answer: begrotingversie,
});
export const importMeerjaren = route({
  ...zonderPersonen,
  naam: 'importMeerjaren',
  method: 'POST',
  path: '/v1/begrotingen/meerjaren',
  samenvatting: 'Lees een meerjarenbegroting in uit een bestand; een collega bevestigt haar',
  taak: 'begroting-invoeren',
  status: 201,
  query: z.object({ gemeente: gemeentecode, document: tekst(200), plaats: tekst(120), datum }),
  ontvangt: ['text/csv'],
  answer: begrotingversie,
});
export const confirmBegroting = route({
  ...zonderPersonen,
  naam: 'confirmBegroting',
  method: 'POST',
  path: '/v1/begrotingen/{begrotingId}/bevestigingen',
  samenvatting: 'Bevestig een budget dat een collega invoerde: vanaf nu telt het',
  taak: 'begroting-bevestigen',
  status: 200,
  params,
  versie: true,
  answer: begrotingversie,
});
export const rejectBegroting = route({
  ...zonderPersonen,
  naam: 'rejectBegroting',
  method: 'POST',
  path: '/v1/begrotingen/{begrotingId}/afwijzingen',
  samenvatting: 'Wijs een budget af dat nog niet is bevestigd',
  taak: 'begroting-bevestigen',
  status: 200,
  params,
  versie: true,
  body: z.strictObject({ reden: tekst(500) }),
  answer: begrotingversie,
});
export const importReferentie = route({
  ...zonderPersonen,
  naam: 'importReferentie',
  method: 'POST',
  path: '/v1/referentieleveringen',
  samenvatting: 'Lees inwonertallen en cijfers van anderen in, met hun bron',
  taak: 'begroting-invoeren',
  status: 201,
  query: z.object({ gemeente: gemeentecode, naam: tekst(200) }),
  ontvangt: ['text/csv'],
  answer: z.object({ levering: z.string(), cijfers: z.int(), inwoners: z.int() }),
});

/** What everybody may know of the money: budgets, and of the cost what the sheet of figures tells and where it goes, rounded. */
export const openBegroting = z.object({
  gemeente,
  buig: z.array(
    z.object({
      jaar: z.int(),
      rondes: z.array(buigronde),
      lasten: z.array(openLasten),
      /** Null: a year that is further back, or still to come. */
      verloop: openVerloop.nullable(),
    }),
  ),
  reintegratie: z
    .object({
      jaar: z.int(),
      bron: begrotingbron,
      totaalInCenten: somInCenten,
      couleurLocaleInCenten: somInCenten,
      wswTekortInCenten: somInCenten,
      lijnen: z.array(z.object({ naam: z.string(), bedragInCenten: somInCenten })),
      plustaken: z.array(z.object({ naam: z.string(), bedragInCenten: somInCenten })),
    })
    .nullable(),
  subsidies: z.array(z.object({ jaar: z.int(), naam: z.string(), beschiktInCenten: somInCenten, bron: begrotingbron })),
  meerjaren: meerjarenbeeld.nullable(),
  referentie: z.array(referentierij),
});
export type OpenBegroting = z.infer<typeof openBegroting>;
export const readOpenBegroting = route({
  ...zonderPersonen,
  naam: 'readOpenBegroting',
  method: 'GET',
  path: '/v1/open-cijfers/{gemeente}/begroting',
  samenvatting: 'Het geld van een gemeente voor bijstand en re-integratie, en hoe het bij anderen is',
  taak: 'openbaar',
  status: 200,
  params: z.object({ gemeente: gemeentecode }),
  answer: openBegroting,
});
export const downloadOpenBegroting = route({
  ...zonderPersonen,
  naam: 'downloadOpenBegroting',
  method: 'GET',
  path: '/v1/open-cijfers/{gemeente}/begroting/csv',
  samenvatting: 'Het geld van een gemeente voor bijstand en re-integratie als CSV, met bron',
  taak: 'openbaar',
  status: 200,
  params: z.object({ gemeente: gemeentecode }),
  bestand: ['text/csv'],
});
