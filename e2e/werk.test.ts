import { describe, expect, it } from 'vitest';
import { keepPicture, overflows, WIDTHS } from './browser.ts';
import { type Reiziger, reis } from './reis.ts';

const { als } = reis();

async function bekijkOveral(wie: Reiziger, naam: string, kop: string | RegExp) {
  for (const breed of WIDTHS) {
    await wie.page.setViewportSize({ width: breed, height: 900 });
    expect(await overflows(wie.page, breed), `${naam} sticks out at ${breed}`).toBe(false);
  }
  await wie.bekijk(kop);
  await keepPicture(wie.page, naam);
}

/** Something a coach does through the same door as their page. @returns what came back */
const vraag = <T>({ page }: Reiziger, pad: string, body?: object): Promise<T> =>
  page.evaluate(
    async ([adres, inhoud]) => {
      const { csrf } = (await (await fetch('/v1/sessie')).json()) as { csrf: string };
      const antwoord = await fetch(adres as string, {
        method: inhoud ? 'POST' : 'GET',
        headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf },
        ...(inhoud ? { body: JSON.stringify(inhoud) } : {}),
      });
      if (!antwoord.ok) throw new Error(`${antwoord.status} ${await antwoord.text()}`);
      return antwoord.json();
    },
    [pad, body] as const,
  );

