import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import { Bewaarplaats } from './bewaarplaats.ts';
import { inlogpagina } from './inlogpagina.ts';

/** An account of the demo's identity provider. */
export interface Demoaccount {
  readonly sub: string;
  readonly soort: 'inwoner' | 'medewerker';
  readonly naam: string;
  readonly toelichting: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

export interface Demoprovider {
  readonly issuer: string;
  stop(): Promise<void>;
}

export interface DemoproviderOpties {
  readonly poort: number;
  readonly accounts: readonly Demoaccount[];
  readonly clients: readonly {
    readonly id: string;
    readonly secret: string;
    readonly terug: string;
    readonly daarna: string;
    readonly soort: 'inwoner' | 'medewerker';
  }[];
  readonly geheim: string;
}

/** A real OpenID Connect provider with one account per role, for the demo and the tests. Not for production. */
export async function startDemoprovider({
  poort,
  accounts,
  clients,
  geheim,
}: DemoproviderOpties): Promise<Demoprovider> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(poort, '127.0.0.1', resolve);
  });
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const find = (sub: string) => accounts.find((account) => account.sub === sub);

  const Provider = await laadProvider();
  const provider = new Provider(issuer, {
    adapter: Bewaarplaats,
    clients: clients.map(({ id, secret, terug, daarna }) => ({
      client_id: id,
      client_secret: secret,
      redirect_uris: [terug],
      post_logout_redirect_uris: [daarna],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    })),
    jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256', kid: 'demo' }] },
    cookies: {
      keys: [geheim],
      names: { session: 'demo_idp_sessie', interaction: 'demo_idp_vraag', resume: 'demo_idp_verder' },
    },
    claims: { openid: ['sub', 'name', 'bsn', 'groups', 'email', 'niveau'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, logoutSource: uitlogpagina } },
    pkce: { required: () => true },
    ttl: { Session: 3600, Interaction: 3600, Grant: 3600, AccessToken: 600, AuthorizationCode: 60, IdToken: 600 },
    findAccount: (_, sub) => {
      const account = find(sub);
      return account && { accountId: sub, claims: () => ({ sub, name: account.naam, ...account.claims }) };
    },
    interactions: { url: (_, interaction) => `/inloggen/${interaction.uid}` },
    renderError: (ctx) => {
      ctx.type = 'html';
      ctx.body =
        '<!doctype html><html lang="nl"><title>Inloggen lukt niet</title><h1>Inloggen lukt niet</h1><p>Ga terug en probeer het opnieuw.</p></html>';
    },
  });
  // the demo speaks plain http on this machine; the library says so on every start
  provider.on('server_error', () => undefined);

  const callback = provider.callback();
  server.on('request', (request, response) => {
    answer(request, response).catch(() => {
      response.writeHead(500).end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', issuer);
    if (!url.pathname.startsWith('/inloggen/')) {
      await callback(request, response);
      return;
    }
    const { params, prompt } = await provider.interactionDetails(request, response);
    const client = clients.find(({ id }) => id === params.client_id);
    const lijst = accounts.filter(({ soort }) => soort === client?.soort);
    const gekozen = url.searchParams.get('account');
    if (!gekozen) {
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
      });
      response.end(inlogpagina(client?.soort ?? 'medewerker', lijst, url.pathname));
      return;
    }
    if (!lijst.some(({ sub }) => sub === gekozen)) {
      response.writeHead(404).end();
      return;
    }
    const grant = new provider.Grant({ accountId: gekozen, clientId: String(params.client_id) });
    grant.addOIDCScope('openid');
    const consent = { consent: { grantId: await grant.save() } };
    await provider.interactionFinished(request, response, {
      ...(prompt.name === 'login' ? { login: { accountId: gekozen } } : {}),
      ...consent,
    });
  }

  return {
    issuer,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The library, read only when a demo runs; it warns of every Node that is not named LTS yet, which helps nobody here. */
async function laadProvider() {
  const { warn } = console;
  console.warn = (text: unknown, ...rest: unknown[]) =>
    String(text).includes('oidc-provider WARNING: Unsupported runtime') ? undefined : warn(text, ...rest);
  try {
    return (await import('oidc-provider')).Provider;
  } finally {
    console.warn = warn;
  }
}

/** Logging out asks nothing more: the form of the library is sent at once. */
function uitlogpagina(ctx: { body: unknown; type: string }, form: string): void {
  ctx.type = 'html';
  ctx.body = `<!doctype html><html lang="nl"><title>Uitloggen</title><h1>Uitloggen</h1>${form}<button type="submit" form="op.logoutForm" name="logout" value="yes" autofocus>Ja, log mij uit</button></html>`;
}
