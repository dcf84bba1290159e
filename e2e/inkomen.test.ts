import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { keepPicture, overflows, WIDTHS } from './browser.ts';
import { type Reiziger, reis } from './reis.ts';

const { als } = reis();
const telefoon = { viewport: { width: 360, height: 780 } };

/** The screen at three widths, kept as pictures. */
async function bekijkOveral(reiziger: Reiziger, naam: string, kop: string | RegExp): Promise<void> {
  await reiziger.bekijk(kop);
  const voor = reiziger.page.viewportSize();
  for (const width of WIDTHS)
    expect(await overflows(reiziger.page, width), `${naam} sticks out at ${width}`).toBe(false);
  if (voor) await reiziger.page.setViewportSize(voor);
  await keepPicture(reiziger.page, `inkomen-${naam}`);
}

/** Tab until the focus stands on a button or link, then Enter. */
async function druk(page: Page, naam: string): Promise<void> {
  for (let keer = 0; keer < 60; keer++) {
    await page.keyboard.press('Tab');
    const tekst = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (!tekst.startsWith(naam)) continue;
    await page.keyboard.press('Enter');
    return;
  }
  throw new Error(`Tab never came to ${naam} at ${page.url()}`);
}

describe('the income of November', () => {
  it('is given in three taps when nothing changed, with the keyboard, and answered at once', async () => {
    const esra = await als('inwoner', 'Esra Kaya', telefoon);
    const { page } = esra;
    await esra.ga('/inwoner/');
    await page.getByText('Geef je inkomen van november 2026 door').first().waitFor();
    await druk(page, 'Doe dit nu');
    await page.getByText('€ 412,75 per maand').waitFor();
    await bekijkOveral(esra, 'vraag', 'Je inkomen van november 2026');
    await druk(page, 'Ja, het was hetzelfde');
    await bekijkOveral(esra, 'nakijken', 'Kijk het nog even na');
    await druk(page, 'Verstuur');
    await page.getByRole('heading', { level: 1, name: 'Je krijgt over november 2026' }).waitFor();
    await page.getByText('Geld dat je al krijgt', { exact: true }).waitFor();
    await bekijkOveral(esra, 'antwoord', 'Je krijgt over november 2026');
    await esra.ga('/inwoner/');
    expect(await page.getByText('Geef je inkomen van november 2026 door').count()).toBe(0);
  });

  it('is corrected from the payslip, and stands with what the consulent has to look at', async () => {
    const esra = await als('inwoner', 'Esra Kaya', telefoon);
    const { page } = esra;
    await esra.ga('/inwoner/inkomen');
    await bekijkOveral(esra, 'maanden', 'Je inkomen per maand');
    await page.getByRole('link', { name: /November 2026/ }).click();
    await page.getByRole('button', { name: 'Nee, ik verbeter het' }).click();
    const bedrag = page.getByLabel('Hoeveel kwam er in november op je rekening?');
    await bedrag.fill('');
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByText('Vul een bedrag in, bijvoorbeeld 125,50.').first().waitFor();
    await bekijkOveral(esra, 'fout', 'Wat kreeg je in november?');
    await bedrag.fill('455,20');
    await page.getByText('Loonstrook meesturen').click();
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\nstartxref\n0\n%%EOF\n');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'loonstrook.pdf', mimeType: 'application/pdf', buffer: pdf });
    await page.getByText(/loonstrook\.pdf/).waitFor();
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByText('met vakantiegeld, met loonstrook').waitFor();
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await page.getByText('455,20').first().waitFor();
    await esra.bekijk(/november 2026/);

    const samira = await als('medewerker', 'Samira Haddad');
    await samira.ga('/medewerker/zoeken');
    await samira.page.getByLabel('Naam', { exact: true }).fill('Kaya');
    await samira.page.getByRole('button', { name: 'Zoeken' }).click();
    await samira.page.getByRole('link', { name: 'Esra Kaya' }).click();
    await samira.page.getByText('Doorgegeven: Inkomen van november 2026').first().waitFor();
    await samira.bekijk('Esra Kaya');
  });
});
