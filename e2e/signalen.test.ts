import { testBsn } from '@meedoen/casework/identificatie';
import { describe, expect, it } from 'vitest';
import { keepPicture, overflows, WIDTHS } from './browser.ts';
import { type Reiziger, reis } from './reis.ts';

const { als } = reis();

async function bekijkOveral(reiziger: Reiziger, naam: string, kop?: string | RegExp): Promise<void> {
  await reiziger.bekijk(kop);
  const voor = reiziger.page.viewportSize();
  for (const width of WIDTHS)
    expect(await overflows(reiziger.page, width), `${naam} sticks out at ${width}`).toBe(false);
  if (voor) await reiziger.page.setViewportSize(voor);
  await keepPicture(reiziger.page, `signalen-${naam}`);
}

const HATICE = testBsn(145);
const bestand = (levering: string, ...regels: string[]) => ({
  name: 'signalen.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([`meedoen-signalen;1;${levering}`, 'bsn;soort;overDag;omschrijving', ...regels].join('\n')),
});

describe('a file of signals', () => {
  it('is refused with line and column, read in when it is mended, counted, and told to whom it is about', {
    timeout: 240_000,
  }, async () => {
    const levering = `E2E-${Date.now()}`;
    const iris = await als('medewerker', 'Iris de Boer');
    const { page } = iris;
    iris.verwacht({ pad: '/v1/signaalleveringen', status: 400 }, { pad: '/v1/signaalleveringen', status: 409 });
    await iris.ga('/medewerker/signalen');
    await bekijkOveral(iris, 'leeg', 'Signalen');
    const kies = page.getByLabel('Bestand met signalen');
    const lees = page.getByRole('button', { name: 'Inlezen' });
    const goed = `${HATICE};vermogen;2026-10-31;Een rekening die hier niet bekend is`;
    await kies.setInputFiles(
      bestand(levering, '123456789;loon;2026-10-31;x', goed, `${testBsn(2)};vermogen;31-10-2026;`),
    );
    await lees.click();
    await page.getByText(/Er is niets ingelezen\. Verbeter de 4 plaatsen hieronder/).waitFor();
    await page.getByRole('row', { name: /^regel 3 bsn Dit is geen geldig bsn/ }).waitFor();
    await page.getByRole('row', { name: /^regel 5 overDag Dit is geen datum/ }).waitFor();
    // what stood in a field is never repeated: it may be the number of a person
    expect(await page.getByRole('main').textContent()).not.toContain('123456789');
    await bekijkOveral(iris, 'fouten');

    const heel = bestand(levering, goed, `${testBsn(99_999)};inkomsten;2026-10-31;Loon`);
    await kies.setInputFiles(heel);
    await lees.focus();
    await page.keyboard.press('Enter');
    await page
      .getByText(`Levering ${levering}: 1 signaal ingelezen. Niet van een inwoner van hier: regel 4.`)
      .waitFor();
    await page.getByRole('row', { name: new RegExp(`^${levering}`) }).waitFor();
    await page.getByRole('row', { name: /^Geld of bezit Nog open/ }).waitFor();
    await bekijkOveral(iris, 'ingelezen');
    await kies.setInputFiles(heel);
    await lees.click();
    await page.getByText(`Levering ${levering} is al ingelezen. Er is niets veranderd.`).waitFor();
    await bekijkOveral(iris, 'al-ingelezen');

    // nobody reads of it before they are asked, or it is closed
    const hatice = await als('inwoner', 'Hatice Demir', { viewport: { width: 360, height: 780 } });
    await hatice.ga('/inwoner/gegevens/alles');
    const kop = hatice.page.getByRole('heading', { name: /^Wat we zagen en aan je vroegen/ });
    const eerst = Number(/\((\d+)\)/.exec((await kop.textContent()) ?? '')?.[1]);
    await iris.ga('/medewerker/zoeken');
    await page.getByLabel('Naam', { exact: true }).fill('Hatice Demir');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.getByRole('link', { name: 'Hatice Demir' }).first().click();
    await page.getByRole('link', { name: 'Signalen en boete', exact: true }).click();
    await page.getByRole('button', { name: 'Afsluiten' }).first().click();
    await page.getByRole('radio', { name: 'Dit wisten wij al' }).check();
    await page.getByLabel('Waarom', { exact: true }).fill('De rekening staat bij de feiten.');
    await bekijkOveral(iris, 'afsluiten', 'Hatice Demir');
    await page.getByRole('button', { name: 'Signaal afsluiten' }).click();
    await page.getByText('afgesloten', { exact: true }).first().waitFor();
    await hatice.ga('/inwoner/gegevens/alles');
    await hatice.page.getByRole('heading', { name: `Wat we zagen en aan je vroegen (${eerst + 1})` }).click();
    await hatice.page.getByText('We hebben je hier niets over gevraagd.').first().waitFor();
    expect(await hatice.page.getByRole('main').textContent()).not.toContain('Een rekening die hier niet bekend is');
    await bekijkOveral(hatice, 'inwoner-alles');
    await hatice.ga('/inwoner/vraag-van-ons');
    await hatice.page.getByRole('heading', { name: 'Er is geen vraag' }).waitFor();
    await bekijkOveral(hatice, 'inwoner-geen-vraag', 'Een vraag van ons');
    await hatice.ga('/inwoner/boete');
    await bekijkOveral(hatice, 'inwoner-geen-boete', 'Boete');
    for (const reiziger of [iris, hatice]) reiziger.geenFouten();
  });
});
