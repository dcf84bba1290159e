import { describe, it } from 'vitest';
import { keepPicture } from './browser.ts';
import { reis } from './reis.ts';

const { als } = reis();

describe('verhaal', () => {
  it('goes from an investigation to an agreement, signed by a second person, and shows in plain words', {
    timeout: 120_000,
  }, async () => {
    const ruben = await als('medewerker', 'Ruben Kok');
    await ruben.ga('/medewerker/zoeken');
    await ruben.page.getByLabel('Naam, BSN of kenmerk').fill('Farah');
    await ruben.page.keyboard.press('Enter');
    await ruben.page.getByRole('link', { name: /Farah/ }).first().click();
    await ruben.page.getByRole('link', { name: 'Verhaal' }).last().click();
    await ruben.page.getByText('Er is geen verhaal.').waitFor();
    await ruben.bekijk('Verhaal');
    await keepPicture(ruben.page, 'verhaal-zaak');
  });
});
