import * as oidc from 'openid-client';

/** One identity provider: who may log in there and how it is reached. */
export interface Identiteitsbron {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
}

export interface Inlogstart {
  readonly adres: string;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** What the provider says of who logged in. */
export type Claims = Readonly<Record<string, unknown>>;

/** An OpenID Connect client for one provider: code flow with PKCE, state and nonce; found by discovery, kept after the first time. */
export class IdentiteitClient {
  readonly #bron: Identiteitsbron;
  readonly #terug: string;
  #configuratie: Promise<oidc.Configuration> | undefined;

  constructor(bron: Identiteitsbron, terug: string) {
    this.#bron = bron;
    this.#terug = terug;
  }

  #config(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.#bron;
    // plain http only towards this machine: the demo's own provider
    const lokaal = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(issuer).hostname);
    this.#configuratie ??= oidc
      .discovery(
        new URL(issuer),
        clientId,
        clientSecret,
        undefined,
        // the signature of the ID token too: a proxy that opens TLS on the way to the provider can make no login
        { execute: [oidc.enableNonRepudiationChecks, ...(lokaal ? [oidc.allowInsecureRequests] : [])] },
      )
      .catch((fout: unknown) => {
        this.#configuratie = undefined;
        throw fout;
      });
    return this.#configuratie;
  }

  async begin(): Promise<Inlogstart> {
    const config = await this.#config();
    const codeVerifier = oidc.randomPKCECodeVerifier();
    const state = oidc.randomState();
    const nonce = oidc.randomNonce();
    const adres = oidc.buildAuthorizationUrl(config, {
      redirect_uri: this.#terug,
      scope: this.#bron.scope,
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return { adres: adres.href, state, nonce, codeVerifier };
  }

  /** @param adres the address the provider sent the browser back to. @throws when anything does not fit */
  async voltooi(adres: URL, start: Omit<Inlogstart, 'adres'>): Promise<Claims> {
    const config = await this.#config();
    const tokens = await oidc.authorizationCodeGrant(config, adres, {
      pkceCodeVerifier: start.codeVerifier,
      expectedState: start.state,
      expectedNonce: start.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims || !tokens.id_token) throw new Error('the identity provider gave no id token');
    return claims;
  }

  /**
   * Where the browser goes to end the session at the provider too; undefined when it offers no such place. Without
   * `id_token_hint`: the id token of a resident holds their bsn, which stands in no address and is kept nowhere. The
   * provider knows us by `client_id` (OpenID Connect RP-Initiated Logout 1.0, 2).
   */
  async uitlogadres(daarna: string): Promise<string | undefined> {
    const config = await this.#config();
    if (!config.serverMetadata().end_session_endpoint) return undefined;
    return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: daarna }).href;
  }
}
