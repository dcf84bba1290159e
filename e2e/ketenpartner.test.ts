import { describe, expect, it } from 'vitest';
import { keepPicture, overflows, WIDTHS } from './browser.ts';
import { type Reiziger, reis } from './reis.ts';

const { als } = reis();

/** Nothing sticks out at any width, and axe at the width these people use. */
async function bekijkOveral(wie: Reiziger, naam: string, kop: string | RegExp) {
  for (const breed of WIDTHS) {
    expect(await overflows(wie.page, breed), `${naam} at ${breed}`).toBe(false);
    await keepPicture(wie.page, naam, [breed]);
  }
  await wie.page.setViewportSize({ width: naam.endsWith('inwoner') ? 360 : 1440, height: 900 });
  await wie.bekijk(kop);
}

describe('a referral to an organisation outside', () => {
  it('is seen by the resident first, carried out through an account of its own, and counted', {
    timeout: 240_000,
  }, async () => {
    const bas = await als('medewerker', 'Bas Timmer');
    await bas.ga('/medewerker/zoeken');
    await bas.page.getByLabel('Naam', { exact: true }).fill('Greet Zijlstra');
    await bas.page.getByLabel('Geboortedatum', { exact: true }).fill('1965-09-17');
    await bas.page.getByRole('button', { name: 'Zoeken' }).click();
    await bas.page.getByRole('link', { name: 'Greet Zijlstra' }).click();
    const bladen = bas.page.getByRole('navigation', { name: 'Bladen van het dossier' });
    await bladen.getByRole('link', { name: 'Verwijzingen' }).click();
    await bas.page.getByRole('button', { name: 'Verwijzen' }).click();
    await bas.page.getByRole('button', { name: 'Kiezen Taalhuis Veenrade' }).click();
    await bas.page.getByLabel('Doel').fill('Mijn bsn is 999990019');
    bas.verwacht({ pad: /\/v1\/personen\/.*\/verwijzingen/, status: 409 });
    await bas.page.getByRole('button', { name: 'Voorstellen' }).click();
    await bas.page.getByText('In de tekst staat een bsn.', { exact: false }).waitFor();
    await bas.page.getByLabel('Doel').fill('Zonder hulp een formulier invullen');
    await bas.page.getByLabel('Uren per week').fill('4');
    await bekijkOveral(bas, 'verwijzing-voorstel', 'Greet Zijlstra');
    await bas.page.getByRole('button', { name: 'Voorstellen' }).click();
    // nothing goes before she knows
    await bas.page.getByText('De inwoner heeft nog niet gereageerd.', { exact: false }).waitFor();

    const greet = await als('inwoner', 'Greet Zijlstra', { viewport: { width: 360, height: 780 } });
    await greet.ga('/inwoner/plan');
    await greet.page.getByText('Er is nog niets doorgegeven.', { exact: false }).waitFor();
    await greet.page.getByText('Zonder hulp een formulier invullen').waitFor();
    await greet.page.getByLabel('Ik vind het goed').check();
    await bekijkOveral(greet, 'verwijzing-inwoner', 'Mijn plan');
    await greet.page.getByRole('button', { name: 'Versturen' }).click();
    await greet.page.getByText('Dank. Je coach ziet dit.').waitFor();

    await bas.page.reload();
    await bas.page.getByText('Vindt het goed').waitFor();
    for (let keer = 0; keer < 2; keer++) await bas.page.getByRole('button', { name: 'Versturen' }).click();
    await bas.page.getByText('Verstuurd, wacht op antwoord').waitFor();
    await bekijkOveral(bas, 'verwijzing-zaak', 'Greet Zijlstra');

    const eva = await als('medewerker', 'Eva Maas');
    await eva.page.getByRole('heading', { name: 'Mijn verwijzingen', level: 1 }).waitFor();
    await bekijkOveral(eva, 'verwijzing-partner-lijst', 'Mijn verwijzingen');
    await eva.page.getByRole('link', { name: 'Greet Zijlstra' }).click();
    const doe = async (knop: string, vul: () => Promise<unknown>) => {
      await eva.page.getByRole('button', { name: knop, exact: true }).click();
      await vul();
      await eva.page.getByRole('button', { name: knop, exact: true }).click();
    };
    await doe('Aannemen', () => eva.page.getByLabel('Eerste gesprek op').fill('2026-11-30'));
    await eva.page.getByText('Aangenomen').waitFor();
    await doe('Begin vastleggen', () => eva.page.getByLabel('Begonnen op').fill('2026-11-24'));
    await eva.page.getByText('Klaar uiterlijk').waitFor();
    await doe('Vertellen hoe het gaat', async () => {
      for (const [label, aantal] of Object.entries({ 'keer contact': '1', bijeenkomsten: '2', 'keer aanwezig': '2' }))
        await eva.page.getByLabel(`Aantal ${label}`).fill(aantal);
      await eva.page.getByLabel('Hoe gaat het?').fill('Vult al een half formulier in.');
    });
    await eva.page.getByText('2 van 2 keer', { exact: false }).waitFor();
    await bekijkOveral(eva, 'verwijzing-partner', 'Greet Zijlstra');
    await doe('Afronden', async () => {
      await eva.page.getByLabel('Is het doel bereikt?').selectOption('doel-bereikt');
      await eva.page.getByLabel('Wat is er bereikt?').fill('Vult een formulier zelf in.');
    });
    await eva.page.getByText('U ziet deze gegevens nog tot en met 8 december 2026.').waitFor();

    await bas.page.reload();
    await bas.page.getByRole('button', { name: 'Over het resultaat oordelen' }).click();
    await bas.page.getByLabel('Is het doel bereikt?').selectOption('ja');
    await bas.page.getByLabel('Waaraan ziet u dat?').fill('Zij vulde het hier in.');
    await bas.page.getByRole('button', { name: 'Over het resultaat oordelen' }).click();
    await bas.page.getByText('Zij vulde het hier in.').waitFor();

    const noor = await als('medewerker', 'Noor Vos');
    await noor.ga('/medewerker/ketenpartners');
    await noor.page.getByRole('table', { name: 'Resultaten per organisatie en klantgroep in 2026' }).waitFor();
    await noor.page.getByText('te klein', { exact: true }).first().waitFor();
    await noor.page
      .getByRole('button', { name: /Goedkeuren .* resultaat/ })
      .first()
      .waitFor();
    await bekijkOveral(noor, 'verwijzing-resultaten', 'Ketenpartners');
    await noor.page.getByRole('link', { name: 'Taalhuis Veenrade' }).first().click();
    await noor.page.getByText('Dit jaar gebruikt').waitFor();
    await bekijkOveral(noor, 'verwijzing-organisatie', 'Taalhuis Veenrade');
    for (const wie of [bas, greet, eva, noor]) wie.geenFouten();
  });
});
