import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IdentiteitClient, type Inlogstart } from './client.ts';

// A provider whose ID token the test writes: everything about it is right, but for what the test makes wrong.

const CLIENT = { clientId: 'meedoen-inwoner', clientSecret: 'geheim van inwoner', scope: 'openid' };
const TERUG = 'http://proef.test/inloggen/inwoner/terug';

type Token = (goed: JWTPayload) => Promise<string> | string;
let issuer: string;
let token: Token;
let goed: JWTPayload;
let stop: () => void;
let eigen: CryptoKey;
let vreemd: CryptoKey;

beforeAll(async () => {
  const [ons, ander] = await Promise.all([generateKeyPair('RS256', { extractable: true }), generateKeyPair('RS256')]);
  [eigen, vreemd] = [ons.privateKey, ander.privateKey];
  const jwk = { ...(await exportJWK(ons.publicKey)), use: 'sig', alg: 'RS256', kid: 'eigen' };
  const antwoorden: Readonly<Record<string, () => Promise<object> | object>> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    }),
    '/jwks': () => ({ keys: [jwk] }),
    '/token': async () => ({ access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: await token(goed) }),
  };
  const server = createServer(async (verzoek, antwoord) => {
    const inhoud = await antwoorden[verzoek.url ?? '']?.();
    antwoord.writeHead(inhoud ? 200 : 404, { 'Content-Type': 'application/json' }).end(JSON.stringify(inhoud ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  stop = () => {
    server.close();
    server.closeAllConnections();
  };
});
afterAll(() => stop());

const tekenMet =
  (sleutel: CryptoKey, kid = 'eigen') =>
  (inhoud: JWTPayload) =>
    new SignJWT(inhoud).setProtectedHeader({ alg: 'RS256', kid }).sign(sleutel);

/** A login from begin to end, with the token the test wants. */
async function logIn(wil: Token, bijTerug: (start: Inlogstart) => Partial<Inlogstart> = () => ({})) {
  token = wil;
  const client = new IdentiteitClient({ issuer, ...CLIENT }, TERUG);
  const start = await client.begin();
  const nu = Math.floor(Date.now() / 1000);
  goed = {
    iss: issuer,
    sub: 'anna',
    aud: CLIENT.clientId,
    nonce: start.nonce,
    iat: nu,
    exp: nu + 60,
    bsn: '999990019',
  };
  return client.voltooi(new URL(`${TERUG}?code=c&state=${start.state}`), { ...start, ...bijTerug(start) });
}

const b64 = (waarde: unknown) => Buffer.from(JSON.stringify(waarde)).toString('base64url');
const minuten = (n: number) => Math.floor(Date.now() / 1000) + n * 60;

describe('the ID token of a provider', () => {
  it('lets in when everything about it is right', async () => {
    expect(await logIn((inhoud) => tekenMet(eigen)(inhoud))).toMatchObject({ sub: 'anna', bsn: '999990019' });
  });

  const FOUT: readonly (readonly [string, Token])[] = [
    ['signed by another key', (inhoud) => tekenMet(vreemd)(inhoud)],
    ['signed by a key the provider does not name', (inhoud) => tekenMet(vreemd, 'vreemd')(inhoud)],
    [
      'changed after it was signed',
      async (inhoud) => {
        const [kop, , teken] = (await tekenMet(eigen)(inhoud)).split('.');
        return [kop, b64({ ...inhoud, bsn: '999990020' }), teken].join('.');
      },
    ],
    ['signed by nobody', (inhoud) => `${b64({ alg: 'none' })}.${b64(inhoud)}.`],
    [
      'signed with the secret of the client',
      (inhoud) =>
        new SignJWT(inhoud).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(CLIENT.clientSecret)),
    ],
    ['for another client', (inhoud) => tekenMet(eigen)({ ...inhoud, aud: 'iemand-anders' })],
    [
      'for two clients, made for the other',
      (inhoud) => tekenMet(eigen)({ ...inhoud, aud: [CLIENT.clientId, 'iemand-anders'], azp: 'iemand-anders' }),
    ],
    ['of another provider', (inhoud) => tekenMet(eigen)({ ...inhoud, iss: 'https://elders.test' })],
    ['of another login (nonce)', (inhoud) => tekenMet(eigen)({ ...inhoud, nonce: 'van een ander' })],
    ['without a nonce', ({ nonce: _, ...inhoud }) => tekenMet(eigen)(inhoud)],
    ['that is over', (inhoud) => tekenMet(eigen)({ ...inhoud, iat: minuten(-20), exp: minuten(-10) })],
    ['that is not valid yet', (inhoud) => tekenMet(eigen)({ ...inhoud, nbf: minuten(10) })],
    ['that never ends', ({ exp: _, ...inhoud }) => tekenMet(eigen)(inhoud)],
    ['that is not there', () => ''],
    ['that is none', () => 'geen.token.hier'],
  ];
  it.each(FOUT)('is refused: %s', async (_, wil) => {
    await expect(logIn(wil)).rejects.toThrow();
  });

  it('is refused with the state of another login', async () => {
    await expect(logIn(tekenMet(eigen), () => ({ state: 'van een ander' }))).rejects.toThrow();
  });
});
