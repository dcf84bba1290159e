import { describe, expect, it } from 'vitest';
import { keepPicture } from './browser.ts';
import { reis } from './reis.ts';

const { als, bezoeker } = reis();

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
    await noor.page.getByLabel('Wat voert u in?').selectOption('reintegratie');
    await noor.page.getByLabel('Re-integratiebudget van 2027').fill('1.000.000');
    await noor.page.getByLabel('Tekort Wsw').fill('300.000');
    await noor.page.getByLabel('Naam van de lijn').fill('Scholing');
    await noor.page.getByLabel('Budget van de lijn').fill('450.000');
    await noor.page.getByText('Te verdelen: 700.000 euro. Nog niet verdeeld: 250.000 euro.').waitFor();
    await noor.page.getByLabel('Document', { exact: true }).fill('Demo: verzonnen programmabegroting 2027');
    await noor.page.getByLabel('Plaats in het document').fill('hoofdstuk werk');
    await noor.page.getByLabel('Datum van het document').fill('2026-10-01');
    await noor.page.getByRole('button', { name: 'Re-integratiebudget invoeren' }).click();
    await noor.page.getByText('Lijn: Scholing').waitFor();
    await noor.bekijk('Begroting van Veenrade, 2027');
    noor.geenFouten();

    const marieke = await als('medewerker', 'Marieke Postma', { viewport: { width: 360, height: 780 } });
    const { page } = marieke;
    await marieke.ga('/medewerker/begroting?jaar=2027');
    await page.getByRole('button', { name: 'Bevestigen' }).first().click();
    await page
      .getByText(/bevestigd door Marieke Postma/i)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Bevestigen' }).click();
    await page.getByText('Vrij: 700.000').waitFor();
    await page.getByLabel('Jaar', { exact: true }).selectOption('2026');
    await page.getByText('Geboekt in de afgesloten maanden').waitFor();
    await page.getByText('Tabel van de maanden').click();
    // one person of the demo has a loonkostensubsidie: what the month comes to is told, its parts are not
    await page.getByText('niet getoond', { exact: true }).first().waitFor();
    await marieke.bekijk('Begroting van Veenrade, 2026');
    await keepPicture(page, 'begroting');
    await page.getByRole('link', { name: 'oktober 2026' }).click();
    await marieke.bekijk('Dossiers achter een cijfer');
    marieke.geenFouten();

    // everybody reads it beside what was booked, without the loonkostensubsidie of one
    const iemand = await bezoeker({ viewport: { width: 360, height: 780 } });
    await iemand.ga('/inwoner/cijfers/9901');
    await iemand.page.getByRole('heading', { name: 'Bijstand in 2026: budget en lasten' }).waitFor();
    await iemand.page.getByText('Loonkostensubsidie telt niet mee').waitFor();
    const csv = iemand.page.waitForEvent('download');
    await iemand.page.getByRole('link', { name: 'Het geld als CSV' }).click();
    expect((await csv).suggestedFilename()).toMatch(/^begroting-9901-.*\.csv$/);
    await iemand.bekijk('Cijfers over bijstand');
    iemand.geenFouten();
  });
});
