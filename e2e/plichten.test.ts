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
  await keepPicture(reiziger.page, `plichten-${naam}`);
}

describe('a duty that was not met', () => {
  it('is reported, announced, answered by the resident, and imposed no sooner than they were heard', async () => {
    const samira = await als('medewerker', 'Samira Haddad');
    const { page } = samira;
    await samira.ga('/medewerker/zoeken');
    await page.getByLabel('Naam', { exact: true }).fill('Rahimi');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.getByRole('link', { name: 'Farah Rahimi' }).click();
    await page.getByRole('link', { name: 'Plichten en afstemming' }).click();
    await page.getByText(/Er is niets gemeld/).waitFor();
    await bekijkOveral(samira, 'leeg', 'Farah Rahimi');

    await page.getByRole('button', { name: 'Plicht niet nagekomen' }).click();
    const vorm = page.getByRole('dialog', { name: 'Plicht niet nagekomen' });
    await vorm
      .getByLabel('Welke plicht')
      .selectOption({ label: 'Meedoen aan aangeboden hulp naar werk (art. 18 lid 4 h)' });
    await vorm.getByLabel('Wanneer was het').fill('2026-11-16');
    await vorm.getByLabel('Wat is er gebeurd').fill('Kwam drie keer niet naar de training en belde niet af.');
    await bekijkOveral(samira, 'melden');
    await vorm.getByRole('button', { name: 'Vastleggen' }).click();
    await page.getByText('Verlaging voorbereiden kan nog niet:').waitFor();
    await page.getByRole('button', { name: 'Voornemen sturen' }).click();
    await bekijkOveral(samira, 'gemeld', 'Farah Rahimi');
    await page.getByRole('button', { name: 'Brief versturen' }).click();
    await page.getByText(/De inwoner kan nog reageren tot en met/).waitFor();

    const farah = await als('inwoner', 'Farah Rahimi', { viewport: { width: 360, height: 780 } });
    await farah.ga('/inwoner/');
    await farah.page.getByRole('link', { name: /Vertel ons wat er was/ }).click();
    await farah.page.getByText('Kwam drie keer niet naar de training en belde niet af.').waitFor();
    await bekijkOveral(farah, 'inwoner-voornemen', 'Wat we van je vragen');
    await farah.page.getByRole('textbox').fill('Mijn kind was ziek. Ik heb gebeld.');
    await farah.page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
    await farah.page.getByRole('heading', { name: 'We lezen wat je vertelde' }).waitFor();
    await bekijkOveral(farah, 'inwoner-verteld');

    await page.reload();
    await page.getByText('Mijn kind was ziek. Ik heb gebeld.').waitFor();
    await bekijkOveral(samira, 'verteld', 'Farah Rahimi');
    await page.getByRole('button', { name: 'Verlaging voorbereiden' }).click();
    await page.waitForURL('**/medewerker/besluiten/**');
    await bekijkOveral(samira, 'besluit', /: /);
    farah.geenFouten();
    samira.geenFouten();
  });
});
