import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { assertNoAxeViolations, keepPicture, overflows, WIDTHS } from './browser.ts';
import { geladen, type Reiziger, reis } from './reis.ts';

const { als, bezoeker } = reis();

/**
 * A screen at three widths: nothing sticks out, nothing in the console, one main heading, and nothing that axe finds at
 * the width its people use it at (residents a phone, staff a desk). Its pictures are kept.
 */
async function toets(reiziger: Reiziger, naam: string, kop?: string | RegExp): Promise<void> {
  const { page } = reiziger;
  await geladen(page);
  await page.getByRole('heading', { level: 1, ...(kop ? { name: kop } : {}) }).waitFor();
  // the screen before it stands until the code of this one is there
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).count(), { message: `main headings on ${page.url()}` })
    .toBe(1);
  for (const width of WIDTHS) {
    expect(await overflows(page, width), `${page.url()} sticks out at ${width}`).toBe(false);
    await keepPicture(page, naam, [width]);
    if (width === (naam.startsWith('inwoner') ? 360 : 1440)) await assertNoAxeViolations(page);
  }
  reiziger.geenFouten();
}

/** Path of the first link in the screen to what has this in its address. */
async function eersteLink(page: Page, deel: string): Promise<string> {
  const href = await page.locator(`main a[href*="${deel}"]`).first().getAttribute('href');
  if (!href) throw new Error(`no link to ${deel} on ${page.url()}`);
  return href;
}

/** Path of the first link that matches, in the app of this page. */
async function adresVan(page: Page, naam: RegExp): Promise<string> {
  const link = page.getByRole('main').getByRole('link', { name: naam }).first();
  const href = await link.getAttribute('href');
  if (!href) throw new Error(`no link ${naam} on ${page.url()}`);
  return href;
}

describe('the resident app', () => {
  it('stands for somebody who has not logged in', async () => {
    const gast = await bezoeker();
    // Without a session the app is told so; that is no fault.
    gast.verwacht({ pad: '/v1/', status: 401 });
    for (const pad of ['', 'melden', 'geld', 'toegankelijkheid', 'privacy', 'bestaat-niet', 'gedeeld']) {
      await gast.ga(`/inwoner/${pad}`);
      await toets(gast, `inwoner-gast-${pad || 'start'}`);
    }
  });

  it('shows each page of somebody with bijstand, wages and letters', { timeout: 240_000 }, async () => {
    const selena = await als('inwoner', 'Selena Brouwer', { viewport: { width: 360, height: 780 } });
    const { page } = selena;
    for (const pad of [
      ...[
        '',
        'melden',
        'aanvraag',
        'geld',
        'terugbetalen',
        'brieven',
        'doorgeven',
        'doorgeven/loon',
        'doorgeven/verhuizing',
        'vragen',
        'plan',
      ],
      ...['inkomen', 'inkomen/2026-11', 'inkomen/2020-01'],
      ...[
        'bezwaar',
        'bezwaar/maken',
        'gegevens',
        'gegevens/alles',
        'voorkeuren',
        'wie-keek',
        'delen',
        'toegankelijkheid',
        'privacy',
        'bestaat-niet',
      ],
    ]) {
      await selena.ga(`/inwoner/${pad}`);
      await toets(selena, `inwoner-${pad.replace('/', '-') || 'start'}`);
    }
    await selena.ga('/inwoner/geld');
    await page.goto(new URL(await adresVan(page, /2026/), page.url()).href);
    await toets(selena, 'inwoner-specificatie');
    await selena.ga('/inwoner/brieven');
    const brief = page.locator('main a[href*="/brieven/"]').first();
    await page.goto(new URL((await brief.getAttribute('href')) ?? '', page.url()).href);
    await toets(selena, 'inwoner-brief');
  });

  it('tells who was refused, whose benefit is on hold and who is paid zero what to do', async () => {
    const stil = 'Je uitkering staat stil';
    for (const [naam, kop, geldkop] of [
      ['Hatice Demir', 'Je krijgt geen bijstand', 'Je krijgt nu geen uitkering'],
      ['Willem de Graaf', stil, stil],
      ['Joyce Blom', 'Je geld van november 2026', 'Kies een maand'],
      ['Greet Zijlstra', 'Je krijgt geen bijstand', 'Je krijgt nu geen uitkering'],
    ] as const) {
      const wie = await als('inwoner', naam, { viewport: { width: 360, height: 780 } });
      const plek = naam.toLowerCase().replaceAll(' ', '-');
      await wie.ga('/inwoner/');
      await wie.page.getByRole('heading', { name: kop }).waitFor();
      await toets(wie, `inwoner-start-${plek}`);
      await wie.ga('/inwoner/geld');
      await wie.page.getByRole('heading', { name: geldkop }).waitFor();
      await toets(wie, `inwoner-geld-${plek}`);
      await wie.ga('/inwoner/klacht');
      await toets(wie, `inwoner-klacht-${plek}`);
    }
  });

  it('shows what is owed because we were late, and the besluit that fixes it', async () => {
    const greet = await als('inwoner', 'Greet Zijlstra', { viewport: { width: 360, height: 780 } });
    await greet.ga('/inwoner/aanvraag');
    await greet.page.getByRole('heading', { name: 'Geld omdat wij te laat waren' }).waitFor();
    await toets(greet, 'inwoner-te-laat');
    const samira = await als('medewerker', 'Samira Haddad');
    await samira.ga('/medewerker/werkvoorraad?soort=herziening');
    await samira.page.locator('a[href*="/besluiten/"]', { hasText: 'Greet Zijlstra' }).first().click();
    await samira.page.getByText('Te betalen', { exact: true }).waitFor();
    await toets(samira, 'medewerker-dwangsom', 'Greet Zijlstra: dwangsom vaststellen');
  });

  it('tells who pays back what is left, and what was proposed', async () => {
    const karel = await als('inwoner', 'Karel Smit', { viewport: { width: 360, height: 780 } });
    await karel.ga('/inwoner/terugbetalen');
    await karel.page.getByRole('heading', { name: 'Wij kijken naar je voorstel' }).waitFor();
    await toets(karel, 'inwoner-terugbetalen-voorstel');
  });

  it('shows the case of somebody who waits, and who has nothing yet', async () => {
    const yvonne = await als('inwoner', 'Yvonne de Wit');
    await yvonne.ga('/inwoner/aanvraag');
    await toets(yvonne, 'inwoner-aanvraag-loopt');
    const johan = await als('inwoner', 'Johan Visser');
    for (const pad of ['geld', 'terugbetalen', 'brieven', 'vragen', 'klacht', 'klacht/maken', 'wie-keek']) {
      await johan.ga(`/inwoner/${pad}`);
      await toets(johan, `inwoner-leeg-${pad.replace('/', '-')}`);
    }
  });
});

