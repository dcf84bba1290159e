import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Reiziger, reis } from './reis.ts';

const { als } = reis();

async function openDossier({ page }: Reiziger, naam: string, blad = 'Overzicht'): Promise<void> {
  await page.goto(new URL('/medewerker/zoeken', page.url()).href);
  await page.getByLabel('Naam', { exact: true }).fill(naam);
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await page.getByRole('link', { name: naam }).first().click();
  await page.getByRole('heading', { level: 1, name: naam }).waitFor();
  const bladen = page.getByRole('navigation', { name: 'Bladen van het dossier' });
  await bladen.getByRole('link', { name: new RegExp(`^${blad}`) }).click();
}

async function openGebeurtenis(reiziger: Reiziger, naam: string, soort: RegExp) {
  await openDossier(reiziger, naam);
  await reiziger.page.getByRole('button', { name: 'Overlijden, verhuizing, detentie' }).click();
  const lade = reiziger.page.getByRole('dialog', { name: 'Overlijden, verhuizing of detentie' });
  await lade.getByRole('radio', { name: soort }).check();
  return lade;
}

/** What was weighed, why, and the signature. */
async function neemBesluit(page: Page, artikel: string, motivering: string): Promise<void> {
  await page.getByLabel('Wat deze mensen nodig hebben').fill('Duidelijkheid over de laatste betaling.');
  await page.getByRole('region', { name: 'Omgekeerde toets' }).getByRole('checkbox').first().check();
  await page.getByLabel(/Voor deze mensen, voor werk/).fill('Niemand krijgt te veel of te weinig.');
  await page.getByLabel('Artikel', { exact: true }).fill(artikel);
  await page.getByRole('textbox', { name: 'Motivering' }).fill(motivering);
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Bewaard' }).waitFor();
  // what was saved is judged again before the key to sign counts
  await page.locator('button:not([aria-disabled="true"])', { hasText: /^Tekenen en/ }).waitFor();
  await page.keyboard.press('Control+Enter');
}