describe('the side of work', () => {
  it('goes from a group and a talk about areas of life to work that is followed', { timeout: 240_000 }, async () => {
    const bas = await als('medewerker', 'Bas Timmer');
    const { page } = bas;
    await bas.ga('/medewerker/zoeken');
    await page.getByLabel('Naam', { exact: true }).fill('Mulder');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.getByRole('link', { name: 'Pieter Mulder' }).click();
    await page.waitForURL('**/dossiers/*');
    const persoon = new URL(page.url()).pathname.split('/').at(-1) ?? '';

    // a group is planned, and he is invited
    await bas.ga('/medewerker/groepen');
    await page.getByRole('button', { name: 'Bijeenkomst plannen' }).click();
    await page.getByLabel('Naam', { exact: true }).fill('Kennismaken met werk');
    await page.getByLabel('Wat er gebeurt').fill('Wij bekijken samen een werkplaats. U hoeft niets te kunnen.');
    await page.getByLabel('Plaats', { exact: true }).fill('Leer-werkbedrijf');
    await page.getByLabel('Datum').fill('2026-11-24');
    await page.getByRole('button', { name: 'Plannen', exact: true }).click();
    await page.waitForURL('**/groepen/*');
    const groep = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await vraag(bas, `/v1/bijeenkomsten/${groep}/deelnames`, { personen: [persoon] });

    // he says that he cannot, and comes after all
    const pieter = await als('inwoner', 'Pieter Mulder', { viewport: { width: 360, height: 780 } });
    await pieter.ga('/inwoner/afspraken');
    await pieter.page.getByRole('button', { name: 'Ik kan niet' }).click();
    await pieter.page.getByLabel('Waarom kan het niet?').fill('Ik heb geen vervoer.');
    await pieter.page.getByRole('button', { name: 'Versturen' }).click();
    await pieter.page.getByRole('button', { name: 'Ik kom toch' }).click();
    await pieter.page.getByText(/komt\. Tot dan!/).waitFor();
    const [bestand] = await Promise.all([
      pieter.page.waitForEvent('download'),
      pieter.page.getByRole('button', { name: 'Zet in mijn agenda' }).click(),
    ]);
    expect(bestand.suggestedFilename()).toBe('mijn-afspraken.ics');
    await bekijkOveral(pieter, 'mijn-afspraken', /afspraken/);

    // attendance by keyboard in one save; who was not there gets a talk
    await page.reload();
    await page.locator('input[name^="aanwezig-"]').first().focus();
    await page.keyboard.press('3');
    await page.getByRole('button', { name: 'Aanwezigheid bewaren' }).click();
    await page.getByRole('button', { name: 'Gesprek vastleggen met Pieter Mulder' }).click();
    await page.getByLabel('Waarom was deze persoon er niet').selectOption('vervoer');
    await page.getByLabel('Wat u samen afspreekt').fill('Wij regelen een buskaart.');
    await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await page.getByText('geen vervoer. Wij regelen een buskaart.').waitFor();
    await bekijkOveral(bas, 'groep', 'Kennismaken met werk');
    await bas.ga('/medewerker/agenda');
    await page.getByRole('link', { name: 'Kennismaken met werk' }).waitFor();
    await bekijkOveral(bas, 'agenda', 'Agenda');

    // areas of life together: of health no words, and what is proposed is chosen
    await bas.ga(`/medewerker/dossiers/${persoon}/begeleiding`);
    await page.getByRole('button', { name: 'Leefgebieden bespreken' }).click();
    await page.locator('summary', { hasText: 'Gezondheid' }).click();
    await page.getByLabel('Is er een beperking in werk').selectOption('ja');
    await page.getByLabel('Wie zegt dat').selectOption('uwv');
    await page.locator('summary', { hasText: 'Wonen' }).click();
    await page.locator('details[open]').getByLabel('In uw eigen woorden').fill('Ik moet misschien verhuizen.');
    await page.locator('details[open]').getByLabel('Hoe is het').selectOption('vraagt-aandacht');
    await page.getByLabel(/Zoekt uit welke hulp bij wonen|zoekt uit welke hulp bij wonen/).check();
    await bekijkOveral(bas, 'leefgebieden', 'Pieter Mulder');
    await page.getByRole('button', { name: 'Gesprek bewaren' }).click();
    await page.getByText('“Ik moet misschien verhuizen.”').waitFor();
    await page.getByText('Er is een beperking in werk, volgens UWV.').waitFor();

    // work beside the bijstand: the income before and after, and contacts by policy
    await bas.ga(`/medewerker/dossiers/${persoon}/nazorg`);
    await page.getByLabel('Wat is het').selectOption('deeltijd');
    await page.getByLabel('Werkgever').fill('Kwekerij Groen');
    await page.getByLabel('Eerste werkdag').fill('2026-11-16');
    await page.getByLabel('Contract', { exact: true }).selectOption('vast');
    await page.getByLabel('Laatste dag van het contract').fill('');
    await page.getByRole('button', { name: 'Nazorg beginnen' }).click();
    await page.getByRole('button', { name: 'Gesprek over werk en geld vastleggen' }).click();
    await page.getByLabel('Wat de inwoner zelf zegt').fill('Ik ben buiten bezig.');
    await page.getByLabel('Wat hielp om werk te vinden').fill('De buskaart.');
    await page.getByLabel('Wat u samen afspreekt').fill('Bas belt na een maand.');
    await page.getByLabel('Loon per maand').fill('400,00');
    await page.getByRole('button', { name: 'Inkomen voor en na bekijken' }).click();
    await page.getByText('Zonder dit werk').waitFor();
    await page.getByRole('button', { name: 'Gesprek over werk en geld vastleggen' }).click();
    await page.getByText('Contact na 1 maand werk').waitFor();
    await bekijkOveral(bas, 'nazorg', 'Pieter Mulder');

    await pieter.ga('/inwoner/plan');
    await pieter.page.getByRole('heading', { name: /hebt? werk$/ }).waitFor();
    await pieter.page.getByRole('button', { name: /Vertel hoe/ }).click();
    await pieter.page.getByLabel(/bang dat mijn werk stopt/).check();
    await pieter.page.getByLabel('Wat is er?').fill('De kas gaat in januari dicht.');
    await pieter.page.getByRole('button', { name: 'Versturen' }).click();
    await pieter.page.getByText('De kas gaat in januari dicht.').waitFor();
    await page.reload();
    await page.getByText('het werk dreigt te stoppen').waitFor();
    bas.geenFouten();
    pieter.geenFouten();
  });
});
