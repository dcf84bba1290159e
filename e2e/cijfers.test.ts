import { describe, expect, it } from 'vitest';
import { keepPicture } from './browser.ts';
import { reis } from './reis.ts';

const { als, bezoeker } = reis();
const INLEIDING = 'Het aantal huishoudens met bijstand steeg. Wij kijken waar dat aan ligt.';

describe('the monitor and the report to the council', () => {
  it('is read by council and public; a report is made from it, written, adopted, and read by everybody', {
    timeout: 120_000,
  }, async () => {
    const noor = await als('medewerker', 'Noor Vos');
    const { page } = noor;
    await noor.ga('/medewerker/cijfers');
    await page.getByRole('heading', { name: 'Huishoudens met bijstand', level: 3, exact: true }).waitFor();
    // the picture has its numbers behind it
    await page.getByText('Tabel van huishoudens met bijstand', { exact: true }).click();
    await page.getByRole('rowheader', { name: 'okt 2026' }).first().waitFor();
    await noor.bekijk(/^Bijstand in/);
    await keepPicture(page, 'cijfers-medewerker');
    await page.getByRole('link', { name: 'Van groep naar groep' }).click();
    await page.getByLabel('Over').selectOption('3');
    await page.getByRole('heading', { name: 'Wie ging waarheen' }).waitFor();
    await noor.bekijk('Van welke groep naar welke groep');
    await keepPicture(page, 'doorstroom');
    await page.getByRole('main').getByRole('link', { name: 'Cijfers' }).click();

    await page.getByLabel('Nieuwe rapportage over').selectOption('2026-H1');
    await page.getByRole('button', { name: 'Rapportage maken' }).click();
    await page.getByRole('heading', { level: 1, name: /eerste helft van 2026/ }).waitFor();
    await page.getByLabel('Inleiding').fill(INLEIDING);
    await page.getByRole('button', { name: 'Teksten bewaren' }).click();
    await page.getByText('Bewaard.', { exact: true }).waitFor();
    await noor.bekijk();
    await keepPicture(page, 'rapportage-concept');
    await page.getByRole('button', { name: 'Vaststellen en openbaar maken' }).click();
    await page.getByText(/^Gemaakt door .* Vastgesteld op/).waitFor();
    noor.geenFouten();

    const iemand = await bezoeker();
    await iemand.ga('/inwoner/cijfers/9901');
    await iemand.page.getByRole('link', { name: 'Eerste helft van 2026' }).click();
    await iemand.page.getByText(INLEIDING).waitFor();
    await iemand.bekijk();
    await keepPicture(iemand.page, 'rapportage-openbaar');
    const pdf = await iemand.page.getByRole('link', { name: 'Als PDF' }).getAttribute('href');
    const antwoord = await iemand.page.request.get(new URL(pdf ?? '', iemand.page.url()).href);
    expect(antwoord.headers()['content-type']).toBe('application/pdf');
    iemand.geenFouten();
  });
});
