import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Reiziger, reis, verzetDag } from './reis.ts';

// Journeys in which days go by.

const tocht = reis('eigen');

async function openDossier({ page }: Reiziger, naam: string, blad = 'Overzicht'): Promise<void> {
  await page.goto(new URL('/medewerker/zoeken', page.url()).href);
  await page.getByLabel('Naam', { exact: true }).fill(naam);
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await page.getByRole('link', { name: naam }).first().click();
  await page.getByRole('heading', { level: 1, name: naam }).waitFor();
  const bladen = page.getByRole('navigation', { name: 'Bladen van het dossier' });
  await bladen.getByRole('link', { name: new RegExp(`^${blad}`) }).click();
}

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
const nodig = (page: Page) => page.getByRole('region', { name: 'Nodig voor het besluit' });

describe('what is asked and does not come', () => {
  it('is a letter, half an answer, work once the last day went by, and a letter that we stop', {
    timeout: 240_000,
  }, async () => {
    const naam = 'Yvonne de Wit';
    const samira = await tocht.als('medewerker', 'Samira Haddad');
    const { page } = samira;
    await openDossier(samira, naam);
    await page.getByRole('link', { name: /^aanvraag AV-/ }).click();
    await page.getByRole('region', { name: 'De klok' }).waitFor();
    const zaak = new URL(page.url()).pathname;
    await page.getByRole('button', { name: 'Gegevens vragen' }).click();
    const vraag = page.getByRole('dialog', { name: 'Gegevens vragen' });
    await vraag.getByLabel('Wat hebt u nodig').fill('Bankafschriften vanaf augustus\nHuurcontract');
    await vraag.getByLabel('Uiterlijk').fill('2026-12-08');
    await vraag.getByLabel('Reden').fill('Wij moeten weten wat er op de rekening staat.');
    await samira.bekijk();
    await vraag.getByRole('button', { name: 'Gegevens vragen' }).click();
    await vraag.waitFor({ state: 'detached' });
    await page.getByText('De gegevens mogen nog komen tot en met 8 december 2026.').waitFor();

    const yvonne = await tocht.als('inwoner', naam);
    await yvonne.page.getByRole('link', { name: 'Lees mijn brieven' }).click();
    await yvonne.page.getByRole('link', { name: /We hebben nog iets van je nodig/ }).click();
    await yvonne.bekijk('We hebben nog iets van je nodig');
    await yvonne.page.getByText('Huurcontract').first().waitFor();
    await yvonne.ga('/inwoner/aanvraag');
    const bestand = { name: 'afschriften.pdf', mimeType: 'application/pdf', buffer: PDF };
    await yvonne.page.locator('input[type=file]').first().setInputFiles(bestand);
    await yvonne.page.getByRole('button', { name: /^Dit was alles voor/ }).click();
    await yvonne.page.getByText(/We hebben dit gekregen/).waitFor();
    await yvonne.bekijk('Je aanvraag voor bijstand');

    // The desk takes in what somebody hands over: the same step, with its document and its day.
    await samira.ga(zaak);
    await nodig(page).getByRole('link', { name: 'afschriften.pdf' }).waitFor();

    await verzetDag(samira, '2026-12-09');
    await samira.ga('/medewerker/werkvoorraad?wie=niemand');
    await expect
      .poll(
        async () => {
          await page.reload();
          await page.getByRole('heading', { level: 1 }).waitFor();
          await page
            .getByRole('row', { name: /Yvonne de Wit/ })
            .first()
            .waitFor();
          return page.getByRole('row', { name: /Yvonne de Wit.*Niet alles kwam wat gevraagd is/ }).count();
        },
        { timeout: 30_000 },
      )
      .toBe(1);
    await page.getByRole('row', { name: /Yvonne de Wit.*Niet alles kwam: beslissen/ }).waitFor();
    await samira.bekijk();
    await samira.ga(zaak);
    await nodig(page).getByText('niet gekomen, kon tot en met 8 dec').waitFor();
    await samira.bekijk(naam);

    // Who has to send it reads that the day is over, and what they can still do.
    await yvonne.ga('/inwoner/aanvraag');
    await yvonne.page.getByText('Deze dag is voorbij.').waitFor();
    await yvonne.bekijk('Je aanvraag voor bijstand');

    await page.getByRole('button', { name: 'Voorstel: niet in behandeling nemen' }).click();
    await samira.bekijk(`${naam}: niet in behandeling nemen`);
    await page.getByRole('textbox', { name: 'Motivering' }).fill('Het huurcontract kwam niet binnen de termijn.');
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: 'Bewaard' }).waitFor();
    // what was saved is judged again before the key to sign counts
    await page.locator('button:not([aria-disabled="true"])', { hasText: /^Tekenen en/ }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText(/Bekendgemaakt op 9 december 2026/).waitFor();
    await openDossier(samira, naam, 'Contact');
    // what the task asked for was done: it is finished by itself
    await page.getByText(/klaar op 9 dec.*ontstaan uit: Hersteltermijn voorbij/).waitFor();
    expect(await page.getByRole('button', { name: /^Afronden: Niet alles kwam/ }).count()).toBe(0);
    await openDossier(samira, naam, 'Brieven');
    await page.getByRole('link', { name: 'Wij stoppen met je aanvraag' }).click();
    await samira.bekijk('Wij stoppen met je aanvraag');
    await page.getByText('We kregen niet: Huurcontract.').waitFor();
  });

  it('comes in at the desk, with its document and the day it came', { timeout: 120_000 }, async () => {
    const samira = await tocht.als('medewerker', 'Samira Haddad');
    const { page } = samira;
    await openDossier(samira, 'Anja Nijland');
    await page.getByRole('link', { name: /^aanvraag AV-/ }).click();
    await page.getByRole('button', { name: 'Gegevens vragen' }).click();
    const vraag = page.getByRole('dialog', { name: 'Gegevens vragen' });
    await vraag.getByLabel('Wat hebt u nodig').fill('Huurcontract');
    await vraag.getByLabel('Reden').fill('Nodig voor de woonsituatie.');
    await vraag.getByRole('button', { name: 'Gegevens vragen' }).click();
    await vraag.waitFor({ state: 'detached' });
    await page
      .getByLabel('Document toevoegen')
      .setInputFiles({ name: 'huur.pdf', mimeType: 'application/pdf', buffer: PDF });
    await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await page.getByText('huur.pdf staat erbij.').waitFor();
    await page.getByRole('button', { name: 'Gegevens ontvangen' }).click();
    const lade = page.getByRole('dialog', { name: 'Gegevens ontvangen' });
    await lade.getByRole('checkbox', { name: 'Huurcontract' }).check();
    await lade.getByRole('checkbox', { name: 'huur.pdf' }).check();
    await samira.bekijk();
    await lade.getByRole('button', { name: 'Gegevens ontvangen' }).click();
    await lade.waitFor({ state: 'detached' });
    await nodig(page).getByRole('link', { name: 'huur.pdf' }).waitFor();
    await page.getByText('in behandeling', { exact: true }).waitFor();
    await samira.bekijk('Anja Nijland');
  });
});