describe('the staff app', () => {
  it('stands for somebody who has not logged in', async () => {
    const gast = await bezoeker();
    gast.verwacht({ pad: '/v1/', status: 401 });
    await gast.ga('/medewerker/');
    await toets(gast, 'medewerker-gast');
  });

  it('shows a consulent every screen of their work', { timeout: 240_000 }, async () => {
    const samira = await als('medewerker', 'Samira Haddad');
    const { page } = samira;
    for (const pad of [
      'werkvoorraad?wie=niemand',
      'werkvoorraad',
      'zoeken',
      'post',
      'post/uwv',
      'aanvragen/nieuw',
      'bestaat-niet',
    ]) {
      await samira.ga(`/medewerker/${pad}`);
      await toets(samira, `medewerker-${pad.replace(/\W/g, '-')}`);
    }
    const uwv = {
      ...{ soort: 'meedoen-uwv-meldingen', versie: 1, levering: 'UWV-schermen' },
      meldingen: [
        { id: 'UWV-schermen-1', bsn: '123456789', naam: 'F. Fout', gemeente: '9901', geregistreerdOp: '2026-11-20' },
        { id: 'UWV-schermen-2', bsn: '999990019', naam: 'E. Elders', gemeente: '9911', geregistreerdOp: '2026-11-20' },
      ],
    };
    await samira.ga('/medewerker/post/uwv');
    const inhoud = { name: 'uwv.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(uwv)) };
    await page.getByLabel('Bestand van UWV').setInputFiles(inhoud);
    await page.getByRole('button', { name: 'Inlezen' }).click();
    await page.getByRole('heading', { name: 'Levering UWV-schermen' }).waitFor();
    await toets(samira, 'medewerker-post-uwv-levering', 'Meldingen van UWV');
    await samira.ga('/medewerker/zoeken');
    await page.getByLabel('Naam').fill('Brouwer');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    const selena = page.getByRole('link', { name: 'Selena Brouwer' });
    await selena.waitFor();
    await toets(samira, 'medewerker-gevonden');
    const dossier = (await selena.getAttribute('href')) ?? '';
    for (const blad of ['', '/feiten', '/betalingen', '/vorderingen', '/contact', '/besluiten', '/brieven']) {
      await samira.ga(`${dossier}${blad}`);
      await toets(samira, `medewerker-dossier${blad.replace('/', '-')}`, 'Selena Brouwer');
    }
    await samira.ga(`${dossier}/brieven`);
    await samira.ga(await eersteLink(page, '/brieven/'));
    await toets(samira, 'medewerker-brief');
    await samira.ga(`${dossier}/besluiten`);
    await samira.ga(await eersteLink(page, '/medewerker/besluiten/'));
    await toets(samira, 'medewerker-besluit');
    // Any application of the caseload: the people with a name belong to the journeys that change them.
    await samira.ga('/medewerker/werkvoorraad?wie=niemand&soort=aanvraag');
    await samira.ga(await eersteLink(page, '/aanvragen/'));
    await toets(samira, 'medewerker-aanvraag');
  });

  it('shows each other role the screens of its tasks', { timeout: 240_000 }, async () => {
    for (const [naam, ...paden] of [
      ['Ruben Kok', 'werkvoorraad'],
      ['Erik van Dam', 'betaalruns'],
      ['Marieke Postma', 'werkvoorraad', 'betaalruns', 'medewerkers'],
      ['Noor Vos', 'normwijziging', 'beleidslab', 'atlas', 'begroting'],
      ['Wim Scholten', 'bedragen', 'medewerkers'],
      ['Aisha Bennani', 'inzage', 'bewaarlijsten'],
      ['Karin Mol', 'cijfers'],
      ['Hanna Smit', ''],
      ['Eva Maas', ''],
      ['Nadia Haan', ''],
      ['Peter Groen', ''],
      ['Lotte Prins', 'klachten', 'klachten?toon=klaar', 'klachten/over-mij'],
    ] as const) {
      const iemand = await als('medewerker', naam);
      for (const pad of paden) {
        await iemand.ga(`/medewerker/${pad}`);
        await toets(iemand, `medewerker-${naam.split(' ')[0]?.toLowerCase()}-${pad.replace(/\W/g, '-')}`);
      }
      if (naam === 'Lotte Prins') {
        await iemand.ga('/medewerker/klachten');
        await iemand.page.getByRole('link', { name: 'Willem de Graaf' }).click();
        await toets(iemand, 'medewerker-lotte-klacht', 'Klacht van Willem de Graaf');
      }
      if (naam === 'Erik van Dam') {
        await iemand.ga(await eersteLink(iemand.page, '/betaalruns/'));
        await toets(iemand, 'medewerker-erik-run');
      }
      await iemand.page.context().close();
    }
  });
});

describe('when it goes wrong', () => {
  it('says so in the resident app, and goes on when it can', async () => {
    const selena = await als('inwoner', 'Selena Brouwer');
    const { page } = selena;
    selena.verwacht({ pad: '/v1/', status: 500 });
    const stuk = (status: number) => ({
      status,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'about:blank', title: 'Het lukt nu niet', status, detail: 'Probeer het later.' }),
    });
    await page.route('**/v1/eigen/**', (route) => route.fulfill(stuk(500)));
    await page.goto(new URL('/inwoner/brieven', page.url()).href);
    await page.getByRole('alert').waitFor({ timeout: 30_000 });
    await toets(selena, 'inwoner-storing');
    await page.unroute('**/v1/eigen/**');
    await page
      .getByRole('button', { name: /opnieuw/i })
      .first()
      .click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await toets(selena, 'inwoner-na-storing');
  });

  it('says in the staff app that the server is out of reach, and goes on when it answers', async () => {
    const samira = await als('medewerker', 'Samira Haddad');
    const { page } = samira;
    await page.route('**/v1/werkvoorraad**', (route) => route.abort('internetdisconnected'));
    await page.goto(new URL('/medewerker/werkvoorraad', page.url()).href);
    await page.getByRole('alert').waitFor({ timeout: 30_000 });
    await toets(samira, 'medewerker-onbereikbaar');
    await page.unroute('**/v1/werkvoorraad**');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await geladen(page);
    samira.geenFouten();
  });

  it('tells nobody whether a file exists', async () => {
    const samira = await als('medewerker', 'Samira Haddad');
    samira.verwacht({ pad: '/v1/', status: 404 });
    await samira.ga('/medewerker/dossiers/01890000-0000-7000-8000-000000000000');
    await toets(samira, 'medewerker-geen-dossier', 'Niet gevonden');
    const selena = await als('inwoner', 'Selena Brouwer');
    selena.verwacht({ pad: '/v1/', status: 404 });
    await selena.page.goto(new URL('/inwoner/brieven/01890000-0000-7000-8000-000000000000', selena.page.url()).href);
    await geladen(selena.page);
    await toets(selena, 'inwoner-geen-brief');
  });
});
