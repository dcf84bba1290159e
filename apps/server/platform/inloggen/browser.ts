import type { Hono } from 'hono';

/** A browser for tests: keeps cookies per host and follows redirects, through our own door and over the network. */
export class Proefbrowser {
  readonly #koekjes = new Map<string, Map<string, string>>();
  readonly #app: Hono;
  readonly #thuis: string;

  /** @param thuis address that `app` answers; every other address goes over the network */
  constructor(app: Hono, thuis: string) {
    this.#app = app;
    this.#thuis = new URL(thuis).host;
  }

  /** One request, redirects not followed. */
  async vraag(adres: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(adres);
    const pot = this.#koekjes.get(url.host) ?? new Map<string, string>();
    this.#koekjes.set(url.host, pot);
    const headers = new Headers(init.headers);
    const koekjes = [...pot].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ');
    if (koekjes) headers.set('Cookie', koekjes);
    const verzoek = { ...init, headers, redirect: 'manual' as const };
    const antwoord =
      url.host === this.#thuis ? await this.#app.request(url.href, verzoek) : await fetch(url.href, verzoek);
    for (const koekje of antwoord.headers.getSetCookie()) {
      const [paar = '', ...rest] = koekje.split(';');
      const is = paar.indexOf('=');
      const [naam, waarde] = [paar.slice(0, is), paar.slice(is + 1)];
      const voorbij = rest.some((each) => /^\s*max-age=0$/i.test(each)) || /expires=Thu, 01 Jan 1970/i.test(koekje);
      if (voorbij || waarde === '') pot.delete(naam);
      else pot.set(naam, waarde);
    }
    return antwoord;
  }

  /** Follows redirects until a page, or until an address that `stop` wants. @returns the last address and answer */
  async ga(
    adres: string,
    init: RequestInit = {},
    stop: (url: URL) => boolean = () => false,
  ): Promise<{ adres: URL; antwoord: Response | undefined }> {
    let url = new URL(adres);
    let verzoek = init;
    for (let i = 0; i < 20; i++) {
      if (stop(url)) return { adres: url, antwoord: undefined };
      const antwoord = await this.vraag(url.href, verzoek);
      const verder = antwoord.headers.get('Location');
      if (antwoord.status < 300 || antwoord.status >= 400 || !verder) return { adres: url, antwoord };
      url = new URL(verder, url);
      verzoek = {};
    }
    throw new Error(`too many redirects at ${url.href}`);
  }

  koekje(naam: string): string | undefined {
    return this.#koekjes.get(this.#thuis)?.get(naam);
  }
}