describe('short paths that stop, pass on or split a payment the same day', () => {
  it('a move ends one right, is paid until that day, and begins in the next gemeente', {
    timeout: 240_000,
  }, async () => {
    const naam = 'Amina van den Berg';
    const joost = await als('medewerker', 'Joost Bouwman');
    const { page } = joost;
    const lade = await openGebeurtenis(joost, naam, /Verhuizing/);
    await lade.getByLabel('Nieuwe gemeente', { exact: true }).selectOption({ label: 'Polderzijl' });
    await lade.getByLabel('Vanaf').fill('2026-11-24');
    await lade.getByLabel('Van wie weet u dit').fill('Zij belde zelf.');
    await joost.bekijk();
    await lade.getByRole('button', { name: 'Vastleggen' }).click();
    const klaar = page.getByRole('dialog', { name: 'Vastgelegd' });
    await klaar.getByText(/In de nieuwe gemeente staat een taak klaar/).waitFor();
    await klaar.getByRole('link', { name: `Brief aan ${naam}` }).waitFor();
    const melding = await klaar.getByRole('link', { name: 'Melding in Polderzijl vastleggen' }).getAttribute('href');
    await joost.bekijk();

    // The month run of the same day holds the payment.
    const petra = await als('medewerker', 'Petra Dekker');
    await petra.ga('/medewerker/betaalruns');
    await petra.page.getByRole('button', { name: 'Run voorbereiden' }).click();
    await petra.page.getByRole('radio', { name: /Maandrun/ }).check();
    await petra.page.getByLabel('Maand', { exact: true }).selectOption({ label: 'November 2026' });
    await petra.page.getByRole('button', { name: 'Voorbereiden', exact: true }).click();
    await petra.page.waitForURL('**/betaalruns/*');
    await petra.page.getByText('ligt klaar', { exact: true }).waitFor({ timeout: 60_000 });
    await petra.bekijk();
    const ogen = petra.page.getByRole('region', { name: /Wat iemand moet zien/ });
    await ogen.getByText('De betaling is tegengehouden: Zij belde zelf.').waitFor();

    await klaar.getByRole('link', { name: 'Naar het voorstel voor een besluit' }).click();
    await page.getByRole('heading', { level: 1, name: `${naam}: beëindigen` }).waitFor();
    await neemBesluit(page, 'Pw art. 40 lid 1', 'Zij woont sinds 24 november in Polderzijl.');
    await page.getByText(/Bekendgemaakt op 24 november 2026/).waitFor();
    await joost.bekijk();
    await openDossier(joost, naam, 'Betalingen');
    await page.getByRole('button', { name: 'Betaling vrijgeven' }).click();
    const vrij = page.getByRole('dialog', { name: 'Betaling vrijgeven' });
    await vrij.getByLabel('Reden').fill('Het besluit is genomen: tot en met 23 november.');
    await vrij.getByRole('button', { name: 'Betaling vrijgeven' }).click();
    await vrij.waitFor({ state: 'detached' });
    await joost.bekijk(naam);

    await page.goto(new URL(`/medewerker${melding?.replace(/^\/medewerker/, '')}`, page.url()).href);
    await joost.bekijk('Nieuwe melding');
    expect(await page.getByLabel('Gemeente', { exact: true }).locator('option:checked').textContent()).toBe(
      'Polderzijl',
    );
    await page
      .getByRole('group', { name: /Is er vandaag geld nodig/ })
      .getByRole('radio', { name: /^Nee/ })
      .check();
    await page.getByRole('button', { name: /vastleggen/i }).click();
    await page.waitForURL('**/aanvragen/*/formulier');
    await joost.bekijk(/: aanvraag invullen$/);
    await page.getByRole('button', { name: /geld per maand/i }).click();
    await page.getByRole('heading', { name: /geld per maand/i }).waitFor();
    const eigen = page.getByRole('group', { name: /^Welk geld krijgt? (je|u) nu al/ });
    const erbij = eigen.getByRole('button', { name: 'Inkomen toevoegen' });
    for (const [i, [wie, hoeveel]] of [
      ['Glansrijk', '100,00'],
      ['Bakker', '200,00'],
    ].entries()) {
      await erbij.click();
      await eigen
        .getByLabel('Van wie')
        .nth(i)
        .fill(wie ?? '');
      await eigen
        .getByLabel('Netto bedrag')
        .nth(i)
        .fill(hoeveel ?? '');
    }
    // the row that stays keeps its own text
    await eigen.getByRole('button', { name: 'Weghalen: inkomen 1' }).click();
    await expect.poll(() => eigen.getByLabel('Netto bedrag').count()).toBe(1);
    expect(await eigen.getByLabel('Netto bedrag').inputValue()).toBe('200,00');
    expect(await eigen.getByLabel('Van wie').inputValue()).toBe('Bakker');
    await eigen.getByLabel('Van wie').fill('');
    await eigen.getByLabel('Netto bedrag').fill('abc');
    joost.verwacht({ pad: '/formulier', status: 400 });
    await page.getByRole('button', { name: 'Bewaren en verder' }).click();
    await page.getByText('2 antwoorden kloppen nog niet').waitFor();
    await page.getByText('Vul dit in, met hoogstens 100 tekens.').last().waitFor();
    expect(await eigen.getByLabel('Netto bedrag').inputValue()).toBe('abc');
    await joost.bekijk(/: aanvraag invullen$/);
    await eigen.getByLabel('Van wie').fill('Bakker');
    await eigen.getByLabel('Netto bedrag').fill('250');
    await page.getByRole('button', { name: 'Bewaren en verder' }).click();
    await page.getByRole('heading', { name: /^Wat (je|u) hebt/ }).waitFor();
    await page.getByText('antwoorden kloppen nog niet').waitFor({ state: 'detached' });
  });

  it('a death of somebody alone stops the payment and writes to the heirs', { timeout: 120_000 }, async () => {
    const samira = await als('medewerker', 'Samira Haddad');
    const { page } = samira;
    const lade = await openGebeurtenis(samira, 'Nadia Hofman', /Overlijden/);
    await lade.getByLabel('Overleden op').fill('2026-11-25');
    await lade.getByLabel('Van wie weet u dit').fill('Haar zus belde.');
    samira.verwacht({ pad: '/gebeurtenissen', status: 400 });
    await lade.getByRole('button', { name: 'Vastleggen' }).click();
    await lade.getByText('Deze dag moet nog komen.').waitFor();
    // what was typed stays
    expect(await lade.getByLabel('Van wie weet u dit').inputValue()).toBe('Haar zus belde.');
    await lade.getByLabel('Overleden op').fill('2026-11-22');
    await lade.getByRole('button', { name: 'Vastleggen' }).click();
    const klaar = page.getByRole('dialog', { name: 'Vastgelegd' });
    await klaar.getByText(/De betaling is tegengehouden/).waitFor();
    await klaar.getByRole('link', { name: /Brief aan De erven van/ }).click();
    await page.getByRole('article', { name: 'De brief' }).waitFor();
    await samira.bekijk();
  });
});

