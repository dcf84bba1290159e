import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reis } from './reis.ts';

const { als } = reis();

/** From the list of everybody's work or by search: the file of a person. */
async function openDossier(page: Page, achternaam: string, naam: string): Promise<void> {
  await page.goto(new URL('/medewerker/zoeken', page.url()).href);
  await page.getByLabel('Naam', { exact: true }).fill(achternaam);
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await page.getByRole('link', { name: naam }).first().click();
  await page.getByRole('heading', { level: 1, name: naam }).waitFor();
}

const blad = (page: Page, naam: string | RegExp) =>
  page.getByRole('navigation', { name: 'Bladen van het dossier' }).getByRole('link', { name: naam });

describe('from an application to bijstand that is paid, explained and corrected', () => {
  it('reads what is true without a benefit and without a besluit, and what to do', async () => {
    const johan = await als('inwoner', 'Johan Visser');
    const { page } = johan;
    await johan.ga('/inwoner/geld');
    await page.getByRole('heading', { name: 'Je krijgt nu geen uitkering' }).waitFor();
    expect(await page.getByRole('main').getByRole('link', { name: 'Meld je' }).getAttribute('href')).toBe(
      '/inwoner/melden',
    );
    await johan.ga('/inwoner/bezwaar/maken');
    await page.getByRole('heading', { name: 'Je hebt nog geen besluit' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Stel een vraag' }).first().waitFor();
    await johan.bekijk();
  });

  it('somebody applies, step by step, and sees the clock', async () => {
    const johan = await als('inwoner', 'Johan Visser');
    const { page } = johan;
    await johan.bekijk(/Hallo Johan/);
    await page.getByRole('link', { name: /Ik heb te weinig geld/ }).click();
    await johan.bekijk('Meld je voor bijstand');
    await page.getByRole('button', { name: /Ik kan nog even vooruit/ }).click();
    await page.waitForURL('**/aanvraag/*');
    await johan.bekijk('Je aanvraag voor bijstand');
    await page.getByText('Je melding van').waitFor();
    await page.getByRole('link', { name: 'Vul je aanvraag in' }).click();

    const verder = page.getByRole('button', { name: 'Bewaar en ga verder' });
    await johan.bekijk('Jij');
    await verder.click();
    await page.getByRole('alert').getByRole('heading', { name: 'Nog 1 ding, dan kun je verder' }).waitFor();
    await johan.bekijk();
    await page.getByRole('radio', { name: 'Ja, dit klopt' }).check();
    await verder.click();
    await johan.bekijk('Waar en met wie je woont');
    await page.getByRole('radio', { name: 'In een huis of kamer die ik huur, of bij iemand' }).check();
    await page.getByRole('checkbox', { name: 'Er woont hier verder niemand' }).check();
    await verder.click();

    await johan.bekijk('Je geld per maand');
    await page.getByRole('radio', { name: 'Nee, dit klopt niet' }).check();
    await page.getByRole('checkbox', { name: 'Ik krijg geen geld' }).check();
    await verder.click();
    await johan.bekijk('Wat je hebt');
    await page.getByRole('checkbox', { name: 'Ik heb niets van deze lijst' }).check();
    await verder.click();

    await johan.bekijk('Waar het geld naartoe gaat');
    const rekening = page.getByRole('textbox', { name: 'Op welke rekening wil je het geld?' });
    await rekening.fill('NL91ABNA0417164301');
    await verder.click();
    await page.getByRole('link', { name: /Dit rekeningnummer klopt niet/ }).waitFor();
    await rekening.fill('NL91ABNA0417164300');
    await verder.click();

    await johan.bekijk('Nakijken en versturen');
    await page.getByText('NL91 ABNA 0417 1643 00').waitFor();
    // What was answered is kept: somebody who comes back tomorrow finds it.
    await page.reload();
    await johan.bekijk('Nakijken en versturen');
    await page.getByRole('checkbox', { name: /Wat ik invulde, klopt/ }).check();
    await page.getByRole('button', { name: 'Verstuur mijn aanvraag' }).click();
    await page.getByText('We hebben je aanvraag. We gaan hem nakijken.').waitFor();
    await johan.bekijk('Je aanvraag voor bijstand');
    const wanneer = page.getByRole('region', { name: 'Wanneer krijg je wat?' });
    expect(await wanneer.textContent()).toMatch(/Ons besluituiterlijk op dinsdag\s19\sjanuari\s2027/);
  });

  it('somebody under 27 reports once with two taps, and is told to look for work first', async () => {
    const mila = await als('inwoner', 'Mila Jansen');
    const { page } = mila;
    await page.getByRole('link', { name: /Ik heb te weinig geld/ }).click();
    await mila.bekijk('Meld je voor bijstand');
    await page.getByRole('button', { name: /Ik heb nu geld nodig/ }).dblclick();
    await page.waitForURL('**/aanvraag/*');
    // who has no money reads whom to call before anything else
    const eerste = page.getByRole('main').locator('section').first();
    await eerste.getByRole('link', { name: /^Bel / }).waitFor();
    await mila.bekijk('Je aanvraag voor bijstand');
    await page.getByRole('heading', { name: 'Eerst 4 weken zoeken' }).waitFor();
    await page
      .getByText(/kan vanaf dinsdag\s22\sdecember/)
      .first()
      .waitFor();
    // one step per tap, also with two
    await page.getByRole('main').getByRole('link', { name: 'Vul je aanvraag in' }).click();
    await mila.bekijk('Jij');
    for (const groep of await page.getByRole('main').locator('fieldset').all())
      await groep.getByRole('radio', { name: /^(Ja, dit klopt|Nee)$/ }).check();
    await page.getByRole('button', { name: 'Bewaar en ga verder' }).dblclick();
    await page.waitForURL('**/invullen/wonen');
    await page.goBack();
    await page.waitForURL('**/invullen/jij');
    mila.geenFouten();
  });

  it('a consulent decides, the letter arrives, it is paid, and a late fact corrects a month', {
    timeout: 180_000,
  }, async () => {
    const samira = await als('medewerker', 'Samira Haddad');
    await samira.page.getByRole('button', { name: /Nog van niemand/ }).click();
    await samira.bekijk();
    await samira.page.getByRole('link', { name: 'Yvonne de Wit' }).first().click();
    await samira.page.waitForURL('**/aanvragen/*');
    await samira.bekijk('Yvonne de Wit');
    expect(await samira.page.getByRole('region', { name: 'De klok' }).textContent()).toContain('18 dec');
    await samira.page.getByRole('button', { name: 'Voorstel: toekennen' }).click();
    await samira.bekijk('Yvonne de Wit: toekennen');
    expect(await samira.page.getByRole('status', { name: 'Uit te betalen per maand' }).textContent()).toContain(
      '1.348,49',
    );
    await samira.page
      .getByRole('textbox', { name: 'Motivering' })
      .fill('De WW stopte op 30 september en er is geen ander inkomen.');
    await samira.page.getByRole('button', { name: 'Bewaren' }).click();
    await samira.page.getByRole('button', { name: 'Bewaard' }).waitFor();
    await samira.page.getByRole('button', { name: /Tekenen en vaststellen/ }).click();
    await samira.page.getByText(/Bekendgemaakt op 24 november 2026/).waitFor();
    await samira.bekijk('Yvonne de Wit: toekennen');

    const yvonne = await als('inwoner', 'Yvonne de Wit', { acceptDownloads: true });
    await yvonne.bekijk(/Hallo Yvonne/);
    await yvonne.page.getByRole('link', { name: 'Lees mijn brieven' }).click();
    await yvonne.bekijk('Mijn brieven');
    await yvonne.page.getByRole('link', { name: /Je krijgt bijstand/ }).click();
    await yvonne.bekijk('Je krijgt bijstand');
    await yvonne.page.getByText('Vanaf 19 oktober 2026.', { exact: true }).waitFor();
    const [pdf] = await Promise.all([
      yvonne.page.waitForEvent('download'),
      yvonne.page.getByText('Open als pdf').click(),
    ]);
    expect((await readFile(await pdf.path())).subarray(0, 5).toString()).toBe('%PDF-');

    // Nothing is paid to an account before a second person saw whose it is.
    const marieke = await als('medewerker', 'Marieke Postma');
    await openDossier(marieke.page, 'de Wit', 'Yvonne de Wit');
    await blad(marieke.page, /Feiten/).click();
    await marieke.bekijk('Yvonne de Wit');
    await marieke.page.getByRole('button', { name: 'Rekening nakijken' }).click();
    await marieke.page.getByRole('radio', { name: 'Ja, dit klopt' }).check();
    await marieke.page.getByRole('textbox', { name: 'Waaraan zag u dat' }).fill('Bankpas gezien aan de balie.');
    await marieke.bekijk();
    await marieke.page.getByRole('button', { name: 'Vastleggen' }).click();
    await marieke.page.getByRole('button', { name: 'Rekening nakijken' }).waitFor({ state: 'detached' });

    const erik = await als('medewerker', 'Erik van Dam');
    await erik.bekijk('Betalen');
    await erik.page.getByRole('button', { name: 'Run voorbereiden' }).click();
    await erik.page.getByRole('radio', { name: /Dagrun/ }).check();
    await erik.bekijk();
    await erik.page.getByRole('button', { name: 'Voorbereiden', exact: true }).click();
    await erik.page.waitForURL('**/betaalruns/*');
    await erik.page.getByText('ligt klaar').first().waitFor({ timeout: 30_000 });
    await erik.bekijk('Dagrun');
    await erik.page.getByText('Kan nog niet: Iemand anders dan de voorbereider moet de run goedkeuren.').waitFor();

    await marieke.page.goto(erik.page.url());
    await marieke.bekijk('Dagrun');
    await marieke.page.getByRole('button', { name: 'Goedkeuren en bankbestand maken' }).click();
    await marieke.page.getByText(/controlegetal/).waitFor({ timeout: 30_000 });
    await marieke.bekijk('Dagrun');
    // who approved does not bring it to the bank
    await erik.page.goto(erik.page.url());
    const ophalen = erik.page.getByRole('link', { name: 'Bankbestand ophalen' });
    await ophalen.waitFor();
    const bankbestand = await erik.page.request.get(
      new URL((await ophalen.getAttribute('href')) ?? '', erik.page.url()).href,
    );
    const xml = await bankbestand.text();
    expect(xml).toContain('urn:iso:std:iso:20022:tech:xsd:pain.001.001.09');
    // The advance that waited is paid once; what it left open of October is set off against it (art. 52 lid 4).
    expect(xml.match(/<Nm>[^<]*de Wit<\/Nm>/g)).toHaveLength(1);
    expect(xml).toContain('1348.49');

    // A wage of a past month comes to light: the file makes the proposal itself.
    await openDossier(samira.page, 'de Wit', 'Yvonne de Wit');
    await samira.page.getByRole('button', { name: /Feit toevoegen/ }).click();
    const feit = samira.page.getByRole('dialog', { name: 'Feit toevoegen' });
    await feit.getByLabel('Wat', { exact: true }).selectOption({ label: 'Inkomen' });
    await feit.getByLabel(/Naam om het te herkennen/).fill('Bakkerij Vos');
    await feit.getByLabel('Soort', { exact: true }).selectOption('loon');
    await feit.getByLabel('Netto bedrag').fill('150,00');
    await feit.getByLabel('Periode').selectOption('maand');
    await feit.getByLabel('Vakantietoeslag').selectOption('inbegrepen');
    await feit.getByLabel('Geldt vanaf').fill('2026-10-19');
    await feit.getByLabel('Tot en met').fill('2026-10-31');
    await feit.getByLabel('Van wie').selectOption('werkgever');
    await feit.getByRole('radio', { name: /Ja, ik zag het bewijs/ }).check();
    await samira.bekijk();
    await feit.getByRole('button', { name: 'Vastleggen' }).click();
    const gevolg = samira.page.getByRole('dialog', { name: 'Feit vastgelegd' });
    await gevolg.getByRole('rowheader', { name: 'oktober 2026' }).waitFor();
    await samira.bekijk();
    await gevolg.getByRole('link', { name: 'Naar het voorstel' }).click();
    await samira.bekijk('Yvonne de Wit: herzien');
    await samira.page
      .getByRole('rowheader', { name: /oktober 2026/ })
      .first()
      .waitFor();
    await samira.page
      .getByRole('textbox', { name: 'Wat deze mensen nodig hebben' })
      .fill('Rust over het geld. De loonstrook kwam later, buiten haar schuld.');
    await samira.page.getByRole('checkbox', { name: 'Vangnet' }).check();
    await samira.page
      .getByRole('textbox', { name: /Voor deze mensen, voor werk/ })
      .fill('In een keer terugvragen raakt de huur. Verrekenen in delen past.');
    await samira.page.getByRole('textbox', { name: 'Artikel' }).fill('art. 54 lid 3');
    await samira.page.getByRole('textbox', { name: 'Motivering' }).fill('De loonstrook van oktober kwam later.');
    await samira.page.getByRole('button', { name: 'Bewaren' }).click();
    await samira.page.getByRole('button', { name: 'Bewaard' }).waitFor();
    await samira.page.getByRole('button', { name: /Tekenen en voorleggen/ }).click();
    await samira.page.getByText('een collega stelt vast').waitFor();
    await samira.bekijk('Yvonne de Wit: herzien');

    const daan = await als('medewerker', 'Daan Meijer');
    await daan.page.goto(samira.page.url());
    await daan.bekijk('Yvonne de Wit: herzien');
    await daan.page.getByRole('button', { name: /^Vaststellen/ }).click();
    await daan.page.getByText(/Bekendgemaakt op 24 november 2026/).waitFor();
    await daan.bekijk('Yvonne de Wit: herzien');

    await yvonne.page.getByRole('link', { name: 'Mijn geld' }).first().click();
    await yvonne.bekijk('Mijn geld');
    await yvonne.page.getByRole('link', { name: /Oktober 2026/ }).click();
    await yvonne.page.waitForURL('**/geld/*/2026-10');
    await yvonne.bekijk(/oktober 2026/i);
    // A line of the sum opens to its reason and its article.
    await yvonne.page.getByRole('main').locator('summary').first().click();
    await yvonne.page
      .getByText(/artikel \d+/)
      .filter({ visible: true })
      .first()
      .waitFor();
    await yvonne.bekijk();
    await yvonne.page.goto(new URL('/inwoner/wie-keek', yvonne.page.url()).href);
    await yvonne.bekijk();
    const keek = yvonne.page.getByRole('main');
    await keek
      .getByText(/Samira Haddad/)
      .first()
      .waitFor();
  });
});
