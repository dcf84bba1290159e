import { testBsn } from '@meedoen/casework/identificatie';
import { readSessie } from '@meedoen/contract/sessie';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demoprovider, IdentiteitClient, startDemoprovider } from '../../sources/identiteit/index.ts';
import { metFeiten, opgegeven } from '../../test/dossier.ts';
import { type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { Proefbrowser } from './browser.ts';
import { inlogwegen } from './index.ts';

const MIDDEN = 'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract';
const BASIS = 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport';
const THUIS = 'http://proef.test';
const inwoner = (sub: string, claims: object) =>
  ({ sub, soort: 'inwoner', naam: sub, toelichting: '', claims: { niveau: MIDDEN, ...claims } }) as const;
const medewerker = (sub: string, groups: readonly string[]) =>
  ({ sub, soort: 'medewerker', naam: sub, toelichting: '', claims: { groups } }) as const;

const ACCOUNTS = [
  inwoner('bekend', { bsn: testBsn(1) }),
  inwoner('nieuw', { bsn: testBsn(2) }),
  inwoner('elders', { bsn: testBsn(3) }),
  inwoner('laag', { bsn: testBsn(1), niveau: BASIS }),
  inwoner('kapot', { bsn: '123456789' }),
  inwoner('overleden', { bsn: testBsn(4) }),
  inwoner('overleden in de BRP', { bsn: testBsn(5) }),
  medewerker('samira', ['meedoen/Gemeente Veenrade/alle/inkomensconsulent', 'iets/anders']),
  medewerker('deels', [
    'meedoen/Samenwerking Waterkant/9911/inkomensconsulent',
    'meedoen/Samenwerking Waterkant/9912/coach',
  ]),
  medewerker('buiten', ['meedoen/Gemeente Veenrade/alle/werkgever']),
  medewerker('vreemd', ['meedoen/Nergens/alle/inkomensconsulent', 'meedoen/Gemeente Veenrade/alle/keizer']),
];

let proef: Proefomgeving;
let provider: Demoprovider;
let app: Hono;
let bekend: string;
const fouten: unknown[] = [];

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  bekend = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Bekend', bsn: testBsn(1) });
  const client = (soort: 'inwoner' | 'medewerker') => ({
    id: `meedoen-${soort}`,
    soort,
    secret: `geheim van ${soort}`,
    terug: `${THUIS}/inloggen/${soort}/terug`,
    daarna: `${THUIS}/${soort}/`,
  });
  const clients = [client('inwoner'), client('medewerker')];
  provider = await startDemoprovider({ poort: 0, accounts: ACCOUNTS, geheim: 'koekjes van de proef', clients });
  const inlogclient = (soort: 'inwoner' | 'medewerker') =>
    new IdentiteitClient(
      { issuer: provider.issuer, clientId: `meedoen-${soort}`, clientSecret: `geheim van ${soort}`, scope: 'openid' },
      `${THUIS}/inloggen/${soort}/terug`,
    );
  app = new Hono();
  app.route('/', proef.dienst.app);
  app.route(
    '/',
    inlogwegen({
      omgeving: proef.omgeving,
      clients: { inwoner: inlogclient('inwoner'), medewerker: inlogclient('medewerker') },
      namen: { bsn: 'bsn', niveau: 'niveau', niveaus: [MIDDEN], groepen: 'groups' },
      maakBekend: async (bsn) =>
        bsn === testBsn(2)
          ? {
              persoon: await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Nieuw', bsn }),
              uitvoerder: proef.veenrade.id,
            }
          : bsn === testBsn(5)
            ? 'overleden'
            : undefined,
      meld: (fout) => void fouten.push(fout),
    }),
  );
  app.get('/:soort/*', (c) => c.text('de app'));
});
afterAll(async () => {
  await provider.stop();
  await proef.stop();
});

const browser = () => new Proefbrowser(app, THUIS);
const isTerug = (url: URL) => url.origin === THUIS && url.pathname.endsWith('/terug');

/** Chooses an account at the provider and goes on until the way back to us. */
async function kies(deze: Proefbrowser, soort: 'inwoner' | 'medewerker', sub: string, naar = ''): Promise<URL> {
  const lijst = await deze.ga(`${THUIS}/inloggen/${soort}${naar}`);
  expect(await lijst.antwoord?.text()).toContain('Kies wie u bent');
  return (await deze.ga(`${lijst.adres.href}?account=${sub}`, {}, isTerug)).adres;
}

