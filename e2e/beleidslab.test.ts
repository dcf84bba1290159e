import { describe, expect, it } from 'vitest';
import { reis } from './reis.ts';

const { als } = reis();

describe('policy tried out', () => {
  it('says who gains and loses when rules move, and keeps the variant to share', { timeout: 180_000 }, async () => {
    const noor = await als('medewerker', 'Noor Vos');
    const { page } = noor;
    page.setDefaultTimeout(60_000);
    await noor.ga('/medewerker/beleidslab');
    await noor.bekijk('Beleidslab');
    await page.getByText('0 van').first().waitFor();
    const norm = page.getByLabel(/^Norm voor een alleenstaande .*, waarde$/);
    await norm.fill('1400');
    await expect
      .poll(() => page.getByRole('main').getByRole('status').first().innerText(), { timeout: 30_000 })
      .toMatch(/^\d+ huishoudens gaan achteruit, 0 gaan vooruit/);
    await page.getByRole('button', { name: 'Variant erbij' }).click();
    await page.getByRole('heading', { name: 'Variant B' }).waitFor();
    await norm.fill('1450');
    await expect
      .poll(() => page.getByRole('main').getByRole('status').first().innerText(), { timeout: 30_000 })
      .toMatch(/^0 huishoudens gaan achteruit, \d+ gaan vooruit/);
    // both variants beside each other, and nothing about fewer than ten
    await expect
      .poll(() => page.getByRole('table', { name: 'Varianten naast elkaar' }).getByRole('row').count())
      .toBe(3);
    await page.getByRole('button', { name: 'Variant bewaren' }).click();
    await page.getByLabel('Naam').fill('Norm omhoog');
    await page.getByLabel('Toelichting').fill('Gevraagd door de raad.');
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await page.getByRole('link', { name: 'Norm omhoog' }).click();
    await page.getByRole('heading', { name: 'Variant A' }).waitFor();
    await expect.poll(() => norm.inputValue()).toBe('1.450,00');
    await noor.bekijk('Beleidslab');
    // how many households in two years: another scenario beside the first expects fewer when more find work
    await page.getByRole('link', { name: /^Volume/ }).click();
    await page.getByText(/Scenario A: na 24 maanden \d+ \(\d+ tot \d+\)/).waitFor();
    await page.getByRole('button', { name: 'Scenario erbij' }).click();
    await page.getByRole('heading', { name: 'Scenario B' }).waitFor();
    await page.getByLabel('Uitstroom naar werk, procent', { exact: true }).fill('150');
    const scenarios = page.getByRole('table', { name: "Scenario's naast elkaar" });
    await scenarios.getByText('uitstroom naar werk 150%').waitFor();
    await scenarios.getByText(/^−\d+$/).waitFor();
    await noor.bekijk('Volume');
  });

  it('shows on the atlas where work brings nothing, for another household, by keyboard too', async () => {
    const noor = await als('medewerker', 'Noor Vos');
    const { page } = noor;
    await noor.ga('/medewerker/atlas');
    await page.getByText(/Van €.1\.140,02 tot €.1\.686,49: meer loon levert niets extra op/).waitFor();
    const loon = page.getByRole('slider', { name: 'Loon per maand' });
    await loon.focus();
    await page.keyboard.press('PageUp');
    await expect.poll(() => loon.getAttribute('aria-valuetext')).toMatch(/^Bij €.\d.* blijft 25 cent\.$/);
    await page.getByLabel('Gezinsvorm').selectOption('tot-27');
    await page.getByText('Onder 27 jaar gelden onderdeel n en r niet.').first().waitFor();
    await page.getByRole('radio', { name: 'Spaargeld' }).click();
    await page.getByText(/Bij €.8\.000,01 spaargeld: €.1\.401,50 minder samen/).waitFor();
    await page.getByText('Als tabel lezen').first().click();
    await page.getByRole('table', { name: /langs het spaargeld/ }).waitFor();
    await noor.bekijk('Atlas van de wet');
  });
});
