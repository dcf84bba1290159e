import { describe, expect, it } from 'vitest';
import { type Reiziger, reis } from './reis.ts';

const { als } = reis();

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');

async function openDossier({ page }: Reiziger, naam: string, blad: string): Promise<void> {
  await page.goto(new URL('/medewerker/zoeken', page.url()).href);
  await page.getByLabel('Naam', { exact: true }).fill(naam);
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await page.getByRole('link', { name: naam }).first().click();
  await page.getByRole('heading', { level: 1, name: naam }).waitFor();
  const bladen = page.getByRole('navigation', { name: 'Bladen van het dossier' });
  await bladen.getByRole('link', { name: new RegExp(`^${blad}`) }).click();
}

describe('post', () => {
  it('that comes in on paper is scanned, put at the right file and read there', { timeout: 60_000 }, async () => {
    const samira = await als('medewerker', 'Samira Haddad');
    const { page } = samira;
    await samira.ga('/medewerker/post');
    await samira.bekijk('Post');
    await page.getByRole('button', { name: 'Scan of mail inboeken' }).click();
    const lade = page.getByRole('dialog', { name: 'Scan of mail inboeken' });
    await lade
      .locator('input[type=file]')
      .setInputFiles({ name: 'huur.pdf', mimeType: 'application/pdf', buffer: PDF });
    await lade.getByLabel('Van wie').fill('Woningbouw Oost');
    await lade.getByLabel('Onderwerp').fill('Huurcontract Emre Bouman');
    await samira.bekijk();
    await lade.getByRole('button', { name: 'Inboeken' }).click();
    await lade.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Huurcontract Emre Bouman' }).click();
    const koppelen = page.getByRole('region', { name: 'Huurcontract Emre Bouman' });
    await koppelen.getByLabel('Bij welk dossier hoort het').fill('Emre Bouman');
    await koppelen.getByRole('button', { name: 'Zoeken' }).click();
    await koppelen.getByRole('radio', { name: /Emre Bouman/ }).check();
    await koppelen.getByRole('radio', { name: 'Geen zaak, alleen het dossier' }).check();
    await samira.bekijk();
    await koppelen.getByRole('button', { name: 'Bij dossier van Emre Bouman zetten' }).click();
    await page.getByText('Huurcontract Emre Bouman staat bij het dossier van Emre Bouman.').waitFor();
    await page.getByRole('button', { name: 'Huurcontract Emre Bouman' }).first().waitFor({ state: 'detached' });
    await openDossier(samira, 'Emre Bouman', 'Overzicht');
    const tijdlijn = page.getByRole('region', { name: 'Tijdlijn' });
    const stuk = tijdlijn.getByRole('link', { name: 'Lees het stuk: Post: Huurcontract Emre Bouman' }).first();
    const adres = await stuk.getAttribute('href');
    const gelezen = await page.request.get(new URL(adres ?? '', page.url()).href);
    expect(gelezen.status()).toBe(200);
    expect((await gelezen.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await samira.bekijk('Emre Bouman');
  });

  it('of the day goes out as one file, with an index of each letter', { timeout: 60_000 }, async () => {
    const samira = await als('medewerker', 'Samira Haddad');
    const { page } = samira;
    await openDossier(samira, 'Hamza Roelofs', 'Overzicht');
    await page.getByRole('button', { name: 'Overlijden, verhuizing, detentie' }).click();
    const lade = page.getByRole('dialog', { name: 'Overlijden, verhuizing of detentie' });
    await lade.getByRole('radio', { name: /Overlijden/ }).check();
    await lade.getByLabel('Wie', { exact: true }).selectOption({ label: 'Piet Kuipers' });
    await lade.getByLabel('Overleden op').fill('2026-11-20');
    await lade.getByLabel('Van wie weet u dit').fill('Hamza belde zelf.');
    await samira.bekijk();
    await lade.getByRole('button', { name: 'Vastleggen' }).click();
    const klaar = page.getByRole('dialog', { name: 'Vastgelegd' });
    await klaar.getByText(/De betaling gaat vanaf nu helemaal naar de partner/).waitFor();
    const brief = klaar.getByRole('link', { name: 'Brief aan Hamza Roelofs' });
    await brief.waitFor();
    await samira.bekijk();
    await klaar.getByRole('link', { name: 'Naar het voorstel voor een besluit' }).waitFor();
    await brief.click();
    const artikel = page.getByRole('article', { name: 'De brief' });
    await artikel.waitFor();
    const kenmerk = /BR-\d{4}-\d+/.exec((await page.getByRole('main').textContent()) ?? '')?.[0];
    await samira.bekijk();
    await openDossier(samira, 'Hamza Roelofs', 'Betalingen');
    await samira.bekijk('Hamza Roelofs');

    await samira.ga('/medewerker/post');
    await samira.bekijk('Post');
    const haal = async (naam: string) => {
      const adres = await page.getByRole('link', { name: naam }).getAttribute('href');
      const antwoord = await page.request.get(new URL(adres ?? '', page.url()).href);
      expect(antwoord.status(), naam).toBe(200);
      return antwoord.body();
    };
    expect((await haal('Printbestand van vandaag')).subarray(0, 5).toString()).toBe('%PDF-');
    const [kop, ...regels] = (await haal('Index (csv)')).toString().trim().split('\r\n');
    expect(kop).toBe('volgnummer,kenmerk,eerstePagina,aantalPaginas,adresHash');
    const kenmerken = regels.map((regel) => regel.split(',')[1] ?? '');
    expect(kenmerken).toContain(kenmerk);
    samira.geenFouten();
  });
});
