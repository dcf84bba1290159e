import { describe, expect, it } from 'vitest';
import { keepPicture, overflows, WIDTHS } from './browser.ts';
import { type Reiziger, reis } from './reis.ts';

const { als } = reis();

/** The screen at three widths, kept as pictures. */
async function bekijkOveral(reiziger: Reiziger, naam: string, kop?: string | RegExp): Promise<void> {
  await reiziger.bekijk(kop);
  const voor = reiziger.page.viewportSize();
  for (const width of WIDTHS)
    expect(await overflows(reiziger.page, width), `${naam} sticks out at ${width}`).toBe(false);
  if (voor) await reiziger.page.setViewportSize(voor);
  await keepPicture(reiziger.page, `vertegenwoordiging-${naam}`);
}

describe('somebody acts for another', () => {
  it('staff enter who may act with the paper that shows it, and end it', async () => {
    const samira = await als('medewerker', 'Samira Haddad');
    const { page } = samira;
    await samira.ga('/medewerker/zoeken');
    await page.getByLabel('Naam', { exact: true }).fill('Rahimi');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.getByRole('link', { name: 'Farah Rahimi' }).click();
    await page.getByRole('link', { name: 'Vertegenwoordiging' }).click();
    await page.getByText('Niemand handelt nu voor Farah Rahimi.').waitFor();
    await bekijkOveral(samira, 'leeg', 'Farah Rahimi');

    await page.getByRole('button', { name: 'Vertegenwoordiger vastleggen' }).click();
    const vorm = page.getByRole('dialog', { name: 'Wie handelt voor Farah Rahimi' });
    await vorm.getByRole('button', { name: 'Vastleggen' }).click();
    await vorm.getByText('Kies ten minste een ding dat mag.').waitFor();
    await bekijkOveral(samira, 'fouten');
    await vorm.getByRole('textbox', { name: /naam of bsn/ }).fill('Vermeer');
    await vorm.getByRole('button', { name: 'Zoeken' }).click();
    await vorm.getByRole('radio', { name: /Ria Vermeer/ }).check();
    await vorm.getByRole('checkbox', { name: 'een aanvraag doen' }).check();
    await vorm.getByLabel('Tot en met').fill('2027-05-31');
    await vorm.getByLabel('De machtiging met handtekening').setInputFiles({
      name: 'machtiging.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n1 0 obj <<>> endobj\n%%EOF'),
    });
    await bekijkOveral(samira, 'vorm');
    await vorm.getByRole('button', { name: 'Vastleggen' }).click();
    const rij = page.getByRole('row', { name: /Ria Vermeer/ });
    await rij.getByText(/tot en met 31 mei 2027/).waitFor();
    await bekijkOveral(samira, 'lijst', 'Farah Rahimi');

    await rij.getByRole('button', { name: 'Beëindigen: Ria Vermeer' }).click();
    const einde = page.getByRole('dialog', { name: 'Ria Vermeer handelt niet meer' });
    await einde.getByRole('textbox', { name: 'Waarom' }).fill('Farah wil het weer zelf doen.');
    await bekijkOveral(samira, 'einde');
    await einde.getByRole('button', { name: 'Beëindigen' }).click();
    await page.getByText('Niemand handelt nu voor Farah Rahimi.').waitFor();
    samira.geenFouten();
  });

  it('and who may act logs in as themselves, chooses for whom, and can do that and no more', async () => {
    const ria = await als('inwoner', 'Ria Vermeer', { viewport: { width: 360, height: 780 } });
    const { page } = ria;
    await bekijkOveral(ria, 'keuze', /Hallo Ria/);
    await page.getByRole('button', { name: 'Ga verder voor Anne Bakker' }).click();
    await page.getByText('Je handelt nu voor Anne Bakker.').waitFor();
    await bekijkOveral(ria, 'voor-anne');
    await ria.ga('/inwoner/brieven');
    await page
      .getByRole('link', { name: /Je krijgt bijstand/ })
      .first()
      .waitFor();
    await bekijkOveral(ria, 'brieven-van-anne', /brieven/i);
    // Anne lets her look and read, and pass on nothing
    await ria.ga('/inwoner/doorgeven/verhuizing');
    await bekijkOveral(ria, 'buiten-omvang', 'Dit mag je niet voor Anne Bakker');

    await page.getByRole('button', { name: 'Ga verder voor Pieter Mulder' }).click();
    await page.getByText('Je handelt nu voor Pieter Mulder.').waitFor();
    await ria.ga('/inwoner/vragen');
    await page.getByRole('textbox').fill('Pieter krijgt vanaf januari een andere kamer. Verandert er iets?');
    await page.getByRole('button', { name: /Verstuur/ }).click();
    await page.getByText('Pieter krijgt vanaf januari een andere kamer.').waitFor();
    await bekijkOveral(ria, 'vraag-voor-pieter');
    await page.getByRole('button', { name: 'Terug naar mijn eigen zaken' }).click();
    await page.getByText('Je mag ook handelen voor iemand anders.').waitFor();
    ria.geenFouten();
  });
});
