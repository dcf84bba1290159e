import { describe, expect, it } from 'vitest';
import { overflows, WIDTHS } from './browser.ts';
import { geladen, type Reiziger, reis } from './reis.ts';

const { als, bezoeker } = reis();
const TELEFOON = { viewport: { width: 360, height: 780 } };

async function vulDag({ page }: Reiziger, veld: string, dag: string): Promise<void> {
  const [d = '', m = '', j = ''] = dag.split('-');
  await page.locator(`#${veld}`).fill(d);
  await page.locator(`#${veld}-maand`).fill(m);
  await page.locator(`#${veld}-jaar`).fill(j);
}

/** What the focus stands on, in words: the top of the page when it is lost. */
const focus = ({ page }: Reiziger) =>
  page.evaluate(() => (document.activeElement === document.body ? 'kwijt' : document.activeElement?.textContent));

const stuur = (wie: Reiziger) => wie.page.getByRole('button', { name: 'Geef dit door' }).dblclick();

async function pastOveral({ page }: Reiziger): Promise<void> {
  for (const width of WIDTHS) expect(await overflows(page, width), `${page.url()} sticks out at ${width}`).toBe(false);
  await page.setViewportSize(TELEFOON.viewport);
}

describe('a resident on a phone', () => {
  it('asks a question, reads by when the answer comes, and finds the answer in the same place', async () => {
    const farah = await als('inwoner', 'Farah Rahimi', TELEFOON);
    await farah.ga('/inwoner/vragen');
    const gevraagd = farah.page.locator('.meedoen-kijk').getByText('Mag ik naar mijn zus?');
    await geladen(farah.page);
    const eerder = await gevraagd.count();
    await farah.page.locator('#vraag').fill('Mag ik naar mijn zus?');
    await farah.page.getByRole('button', { name: 'Verstuur mijn vraag' }).dblclick();
    await farah.page.getByText('Je krijgt antwoord uiterlijk op dinsdag 1 december.').waitFor();
    await expect.poll(() => gevraagd.count()).toBe(eerder + 1);
    expect(await focus(farah)).not.toBe('kwijt');
    await farah.bekijk('Vragen en antwoorden');
    await pastOveral(farah);

    const samira = await als('medewerker', 'Samira Haddad');
    await samira.ga('/medewerker/zoeken');
    await samira.page.getByLabel('Naam', { exact: true }).fill('Rahimi');
    await samira.page.getByRole('button', { name: 'Zoeken' }).click();
    await samira.page.getByRole('link', { name: 'Farah Rahimi' }).first().click();
    const bladen = samira.page.getByRole('navigation', { name: 'Bladen van het dossier' });
    await bladen.getByRole('link', { name: /Contact/ }).click();
    await samira.page.getByLabel('Uw bericht').fill('Ja, dat mag.');
    await samira.page.getByRole('button', { name: 'Versturen' }).click();
    await samira.page.getByText('Ja, dat mag.').first().waitFor();

    await farah.ga('/inwoner/');
    await farah.page.getByRole('link', { name: 'Lees het antwoord' }).click();
    await farah.page.getByText('Ja, dat mag.').first().waitFor();
    await farah.page.getByText('Nieuw antwoord').waitFor();
    expect(await farah.page.getByText('Je krijgt antwoord uiterlijk').count()).toBe(0);
    await farah.bekijk('Vragen en antwoorden');
  });

  it('passes on each kind of change, is told what follows, and reads back what was passed on', {
    timeout: 180_000,
  }, async () => {
    const farah = await als('inwoner', 'Farah Rahimi', TELEFOON);
    const { page } = farah;
    const vul = (veld: string, tekst: string) => page.locator(`#${veld}`).fill(tekst);
    const kies = (naam: string) => page.getByRole('radio', { name: naam, exact: true }).check();
    for (const [soort, vanaf, invullen, terug] of [
      [
        'loon',
        '1-12-2026',
        async () => {
          await kies('Ik krijg geld, of een ander bedrag');
          await kies('Loon');
          await vul('inkomen-kenmerk', 'Bakkerij Vos');
          await vul('inkomen-nettoInCenten', '412,50');
          await kies('Elke maand');
          await kies('Het zit er elke keer al bij');
        },
        /412,50 per maand, Bakkerij Vos/,
      ],
      [
        'verhuizing',
        '15-12-2026',
        async () => {
          await vul('straat', 'Lindelaan');
          await vul('huisnummer', '14');
          await vul('postcode', '8311ab');
          await vul('plaats', 'Veenrade');
        },
        /Lindelaan 14/,
      ],
      [
        'huishouden',
        '1-12-2026',
        async () => {
          await kies('Ik ga samenwonen of trouwen');
          await vul('wie', 'Omar Aziz');
        },
        /Gaat samenwonen of trouwen: Omar Aziz/,
      ],
      [
        'bezit',
        '20-11-2026',
        async () => {
          await kies('Een erfenis');
          await vul('bezit-naam', 'van mijn oma');
          await vul('bezit-bedrag', '2.500');
        },
        /van mijn oma/,
      ],
      [
        'rekening',
        '1-12-2026',
        async () => {
          await vul('iban', 'nl91 abna 0417 1643 00');
          await vul('tenaamstelling', 'F. Rahimi');
        },
        /NL91 ?ABNA/,
      ],
      ['anders', '1-2-2027', async () => vul('toelichting', 'Ik ga studeren.'), /Je schreef: Ik ga studeren\./],
    ] as const) {
      await farah.ga(`/inwoner/doorgeven/${soort}`);
      await invullen();
      await vulDag(farah, 'vanaf', vanaf);
      await stuur(farah);
      await page.getByRole('heading', { name: 'We hebben het ontvangen' }).waitFor();
      // who uses a keyboard or hears the page is taken to what came of it
      await expect.poll(() => focus(farah)).toContain('We hebben het ontvangen');
      await farah.bekijk();
      await farah.ga('/inwoner/doorgeven');
      const eerder = page.getByRole('region', { name: 'Dit gaf je eerder door' });
      await eerder.getByText(terug).first().waitFor();
    }
    await page.getByText('Een collega kijkt eerst na van wie deze rekening is.').first().waitFor();
    await page
      .getByText(/Vanaf 1 december 2026 rekenen wij hiermee/)
      .first()
      .waitFor();
    await pastOveral(farah);
    await farah.bekijk('Er verandert iets bij mij');
  });

  it('is told what is missing in the order of the page, and that a long trip costs money', async () => {
    const farah = await als('inwoner', 'Farah Rahimi', TELEFOON);
    const { page } = farah;
    await farah.ga('/inwoner/doorgeven/buitenland');
    await page.getByRole('button', { name: 'Geef dit door' }).click();
    const samen = page.getByRole('alert');
    await samen.getByRole('heading', { name: 'Nog 3 dingen, dan kun je verder' }).waitFor();
    const regels = await samen.getByRole('link').allInnerTexts();
    expect(regels.map((regel) => regel.split('?')[0])).toEqual([
      'Naar welk land ga je',
      'Op welke dag ga je weg',
      'Op welke dag ben je terug',
    ]);
    expect(await focus(farah)).toContain('Nog 3 dingen');
    await page.locator('#land').fill('Marokko');
    await vulDag(farah, 'vanaf', '10-1-2027');
    await vulDag(farah, 'totEnMet', '7-2-2027');
    expect(await page.getByText('Dit is langer dan 4 weken.').count()).toBe(0);
    await vulDag(farah, 'totEnMet', '8-2-2027');
    await page.getByText('Dit is langer dan 4 weken.').waitFor();
    await farah.bekijk('Ik ga naar het buitenland');
    await pastOveral(farah);
  });

  it('stops an application, and reads what that means and the way back', async () => {
    const frits = await als('inwoner', 'Frits Hoekstra', TELEFOON);
    const { page } = frits;
    await frits.ga('/inwoner/melden');
    await page.getByRole('button', { name: /Ik kan nog even vooruit/ }).click();
    await page.waitForURL('**/aanvraag/*');
    await page.getByText('Ik wil stoppen met mijn aanvraag').click();
    await page.locator('#stopreden').fill('Ik heb werk gevonden.');
    await page.getByRole('button', { name: 'Stop mijn aanvraag' }).dblclick();
    await page.getByRole('heading', { name: 'Je aanvraag is gestopt' }).waitFor();
    await expect.poll(() => focus(frits)).not.toBe('kwijt');
    expect(await page.getByRole('main').innerText()).not.toContain('dan tellen we vanaf deze dag');
    expect(await page.getByRole('main').getByRole('link', { name: 'Meld je opnieuw' }).getAttribute('href')).toBe(
      '/inwoner/melden',
    );
    await frits.bekijk('Je aanvraag voor bijstand');
    await pastOveral(frits);
  });

  it('who objected already is led to that objection', async () => {
    const frits = await als('inwoner', 'Frits Hoekstra', TELEFOON);
    const { page } = frits;
    await frits.ga('/inwoner/bezwaar/maken');
    const kaart = page.getByRole('main').getByRole('status');
    await kaart.getByRole('heading', { name: 'Je maakte hier al bezwaar tegen' }).waitFor();
    expect(await page.getByRole('button', { name: 'Stuur mijn bezwaar' }).count()).toBe(0);
    await frits.bekijk('Waarom ben je het er niet mee eens?');
    await kaart.getByRole('link', { name: 'Bekijk je bezwaar' }).click();
    await page.waitForURL('**/inwoner/bezwaar/*-*');
    await frits.bekijk('Mijn bezwaren');
  });

  it('loses nothing when the page is older than the session', async () => {
    const johan = await als('inwoner', 'Johan Visser', TELEFOON);
    const { page } = johan;
    await johan.ga('/inwoner/vragen');
    await page.locator('#vraag').fill('Ben ik er nog?');
    johan.verwacht({ pad: '/v1/eigen/berichten', status: 403 });
    let keer = 0;
    await page.route('**/v1/eigen/berichten', (route) => {
      const verzoek = route.request();
      const oud = verzoek.method() === 'POST' && keer++ === 0;
      return route.continue(oud ? { headers: { ...verzoek.headers(), 'x-csrf-token': 'van-een-vorige-keer' } } : {});
    });
    await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
    await page.getByText('Je vraag is verstuurd.').waitFor();
    expect(keer).toBe(2);
    await johan.bekijk('Vragen en antwoorden');
  });

  it('shares a page once with two taps, and a helper reads it without logging in', async () => {
    const farah = await als('inwoner', 'Farah Rahimi', TELEFOON);
    const { page } = farah;
    await farah.ga('/inwoner/brieven');
    await page.locator('main a[href*="/brieven/"]').first().click();
    await page.waitForURL('**/brieven/*');
    await geladen(page);
    await page.getByText('Laat iemand meekijken').first().click();
    let gestuurd = 0;
    page.on('request', (verzoek) => {
      if (verzoek.method() === 'POST' && verzoek.url().endsWith('/v1/eigen/delingen')) gestuurd++;
    });
    await page.getByRole('button', { name: /link/i }).dblclick();
    const link = page.locator('input[readonly]');
    await link.waitFor();
    expect(gestuurd).toBe(1);
    await expect.poll(() => focus(farah)).not.toBe('kwijt');
    await farah.bekijk();
    const helper = await bezoeker(TELEFOON);
    helper.verwacht({ pad: '/v1/', status: 401 });
    await helper.page.goto(await link.inputValue());
    await helper.page.getByText(/Farah/).first().waitFor();
    await helper.bekijk();
    await pastOveral(helper);
  });

  it('is asked nothing without bijstand, and reads no word of the office', async () => {
    const johan = await als('inwoner', 'Johan Visser', TELEFOON);
    await johan.ga('/inwoner/plichten');
    await johan.page.getByRole('heading', { name: 'Je krijgt nu geen bijstand' }).waitFor();
    expect(await johan.page.getByRole('main').innerText()).not.toMatch(/gedaan wat er moest|Werk mee/);
    await johan.bekijk('Wat we van je vragen');
    const selena = await als('inwoner', 'Selena Brouwer', TELEFOON);
    await selena.ga('/inwoner/gegevens/alles');
    await selena.page.getByText('Welke hulp je krijgt bij werk').first().waitFor();
    await selena.page.evaluate(() => {
      for (const vak of document.querySelectorAll('details')) vak.open = true;
    });
    expect(await selena.page.getByRole('main').innerText()).not.toMatch(
      /klantgroep|medebewoner|urenbeperkt\n|arbeidsverplichting/i,
    );
    // a kenmerk stands on one line, whatever the width
    for (const width of WIDTHS) {
      await selena.page.setViewportSize({ width, height: 780 });
      const regels = await selena.page
        .locator('main .meedoen-heel')
        .evaluateAll((alle) => alle.map((een) => een.getClientRects().length));
      expect(regels.length).toBeGreaterThan(5);
      expect(Math.max(...regels)).toBe(1);
    }
    await geladen(selena.page);
    selena.geenFouten();
  });
});
