import { z } from 'zod';
import type { Route } from './route.ts';

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
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
};

const versionHeader = {
  'API-Version': { description: 'Versie van de API', schema: { type: 'string' }, required: true },
};

const problemAnswer = (description: string) => ({
  description,
  headers: versionHeader,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

type AnyRoute = Route<unknown, unknown, unknown, unknown>;
const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): object => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' });
  return rest;
};

function parameters(route: AnyRoute): object[] {
  const from = (schema: z.ZodType | undefined, place: 'path' | 'query') => {
    if (!schema) return [];
    const json = schemaOf(schema, 'input') as { properties?: Record<string, object>; required?: string[] };
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
  return [...from(route.params, 'path'), ...from(route.query, 'query'), ...version, ...key];
}

function answer(route: AnyRoute): object {
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
    content: { 'application/json': { schema: schemaOf(route.answer, 'output') } },
  };
}

function operation(route: AnyRoute, slice: string): object {
  const takesInput = route.method !== 'GET' || route.params || route.query;
  return {
    operationId: route.naam,
    summary: route.samenvatting,
    description: route.verwerking ? `In het logboek: ${route.verwerking}.` : route.samenvatting,
    tags: [slice],
    parameters: parameters(route),
    ...(route.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body, 'input') } } } }
      : {}),
    responses: {
      [route.status]: answer(route),
      ...(takesInput ? { 400: problemAnswer('De invoer klopt niet') } : {}),
      ...(route.taak === 'openbaar'
        ? {}
        : { 401: problemAnswer('Niet ingelogd'), 404: problemAnswer('Niet gevonden') }),
      ...(route.method === 'GET' ? {} : { 409: problemAnswer('Dit kan nu niet, of iemand anders was eerder') }),
      429: problemAnswer('Te veel vragen achter elkaar'),
      500: problemAnswer('Er ging bij ons iets mis'),
    },
  };
}

/** The OpenAPI 3.1 description of the API. @param version semver of the API */
export function openapi(
  routes: readonly { readonly slice: string; readonly route: AnyRoute }[],
  version: string,
): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const { slice, route } of routes) {
    const path = route.path.replace(/^\/v1/, '');
    paths[path] ??= {};
    paths[path][route.method.toLowerCase()] = operation(route, slice);
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
    tags: [...new Set(routes.map((r) => r.slice))].map((name) => ({ name })),
    paths,
    components: { schemas: { Problem: problem } },
  };
}
