import { expect, it } from 'vitest';
import { keepPicture } from './browser.ts';
import { reis } from './reis.ts';

const { als } = reis();

it('who parts says so, and at the desk the couple is parted the same day', { timeout: 60_000 }, async () => {
  const mila = await als('inwoner', 'Mila Jansen', { viewport: { width: 360, height: 780 } });
  await mila.ga('/inwoner/doorgeven');
  await mila.page.getByRole('link', { name: /We gaan uit elkaar/ }).click();
  await mila.page.getByText(/Een nieuw adres vragen we hier niet/).waitFor();
  await mila.page.getByRole('button', { name: 'Geef dit door' }).click();
  await mila.page.getByRole('link', { name: /Weet je partner dat je dit doorgeeft/ }).waitFor();
  await mila.page.getByLabel('Van wie ga je uit elkaar?').fill('Sem de Bruin');
  await mila.page.getByRole('radio', { name: 'Ik blijf', exact: true }).check();
  await mila.page.getByRole('radio', { name: 'Om en om bij ons allebei' }).check();
  await mila.page.getByRole('radio', { name: 'Nee, nog niet' }).check();
  await mila.page.getByText('Dan bellen we eerst jou.', { exact: false }).waitFor();
  const dag = mila.page.getByRole('group', { name: /Vanaf welke dag/ });
  await dag.getByLabel('Dag').fill('1');
  await dag.getByLabel('Maand').fill('12');
  await dag.getByLabel('Jaar').fill('2026');
  await mila.bekijk('We gaan uit elkaar');
  await keepPicture(mila.page, 'scheiding-inwoner');
  await mila.page.getByRole('button', { name: 'Geef dit door' }).click();
  await mila.page.getByRole('heading', { name: 'We hebben het ontvangen' }).waitFor();

  const samira = await als('medewerker', 'Samira Haddad');
  const { page } = samira;
  await samira.ga('/medewerker/zoeken');
  await page.getByLabel('Naam', { exact: true }).fill('Els van Dijk');
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await page.getByRole('link', { name: 'Els van Dijk' }).first().click();
  await page.getByRole('button', { name: 'Uit elkaar' }).click();
  const lade = page.getByRole('dialog', { name: 'Uit elkaar' });
  await lade.getByLabel('Eerste dag uit elkaar').fill('2026-11-16');
  await lade.getByRole('group', { name: 'Gaan zij blijvend uit elkaar' }).getByLabel('Ja').check();
  await lade.getByLabel('Wie blijft in de woning').selectOption({ label: 'Allebei, ieder voor zich' });
  const kinderen = lade.getByLabel(/^Bij wie woont/);
  for (const kind of await kinderen.all()) await kind.selectOption({ index: 1 });
  await lade
    .getByRole('group', { name: /^Vraagt .* zelf bijstand/ })
    .getByLabel('Ja')
    .check();
  await lade.getByLabel('Van wie weet u dit').fill('Verteld aan de balie.');
  samira.verwacht({ pad: '/scheidingen', status: 409 });
  await lade.getByRole('button', { name: 'Vastleggen' }).click();
  await lade.getByText(/Zolang zij in één woning blijven, blijft het de uitkering van een paar/).waitFor();
  await keepPicture(page, 'scheiding-samen');
  // the last one in the list who can stay: of the other the new address is asked
  await lade.getByLabel('Wie blijft in de woning').selectOption({ index: 1 });
  const adres = lade.getByRole('group', { name: /^Nieuw adres van/ });
  await adres.getByLabel('Straat').fill('Geheimpad');
  await adres.getByLabel('Huisnummer').fill('7');
  await adres.getByLabel('Postcode').fill('9901 ZZ');
  await adres.getByLabel('Plaats').fill('Veenrade');
  await samira.bekijk();
  await keepPicture(page, 'scheiding-lade');
  await lade.getByRole('button', { name: 'Vastleggen' }).click();
  await lade.getByRole('link', { name: 'Naar het voorstel voor een besluit' }).waitFor();
  expect(await lade.getByRole('link', { name: /^Brief aan/ }).count()).toBe(2);
  await samira.bekijk();
  await keepPicture(page, 'scheiding-vastgelegd');
  await lade
    .getByRole('link', { name: /^Brief aan/ })
    .first()
    .click();
  await page
    .getByText(/Je nieuwe adres en je nieuwe inkomen laten we niet aan je ex-partner zien/)
    .first()
    .waitFor();
  await keepPicture(page, 'scheiding-brief');
  await samira.bekijk();
});
