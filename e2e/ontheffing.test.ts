import { describe, expect, it } from 'vitest';
import { keepPicture, overflows, WIDTHS } from './browser.ts';
import { type Reiziger, reis } from './reis.ts';

const { als } = reis();

/** The screen at three widths, kept as pictures. */
async function bekijkOveral(reiziger: Reiziger, naam: string, kop?: string | RegExp): Promise<void> {
  await reiziger.bekijk(kop);
  const voor = reiziger.page.viewportSize();
  for (const width of WIDTHS)
    expect(await overflows(reiziger.page, width), `${naam} sticks out at ${width}`).toBe(false);
  if (voor) await reiziger.page.setViewportSize(voor);
  await keepPicture(reiziger.page, `ontheffing-${naam}`);
}

describe('an ontheffing', () => {
  it('is asked by a resident, weighed and decided, and stands in the duties of both', {
    timeout: 120_000,
  }, async () => {
    const selena = await als('inwoner', 'Selena Brouwer', { viewport: { width: 360, height: 780 } });
    await selena.ga('/inwoner/plichten');
    await selena.page.getByRole('heading', { name: 'Wat we wanneer van je vragen' }).waitFor();
    await selena.page.getByRole('button', { name: 'Vraag dit aan' }).click();
    await selena.page.getByLabel('Er gebeurt iets ergs, of ik zorg voor iemand').check();
    await selena.page.getByLabel('Vertel het kort').fill('Ik zorg voor mijn moeder. Zij kan niet alleen zijn.');
    await selena.page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
    await selena.page.getByRole('heading', { name: 'We kijken naar je vraag' }).waitFor();
    await bekijkOveral(selena, 'inwoner-gevraagd', 'Wat we van je vragen');

    const samira = await als('medewerker', 'Samira Haddad');
    const { page } = samira;
    await samira.ga('/medewerker/zoeken');
    await page.getByLabel('Naam', { exact: true }).fill('Brouwer');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.getByRole('link', { name: 'Selena Brouwer' }).click();
    await page.getByRole('link', { name: 'Plichten en afstemming' }).click();
    await page.getByText('Zij kan niet alleen zijn.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Verlenen voorbereiden' }).click();
    await page.getByLabel('Vanaf', { exact: true }).fill('2026-11-24');
    await page.getByLabel('Tot en met', { exact: true }).fill('2027-02-23');
    await bekijkOveral(samira, 'onderzoek', 'Selena Brouwer');
    await page.getByRole('button', { name: 'Naar het besluit' }).click();
    await page.waitForURL('**/medewerker/besluiten/**');
    await page.getByLabel('Wat deze mensen nodig hebben').fill('Tijd om voor haar moeder te zorgen.');
    await page.getByRole('region', { name: 'Omgekeerde toets' }).getByRole('checkbox').first().check();
    await page
      .getByLabel(/Voor deze mensen, voor werk/)
      .fill('Zij zoekt drie maanden geen werk. Daarna kijken we weer.');
    await page.getByLabel('Artikel', { exact: true }).fill('Pw art. 9 lid 2');
    await page
      .getByRole('textbox', { name: 'Motivering' })
      .fill('Zij zorgt voor haar moeder, en dat kan nu niemand anders.');
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: 'Bewaard' }).waitFor();
    await bekijkOveral(samira, 'besluit', /ontheffing/);
    await page.keyboard.press('Control+Enter');
    await page.getByText(/Bekendgemaakt op 24 november 2026/).waitFor();
    await page.goBack();
    await page.getByText('24 november 2026 tot en met 31 december 2026', { exact: false }).first().waitFor();
    await bekijkOveral(samira, 'verleend', 'Selena Brouwer');
    samira.geenFouten();

    await selena.page.reload();
    await selena.page.getByRole('heading', { name: 'Dit hoef je nu niet te doen' }).waitFor();
    await selena.page.getByText('Dit duurt tot en met', { exact: false }).waitFor();
    await bekijkOveral(selena, 'inwoner-verleend', 'Wat we van je vragen');
    selena.geenFouten();
  });
});
