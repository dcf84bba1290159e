import { testBsn } from '@meedoen/casework/identificatie';
import { describe, expect, it } from 'vitest';
import { keepPicture, overflows, WIDTHS } from './browser.ts';
import { type Reiziger, reis } from './reis.ts';

const { als } = reis();

async function bekijkOveral(wie: Reiziger, naam: string, kop: string | RegExp) {
  for (const breed of WIDTHS) {
    expect(await overflows(wie.page, breed)).toBe(false);
    const hoog = await wie.page.evaluate(() => document.documentElement.scrollHeight);
    await wie.page.setViewportSize({ width: breed, height: Math.max(hoog, 900) });
    await wie.bekijk(kop);
  }
  await keepPicture(wie.page, naam);
}

describe('target groups', () => {
  it('hold for a person with reasons, and a handover goes between two sides', { timeout: 240_000 }, async () => {
    const bas = await als('medewerker', 'Bas Timmer');
    const { page } = bas;
    /** From one file to another without loading the product again. */
    const naar = async (achternaam: string, naam: string) => {
      await page.getByRole('link', { name: 'Dossiers', exact: true }).click();
      await page.getByLabel('Naam', { exact: true }).fill(achternaam);
      await page.getByRole('button', { name: 'Zoeken' }).click();
      await page.getByRole('link', { name: naam }).click();
      const bladen = page.getByRole('navigation', { name: 'Bladen van het dossier' });
      await bladen.getByRole('link', { name: 'Doelgroepen' }).click();
    };

    // at school, and two talks before 18
    await bas.ga('/medewerker/begeleiding');
    await page.getByRole('link', { name: 'Inschrijven zonder uitkering' }).click();
    await page.getByLabel('Een jongere op praktijkonderwijs').check();
    await page.getByLabel('Naam', { exact: true }).fill('Robin de Jong');
    await page.getByLabel('Geboortedatum').fill('2010-01-15');
    await page.getByLabel('Soort onderwijs').selectOption('praktijkonderwijs');
    await page.getByLabel('School', { exact: true }).fill('De Werkplaats');
    await page.getByLabel('Wie vroeg erom op school').fill('Mevrouw Smit');
    await bekijkOveral(bas, 'doelgroepen-inschrijven', 'Inschrijven voor hulp bij werk');
    await page.getByRole('button', { name: 'Inschrijven', exact: true }).click();
    await page.getByText('Eerste gesprek: nu aan de beurt', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Gesprek vastleggen' }).click();
    await page.getByLabel('Met wie').selectOption('jongere-school');
    await page.getByLabel('Wat komt er na school').selectOption('werk');
    await page.getByLabel('Wat u samen afsprak').fill('Loopt stage in het groen.');
    await page.getByRole('button', { name: 'Gesprek vastleggen' }).click();
    await page.getByText('Tweede gesprek, op 17 jaar: vanaf', { exact: false }).waitFor();
    await bekijkOveral(bas, 'doelgroepen-school', 'Robin de Jong');

    // without bijstand, and still to do the civic integration
    await page.getByRole('link', { name: 'Begeleiding', exact: true }).first().click();
    await page.getByRole('link', { name: 'Inschrijven zonder uitkering' }).click();
    await page.getByLabel('Burgerservicenummer').fill(testBsn(190));
    await page.getByLabel('Waarom').fill('Zoekt werk voor 20 uur');
    await page.getByRole('button', { name: 'Inschrijven', exact: true }).click();
    await page.getByRole('button', { name: 'Inburgering vastleggen' }).click();
    await page.getByLabel('Moet nog inburgeren').selectOption('ja');
    await page.getByRole('button', { name: 'Inburgering vastleggen' }).click();
    await page.getByRole('heading', { name: 'Inburgering', exact: true }).waitFor();
    await page.getByText('Geen taalmeter', { exact: false }).waitFor();
    await page.getByText('Er is nog geen plan met taal en werk.').waitFor();
    await bekijkOveral(bas, 'doelgroepen-inburgering', /./);

    // three who belong by what is known of them
    await naar('Bakker', 'Anne Bakker');
    await page.getByRole('heading', { name: '60 jaar en ouder' }).waitFor();
    await naar('Visser', 'Johan Visser');
    await page.getByRole('heading', { name: 'Wsw en nieuw beschut' }).waitFor();
    await naar('Brouwer', 'Selena Brouwer');
    await page.getByRole('heading', { name: 'Jongeren (onder 27)' }).waitFor();

    // to the gemeente: proposed with a report of which nothing but that it is there
    await naar('Mulder', 'Pieter Mulder');
    await page.getByRole('button', { name: 'Overdracht voorstellen' }).click();
    await page.getByLabel('Wie maakte het rapport').fill('Argonaut');
    await page.getByLabel('Dag van het rapport').fill('2026-10-01');
    await page.getByLabel('Nee', { exact: true }).last().check();
    await bekijkOveral(bas, 'doelgroepen-overdracht', 'Pieter Mulder');
    await page.getByRole('button', { name: 'Aan de gemeente voorstellen' }).click();
    await page.getByText('wacht op de gemeente').waitFor();

    const nadia = await als('medewerker', 'Nadia Haan');
    await nadia.ga('/medewerker/overdrachten');
    await nadia.page.getByRole('heading', { name: 'Pieter Mulder' }).waitFor();
    await bekijkOveral(nadia, 'doelgroepen-gemeente', 'Overdrachten');
    await nadia.page.getByRole('button', { name: 'Overnemen', exact: true }).click();
    await nadia.page.getByLabel('Wie gaat deze inwoner begeleiden').fill('Zorgteam Oost');
    await nadia.page.getByRole('button', { name: 'Overnemen', exact: true }).click();
    await nadia.page.getByText('bij de gemeente', { exact: true }).waitFor();

    const pieter = await als('inwoner', 'Pieter Mulder', { viewport: { width: 360, height: 780 } });
    await pieter.ga('/inwoner/plan');
    await pieter.page.getByRole('heading', { name: 'Wat geldt voor jou' }).waitFor();
    await pieter.page.getByText('Bij de gemeente helpt Zorgteam Oost je', { exact: false }).waitFor();
    await bekijkOveral(pieter, 'doelgroepen-inwoner', 'Mijn plan');

    const marieke = await als('medewerker', 'Marieke Postma');
    await marieke.ga('/medewerker/cijfers');
    await marieke.page.getByRole('table', { name: 'Inwoners per doelgroep' }).waitFor();
    await bekijkOveral(marieke, 'doelgroepen-cijfers', /Bijstand in/);
    for (const wie of [bas, nadia, pieter, marieke]) wie.geenFouten();
  });
});
