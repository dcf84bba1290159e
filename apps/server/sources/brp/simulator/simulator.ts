import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { BrpPersoon } from '../poort.ts';
import { persoonJson } from './persoon.ts';

/** A BRP of its own for the demo and the tests: speaks Haal Centraal BRP Personen, knows only the people it is given. */
export interface Brpsimulator {
  readonly adres: string;
  readonly sleutel: string;
  /** Adds or replaces somebody. */
  zet(persoon: BrpPersoon): void;
  /** Answers every call with this status until it is set to 200 again; 0 gives no answer at all. */
  antwoordMet(status: number): void;
  stop(): Promise<void>;
}

const veld = z.string().regex(/^[a-zA-Z0-9._]{1,200}$/);
const vraag = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('RaadpleegMetBurgerservicenummer'),
    burgerservicenummer: z
      .array(z.string().regex(/^\d{9}$/))
      .min(1)
      .max(20),
    fields: z.array(veld).min(1).max(130),
  }),
  z.object({
    type: z.literal('ZoekMetAdresseerbaarObjectIdentificatie'),
    adresseerbaarObjectIdentificatie: z.string().regex(/^(?!0{16})\d{16}$/),
    fields: z.array(veld).min(1).max(130),
  }),
]);

/** Delivered by themselves; asking for them is an error. */
const AUTOMATISCH = ['inOnderzoek', 'geheimhoudingPersoonsgegevens', 'opschortingBijhouding', 'rni', 'verificatie'];

/** @param poort 0 chooses a free one */
export async function startBrpsimulator(
  personen: Iterable<BrpPersoon>,
  sleutel: string,
  poort = 0,
): Promise<Brpsimulator> {
  const perBsn = new Map<string, BrpPersoon>();
  for (const persoon of personen) perBsn.set(persoon.bsn, persoon);
  let status = 200;
  const server = createServer((request, response) => {
    if (status === 0) return;
    antwoordOp(request).then(
      ({ status: code, body }) => {
        const type = code === 200 ? 'application/json; charset=utf-8' : 'application/problem+json';
        response.writeHead(code, { 'Content-Type': type });
        response.end(JSON.stringify(body));
      },
      () => response.destroy(),
    );
  });

  async function antwoordOp(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    if (status !== 200) return fout(status, 'nietBeschikbaar', 'De bron is niet beschikbaar');
    if (request.method !== 'POST' || request.url !== '/haalcentraal/api/brp/personen')
      return fout(404, 'notFound', 'Resource niet gevonden');
    if (request.headers['x-api-key'] !== sleutel) return fout(401, 'authentication', 'Niet correct geauthenticeerd');
    if (!request.headers['content-type']?.startsWith('application/json'))
      return fout(415, 'unsupportedMediaType', 'Media Type wordt niet ondersteund');
    const gelezen = vraag.safeParse(await lees(request));
    if (!gelezen.success) return fout(400, 'paramsValidation', 'Een of meerdere parameters zijn niet correct');
    const { data } = gelezen;
    if (data.fields.some((field) => AUTOMATISCH.includes(field.split('.').at(-1) ?? '')))
      return fout(400, 'paramsValidation', 'Een veld wordt automatisch geleverd');
    const gevonden =
      data.type === 'RaadpleegMetBurgerservicenummer'
        ? data.burgerservicenummer.flatMap((bsn) => perBsn.get(bsn) ?? [])
        : bewonersVan(data.adresseerbaarObjectIdentificatie);
    const personen = gevonden.map((persoon) => gevraagd(persoonJson(persoon), data.fields));
    return { status: 200, body: { type: data.type, personen } };
  }

  const bewonersVan = (object: string) =>
    [...perBsn.values()].filter(
      (persoon) => persoon.adres?.adresseerbaarObject === object && !persoon.overlijdensdatum,
    );

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(poort, '127.0.0.1', resolve);
  });
  return {
    adres: `http://127.0.0.1:${(server.address() as AddressInfo).port}/haalcentraal/api/brp`,
    sleutel,
    zet: (persoon) => void perBsn.set(persoon.bsn, persoon),
    antwoordMet: (nieuw) => {
      status = nieuw;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The body as JSON; undefined when it is none. */
async function lees(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    return undefined;
  }
}

const fout = (status: number, code: string, title: string) => ({
  status,
  body: { type: 'about:blank', title, status, detail: title, code },
});

/** Only what was asked for by path, plus what comes by itself; `type` tells which kind of value it is. */
function gevraagd(persoon: Record<string, unknown>, fields: readonly string[]): unknown {
  const paden = [...fields, 'geheimhoudingPersoonsgegevens'].map((field) => field.split('.'));
  return neem(persoon, paden);
}

function neem(value: unknown, paden: readonly (readonly string[])[]): unknown {
  if (paden.some((pad) => pad.length === 0)) return value;
  if (Array.isArray(value)) return value.map((each) => neem(each, paden));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const verder = paden.filter(([first]) => first === key).map(([, ...rest]) => rest);
    if (verder.length > 0) return [[key, neem(inner, verder)]];
    return key === 'type' ? [[key, inner]] : [];
  });
  return Object.fromEntries(entries);
}
