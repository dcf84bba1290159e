import { describe, expect, it } from 'vitest';
import { reis } from './reis.ts';

// a fact that changes between preview and approval stops a run, and the other journeys change facts
const { als } = reis('eigen');

describe('the month run of November 2026', () => {
  it('is computed, looked at, refused to who prepared it, approved by another, and becomes a bank file', {
    timeout: 240_000,
  }, async () => {
    const erik = await als('medewerker', 'Erik van Dam');
    const { page } = erik;
    await erik.bekijk('Betalen');
    await page.getByRole('button', { name: 'Run voorbereiden' }).click();
    await page.getByRole('radio', { name: /Maandrun/ }).check();
    await page.getByLabel('Maand', { exact: true }).selectOption({ label: 'November 2026' });
    await page.getByRole('button', { name: 'Voorbereiden', exact: true }).click();
    await page.waitForURL('**/betaalruns/*');
    await page.getByText('ligt klaar', { exact: true }).waitFor({ timeout: 90_000 });
    await erik.bekijk('Maandrun november 2026');

    // The difference with last time is explained, in a picture and in words.
    const verschil = page.getByRole('region', { name: /Verschil met vorige keer/ });
    expect(await verschil.getByRole('img').count()).toBeGreaterThan(0);
    expect(await verschil.textContent()).toMatch(/verschil/i);

    // What a person must see: each is seen, with a reason, by who prepares.
    const ogen = page.getByRole('region', { name: /Wat iemand moet zien/ });
    const open = ogen.getByRole('button', { name: /^Gezien : / });
    for (let over = await open.count(); over > 0; over = await open.count()) {
      await open.first().click();
      const oordeel = page.getByRole('dialog', { name: /^Gezien: / });
      await oordeel
        .getByRole('textbox', { name: 'Waarom is dit goed' })
        .fill('Nagekeken: het verschil komt uit een feit.');
      await oordeel.getByRole('button', { name: 'Gezien' }).click();
      await oordeel.waitFor({ state: 'detached' });
      await expect.poll(() => open.count()).toBeLessThan(over);
    }
    await ogen.getByText('0 open').waitFor();
    await erik.bekijk('Maandrun november 2026');
    await page.getByText('Kan nog niet: Iemand anders dan de voorbereider moet de run goedkeuren.').waitFor();
    expect(
      await page.getByRole('button', { name: 'Goedkeuren en bankbestand maken' }).getAttribute('aria-disabled'),
    ).toBe('true');

    const marieke = await als('medewerker', 'Marieke Postma');
    await marieke.page.goto(page.url());
    await marieke.bekijk('Maandrun november 2026');
    await marieke.page.getByRole('button', { name: 'Goedkeuren en bankbestand maken' }).click();
    await marieke.page
      .getByText(/controlegetal/)
      .first()
      .waitFor({ timeout: 90_000 });
    await marieke.bekijk('Maandrun november 2026');
    const gelijk = marieke.page.getByRole('region', { name: 'Moet gelijk zijn' });
    for (const naam of [/^Wet/, /^Grootboek/, /^Specificaties/, /^Bankbestand/])
      await gelijk.getByRole('row', { name: naam }).getByText('gelijk', { exact: true }).waitFor();
    // who approved does not bring it to the bank
    await page.goto(page.url());
    const ophalen = page.getByRole('link', { name: /Bankbestand ophalen/ }).first();
    await ophalen.waitFor();
    const adres = new URL((await ophalen.getAttribute('href')) ?? '', page.url()).href;
    const xml = await (await page.request.get(adres)).text();
    expect(xml).toContain('urn:iso:std:iso:20022:tech:xsd:pain.001.001.09');
    expect(Number(/<NbOfTxs>(\d+)</.exec(xml)?.[1])).toBeGreaterThan(800);
  });
});