async function logIn(deze: Proefbrowser, soort: 'inwoner' | 'medewerker', sub: string, naar = ''): Promise<URL> {
  const terug = await kies(deze, soort, sub, naar);
  return (await deze.ga(terug.href)).adres;
}

async function sessie(deze: Proefbrowser) {
  const antwoord = await deze.vraag(`${THUIS}${readSessie.path}`);
  return readSessie.answer?.parse(await antwoord.json());
}

describe('logging in through OpenID Connect', () => {
  it('lets a known resident in and brings them to the page they wanted', async () => {
    const deze = browser();
    const aan = await logIn(deze, 'inwoner', 'bekend', '?naar=/inwoner/mijn-geld');
    expect(aan.pathname).toBe('/inwoner/mijn-geld');
    expect(await sessie(deze)).toMatchObject({ soort: 'inwoner', id: bekend });
  });

  it('never sends anybody to another site afterwards', async () => {
    for (const naar of ['https://elders.test/', '//elders.test/', '/inwoner//elders.test', '/elders'])
      expect((await logIn(browser(), 'inwoner', 'bekend', `?naar=${encodeURIComponent(naar)}`)).href).toBe(
        `${THUIS}/inwoner/`,
      );
  });

  it('makes a file for a resident who has none, and says so to who lives elsewhere', async () => {
    const nieuw = browser();
    await logIn(nieuw, 'inwoner', 'nieuw');
    expect(await sessie(nieuw)).toMatchObject({ soort: 'inwoner', naam: 'Nieuw' });
    const elders = browser();
    expect((await logIn(elders, 'inwoner', 'elders')).search).toBe('?inloggen=geen-dossier');
    expect(elders.koekje('meedoen')).toBeUndefined();
  });

  it('refuses a level of assurance that is too low, and a bsn that is none', async () => {
    for (const [sub, reden] of [
      ['laag', 'niveau'],
      ['kapot', 'mislukt'],
    ] as const) {
      const deze = browser();
      expect((await logIn(deze, 'inwoner', sub)).search).toBe(`?inloggen=${reden}`);
      expect(deze.koekje('meedoen')).toBeUndefined();
    }
  });

  it('lets nobody in on the name of who has died, and ends the session that runs', async () => {
    const { veenrade, waterkant } = proef;
    const bsn = testBsn(4);
    const wie = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Overleden', bsn });
    const deze = browser();
    await logIn(deze, 'inwoner', 'overleden');
    expect(await sessie(deze)).toMatchObject({ soort: 'inwoner', id: wie });
    const overlijden = opgegeven('overlijden', { datum: '2026-11-20' }, '2026-11-20');
    // what somebody writes down about another locks them out of nothing
    await metFeiten(proef, wie, veenrade, '9901', [overlijden]);
    expect(await sessie(deze)).toMatchObject({ soort: 'inwoner', id: wie });
    await metFeiten(proef, wie, veenrade, '9901', [{ ...overlijden, bron: 'brp', gecontroleerd: true }]);
    expect(await sessie(deze)).toMatchObject({ soort: 'niemand' });
    expect((await logIn(browser(), 'inwoner', 'overleden')).search).toBe('?inloggen=overleden');
    expect((await logIn(browser(), 'inwoner', 'overleden in de BRP')).search).toBe('?inloggen=overleden');

    // a newer file with another uitvoerder that does not know of it opens no door either
    proef.klok.verzet('2026-11-25');
    await proef.persoon({ uitvoerder: waterkant, gemeente: '9911', naam: 'Overleden', bsn });
    expect((await logIn(browser(), 'inwoner', 'overleden')).search).toBe('?inloggen=overleden');

    // it was a mistake
    await proef.systeem(
      (tx) => tx`update feit set bekend = tstzrange(lower(bekend), ${proef.klok.nu()})
        where persoon = ${wie} and soort = 'overlijden' and bron = 'brp'`,
    );
    expect((await logIn(browser(), 'inwoner', 'overleden')).search).toBe('');
    proef.klok.verzet('2026-11-24');
  });

  it('gives staff the roles of their groups, in their gemeenten', async () => {
    const samira = browser();
    expect((await logIn(samira, 'medewerker', 'samira')).pathname).toBe('/medewerker/');
    expect(await sessie(samira)).toMatchObject({
      soort: 'medewerker',
      naam: 'samira',
      rollen: [{ rol: 'inkomensconsulent', gemeente: '9901' }],
    });
    const deels = browser();
    await logIn(deels, 'medewerker', 'deels');
    const gelezen = await sessie(deels);
    expect(gelezen?.rollen.toSorted((a, b) => (a.rol < b.rol ? -1 : 1))).toEqual([
      { rol: 'coach', gemeente: '9912' },
      { rol: 'inkomensconsulent', gemeente: '9911' },
    ]);
  });

  it('tells a role that opens nothing yet who it is', async () => {
    const buiten = browser();
    await logIn(buiten, 'medewerker', 'buiten');
    expect(await sessie(buiten)).toMatchObject({ taken: [], rollen: [{ rol: 'werkgever', gemeente: null }] });
  });

  it('refuses groups that name no organisation or role of ours', async () => {
    const deze = browser();
    expect((await logIn(deze, 'medewerker', 'vreemd')).search).toBe('?inloggen=geen-rol');
    expect(deze.koekje('meedoen')).toBeUndefined();
  });

  it('takes a state once', async () => {
    const deze = browser();
    const terug = await kies(deze, 'inwoner', 'bekend');
    expect((await deze.ga(terug.href)).adres.search).toBe('');
    expect((await deze.ga(terug.href)).adres.search).toBe('?inloggen=verlopen');
  });

  it('refuses the way back of another browser', async () => {
    const terug = await kies(browser(), 'inwoner', 'bekend');
    const ander = browser();
    await ander.vraag(`${THUIS}/inloggen/inwoner`);
    expect((await ander.ga(terug.href)).adres.search).toBe('?inloggen=verlopen');
    expect(ander.koekje('meedoen')).toBeUndefined();
  });

  it('refuses a code that is not of this login', async () => {
    const eerste = await kies(browser(), 'inwoner', 'bekend');
    const deze = browser();
    const terug = await kies(deze, 'inwoner', 'bekend');
    terug.searchParams.set('code', eerste.searchParams.get('code') ?? '');
    const aantal = fouten.length;
    expect((await deze.ga(terug.href)).adres.search).toBe('?inloggen=mislukt');
    expect(fouten).toHaveLength(aantal + 1);
  });

  it('ends the session here and at the provider', async () => {
    const deze = browser();
    await logIn(deze, 'inwoner', 'bekend');
    const uitloggen = (csrf: string) =>
      deze.vraag(`${THUIS}/uitloggen`, { method: 'POST', body: new URLSearchParams({ csrf }) });
    expect((await uitloggen('verkeerd')).status).toBe(403);
    const gelezen = await sessie(deze);
    const antwoord = await uitloggen(gelezen?.csrf ?? '');
    // no redirect: the browser would hold it against `form-action 'self'` and go nowhere
    expect([antwoord.status, antwoord.headers.get('Location')]).toEqual([200, null]);
    const elders = /http-equiv="refresh" content="0;url=([^"]+)"/.exec(await antwoord.text())?.[1] ?? '';
    const naarProvider = elders.replaceAll('&#38;', '&');
    expect(naarProvider).toContain(`${provider.issuer}/session/end?`);
    // nothing of who it was: an id token holds a bsn
    expect([...new URL(naarProvider).searchParams.keys()].sort()).toEqual(['client_id', 'post_logout_redirect_uri']);
    expect(deze.koekje('meedoen')).toBeUndefined();
    expect(await sessie(deze)).toMatchObject({ soort: 'niemand' });

    // the provider asks once more, then it has forgotten us too: the next login shows the accounts again
    const vraag = await deze.ga(naarProvider);
    const pagina = (await vraag.antwoord?.text()) ?? '';
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(pagina)?.[1] ?? '';
    const klaar = await deze.ga(
      `${provider.issuer}/session/end/confirm`,
      { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) },
      (url) => url.origin === THUIS,
    );
    expect(klaar.adres.href).toContain(`${THUIS}/inwoner/`);
    expect((await deze.ga(`${THUIS}/inloggen/inwoner`)).adres.origin).toBe(provider.issuer);
  });
});
