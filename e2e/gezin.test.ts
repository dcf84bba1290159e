import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reis } from './reis.ts';

const { als } = reis();

const verder = (page: Page) => page.getByRole('button', { name: 'Bewaar en ga verder' });

describe('somebody with a partner and children', () => {
  it('applies with what we know already, and loses nothing when logged out in the middle of a step', async () => {
    const tomasz = await als('inwoner', 'Tomasz Nowak', { viewport: { width: 360, height: 780 } });
    const { page } = tomasz;
    await tomasz.ga('/inwoner/melden');
    await page.getByRole('button', { name: /Ik heb nu geld nodig/ }).click();
    await page.waitForURL('**/aanvraag/*');
    await page.getByRole('link', { name: 'Vul je aanvraag in' }).click();
    await tomasz.bekijk('Jij');
    await page.getByRole('radio', { name: 'Ja, dit klopt' }).check();
    await verder(page).click();
    await tomasz.bekijk('Waar en met wie je woont');
    const bekend = page.getByRole('region', { name: /Wie wonen er nog meer bij jou/ });
    expect(await bekend.textContent()).toMatch(/Marta Nowak, 5\saugustus\s1990, Mijn partner/);
    await verder(page).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /Kies: dit klopt, of dit klopt niet/ })
      .waitFor();
    await page.getByRole('radio', { name: /die ik huur/ }).check();

    // the session ends on the server while an answer is given here
    tomasz.verwacht({ pad: '/v1/', status: 401 });
    await page.context().clearCookies();
    await page.getByRole('radio', { name: 'Ja, dit klopt' }).check();
    await verder(page).click();
    await page.getByText('Je bent uitgelogd.').waitFor();
    await page.getByRole('link', { name: 'Log weer in' }).click();
    await page.getByRole('link', { name: 'Tomasz Nowak' }).click();
    await page.waitForURL('**/invullen/wonen');
    await tomasz.bekijk('Waar en met wie je woont');
    expect(await page.getByRole('radio', { name: 'Ja, dit klopt' }).isChecked()).toBe(true);
    await verder(page).click();
    await tomasz.bekijk('Je geld per maand');
  });
});
