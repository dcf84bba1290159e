import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { keepPicture, overflows, WIDTHS } from './browser.ts';
import { type Reiziger, reis } from './reis.ts';

const { als, bezoeker } = reis();

/** Everything that leaves the device from here on. */
function luister(page: Page): readonly string[] {
  const verzonden: string[] = [];
  page.on('request', (request) => verzonden.push(`${request.method()} ${request.url()}`));
  return verzonden;
}

async function past(reiziger: Reiziger, naam: string, kop: RegExp): Promise<void> {
  for (const width of WIDTHS) {
    expect(await overflows(reiziger.page, width), `${naam} sticks out at ${width}`).toBe(false);
    await keepPicture(reiziger.page, naam, [width]);
  }
  await reiziger.page.setViewportSize({ width: 360, height: 780 });
  await reiziger.bekijk(kop);
}

const vulDatum = async (page: Page, veld: string, [dag, maand, jaar]: readonly [string, string, string]) => {
  await page.fill(`#${veld}`, dag);
  await page.fill(`#${veld}-maand`, maand);
  await page.fill(`#${veld}-jaar`, jaar);
};

describe('what if something changes', () => {
  it('is worked out on the device of somebody without login: nothing leaves it', { timeout: 120_000 }, async () => {
    const gast = await bezoeker({ viewport: { width: 360, height: 780 } });
    gast.verwacht({ pad: '/v1/', status: 401 });
    const { page } = gast;
    await gast.ga('/inwoner/wat-als');
    await page.getByRole('button', { name: 'Laat zien' }).waitFor();
    await past(gast, 'inwoner-wat-als-vragen', /Wat als ik ga werken/);
    const verzonden = luister(page);

    await page.getByRole('button', { name: 'Laat zien' }).click();
    await page.getByRole('alert').getByText('Vul een dag, maand en jaar in.').waitFor();
    await vulDatum(page, 'geboren', ['14', '3', '1991']);
    await page.selectOption('#kinderen', '1');
    await vulDatum(page, 'kind-1', ['3', '2', '2017']);
    await page.getByRole('button', { name: 'Laat zien' }).click();
    // 18 x 13,00 x 52 : 12; 25% of it stays (art. 31 lid 2 n)
    await page.getByText('Dan heb je € 253,50 meer per maand dan nu.').waitFor();
    await past(gast, 'inwoner-wat-als-werken', /Wat als ik ga werken/);
    // a month of which no amount was published says so
    await page.getByText('norm alleenstaande (ouder) 21 tot AOW').waitFor();
    await page.getByText('Januari 2027: je mag € 101,40 minder houden').waitFor();

    // one hour more and one less, with the keyboard alone
    await page.getByLabel('Hoeveel uur per week?').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText(/Werk je 19 uur/).waitFor();
    await page.keyboard.press('Home');
    await page.getByText('Werk je niet?').waitFor();

    await page.getByRole('link', { name: 'Geld krijgen' }).click();
    await page.getByText('Je uitkering blijft gelijk.').waitFor();
    await page.getByLabel('Hoeveel krijg je?').fill('20000');
    await page.getByText(/Je hebt dan te veel spaargeld/).waitFor();
    await past(gast, 'inwoner-wat-als-gift', /Wat als ik geld krijg/);

    await page.getByRole('link', { name: 'Samenwonen' }).click();
    await page.selectOption('#rol', 'huisgenoot');
    await vulDatum(page, 'geboren-ander', ['1', '1', '1990']);
    // half of the norm of gehuwden in the place of that of somebody alone
    await page.getByText('uitkering € 405,56 lager per maand').waitFor();
    await past(gast, 'inwoner-wat-als-samenwonen', /komt wonen/);

    await page.getByRole('link', { name: 'Kind wordt ouder' }).click();
    await page.getByText('Je uitkering blijft gelijk.').waitFor();
    await page.selectOption('#jaren', '27');
    await page.getByText('uitkering € 405,56 lager per maand').waitFor();
    await past(gast, 'inwoner-wat-als-kind', /mijn kind ouder/);
    expect(verzonden).toEqual([]);
  });

  it('counts with the own facts of somebody with bijstand, once fetched', { timeout: 60_000 }, async () => {
    const selena = await als('inwoner', 'Selena Brouwer', { viewport: { width: 360, height: 780 } });
    const { page } = selena;
    await selena.ga('/inwoner/');
    await page.getByRole('link', { name: /Wat houd ik over/ }).click();
    await page.getByText('We rekenen met wat wij nu van je weten.').waitFor();
    await page.waitForLoadState('networkidle');
    const verzonden = luister(page);
    await page.getByRole('button', { name: '1 uur meer' }).click();
    await page.getByText(/Werk je 19 uur/).waitFor();
    await page.getByLabel('Doe alsof deze bedragen gelijk blijven').check();
    await page.getByText('hier doen we alsof bedragen gelijk blijven').waitFor();
    await past(selena, 'inwoner-wat-als-eigen', /Wat als ik ga werken/);
    expect(verzonden).toEqual([]);
  });
});