describe('who is detained', () => {
  it('is told the same day, and the end of the right lies ready', { timeout: 120_000 }, async () => {
    const samira = await als('medewerker', 'Samira Haddad');
    const { page } = samira;
    const lade = await openGebeurtenis(samira, 'Hans Hofman', /Detentie/);
    await lade.getByLabel('Vanaf').fill('2026-11-20');
    await lade.getByLabel('Van wie weet u dit').fill('Bericht van DJI.');
    await lade.getByRole('button', { name: 'Vastleggen' }).click();
    const klaar = page.getByRole('dialog', { name: 'Vastgelegd' });
    await klaar.getByRole('link', { name: 'Brief aan Hans Hofman' }).waitFor();
    await samira.bekijk();
    await klaar.getByRole('link', { name: 'Naar het voorstel voor een besluit' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hans Hofman: beëindigen' }).waitFor();
    await neemBesluit(page, 'Pw art. 13 lid 1 a', 'Hij zit vast sinds 20 november.');
    await page.getByText(/Bekendgemaakt op 24 november 2026/).waitFor();
    await samira.bekijk('Hans Hofman: beëindigen');
  });
});

describe('the file as it was known on a day', () => {
  it('follows that day on every sheet that can, and the other ones say that they do not', async () => {
    const samira = await als('medewerker', 'Samira Haddad');
    const { page } = samira;
    const naam = 'Selena Brouwer';
    await openDossier(samira, naam, 'Besluiten');
    await page
      .getByRole('row', { name: /concept/ })
      .first()
      .waitFor();
    await page.getByRole('region', { name: 'Zoals bekend op' }).locator('input').fill('2026-08-01');
    await page.getByText('U kijkt terug naar 1 augustus 2026').waitFor();
    await expect.poll(() => page.getByRole('row', { name: /concept/ }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Voorstel maken' }).count()).toBe(0);
    await samira.bekijk(naam);
    const bladen = page.getByRole('navigation', { name: 'Bladen van het dossier' });
    await bladen.getByRole('link', { name: /^Contact/ }).click();
    await page.getByText('U kijkt terug naar 1 augustus 2026').waitFor();
    expect(await page.getByRole('button', { name: 'Notitie bewaren' }).count()).toBe(0);
    await samira.bekijk(naam);
    await bladen.getByRole('link', { name: 'Brieven' }).click();
    await samira.bekijk(naam);
    await bladen.getByRole('link', { name: 'Bezwaar' }).click();
    await page.getByText('Dit blad laat zien hoe het vandaag is.').waitFor();
    await samira.bekijk(naam);
  });
});

describe('the organisation in the hands of its beheerder', () => {
  it('shows each gemeente with its tasks and desk, takes in a new task, and keeps who changed a desk', async () => {
    const wim = await als('medewerker', 'Wim Scholten');
    const { page } = wim;
    await wim.ga('/medewerker/organisatie');
    await wim.bekijk('Organisatie');
    await page.getByRole('button', { name: 'Taak vastleggen', exact: true }).click();
    const lade = page.getByRole('dialog', { name: 'Taak vastleggen' });
    await lade.getByLabel('Gemeente', { exact: true }).selectOption({ label: 'Veenrade' });
    await lade.getByLabel('Taak', { exact: true }).selectOption({ label: 'Terugvordering' });
    await lade.getByLabel('Reden').fill('Besluit college van 10 november 2026');
    await wim.bekijk();
    wim.verwacht({ pad: '/v1/mandaten', status: 400 });
    await lade.getByRole('button', { name: 'Vastleggen' }).click();
    await lade.getByText(/Deze taak is in die tijd al opgedragen/).waitFor();
    await lade.getByLabel('Gemeente', { exact: true }).selectOption({ label: 'Een gemeente die hier nog niet staat' });
    await lade.getByLabel('Gemeentecode').fill('9988');
    await lade.getByLabel('Naam', { exact: true }).fill('Nieuwdorp');
    await lade.getByLabel('Vanaf').fill('2027-07-01');
    await lade.getByRole('button', { name: 'Vastleggen' }).click();
    await lade.waitFor({ state: 'detached' });
    const nieuw = page.getByRole('region', { name: 'Nieuwdorp' });
    await nieuw.getByText('begint later').waitFor();
    await nieuw.getByText(/Er staat nog geen loket/).waitFor();

    await page.getByRole('button', { name: 'Wijzigen: loket van Veenrade' }).click();
    const loket = page.getByRole('dialog', { name: 'Loket van Veenrade' });
    await loket.getByLabel('Inloop').fill('Elke werkdag van 9.00 tot 13.00 uur, zonder afspraak');
    await loket.getByLabel('Reden').fill('Ruimere inloop vanaf vandaag');
    await wim.bekijk();
    await loket.getByRole('button', { name: 'Bewaren' }).click();
    await loket.waitFor({ state: 'detached' });
    await page.getByRole('row', { name: /Loket gewijzigd Ruimere inloop vanaf vandaag Wim Scholten/ }).waitFor();
    await wim.bekijk('Organisatie');
  });

  it('two browsers on one desk: nothing is lost, both texts are shown', async () => {
    const [een, ander] = [await als('medewerker', 'Wim Scholten'), await als('medewerker', 'Wim Scholten')];
    const open = async ({ page, ga }: Reiziger) => {
      await ga('/medewerker/organisatie');
      await page.getByRole('button', { name: 'Wijzigen: loket van Veenrade' }).click();
      const lade = page.getByRole('dialog', { name: 'Loket van Veenrade' });
      await lade.getByLabel('Reden').fill('Nieuwe openingstijden');
      return lade;
    };
    const [eerst, later] = [await open(een), await open(ander)];
    await eerst.getByLabel('Bereikbaar').fill('maandag tot en met donderdag');
    await eerst.getByRole('button', { name: 'Bewaren' }).click();
    await eerst.waitFor({ state: 'detached' });
    await later.getByLabel('Bereikbaar').fill('alleen op vrijdag');
    ander.verwacht({ pad: '/loket', status: 409 });
    await later.getByRole('button', { name: 'Bewaren' }).click();
    const conflict = later.getByRole('alert');
    await conflict.getByText(/maandag tot en met donderdag/).waitFor();
    await conflict.getByText(/alleen op vrijdag/).waitFor();
    await ander.bekijk();
    await conflict.getByRole('button', { name: 'Hiermee verder' }).click();
    await later.waitFor({ state: 'detached' });
    await ander.page.getByText(/maandag tot en met donderdag/).waitFor();
    await ander.bekijk('Organisatie');
  });

  it('who has another job finds no such page', async () => {
    const samira = await als('medewerker', 'Samira Haddad');
    samira.verwacht({ pad: '/v1/organisatie', status: 404 });
    await samira.ga('/medewerker/organisatie');
    await samira.bekijk('Niet gevonden');
  });
});
