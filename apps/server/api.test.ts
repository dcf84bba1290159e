import { readRuns } from '@meedoen/contract/betaalrun';
import { readFeiten } from '@meedoen/contract/feit';
import { ApiProblem, client } from '@meedoen/contract/route';
import { type AnyRoute, ROUTES } from '@meedoen/contract/routes';
import { readSessie } from '@meedoen/contract/sessie';
import { readCollegas, readWerkvoorraad } from '@meedoen/contract/werkvoorraad';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSessie } from './platform/sessie/index.ts';
import { hashVan } from './platform/sleutels/index.ts';
import { type LopendeServer, startHttp } from './server.ts';
import { alleenstaande, metFeiten, metRecht } from './test/dossier.ts';
import { proefApps } from './test/productieproces.ts';
import { type Proefomgeving, proefomgeving } from './test/proefomgeving.ts';
import { alleWegen } from './wegen.ts';

// The NL API Design Rules 2.1 (Logius) as checks of our own; the ids of the rules stand in the names of the tests.

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((here, key) => (isObject(here) ? here[key] : undefined), value);

let proef: Proefomgeving;
let server: LopendeServer;
let apps: Awaited<ReturnType<typeof proefApps>>;
let openapi: Json;
let ruw: string;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  apps = await proefApps();
  const nergens = {
    begin: () => Promise.reject(new Error('nobody logs in here')),
    voltooi: () => Promise.reject(new Error('nobody logs in here')),
    uitlogadres: async () => undefined,
  };
  server = await startHttp({
    omgeving: proef.omgeving,
    clients: { inwoner: nergens, medewerker: nergens },
    namen: { bsn: 'bsn', niveau: 'niveau', niveaus: [], groepen: 'groups' },
    maakBekend: async () => undefined,
    poort: 0,
    apps: apps.map,
    verslag: 'silent',
  });
  const antwoord = await fetch(`${server.adres}/v1/openapi.json`);
  ruw = await antwoord.text();
  openapi = JSON.parse(ruw) as Json;
});
afterAll(async () => {
  await server?.stop();
  await apps?.weg();
  await proef?.stop();
});

interface Operatie {
  readonly pad: string;
  readonly methode: string;
  readonly wat: Json;
}
const operaties = (): Operatie[] =>
  Object.entries(Object(openapi.paths) as Json).flatMap(([pad, item]) =>
    Object.entries(Object(item) as Json).map(([methode, wat]) => ({ pad, methode, wat: wat as Json })),
  );
const parameters = ({ wat }: Operatie): Json[] => (Array.isArray(wat.parameters) ? (wat.parameters as Json[]) : []);
/** Follows one reference inside the document. */
function bekijk(value: unknown): unknown {
  const ref = at(value, '$ref');
  return typeof ref === 'string' ? at(openapi, ...ref.replace('#/', '').split('/')) : value;
}
/** Every schema in the document with the name under which it stands. */
function* eigenschappen(value: unknown, waar = ''): Generator<{ naam: string; schema: Json; waar: string }> {
  if (!isObject(value)) return;
  const properties = isObject(value.properties) ? value.properties : {};
  for (const [naam, schema] of Object.entries(properties)) if (isObject(schema)) yield { naam, schema, waar };
  for (const [key, deel] of Object.entries(value)) yield* eigenschappen(deel, `${waar}/${key}`);
}
/** Operations for which a rule does not hold, by method and path: the list must be empty. */
const overtreders = (regel: (operatie: Operatie) => boolean) =>
  operaties()
    .filter((each) => !regel(each))
    .map(({ methode, pad }) => `${methode} ${pad}`);

