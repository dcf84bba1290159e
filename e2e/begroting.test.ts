import { describe, it } from 'vitest';
import { keepPicture } from './browser.ts';
import { reis } from './reis.ts';

const { als } = reis();

describe('the money of a gemeente', () => {
  it('is entered by one and confirmed by another, and is read beside what the ledger has without amounts of few', {
    timeout: 120_000,
  }, async () => {
    const noor = await als('medewerker', 'Noor Vos');
    // a year that no other journey looks at
    await noor.ga('/medewerker/begroting?jaar=2027');
    await noor.page.getByLabel('BUIG-budget van 2027').fill('14200000');
    await noor.page.getByLabel('Document', { exact: true }).fill('Demo: verzonnen beschikking BUIG 2027');
    await noor.page.getByLabel('Plaats in het document').fill('bijlage 1');
    await noor.page.getByLabel('Datum van het document').fill('2026-10-01');
    // by the keyboard
    await noor.page.getByLabel('Plaats in het document').press('Enter');
    await noor.page.getByText('U voerde dit zelf in.').waitFor();
    await noor.bekijk('Begroting van Veenrade, 2027');
    noor.geenFouten();

    const marieke = await als('medewerker', 'Marieke Postma', { viewport: { width: 360, height: 780 } });
    const { page } = marieke;
    await marieke.ga('/medewerker/begroting?jaar=2027');
    await page.getByRole('button', { name: 'Bevestigen' }).click();
    await page.getByText('bevestigd door Marieke Postma').first().waitFor();
    await page.getByLabel('Jaar').selectOption('2026');
    await page.getByText('Geboekt in de afgesloten maanden').waitFor();
    await page.getByText('Tabel van de maanden').click();
    // one person of the demo has a loonkostensubsidie: what the month comes to is told, its parts are not
    await page.getByText('niet getoond', { exact: true }).first().waitFor();
    await marieke.bekijk('Begroting van Veenrade, 2026');
    await keepPicture(page, 'begroting');
    await page.getByRole('link', { name: 'oktober 2026' }).click();
    await marieke.bekijk('Dossiers achter een cijfer');
    marieke.geenFouten();
  });
});
