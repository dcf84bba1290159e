import { describe, expect, it } from 'vitest';
import { overflows, screenshot, WIDTHS } from './browser.ts';
import { type Reiziger, reis } from './reis.ts';

const { als } = reis();

/** The screen at three widths, kept as pictures. */
async function bekijkOveral(reiziger: Reiziger, naam: string, kop?: string | RegExp): Promise<void> {
  await reiziger.bekijk(kop);
  const voor = reiziger.page.viewportSize();
  for (const width of WIDTHS)
    expect(await overflows(reiziger.page, width), `${naam} sticks out at ${width}`).toBe(false);
  if (voor) await reiziger.page.setViewportSize(voor);
  await screenshot(reiziger.page, `boete-${naam}`);
}

async function naarBoeteblad({ page, ga }: Reiziger): Promise<void> {
  await ga('/medewerker/zoeken');
  await page.getByLabel('Naam', { exact: true }).fill('Blom');
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await page.getByRole('link', { name: 'Joyce Blom' }).click();
  await page.getByRole('link', { name: 'Signalen en boete', exact: true }).click();
}

describe('a fine', () => {
  it('is investigated, announced with its report, answered by the resident, and prepared as a besluit with its letter', {
    timeout: 240_000,
  }, async () => {
    const iris = await als('medewerker', 'Iris de Boer');
    const { page } = iris;
    await naarBoeteblad(iris);
    await page.getByText('Er is geen boeteonderzoek.').waitFor();
    await bekijkOveral(iris, 'leeg', 'Joyce Blom');

    await page.getByRole('button', { name: 'Boeteonderzoek starten' }).click();
    const lade = page.getByRole('dialog', { name: 'Boeteonderzoek starten' });
    await lade.getByLabel('Wat niet is doorgegeven').selectOption({ label: 'Inkomsten niet doorgegeven' });
    await lade.getByLabel('Vanaf').fill('2026-06-01');
    await lade.getByLabel('Tot en met').fill('2026-07-31');
    await lade.getByLabel('Wat te veel is betaald').fill('1.240,50');
    await lade.getByLabel('Wat is er gebeurd').fill('Loon van een winkel in juni en juli stond niet op de opgave.');
    await bekijkOveral(iris, 'starten');
    await lade.getByRole('button', { name: 'Starten' }).click();

    await page.getByText(/Rapport en voornemen sturen kan nog niet:/).waitFor();
    await page.getByRole('button', { name: 'Verwijtbaarheid beoordelen' }).click();
    await page.getByLabel('Waarom', { exact: true }).fill('Wist dat inkomen moet worden doorgegeven.');
    await page.getByLabel('Kan per maand betalen').fill('45,00');
    await bekijkOveral(iris, 'oordeel');
    await page.getByRole('button', { name: 'Oordeel bewaren' }).click();

    await page.getByRole('button', { name: 'Rapport en voornemen sturen' }).click();
    await page
      .getByLabel('Rapport: wat is vastgesteld')
      .fill('In juni en juli stond er loon op de rekening.\nDat loon stond niet op de opgave van die maanden.');
    await bekijkOveral(iris, 'voornemen', 'Joyce Blom');
    await page.getByRole('button', { name: 'Rapport en brief versturen' }).click();
    await page.getByText(/^Nog niets\. Reageren kan tot en met/).waitFor();
    // who guards the duty to inform does not decide
    await expect(page.getByRole('button', { name: 'Boete voorbereiden' }).count()).resolves.toBe(0);

    const joyce = await als('inwoner', 'Joyce Blom', { viewport: { width: 360, height: 780 } });
    await joyce.ga('/inwoner/');
    await joyce.page.getByRole('link', { name: /Vertel ons jouw kant/ }).click();
    await joyce.page.getByText('De boete is ten hoogste').waitFor();
    await joyce.page.getByText('In juni en juli stond er loon op de rekening.').waitFor();
    await bekijkOveral(joyce, 'inwoner-voornemen', 'Boete');
    await joyce.page.getByRole('textbox').fill('Ik dacht dat de winkel dat doorgaf.');
    await joyce.page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
    await joyce.page.getByRole('heading', { name: 'We lezen wat je vertelde' }).waitFor();
    await bekijkOveral(joyce, 'inwoner-verteld');

    const samira = await als('medewerker', 'Samira Haddad');
    await naarBoeteblad(samira);
    await samira.page.getByText('Ik dacht dat de winkel dat doorgaf.').waitFor();
    await bekijkOveral(samira, 'gehoord', 'Joyce Blom');
    await samira.page.getByRole('button', { name: 'Boete voorbereiden' }).click();
    await samira.page.waitForURL('**/medewerker/besluiten/**');
    await samira.page.getByText('Je krijgt een boete').first().waitFor();
    await bekijkOveral(samira, 'besluit');
    for (const reiziger of [iris, joyce, samira]) reiziger.geenFouten();
  });
});
