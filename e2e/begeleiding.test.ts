import type { Planbeeld } from '@meedoen/contract/plan';
import { describe, expect, it } from 'vitest';
import { keepPicture, overflows, WIDTHS } from './browser.ts';
import { type Reiziger, reis } from './reis.ts';

const { als } = reis();

/** What the resident does with their own plan, through the same door as their page. */
async function zelf(wie: Reiziger, opdracht: object): Promise<Planbeeld> {
  return wie.page.evaluate(async (inhoud) => {
    const { csrf } = (await (await fetch('/v1/sessie')).json()) as { csrf: string };
    const { plan } = (await (await fetch('/v1/eigen/plan')).json()) as { plan: Planbeeld };
    const antwoord = await fetch(`/v1/plannen/${plan.id}/eigen-opdrachten`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf },
      body: JSON.stringify(inhoud),
    });
    if (!antwoord.ok) throw new Error(`${antwoord.status} ${await antwoord.text()}`);
    return antwoord.json() as Promise<Planbeeld>;
  }, opdracht);
}

async function bekijkOveral(wie: Reiziger, naam: string, kop: string) {
  for (const breed of WIDTHS) {
    await wie.page.setViewportSize({ width: breed, height: 900 });
    expect(await overflows(wie.page, breed)).toBe(false);
    await wie.bekijk(kop);
  }
  await keepPicture(wie.page, naam);
}

describe('guidance to work', () => {
  it('goes from the list of a coach to a talk, signatures of both and looking back together', {
    timeout: 240_000,
  }, async () => {
    const bas = await als('medewerker', 'Bas Timmer');
    const { page } = bas;
    await bas.ga('/medewerker/begeleiding?toon=alle');
    await page.getByRole('table').waitFor();
    await bekijkOveral(bas, 'begeleiding-mensen', 'Mijn mensen');

    await bas.ga('/medewerker/zoeken');
    await page.getByLabel('Naam', { exact: true }).fill('Rahimi');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.getByRole('link', { name: 'Farah Rahimi' }).click();
    await page
      .getByRole('navigation', { name: 'Bladen van het dossier' })
      .getByRole('link', { name: 'Begeleiding' })
      .click();
    await page.getByText('Ik was boekhouder in Kabul.').waitFor();
    await bekijkOveral(bas, 'begeleiding-blad', 'Farah Rahimi');

    // one talk is one save: what was said, a new agreement, and a goal that goes on
    await page.getByRole('button', { name: 'Gesprek vastleggen' }).first().click();
    await page.getByLabel('Wat is besproken').fill('De training begint maandag. Farah heeft er zin in.');
    const kies = page.getByLabel('Wat verandert er door dit gesprek');
    await kies.selectOption('agreeAfspraak');
    await page.getByLabel('Wie doet het').selectOption('gemeente');
    await page.getByLabel('Wat', { exact: true }).fill('Belt na de eerste trainingsdag');
    await kies.selectOption('judgeLeerdoel');
    await page.getByLabel('Leerdoel', { exact: true }).selectOption({ label: 'Boekhouden in Nederland' });
    await page.getByLabel('Stand', { exact: true }).selectOption('loopt');
    await page.getByLabel('Hoe ver').selectOption('1');
    await page.getByLabel('Toelichting').fill('Begint maandag.');
    await bekijkOveral(bas, 'begeleiding-gesprek', 'Farah Rahimi');
    await page.getByRole('button', { name: 'Samen kijken' }).click();
    await page.getByRole('button', { name: 'Terug naar het gesprek' }).click();
    await page.getByRole('button', { name: 'Gesprek bewaren' }).click();
    await page.getByText('Belt na de eerste trainingsdag').waitFor();
    await page.getByText('versie 2, nog niet door iedereen getekend').waitFor();

    // what was signed changed, so both sign again
    await page.getByRole('button', { name: 'Tekenen' }).click();
    await page.getByLabel('Wie tekent').selectOption('gemeente');
    await page.getByRole('button', { name: 'Tekenen' }).click();
    await page.getByText('Wat u kunt doen').waitFor();
    const farah = await als('inwoner', 'Farah Rahimi', { viewport: { width: 360, height: 780 } });
    const getekend = await zelf(farah, { command: 'signPlan' });
    expect(getekend).toMatchObject({ getekend: true, planversie: 2, fase: 'uitvoeren' });
    const training = getekend.afspraken.find(({ wat }) => wat === 'Volgt vier dagdelen training');
    await zelf(farah, { command: 'settleAfspraak', afspraak: training?.id, uitkomst: 'gedaan' });

    await page.reload();
    await page.getByText('versie 2, getekend').waitFor();
    await page.getByRole('button', { name: 'Samen terugkijken' }).click();
    await page.getByRole('button', { name: 'Samen terugkijken' }).click();
    await page.getByRole('button', { name: 'Evaluatie vastleggen' }).click();
    await page.getByLabel('Zijn de afspraken nagekomen, door allebei').fill('Ja, van beide kanten.');
    await page.getByLabel('Hoe kijkt de inwoner terug').fill('Ik kan het weer.');
    await page.getByLabel('Hoe verder').selectOption('nieuwe-versie');
    await page.getByRole('button', { name: 'Evaluatie vastleggen' }).click();
    await page.getByText('versie 3, nog niet door iedereen getekend').waitFor();
    await page.getByText('Ik kan het weer.').waitFor();
    bas.geenFouten();
    farah.geenFouten();
  });
});
