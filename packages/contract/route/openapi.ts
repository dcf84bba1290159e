import type { z } from 'zod';
import type { Route } from './route.ts';
import { Schemas } from './schemas.ts';

const problem = {
  type: 'object',
  required: ['status', 'title', 'detail'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    status: { type: 'integer' },
    title: { type: 'string' },
    detail: { type: 'string' },
    instance: { type: 'string', format: 'uri-reference' },
    errors: {
      type: 'array',
      description: 'Per veld wat er mis is; een JSON pointer wijst het aan',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
  examples: [
    {
      status: 400,
      title: 'De invoer klopt niet',
      detail: 'Dit moet u nog invullen.',
      errors: [{ pointer: '/vanaf', code: 'verkeerde-soort', detail: 'Dit moet u nog invullen.' }],
    },
  ],
};

const versionHeader = {
  'API-Version': { description: 'Versie van de API', schema: { type: 'string' }, required: true },
};

/** What can go wrong, written once and referred to. */
const PROBLEMEN: Readonly<Record<string, string>> = {
  400: 'De invoer klopt niet',
  401: 'Niet ingelogd',
  403: 'Niet van onze eigen pagina',
  404: 'Niet gevonden, of niet te zien',
  409: 'Dit kan nu niet, of iemand anders was eerder',
  413: 'Te groot',
  415: 'Geen JSON',
  422: 'Idempotency-Key hoort bij een ander verzoek',
  429: 'Te veel vragen achter elkaar',
  500: 'Er ging bij ons iets mis',
};
const responses = Object.fromEntries(
  Object.entries(PROBLEMEN).map(([status, description]) => [
    `Problem${status}`,
    {
      description,
      headers: versionHeader,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]),
);

type AnyRoute = Route<unknown, unknown, unknown, unknown>;

function parameters(route: AnyRoute, schemas: Schemas): object[] {
  const from = (schema: z.ZodType | undefined, place: 'path' | 'query') => {
    if (!schema) return [];
    const json: { properties?: Record<string, object>; required?: string[] } = schemas.van(schema, 'input');
    return Object.entries(json.properties ?? {}).map(([name, property]) => ({
      name,
      in: place,
      required: place === 'path' || (json.required ?? []).includes(name),
      schema: property,
    }));
  };
  const version =
    route.versie && route.method !== 'GET'
      ? [
          {
            name: 'If-Match',
            in: 'header',
            required: false,
            schema: { type: 'string' },
            description: 'Versie waarop je verdergaat',
          },
        ]
      : [];
  const key =
    route.method === 'GET'
      ? []
      : [{ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 100 } }];
  const csrf =
    route.method === 'GET' || route.taak === 'openbaar'
      ? []
      : [
          {
            name: 'X-CSRF-Token',
            in: 'header',
            required: true,
            schema: { type: 'string' },
            description: 'Het veld csrf van de sessie',
          },
        ];
  return [...from(route.params, 'path'), ...from(route.query, 'query'), ...version, ...key, ...csrf];
}

function answer(route: AnyRoute, schemas: Schemas): object {
  if (route.bestand) {
    const content = Object.fromEntries(
      route.bestand.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]),
    );
    return { description: route.samenvatting, headers: versionHeader, content };
  }
  if (!route.answer) return { description: route.samenvatting, headers: versionHeader };
  return {
    description: route.samenvatting,
    headers: versionHeader,
    content: { 'application/json': { schema: schemas.van(route.answer, 'output') } },
  };
}

/** What a call brings: JSON, or the raw bytes of a file. */
function requestBody(route: AnyRoute, schemas: Schemas): object {
  if (route.body) {
    const schema = schemas.van(route.body, 'input');
    return { requestBody: { required: true, content: { 'application/json': { schema } } } };
  }
  if (!route.ontvangt) return {};
  const schema = route.bestandsvorm ? schemas.van(route.bestandsvorm, 'input') : { type: 'string', format: 'binary' };
  const content = Object.fromEntries(route.ontvangt.map((type) => [type, { schema }]));
  return { requestBody: { required: true, content } };
}

/** Which problems a route can answer with. */
function problemenVan(route: AnyRoute): object {
  const wijzigt = route.method !== 'GET';
  const stuurtIets = route.body !== undefined || route.ontvangt !== undefined;
  const statussen = [
    wijzigt || route.params || route.query ? [400] : [],
    route.taak === 'openbaar' ? [] : [401],
    wijzigt ? [403, 409, 422] : [],
    stuurtIets ? [413] : [],
    route.body ? [415] : [],
    [404, 429, 500],
  ].flat();
  return Object.fromEntries(statussen.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]));
}

function operation(route: AnyRoute, slice: string, schemas: Schemas): object {
  const openbaar = route.taak === 'openbaar';
  return {
    operationId: route.naam,
    summary: route.samenvatting,
    description: route.verwerking ? `In het logboek: ${route.verwerking}.` : route.samenvatting,
    tags: [slice],
    ...(openbaar ? { security: [] } : {}),
    parameters: parameters(route, schemas),
    ...requestBody(route, schemas),
    responses: {
      [route.status]: answer(route, schemas),
      ...problemenVan(route),
    },
  };
}

/**
 * The OpenAPI 3.1 description of the API.
 * @param version semver of the API. @param namen schemas that get a name of their own
 */
export function openapi(
  routes: readonly { readonly slice: string; readonly route: AnyRoute }[],
  version: string,
  namen: ReadonlyMap<z.ZodType, string> = new Map(),
): object {
  // parameters are written out one by one, their schema as a whole has no name
  const losse = new Set(routes.flatMap(({ route }) => [route.params, route.query]));
  const schemas = new Schemas(new Map([...namen].filter(([schema]) => !losse.has(schema))));
  // answers first: what is sent then shares their names where it is the same
  for (const { route } of routes) if (route.answer) schemas.van(route.answer, 'output');
  const paths: Record<string, Record<string, object>> = {};
  for (const { slice, route } of routes) {
    const path = route.path.replace(/^\/v1/, '');
    paths[path] ??= {};
    paths[path][route.method.toLowerCase()] = operation(route, slice, schemas);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Meedoen',
      version,
      description: 'De uitvoering van de Participatiewet: van aanvraag tot uitbetaling, met bij elk bedrag de reden.',
      contact: { name: 'Meedoen', url: 'https://github.com/meedoen/meedoen', email: 'meedoen@example.org' },
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
    },
    servers: [{ url: '/v1' }],
    security: [{ sessie: [] }],
    tags: [...new Set(routes.map((r) => r.slice))].map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem: problem, ...schemas.componenten },
      responses,
      securitySchemes: {
        sessie: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-meedoen',
          description: 'Sessie na inloggen met OpenID Connect',
        },
      },
    },
  };
}