describe('the half-yearly change of norms', () => {
  it('is computed by one, approved by another, and goes out as letters', { timeout: 240_000 }, async () => {
    const noor = await tocht.als('medewerker', 'Noor Vos');
    await noor.ga('/medewerker/normwijziging/2026-07-01');
    await noor.page.getByRole('button', { name: 'Doorrekenen en voorleggen' }).click();
    await noor.page.getByText('wacht op goedkeuring', { exact: true }).waitFor({ timeout: 90_000 });
    await noor.bekijk('Normen vanaf 1 juli 2026');
    // what cannot be computed says so, and is no zero in green
    const onbekend = noor.page.getByRole('row', { name: /nog niet te berekenen/ });
    expect(await onbekend.textContent()).not.toContain('0,00');
    const marieke = await tocht.als('medewerker', 'Marieke Postma');
    await marieke.ga('/medewerker/normwijziging/2026-07-01');
    await marieke.page.getByText(/Goedkeuren kan voor wie te berekenen is/).waitFor();
    // the day of this change has passed: not without the reason
    marieke.verwacht({ pad: '/goedkeuringen', status: 400 });
    await marieke.page.getByRole('button', { name: 'Goedkeuren en brieven maken' }).click();
    await marieke.page.getByText(/Schrijf op waarom dat nog moet/).waitFor();
    await marieke.page
      .getByLabel('Waarom moeten de brieven nu nog uit')
      .fill('De brieven van juli zijn blijven liggen.');
    await marieke.page.getByRole('button', { name: 'Goedkeuren en brieven maken' }).click();
    await marieke.page.getByText('goedgekeurd', { exact: true }).waitFor();
    await expect
      .poll(() => marieke.page.getByRole('region', { name: 'Goedkeuren' }).textContent(), { timeout: 90_000 })
      .toMatch(/Brieven[1-9]\d* gemaakt/);
    await marieke.bekijk('Normen vanaf 1 juli 2026');
  });
});

