import { describe, it } from 'vitest';
import { reis } from './reis.ts';

const { als } = reis();

describe('a complaint', () => {
  it('is made by a resident, solved by who handles it, and answered on the own page', {
    timeout: 120_000,
  }, async () => {
    const hatice = await als('inwoner', 'Hatice Demir', { viewport: { width: 360, height: 780 } });
    await hatice.ga('/inwoner/klacht/maken');
    await hatice.page.getByLabel('Wat gebeurde er?').fill('Ik wachtte een uur op een gesprek.');
    await hatice.page.getByRole('button', { name: 'Stuur mijn klacht' }).click();
    await hatice.page.getByText('We hebben je klacht.').waitFor();
    await hatice.bekijk('Mijn klachten');

    const lotte = await als('medewerker', 'Lotte Prins');
    await lotte.ga('/medewerker/klachten?wie=niemand');
    await lotte.page.getByRole('link', { name: 'Hatice Demir' }).first().click();
    await lotte.page.getByRole('button', { name: 'Oppakken' }).click();
    // the step asks for nothing but is said once more before it is done
    await lotte.page.getByRole('button', { name: 'Oppakken' }).click();
    await lotte.page.getByRole('button', { name: 'Samen opgelost' }).click();
    await lotte.page.getByLabel('Waar ging het over').selectOption('bereikbaarheid');
    await lotte.page.getByLabel('Wat u afsprak').fill('De volgende keer bellen we als het later wordt.');
    await lotte.page.getByRole('button', { name: 'Brief bekijken' }).click();
    await lotte.page.getByText('Er is nog niets verstuurd.').waitFor();
    await lotte.bekijk('Klacht van Hatice Demir');
    await lotte.page.getByRole('button', { name: 'Samen opgelost' }).click();
    await lotte.page.getByText('Binnen de termijn afgerond.').waitFor();
    lotte.geenFouten();

    await hatice.page.reload();
    await hatice.page.getByText('De volgende keer bellen we als het later wordt.').waitFor();
    hatice.geenFouten();
  });
});
