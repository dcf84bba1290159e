import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { keepPicture, overflows, WIDTHS } from './browser.ts';
import { type Reiziger, reis } from './reis.ts';

const { als } = reis();

/** The file of somebody of the caseload, on one of its tabs. */
async function openBlad({ page }: Reiziger, naam: string, blad: string): Promise<void> {
  await page.goto(new URL('/medewerker/zoeken', page.url()).href);
  await page.getByLabel('Naam', { exact: true }).fill(naam);
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await page.getByRole('link', { name: naam }).first().click();
  await page.getByRole('heading', { level: 1, name: naam }).waitFor();
  const bladen = page.getByRole('navigation', { name: 'Bladen van het dossier' });
  await bladen.getByRole('link', { name: blad, exact: true }).click();
}

async function openAanvraag(reiziger: Reiziger, naam: string): Promise<void> {
  await openBlad(reiziger, naam, 'Overzicht');
  await reiziger.page.getByRole('link', { name: /^aanvraag AV-/ }).click();
  await reiziger.page.getByRole('region', { name: 'De klok' }).waitFor();
}

/** Wages that somebody has from a day on, seen on a payslip. */
async function legLoonVast(reiziger: Reiziger, naam: string, netto: string, vanaf: string, tot = ''): Promise<void> {
  const { page } = reiziger;
  await openBlad(reiziger, naam, 'Besluiten');
  await page.getByRole('button', { name: /Feit toevoegen/ }).click();
  const lade = page.getByRole('dialog', { name: 'Feit toevoegen' });
  await lade.getByLabel('Wat', { exact: true }).selectOption({ label: 'Inkomen' });
  await lade.getByLabel(/Naam om het te herkennen/).fill('Kiosk Centraal');
  await lade.getByLabel('Soort', { exact: true }).selectOption('loon');
  await lade.getByLabel('Netto bedrag').fill(netto);
  await lade.getByLabel('Periode').selectOption('maand');
  await lade.getByLabel('Vakantietoeslag').selectOption('inbegrepen');
  await lade.getByLabel('Geldt vanaf').fill(vanaf);
  await lade.getByLabel('Tot en met').fill(tot);
  await lade.getByRole('radio', { name: /Ja, ik zag het bewijs/ }).check();
  await lade.getByRole('button', { name: 'Vastleggen' }).click();
  await page.getByRole('dialog', { name: 'Feit vastgelegd' }).waitFor();
  await page.keyboard.press('Escape');
}

/** A new proposal on the right of somebody. */
async function stelVoor(reiziger: Reiziger, naam: string, soort: string): Promise<void> {
  const { page } = reiziger;
  await openBlad(reiziger, naam, 'Besluiten');
  await page.getByRole('combobox', { name: 'Nieuw voorstel' }).selectOption({ label: soort });
  await page.getByRole('button', { name: 'Voorstel maken' }).click();
  await page.getByRole('heading', { level: 1, name: `${naam}: ${soort}` }).waitFor();
}

/** A proposal on an aanvraag that is open on the screen. */
async function stelVoorOp({ page }: Reiziger, naam: string, soort: string): Promise<void> {
  await page.getByRole('button', { name: `Voorstel: ${soort}` }).click();
  await page.getByRole('heading', { level: 1, name: `${naam}: ${soort}` }).waitFor();
}

/** What was weighed, where the law leaves room. */
async function weeg(page: Page, artikel: string): Promise<void> {
  await page.getByLabel('Wat deze mensen nodig hebben').fill('Geld om de vaste lasten te betalen.');
  await page.getByRole('region', { name: 'Omgekeerde toets' }).getByRole('checkbox').first().check();
  await page.getByLabel(/Voor deze mensen, voor werk/).fill('De huur kan betaald worden. Anderen krijgen hetzelfde.');
  await page.getByLabel('Artikel', { exact: true }).fill(artikel);
}

/** Writes why and signs by key; a colleague signs too where policy asks two. Then it is made known. */
async function teken(reiziger: Reiziger, reden: string, tweede?: Reiziger): Promise<void> {
  const { page } = reiziger;
  await page.getByRole('textbox', { name: 'Motivering' }).fill(reden);
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Bewaard' }).waitFor();
  await reiziger.bekijk();
  await page.keyboard.press('Control+Enter');
  if (tweede) {
    await page.getByText('stelde voor', { exact: true }).waitFor();
    await tweede.ga(new URL(page.url()).pathname);
    await tweede.page.keyboard.press('Control+Enter');
    await tweede.page.getByText(/Bekendgemaakt op 24 november 2026/).waitFor();
    tweede.geenFouten();
    await page.reload();
  }
  await page.getByText(/Bekendgemaakt op 24 november 2026/).waitFor();
}

/** The newest letter in the file: it has gone out, and reads well at each width. */
async function leesBrief(reiziger: Reiziger, naam: string, kop: string): Promise<void> {
  const { page } = reiziger;
  await openBlad(reiziger, naam, 'Brieven');
  await page.getByRole('main').getByRole('link', { name: kop }).first().click();
  await page.getByRole('heading', { level: 1, name: kop }).waitFor();
  await page.getByRole('article', { name: 'De brief' }).waitFor();
  await reiziger.bekijk(kop);
  for (const breedte of WIDTHS)
    if (await overflows(page, breedte)) throw new Error(`the letter ${kop} sticks out at ${breedte}`);
  await keepPicture(page, `besluit-${kop.toLowerCase().replace(/\W+/g, '-')}`);
}