describe('the published description', () => {
  it('doc-openapi, publish-openapi: is OpenAPI 3.1, open to all', async () => {
    expect(openapi.openapi).toMatch(/^3(\.\d+){1,2}$/);
    const antwoord = await fetch(`${server.adres}/v1/openapi.json`);
    expect(antwoord.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(antwoord.headers.get('Content-Type')).toContain('application/json');
  });
  it('doc-openapi-contact, semver, uri-version', () => {
    for (const veld of ['name', 'email', 'url']) expect(at(openapi, 'info', 'contact', veld), veld).toMatch(/\S/);
    expect(at(openapi, 'info', 'version')).toMatch(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/);
    for (const { url } of openapi.servers as { url: string }[]) expect(url).toMatch(/\/v\d+$/);
  });
  it('names every operation once, with a Dutch summary', () => {
    const ids = operaties().map(({ wat }) => wat.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(ROUTES.length);
    expect(overtreders(({ wat }) => /\S/.test(String(wat.summary ?? '')))).toEqual([]);
  });
  it('has no reference that leads nowhere, no schema without a use, and stays readable', () => {
    const refs = [...ruw.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref);
    expect(refs.filter((ref) => bekijk({ $ref: ref }) === undefined)).toEqual([]);
    const gebruikt = new Set(refs.map((ref) => ref.split('/').at(-1)));
    const namen = Object.keys(Object(at(openapi, 'components', 'schemas')));
    expect(namen.filter((naam) => !gebruikt.has(naam))).toEqual([]);
    expect(namen.filter((naam) => !/^[A-Z][A-Za-z0-9]*$/.test(naam))).toEqual([]);
    // what is used in two places has a name: a path that spells it out again shows here
    expect(ruw.length / operaties().length).toBeLessThan(2_600);
  });
});

describe('the paths', () => {
  it('path-segments-kebab-case, no-trailing-slash: small letters, no file extension', () => {
    const goed = /^(\/([a-z0-9]+(-[a-z0-9]+)*|\{[a-z][A-Za-z]*\}|_[a-z]+(?=$)))+$/;
    expect(overtreders(({ pad }) => goed.test(pad))).toEqual([]);
  });
  it('naming-collections: what holds many is plural', () => {
    const meervoud = ({ pad }: Operatie) =>
      [...pad.matchAll(/\/([a-z-]+)\/\{/g)].every(([, naam = '']) => /(s|en)$/.test(naam));
    expect(overtreders(meervoud)).toEqual([]);
    // what makes a new one, makes it in a collection; an underscore is an operation on one
    expect(overtreders(({ pad, methode }) => methode !== 'post' || /(s|en|\/_[a-z]+)$/.test(pad))).toEqual([]);
  });
  it('path-params: each parameter of the path is described, and no other', () => {
    const klopt = (operatie: Operatie) => {
      const inPad = [...operatie.pad.matchAll(/\{(\w+)\}/g)].map(([, naam]) => naam).sort();
      const gezegd = parameters(operatie).filter((each) => each.in === 'path');
      return (
        JSON.stringify(inPad) === JSON.stringify(gezegd.map(({ name }) => name).sort()) &&
        gezegd.every(({ required }) => required === true)
      );
    };
    expect(overtreders(klopt)).toEqual([]);
  });
  it('describe every filter that the server takes', () => {
    for (const { route } of ROUTES) {
      const velden = Object.keys(Object(route.query && 'shape' in route.query ? route.query.shape : {}));
      const operatie = operaties().find(({ wat }) => wat.operationId === route.naam);
      const gezegd = operatie ? parameters(operatie).filter((each) => each.in === 'query') : [];
      expect(gezegd.map(({ name }) => name).sort(), route.naam).toEqual(velden.sort());
    }
  });
  it('query-keys-camel-case', () => {
    const goed = /^\$?[a-z][a-z\d]*([A-Z][a-z\d]*)*$/;
    expect(overtreders((each) => parameters(each).every((p) => p.in !== 'query' || goed.test(String(p.name))))).toEqual(
      [],
    );
  });
  it('no-sensitive-uris: no bsn in path or query', () => {
    expect(
      overtreders(
        (each) =>
          !/bsn|burgerservice/i.test(
            `${each.pad} ${parameters(each)
              .filter((p) => p.in !== 'header')
              .map((p) => p.name)}`,
          ),
      ),
    ).toEqual([]);
  });
  it('http-methods: GET, POST, PUT, PATCH, DELETE only', () => {
    expect(overtreders(({ methode }) => ['get', 'post', 'put', 'patch', 'delete'].includes(methode))).toEqual([]);
  });
});

describe('the answers', () => {
  const antwoorden = ({ wat }: Operatie) => Object.entries(Object(wat.responses) as Json);
  it('version-header: API-Version on every answer', () => {
    expect(
      overtreders((each) => antwoorden(each).every(([, a]) => isObject(at(bekijk(a), 'headers', 'API-Version')))),
    ).toEqual([]);
  });
  it('problem-details: every 4xx and 5xx, with status, title and detail', () => {
    const probleem = (antwoord: unknown) => {
      const content = at(bekijk(antwoord), 'content');
      const schema = bekijk(at(content, 'application/problem+json', 'schema'));
      const required = at(schema, 'required');
      return (
        Object.keys(Object(content)).join() === 'application/problem+json' &&
        ['status', 'title', 'detail'].every((veld) => Array.isArray(required) && required.includes(veld))
      );
    };
    expect(overtreders((each) => antwoorden(each).every(([status, a]) => Number(status) < 400 || probleem(a)))).toEqual(
      [],
    );
  });
  it('error-handling/invalid-input: 400 for every change and for every read with parameters', () => {
    const moet = (each: Operatie) =>
      ['post', 'put', 'patch'].includes(each.methode) || parameters(each).some(({ in: waar }) => waar !== 'header');
    expect(overtreders((each) => !moet(each) || antwoorden(each).some(([status]) => status === '400'))).toEqual([]);
  });
  it('have one success each', () => {
    expect(overtreders((each) => antwoorden(each).filter(([status]) => /^2/.test(status)).length === 1)).toEqual([]);
  });
});

describe('the fields', () => {
  const alle = () => [...eigenschappen(openapi)];
  it('are written in lowerCamelCase', () => {
    expect(
      alle()
        .filter(({ naam }) => !/^[a-z][A-Za-z0-9]*$/.test(naam))
        .map(({ waar, naam }) => `${waar}.${naam}`),
    ).toEqual([]);
  });
  it('date-time: what is called a date is a date; no local times', () => {
    const formaten = (schema: unknown): unknown[] =>
      isObject(schema)
        ? [
            schema.format,
            ...[schema.anyOf, schema.oneOf].flatMap((delen) => (Array.isArray(delen) ? delen.flatMap(formaten) : [])),
          ]
        : [];
    const datums = alle().filter(({ naam }) => /(datum|Datum|Date)$/.test(naam));
    expect(datums.length).toBeGreaterThan(5);
    expect(
      datums
        .filter(({ schema }) => !formaten(bekijk(schema)).includes('date') || formaten(schema).includes('date-time'))
        .map(({ waar, naam }) => `${waar}.${naam}`),
    ).toEqual([]);
    expect(ruw).not.toMatch(/"format":"(date-time-local|time)"/);
  });
  it('of what is sent are all known: an unknown one is an error', () => {
    const open = operaties().filter(({ wat }) => {
      const schema = bekijk(at(wat, 'requestBody', 'content', 'application/json', 'schema'));
      const delen = [at(schema, 'oneOf'), at(schema, 'anyOf')].find(Array.isArray) ?? [schema];
      return schema !== undefined && !delen.every((deel) => at(bekijk(deel), 'additionalProperties') === false);
    });
    expect(open.map(({ methode, pad }) => `${methode} ${pad}`)).toEqual([]);
  });
});

describe('the running server', () => {
  it('answers every route of the contract, and nothing else', () => {
    const beantwoord = new Set(alleWegen().alle.map(({ route }) => route.naam));
    expect(ROUTES.map(({ route }) => route.naam).filter((naam) => !beantwoord.has(naam))).toEqual([]);
    const bekend = new Set(ROUTES.map(({ route }) => route.naam));
    expect([...beantwoord].filter((naam) => !bekend.has(naam))).toEqual([]);
  });

  it('leads every address to its own route, whoever was registered first', () => {
    const volgorde = alleWegen().opVolgorde.map(({ route }) => route);
    const past = (route: AnyRoute, pad: string) => new RegExp(`^${route.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(pad);
    for (const route of volgorde) {
      const pad = route.path.replace(/\{\w+\}/g, 'x');
      const eerste = volgorde.find((each) => each.method === route.method && past(each, pad));
      expect(eerste?.naam).toBe(route.naam);
    }
  });

  it('no-trailing-slash: 404, no redirect', async () => {
    for (const pad of ['/v1/sessie/', '/v1/werkvoorraad/', '/v1/']) {
      const antwoord = await fetch(server.adres + pad, { redirect: 'manual' });
      expect(antwoord.status).toBe(404);
      expect(antwoord.headers.get('API-Version')).toBeTruthy();
      expect(await antwoord.json()).toMatchObject({
        status: 404,
        title: expect.any(String),
        detail: expect.any(String),
      });
    }
  });

  it('gives what the contract says to a typed client', async () => {
    const { veenrade } = proef;
    const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Anna' });
    await metFeiten(proef, persoon, veenrade, '9901', alleenstaande('1990-05-05', '9901'));
    await metRecht(proef, persoon, veenrade, '9901', '2026-09-01', ['2026-09', '2026-10']);
    const als = async (medewerker: string) => {
      const token = await startSessie(
        proef.database,
        { soort: 'medewerker', medewerker, uitvoerder: veenrade.id },
        new Date(),
      );
      const [rij] = await proef.database<{ csrf: string }[]>`select csrf from sessie where id_hash = ${hashVan(token)}`;
      return client({
        base: server.adres,
        csrf: () => rij?.csrf,
        fetch: (url, init) => {
          const headers = new Headers(init?.headers);
          headers.set('Cookie', `meedoen=${token}`);
          return fetch(url, { ...init, headers });
        },
      });
    };
    // the client parses every answer with the schema of the route and throws when it does not fit
    const consulent = await als(veenrade.medewerkers.inkomensconsulent);
    expect((await consulent(readSessie)).soort).toBe('medewerker');
    expect((await consulent(readFeiten, { params: { persoonId: persoon } })).feiten.length).toBeGreaterThan(4);
    expect((await consulent(readWerkvoorraad, { query: { aantal: 10 } })).regels).toBeInstanceOf(Array);
    expect((await consulent(readCollegas)).medewerkers.length).toBeGreaterThan(5);
    expect((await consulent(readRuns, { query: { aantal: 10 } })).regels).toEqual([]);
    const geen = await consulent(readFeiten, { params: { persoonId: veenrade.id } }).catch((fout: unknown) => fout);
    expect(geen).toBeInstanceOf(ApiProblem);
    expect((geen as ApiProblem).problem.status).toBe(404);
  });
});
