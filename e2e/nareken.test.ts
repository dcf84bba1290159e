import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { keepPicture, overflows, WIDTHS } from './browser.ts';
import { type Reiziger, reis } from './reis.ts';

const { als, bezoeker } = reis();

/** The rekenbewijs of the newest letter of somebody that has one, as the button gives it. */
async function haalBewijs({ page, ga }: Reiziger): Promise<string> {
  await ga('/inwoner/brieven');
  const paden = await page
    .locator('main a[href*="/brieven/"]')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  for (const pad of paden) {
    await ga(pad ?? '');
    const knop = page.getByRole('button', { name: 'Download het rekenbewijs' });
    if ((await knop.count()) === 0) continue;
    const [bestand] = await Promise.all([page.waitForEvent('download'), knop.click()]);
    return readFile(await bestand.path(), 'utf8');
  }
  throw new Error('no letter with a rekenbewijs');
}

const kies = (reiziger: Reiziger, name: string, text: string) =>
  reiziger.page
    .getByLabel('Kies een bestand')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

describe('a besluit computed again by anybody', () => {
  it('is genuine and right as it was sent, and shown as changed when it was', { timeout: 120_000 }, async () => {
    const selena = await als('inwoner', 'Selena Brouwer', { viewport: { width: 360, height: 780 } });
    const echt = await haalBewijs(selena);
    await selena.bekijk();

    const gast = await bezoeker({ viewport: { width: 360, height: 780 } });
    gast.verwacht({ pad: '/v1/', status: 401 });
    const { page } = gast;
    await gast.ga('/inwoner/nareken');
    await page.getByLabel('Kies een bestand').waitFor();
    await page.waitForLoadState('networkidle');
    const verzonden: string[] = [];
    page.on('request', (request) => verzonden.push(request.url()));

    await kies(gast, 'bewijs.json', echt);
    await page.getByText('Het bestand is echt.').waitFor();
    await page.getByText('komen de rekenregels op hetzelfde bedrag').waitFor();
    for (const width of WIDTHS) {
      expect(await overflows(page, width), `sticks out at ${width}`).toBe(false);
      await keepPicture(page, 'inwoner-nareken-goed', [width]);
    }
    await page.setViewportSize({ width: 360, height: 780 });
    await gast.bekijk('Een besluit narekenen');

    // ten euros more in the first month: the signature no longer holds, and the line that differs is named
    const gewijzigd = JSON.parse(echt);
    gewijzigd.bewijs.maanden[0].besloten.uitkering += 10_00;
    await kies(gast, 'gewijzigd.json', JSON.stringify(gewijzigd));
    await page.getByText('Dit bestand is veranderd.').waitFor();
    await page.getByText('op een ander bedrag').waitFor();
    const verschil = page.locator('details[open]').filter({ hasText: 'hier zit het verschil' });
    await verschil.getByRole('row', { name: /Uitkering met vakantiegeld.*− 10,00/ }).waitFor();
    await verschil
      .getByText(/artikel \d+/)
      .first()
      .waitFor();
    for (const width of WIDTHS) {
      expect(await overflows(page, width), `sticks out at ${width}`).toBe(false);
      await keepPicture(page, 'inwoner-nareken-anders', [width]);
    }
    await page.setViewportSize({ width: 360, height: 780 });
    await gast.bekijk();

    await kies(gast, 'niets.json', '{"iets":1}');
    await page.getByText('Dit is geen rekenbewijs van Meedoen').waitFor();
    expect(verzonden).toEqual([]);
  });
});
