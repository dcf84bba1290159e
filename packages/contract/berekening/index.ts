import { z } from 'zod';
import { maanduitkomst } from '../recht/index.ts';
import { route } from '../route/route.ts';

/** Computes a case file and stores nothing. */
export const bereken = route({
  naam: 'bereken',
  method: 'POST',
  path: '/v1/berekeningen',
  samenvatting: 'Reken een situatie door; er wordt niets bewaard',
  taak: 'openbaar',
  doel: null,
  verwerking: null,
  status: 200,
  body: z.strictObject({ casus: z.unknown() }),
  answer: z.object({ uitkomst: maanduitkomst }),
});