describe('a besluit of each kind, from its proposal to the letter that went out', () => {
  it('changes, suspends and ends the bijstand of one person', { timeout: 240_000 }, async () => {
    const naam = 'Jan Zandstra';
    const samira = await als('medewerker', 'Samira Haddad');
    const { page } = samira;
    await stelVoor(samira, naam, 'wijzigen');
    await page.getByText(/^Vanaf 24 november 2026 verandert er niets/).waitFor();
    await page.getByText(/Kan nog niet: De brief kan nog niet worden gemaakt/).waitFor();
    await samira.bekijk();
    await legLoonVast(samira, naam, '420,00', '2026-12-01');
    await stelVoor(samira, naam, 'wijzigen');
    await page.getByLabel('Vanaf wanneer').fill('2026-12-01');
    await teken(samira, 'Er is loon vanaf december.');
    await leesBrief(samira, naam, 'Je uitkering verandert');

    await stelVoor(samira, naam, 'opschorten');
    await page.getByLabel('Herstellen kan tot en met').fill('2026-12-15');
    await weeg(page, 'Pw art. 54 lid 1');
    await teken(samira, 'De bankafschriften zijn gevraagd en niet ontvangen.');
    await leesBrief(samira, naam, 'We betalen je uitkering nu even niet');

    await stelVoor(samira, naam, 'beëindigen');
    await page.getByLabel('Vanaf wanneer').fill('2026-12-01');
    await page.getByLabel('Reden voor de statistiek (CBS)').selectOption('32');
    await weeg(page, 'Pw art. 40 lid 1');
    await teken(samira, 'Hij verhuist naar een andere gemeente.');
    await leesBrief(samira, naam, 'Je bijstand stopt');
  });

  it('takes bijstand back and asks money back, each by two people', { timeout: 240_000 }, async () => {
    const samira = await als('medewerker', 'Samira Haddad');
    const lotte = await als('medewerker', 'Lotte Prins');
    const { page } = samira;
    await stelVoor(samira, 'Lars Yildiz', 'intrekken');
    await page.getByLabel('Vanaf wanneer').fill('2026-10-01');
    await page.getByLabel('Reden voor de statistiek (CBS)').selectOption('32');
    await page.getByRole('radio', { name: 'Ja', exact: true }).check();
    await page.getByLabel('Gehoord op').fill('2026-11-23');
    await weeg(page, 'Pw art. 54 lid 3');
    await teken(samira, 'Hij verhuisde op 1 oktober.', lotte);
    await leesBrief(samira, 'Lars Yildiz', 'Je had geen recht op bijstand');

    await legLoonVast(samira, 'Esther Wolters', '120,00', '2026-10-01', '2026-10-31');
    await stelVoor(samira, 'Esther Wolters', 'terugvorderen');
    await page.getByRole('radio', { name: 'Nee, dat hoeft hier niet' }).check();
    await page.getByLabel('Waarom horen niet hoeft').fill('Het gaat alleen om geld en kan helemaal terug (Awb 4:12).');
    await weeg(page, 'Pw art. 58 lid 2');
    await teken(samira, 'Het loon van oktober telde nog niet mee.', lotte);
    await leesBrief(samira, 'Esther Wolters', 'Je betaalt bijstand terug');
  });

  it('refuses an aanvraag, leaves one undecided that is not complete, and pays an advance on a third', {
    timeout: 240_000,
  }, async () => {
    const samira = await als('medewerker', 'Samira Haddad');
    const lotte = await als('medewerker', 'Lotte Prins');
    const { page } = samira;
    await openAanvraag(samira, 'Aaltje de Vries');
    await stelVoorOp(samira, 'Aaltje de Vries', 'afwijzen');
    await weeg(page, 'Pw art. 19 lid 1');
    await teken(samira, 'Het inkomen is hoger dan de norm.', lotte);
    await leesBrief(samira, 'Aaltje de Vries', 'Je krijgt geen bijstand');

    await openAanvraag(samira, 'Amina Dijkstra');
    await stelVoorOp(samira, 'Amina Dijkstra', 'niet in behandeling nemen');
    await teken(samira, 'De afschriften zijn gevraagd en kwamen niet.');
    await leesBrief(samira, 'Amina Dijkstra', 'Wij stoppen met je aanvraag');

    await openAanvraag(samira, 'Abdel Vink');
    await page.getByRole('button', { name: 'Voorschot nu verlenen' }).click();
    const lade = page.getByRole('dialog', { name: 'Voorschot nu verlenen' });
    await lade.getByLabel('Bedrag').fill('410,00');
    await lade.getByLabel('Reden').fill('De huur moet betaald worden.');
    await samira.bekijk();
    await lade.getByRole('button', { name: 'Voorschot nu verlenen' }).click();
    await lade.waitFor({ state: 'detached' });
    await leesBrief(samira, 'Abdel Vink', 'Je krijgt een voorschot');
  });
});
