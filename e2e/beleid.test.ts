import { describe, expect, it } from 'vitest';
import { reis } from './reis.ts';

// far off: what is published here holds on no day that another journey computes with
const EERSTE_DAG = '2028-01-01';
const { als } = reis();

describe('policy of a gemeente', () => {
  it('is read aloud, drafted, counted, advised on, decided, and brought into force by a second person', {
    timeout: 300_000,
  }, async () => {
    const noor = await als('medewerker', 'Noor Vos');
    const { page } = noor;
    page.setDefaultTimeout(60_000);

    // read aloud, beside another
    await noor.ga('/medewerker/beleid');
    await page.getByRole('heading', { name: 'Huisgenoten die tijdelijk niet meetellen' }).waitFor();
    await page.getByLabel(/^WerkSaam Westfriesland: Meedoen telt/).click();
    await page.getByRole('heading', { name: 'Naast WerkSaam Westfriesland' }).waitFor();
    await noor.bekijk('Beleid');

    // a draft beside what holds
    await page.getByRole('link', { name: 'Voorstellen voor nieuw beleid' }).click();
    await page.getByRole('heading', { name: 'Nieuw voorstel' }).waitFor();
    await page.getByLabel('Naam').fill('Beleidsregels Veenrade 2028');
    await page.getByLabel('Eerste dag').fill(EERSTE_DAG);
    await page.getByRole('button', { name: 'Voorstel beginnen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Beleidsregels Veenrade 2028' }).waitFor();

    // what the law of that day decides itself cannot be chosen
    await page.getByText('Giften vrij per jaar', { exact: true }).click();
    await page.getByText(/^Giften vrij per jaar: dat bepaalt de wet zelf vanaf 1 januari 2026/).waitFor();

    const keuze = page.locator('details', { hasText: 'Kwijtschelden na een aantal jaren' });
    await keuze.locator('summary').click();
    await keuze.getByLabel('Zelf kiezen: Kwijtschelden na een aantal jaren').check();
    const jaren = keuze.getByLabel('Kwijtschelden na een aantal jaren (jaar)');
    await jaren.fill('0');
    await keuze.getByText('Vul een heel getal in van 1 tot en met 30.').waitFor();
    expect(await page.getByRole('button', { name: 'Bewaren' }).isDisabled()).toBe(true);
    await jaren.fill('3');
    await keuze.getByText(/Zo leest de raad het: .*na 3 jaar/).waitFor();
    await keuze.getByLabel('Waarom').fill('Schulden houden mensen tegen om te gaan werken.');
    const loon = page.locator('details', { hasText: 'Vrijlating van loon' }).first();
    await loon.locator('summary').click();
    await loon.getByLabel('Zelf kiezen: Vrijlating van loon').check();
    await loon.getByLabel('Waarom').fill('Wie werkt, moet dat merken.');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByText('Alles is bewaard.').waitFor();
    await page.getByRole('table', { name: 'Wat anders is: Nu en Voorstel' }).getByText('Vrijlating van loon').waitFor();

    // its effect on the own households
    await page.getByRole('button', { name: 'Gevolg uitrekenen' }).click();
    await page
      .getByText(/huishoudens gaan achteruit|Geen huishouden merkt/)
      .first()
      .waitFor({ timeout: 120_000 });
    await noor.bekijk('Beleidsregels Veenrade 2028');

    // advice, answer, decision
    const stap = (naam: string) => page.getByRole('button', { name: naam, exact: true });
    await stap('Advies vragen').click();
    await stap('Advies vragen').click();
    await page.getByText(/Voorstel, bij de cliëntenraad/).waitFor();
    await stap('Advies vastleggen').click();
    for (const maat of ['Respect', 'Rechtvaardigheid', 'Communicatie', 'Menselijke benadering']) {
      await page.getByLabel(`${maat}: oordeel`).selectOption('voldoet');
      await page.getByLabel(`${maat}: wat de cliëntenraad zegt`).fill(`Over ${maat.toLowerCase()}: goed.`);
    }
    await page.getByLabel('Communicatie: oordeel').selectOption('voldoet-deels');
    await stap('Advies vastleggen').click();
    await page.getByText('Communicatie: voldoet deels').waitFor();
    await stap('Advies beantwoorden').click();
    await page.getByLabel('Wat u met het advies doet').fill('Wij leggen het uit in een brief.');
    await stap('Advies beantwoorden').click();
    await stap('Besluit vastleggen').click();
    await page.getByLabel('Nummer van het besluit').fill('2026-118');
    await stap('Besluit vastleggen').click();
    await page.getByText(/Voorstel, vastgesteld/).waitFor();
    await page.getByText('U legde het besluit zelf vast. Een collega publiceert het.').waitFor();
    await noor.bekijk('Beleidsregels Veenrade 2028');

    // a second person brings it into force
    const marieke = await als('medewerker', 'Marieke Postma');
    marieke.page.setDefaultTimeout(60_000);
    await marieke.ga('/medewerker/beleid/voorstellen');
    await marieke.page.getByRole('link', { name: 'Beleidsregels Veenrade 2028' }).first().click();
    await marieke.page.getByRole('button', { name: 'Publiceren', exact: true }).click();
    await marieke.page.getByRole('button', { name: 'Publiceren', exact: true }).click();
    await marieke.page.getByText(/Voorstel, gepubliceerd/).waitFor();
    await marieke.bekijk('Beleidsregels Veenrade 2028');

    // and the council reads what becomes otherwise
    const karin = await als('medewerker', 'Karin Mol');
    karin.page.setDefaultTimeout(60_000);
    await karin.ga('/medewerker/beleid');
    await karin.page.getByLabel('Zoals het geldt').selectOption(EERSTE_DAG);
    await karin.page.getByRole('heading', { name: 'Wat er veranderde' }).waitFor();
    await karin.page
      .getByText(/besluit van het bestuur, besluit 2026-118/)
      .first()
      .waitFor();
    await karin.bekijk('Beleid');
    for (const each of [noor, marieke, karin]) each.geenFouten();
  });
});
