import { type AnyRoute, ROUTES } from '@meedoen/contract/routes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BINNENKANT, HOSTILE, HOSTILE_TEXT, metOp, plekkenIn, plekkenVan, wieMag } from './test/hostile.ts';
import { type Antwoord, type Beller, type Proefomgeving, proefomgeving } from './test/proefomgeving.ts';
import { type Proefaanroep, type Toegangsproef, toegangsproef } from './test/toegangsproef.ts';
import { alleWegen } from './wegen.ts';

// Every path, by somebody who may use it, with every field of what it takes replaced by what nobody means well with.

let proef: Proefomgeving;
let anna: Toegangsproef;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), limiet: { mag: () => true } });
  anna = await toegangsproef(proef, proef.veenrade, '9901', 'Annabella');
});
afterAll(() => proef.stop());

const beantwoord = new Set(alleWegen().alle.map(({ route }) => route.naam));
const routes = ROUTES.map(({ route }) => route).filter(({ naam }) => beantwoord.has(naam));

async function bellerVoor(route: AnyRoute): Promise<Beller> {
  const wie = wieMag(route);
  if (wie === 'inwoner')
    return proef.alsInwoner(route.path.includes('{aanvraagId}') ? anna.nieuw : anna.persoon, proef.veenrade);
  return wie === 'niemand'
    ? proef.niemand
    : proef.alsMedewerker(await proef.medewerker(proef.veenrade, wie), proef.veenrade);
}

interface Mislukt {
  readonly wat: string;
  readonly status: number;
  readonly tekst: string;
}

/** What is wrong with an answer: an error of ours, or a refusal that is no Dutch problem. */
function misIn(wat: string, { status, body, headers }: Antwoord<unknown>): Mislukt[] {
  const tekst = JSON.stringify(body ?? '');
  if (status < 400) return [];
  const goed =
    status < 500 &&
    status !== 429 &&
    headers.get('Content-Type') === 'application/problem+json' &&
    typeof (body as { detail?: unknown }).detail === 'string' &&
    tekst.length < 20_000 &&
    !BINNENKANT.test(tekst);
  return goed ? [] : [{ wat, status, tekst: tekst.slice(0, 300) }];
}

describe('whatever is in a field, the answer is yes or a Dutch no', () => {
  it.each(routes)(
    '$naam',
    async (route) => {
      const eerder = proef.fouten.length;
      const beller = await bellerVoor(route);
      const goed = await anna.aanroep(route);
      const mis: Mislukt[] = [];
      const probeer = async (wat: string, aanroep: Proefaanroep & { readonly ruw?: unknown }) => {
        const { body, ...rest } = aanroep;
        const ruw = 'ruw' in aanroep ? aanroep.ruw : body;
        mis.push(...misIn(wat, await beller(route, { ...rest, ...(ruw === undefined ? {} : { ruw }) })));
      };
      for (const naam of Object.keys(goed.params ?? {}))
        for (const waarde of HOSTILE_TEXT.filter((each) => each !== ''))
          await probeer(`{${naam}} ${waarde.slice(0, 40)}`, { ...goed, params: { ...goed.params, [naam]: waarde } });
      for (const { plek } of plekkenIn(route.query))
        for (const waarde of HOSTILE_TEXT)
          await probeer(`?${plek.join('.')}=${waarde.slice(0, 40)}`, {
            ...goed,
            query: { ...goed.query, [String(plek[0])]: waarde },
          });
      const plekken = new Map(
        [...plekkenVan(goed.body), ...plekkenIn(route.body).map(({ plek }) => plek)].map((plek) => [
          plek.join('/'),
          plek,
        ]),
      );
      for (const plek of plekken.values())
        for (const waarde of HOSTILE)
          await probeer(`${plek.join('/')}: ${JSON.stringify(waarde).slice(0, 40)}`, {
            ...goed,
            ruw: metOp(goed.body, plek, waarde),
          });
      expect(mis).toEqual([]);
      expect(proef.fouten.slice(eerder)).toEqual([]);
    },
    60_000,
  );
});