describe('what is kept long enough', () => {
  it('is removed by two people', { timeout: 120_000 }, async () => {
    const aisha = await tocht.als('medewerker', 'Aisha Bennani');
    await aisha.ga('/medewerker/bewaarlijsten');
    await aisha.page.getByRole('button', { name: 'Lijst opstellen' }).click();
    await aisha.page.getByText('wacht op de eerste').waitFor();
    await aisha.bekijk('Bewaarlijsten');
    const keur = async ({ page }: Reiziger, knop: string) => {
      await page.getByRole('button', { name: 'Goedkeuren', exact: true }).first().click();
      await page.getByRole('dialog', { name: 'Lijst goedkeuren' }).getByRole('button', { name: knop }).click();
    };
    await keur(aisha, 'Goedkeuren');
    await aisha.page.getByText('U keurde al goed. Een ander is de tweede.').waitFor();
    await aisha.bekijk('Bewaarlijsten');
    const marieke = await tocht.als('medewerker', 'Marieke Postma');
    await marieke.ga('/medewerker/bewaarlijsten');
    await keur(marieke, 'Goedkeuren en verwijderen');
    await marieke.page.getByText('uitgevoerd', { exact: true }).waitFor();
    await marieke.bekijk('Bewaarlijsten');
  });
});

describe('who is away', () => {
  it('hands over their work, which comes back after the last day', { timeout: 60_000 }, async () => {
    const marieke = await tocht.als('medewerker', 'Marieke Postma');
    const { page } = marieke;
    await verzetDag(marieke, '2026-12-09');
    await marieke.ga('/medewerker/werkvoorraad');
    await page.getByRole('button', { name: 'Overdragen bij afwezigheid' }).click();
    const lade = page.getByRole('dialog', { name: 'Overdragen bij afwezigheid' });
    const kies = async (label: string, naam: RegExp) => {
      const waarde = await lade.getByLabel(label).locator('option', { hasText: naam }).getAttribute('value');
      await lade.getByLabel(label).selectOption(waarde ?? '');
    };
    await kies('Werk van', /^Daan Meijer/);
    await kies('Gaat naar', /^Samira Haddad/);
    await lade.getByLabel('Vanaf').fill('2026-12-10');
    await lade.getByLabel('Tot en met').fill('2026-12-11');
    await lade.getByLabel('Reden').fill('Vakantie');
    await marieke.bekijk();
    await lade.getByRole('button', { name: 'Overdragen', exact: true }).click();
    await lade.getByText(/stukken werk zijn overgedragen.*komt wat nog open staat vanzelf terug/).waitFor();
    await lade.getByRole('button', { name: 'Sluiten' }).click();

    const samira = await tocht.als('medewerker', 'Samira Haddad');
    const heeft = async (dag: string) => {
      await verzetDag(samira, dag);
      await samira.ga('/medewerker/werkvoorraad?wie=mij&zoek=Aaltje%20Keizer');
      await samira.bekijk();
      return samira.page.getByRole('row', { name: /Aaltje Keizer/ }).count();
    };
    expect(await heeft('2026-12-09')).toBe(0);
    expect(await heeft('2026-12-10')).toBe(1);
    expect(await heeft('2026-12-12')).toBe(0);
  });
});
