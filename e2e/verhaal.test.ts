import { describe, expect, it } from 'vitest';
import { keepPicture } from './browser.ts';
import { reis } from './reis.ts';

const { als, adres } = reis();

describe('verhaal', () => {
  it('goes from an investigation to an agreement, signed by a second person, and neither learns where the other lives', {
    timeout: 120_000,
  }, async () => {
    const pieter = await als('inwoner', 'Pieter Mulder', { viewport: { width: 360, height: 780 } });
    const { persoon } = (await (await pieter.page.request.get(`${adres}/v1/eigen/schuld`)).json()) as {
      persoon: string;
    };
    const ruben = await als('medewerker', 'Ruben Kok');
    const { page } = ruben;
    await ruben.ga(`/medewerker/dossiers/${persoon}/verhaal`);
    await page.getByRole('button', { name: 'Verhaal onderzoeken' }).click();
    await page.getByLabel('Ik heb naam en adres').check();
    await page.getByLabel('Naam', { exact: true }).fill('Ans Verweg');
    await page.getByLabel('Straat').fill('Stille Steeg');
    await page.getByLabel('Huisnummer').fill('7');
    await page.getByLabel('Postcode').fill('9988 ZZ');
    await page.getByLabel('Plaats').fill('Elders');
    await page.getByLabel('Aanleiding').fill('Na de scheiding is niets betaald.');
    await page.getByRole('button', { name: 'Onderzoek starten' }).click();
    await page.getByRole('heading', { name: 'Verhaal op Ans Verweg' }).waitFor();

    await page.getByRole('button', { name: 'Draagkracht vastleggen' }).click();
    await page.getByLabel('Bedrag per maand').fill('150');
    await page.getByLabel('Vanaf').fill('2026-09-01');
    await page.getByLabel('Inkomen en lasten').fill('Netto loon 2.300,00\nHuur -800');
    await page.getByLabel('Waarmee is berekend').fill('Berekening van november 2026');
    await page.getByLabel('Toelichting').fill('Volgens de loonstroken.');
    await ruben.bekijk();
    await keepPicture(page, 'verhaal-draagkracht');
    await page.getByRole('button', { name: 'Draagkracht vastleggen: bewaren' }).click();
    await page.getByRole('button', { name: 'Voornemen sturen' }).click();
    await page.getByLabel('Reageren kan tot en met').fill('2026-12-31');
    await page.getByRole('button', { name: 'Voornemen sturen: bewaren' }).click();
    await page.getByText(/Besluit voorstellen kan nog niet/).waitFor();
    await page.getByRole('button', { name: 'Reactie vastleggen' }).click();
    await page.getByLabel('Wanneer').fill('2026-11-24');
    await page.getByLabel('Hoe', { exact: true }).selectOption('telefoon');
    await page.getByLabel('Wat de onderhoudsplichtige vertelt').fill('Dat kan ik missen.');
    await page.getByRole('button', { name: 'Reactie vastleggen: bewaren' }).click();
    await page.getByRole('button', { name: 'Besluit voorstellen' }).click();
    await page.getByLabel('Motivering').fill('Er is ruimte.');
    await page.getByLabel('Dag van de maand om te betalen').fill('25');
    await page.getByRole('button', { name: 'Besluit voorstellen: bewaren' }).click();
    await page.getByText('wacht op handtekening').waitFor();

    const marieke = await als('medewerker', 'Marieke Postma');
    await marieke.ga('/medewerker/verhaal');
    await marieke.bekijk('Verhaal');
    await keepPicture(marieke.page, 'verhaal-lijst');
    await marieke.page.getByRole('link', { name: 'Pieter Mulder' }).click();
    await marieke.page.getByRole('button', { name: 'Ondertekenen en versturen' }).click();
    await marieke.page.getByRole('button', { name: 'Ondertekenen en versturen' }).last().click();
    await marieke.page.getByText('besluit verstuurd').waitFor();
    marieke.geenFouten();

    await page.reload();
    await page.getByRole('button', { name: 'Afspraak vastleggen' }).click();
    await page.getByLabel('Wat u afsprak, met wie en hoe').fill('Gebeld met Ans.');
    await page.getByRole('button', { name: 'Afspraak vastleggen: bewaren' }).click();
    await page.getByText('betaalt vrijwillig').waitFor();
    await page
      .getByRole('cell', { name: /150,00/ })
      .first()
      .waitFor();
    await ruben.bekijk();
    await keepPicture(page, 'verhaal-zaak');

    await pieter.ga('/inwoner/meebetalen');
    await pieter.page.getByRole('heading', { name: 'We vragen Ans Verweg mee te betalen' }).waitFor();
    expect(await pieter.page.getByRole('main').textContent()).not.toMatch(/Stille Steeg|9988|150|2\.300/);
    await pieter.bekijk('Meebetalen aan bijstand');
    await keepPicture(pieter.page, 'verhaal-inwoner');
  });
});
