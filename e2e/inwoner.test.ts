import { describe, expect, it } from 'vitest';
import { type Reiziger, reis } from './reis.ts';

const { als } = reis();
const TELEFOON = { viewport: { width: 360, height: 780 } };

/** What stands in a field after somebody left the page and came back. */
async function naTerugkomst({ page, ga }: Reiziger, pad: string, veld: string): Promise<string> {
  await ga('/inwoner/');
  await ga(pad);
  return page.getByLabel(veld).inputValue();
}

describe('a resident on a phone', () => {
  it('finds back what was typed and not sent, but never an account number', async () => {
    const anne = await als('inwoner', 'Anne Bakker', TELEFOON);
    const { page } = anne;
    await anne.ga('/inwoner/vragen');
    const vraag = await page
      .locator('#vraag')
      .evaluate((veld) => veld.closest('form')?.querySelector('label')?.innerText);
    await page.locator('#vraag').fill('Wanneer komt mijn geld?');
    expect(await naTerugkomst(anne, '/inwoner/vragen', vraag ?? '')).toBe('Wanneer komt mijn geld?');
    await anne.ga('/inwoner/doorgeven/rekening');
    await page.getByLabel('Nieuw rekeningnummer (IBAN)').fill('NL91 ABNA 0417 1643 00');
    await page.getByLabel('Op welke naam staat deze rekening?').fill('A. Bakker');
    const naam = 'Op welke naam staat deze rekening?';
    expect(await naTerugkomst(anne, '/inwoner/doorgeven/rekening', naam)).toBe('A. Bakker');
    expect(await page.getByLabel('Nieuw rekeningnummer (IBAN)').inputValue()).toBe('');
    anne.geenFouten();
  });

  it('reads everything that is kept, prints it and takes it along', async () => {
    const selena = await als('inwoner', 'Selena Brouwer', TELEFOON);
    const { page } = selena;
    await selena.ga('/inwoner/gegevens/alles');
    await page.getByRole('main').getByText('Dit komt van de lijst van inwoners (BRP).').first().waitFor();
    const brieven = page.locator('details').filter({ has: page.getByRole('heading', { name: /^Brieven \(\d+\)$/ }) });
    expect(await brieven.getAttribute('open')).toBeNull();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('main details:not([open])').count()).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await brieven.getAttribute('open')).toBeNull();
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Haal het bestand (json)' }).click(),
    ]);
    expect(bestand.suggestedFilename()).toMatch(/\.json$/);
    selena.geenFouten();
  });
});
