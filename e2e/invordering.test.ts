import type { Schuld } from '@meedoen/contract/vordering';
import { describe, expect, it } from 'vitest';
import { bijschrijvingen } from '../apps/server/test/bijschrijving.ts';
import { reis } from './reis.ts';

const { als, adres } = reis();

describe('a debt', () => {
  it('is paid for half by the bank, and a part of the rest is remitted because the resident asked', {
    timeout: 240_000,
  }, async () => {
    const karel = await als('inwoner', 'Karel Smit', { viewport: { width: 360, height: 780 } });
    await karel.ga('/inwoner/terugbetalen');
    await karel.page.getByText('Kan ik de rest laten vervallen?').first().click();
    await karel.page.getByLabel('Waarom vraag je dit?').first().fill('Ik kan nu de helft betalen, meer niet.');
    await karel.page.getByRole('button', { name: 'Vraag het' }).first().click();
    await karel.page.getByText(/Je vroeg op/).waitFor();
    await karel.bekijk();
    const schuld = (await (await karel.page.request.get(`${adres}/v1/eigen/schuld`)).json()) as Schuld;
    const vordering = schuld.vorderingen.find((each) => each.kwijtschelding?.status === 'gevraagd');
    if (!vordering) throw new Error('nothing was asked');

    // the bank tells of half of it, and of money that names nothing
    const erik = await als('medewerker', 'Erik van Dam');
    await erik.bekijk('Betalen');
    await erik.page.getByRole('button', { name: 'Bankbestand inlezen' }).click();
    const helft = Math.ceil(vordering.restInCenten / 2);
    await erik.page.getByLabel('Bestand van de bank').setInputFiles({
      name: 'afschrift.xml',
      mimeType: 'application/xml',
      buffer: Buffer.from(
        bijschrijvingen('E2E-1', '2026-11-24', [
          { bedrag: helft, naam: 'Karel', omschrijving: vordering.kenmerk },
          { bedrag: 12_50, naam: 'Oom Jan', iban: 'NL91ABNA0417164300', omschrijving: 'voor Karel' },
        ]),
      ),
    });
    await erik.page.getByRole('button', { name: 'Inlezen', exact: true }).click();
    await erik.page.getByText(/Ontvangen van anderen: 2, waarvan 1 nog te verdelen/).waitFor();
    erik.geenFouten();

    // who collects puts that on the claim too, and proposes
    const ine = await als('medewerker', 'Ruben Kok');
    await ine.ga('/medewerker/invordering');
    await ine.bekijk('Invordering');
    await ine.page.getByRole('button', { name: /^Verdelen: .*Oom Jan/ }).click();
    await ine.page.getByLabel('Kenmerk van de vordering').fill(vordering.kenmerk);
    await ine.page.getByLabel('Bedrag').fill('12,50');
    await ine.page.getByLabel('Reden').fill('Gebeld: van de oom van Karel.');
    await ine.bekijk('Invordering');
    await ine.page.getByRole('button', { name: 'Vastleggen' }).click();
    await ine.page.getByText('Al het ontvangen geld staat op een vordering.').waitFor();
    await ine.ga(`/medewerker/dossiers/${schuld.persoon}/vorderingen`);
    await ine.bekijk();
    await ine.page.getByRole('button', { name: `Voorstel maken over kwijtschelding van ${vordering.kenmerk}` }).click();
    await ine.page
      .getByLabel('Hoe is er betaald')
      .selectOption({ label: 'ten minste de helft in één keer betaald na de vraag' });
    await ine.page.getByLabel('Wat vervalt').fill('10,00');
    await ine.page.getByLabel('Waarom', { exact: true }).fill('U betaalde meer dan de helft in één keer.');
    await ine.bekijk();
    await ine.page.getByRole('button', { name: 'Voorleggen' }).click();
    await ine.page.getByRole('link', { name: 'Naar het besluit' }).click();
    const besluit = new URL(ine.page.url()).pathname;
    ine.geenFouten();

    const marieke = await als('medewerker', 'Marieke Postma');
    await marieke.ga(besluit);
    await marieke.bekijk();
    await marieke.page
      .getByRole('button', { name: /^Vaststellen/ })
      .first()
      .click();
    await marieke.page
      .getByText(/bekendgemaakt|verstuurd/i)
      .first()
      .waitFor();

    await karel.page.reload();
    await karel.page
      .getByText(/hoef je niet meer te betalen/)
      .first()
      .waitFor();
    await karel.bekijk();
    expect(await karel.page.getByText('€ 10,00').count()).toBeGreaterThan(0);
  });
});
