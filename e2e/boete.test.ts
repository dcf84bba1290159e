import { describe, expect, it } from 'vitest';
import { keepPicture, overflows, WIDTHS } from './browser.ts';
import { type Reiziger, reis } from './reis.ts';

const { als } = reis();

/** The screen at three widths, kept as pictures. */
async function bekijkOveral(reiziger: Reiziger, naam: string, kop?: string | RegExp): Promise<void> {
  await reiziger.bekijk(kop);
  const voor = reiziger.page.viewportSize();
  for (const width of WIDTHS)
    expect(await overflows(reiziger.page, width), `${naam} sticks out at ${width}`).toBe(false);
  if (voor) await reiziger.page.setViewportSize(voor);
  await keepPicture(reiziger.page, `boete-${naam}`);
}

async function naarBoeteblad({ page, ga }: Reiziger, naam = 'Joyce Blom'): Promise<void> {
  await ga('/medewerker/zoeken');
  await page.getByLabel('Naam', { exact: true }).fill(naam);
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await page.getByRole('link', { name: naam }).first().click();
  await page.getByRole('link', { name: 'Signalen en boete', exact: true }).click();
}

describe('a fine', () => {
  it('begins with a question to the resident, is investigated, announced, answered, imposed by others, and becomes a claim', {
    timeout: 240_000,
  }, async () => {
    const iris = await als('medewerker', 'Iris de Boer');
    const { page } = iris;
    await naarBoeteblad(iris);
    await page.getByText('Er is geen boeteonderzoek.').waitFor();
    await bekijkOveral(iris, 'leeg', 'Joyce Blom');

    // what was seen is asked first: nothing can follow from it before
    await page.getByRole('button', { name: 'Signaal vastleggen' }).click();
    const signaal = page.getByRole('dialog', { name: 'Signaal vastleggen' });
    await signaal.getByLabel('Waar gaat het over').selectOption({ label: 'Inkomsten' });
    await signaal.getByLabel('Over welke dag').fill('2026-06-30');
    await signaal.getByLabel('Wat is er gezien').fill('Loon van een winkel op het afschrift van juni.');
    await bekijkOveral(iris, 'signaal-vastleggen');
    await signaal.getByRole('button', { name: 'Vastleggen' }).click();
    await page.getByText('nog vragen', { exact: true }).waitFor();
    await bekijkOveral(iris, 'signaal-ontvangen');
    await page.getByRole('button', { name: 'Vragen aan de inwoner' }).click();
    await page.getByLabel('Uw vraag, in gewone woorden').fill('We zien loon van een winkel in juni. Klopt dat?');
    await bekijkOveral(iris, 'signaal-vragen');
    await page.getByRole('button', { name: 'Vraag versturen' }).click();
    await page.getByText('inwoner kan antwoorden', { exact: true }).waitFor();
    await bekijkOveral(iris, 'signaal-gevraagd');

    const joyce = await als('inwoner', 'Joyce Blom', { viewport: { width: 360, height: 780 } });
    await joyce.ga('/inwoner/');
    await joyce.page.getByRole('link', { name: /Beantwoord onze vraag/ }).click();
    await joyce.page.getByText('We zien loon van een winkel in juni. Klopt dat?').waitFor();
    await bekijkOveral(joyce, 'inwoner-vraag', 'Een vraag van ons');
    await joyce.page.getByRole('textbox').fill('Ja, ik werkte daar in juni en juli.');
    await joyce.page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
    await joyce.page.getByText('We hebben je antwoord. We lezen het.').waitFor();
    await bekijkOveral(joyce, 'inwoner-beantwoord');

    await page.reload();
    await page.getByText('Ja, ik werkte daar in juni en juli.').waitFor();
    await page.getByRole('button', { name: 'Afsluiten' }).click();
    await page.getByRole('radio', { name: 'Boeteonderzoek' }).check();
    await page.getByLabel('Waarom', { exact: true }).fill('Het loon stond niet op de opgave.');
    await bekijkOveral(iris, 'signaal-afsluiten');
    await page.getByRole('button', { name: 'Signaal afsluiten' }).click();
    await page.getByText('afgesloten', { exact: true }).waitFor();
    await bekijkOveral(iris, 'signaal-afgesloten');

    await page.getByRole('button', { name: 'Boeteonderzoek starten' }).click();
    const lade = page.getByRole('dialog', { name: 'Boeteonderzoek starten' });
    await lade.getByLabel('Wat niet is doorgegeven').selectOption({ label: 'Inkomsten niet doorgegeven' });
    await lade.getByLabel('Vanaf').fill('2026-06-01');
    await lade.getByLabel('Tot en met').fill('2026-07-31');
    await lade.getByLabel('Wat te veel is betaald').fill('1.240,50');
    await lade.getByLabel('Wat is er gebeurd').fill('Loon van een winkel in juni en juli stond niet op de opgave.');
    await bekijkOveral(iris, 'starten');
    await lade.getByRole('button', { name: 'Starten' }).click();

    await page.getByText(/Rapport en voornemen sturen kan nog niet:/).waitFor();
    await page.getByRole('button', { name: 'Verwijtbaarheid beoordelen' }).click();
    await page.getByLabel('Waarom', { exact: true }).fill('Wist dat inkomen moet worden doorgegeven.');
    await page.getByLabel('Kan per maand betalen').fill('45,00');
    await bekijkOveral(iris, 'oordeel');
    await page.getByRole('button', { name: 'Oordeel bewaren' }).click();

    await page.getByRole('button', { name: 'Rapport en voornemen sturen' }).click();
    await page
      .getByLabel('Rapport: wat is vastgesteld')
      .fill('In juni en juli stond er loon op de rekening.\nDat loon stond niet op de opgave van die maanden.');
    await bekijkOveral(iris, 'voornemen', 'Joyce Blom');
    await page.getByRole('button', { name: 'Rapport en brief versturen' }).click();
    await page.getByText(/^Nog niets\. Reageren kan tot en met/).waitFor();
    // who guards the duty to inform does not decide
    await expect(page.getByRole('button', { name: 'Boete voorbereiden' }).count()).resolves.toBe(0);

    await joyce.ga('/inwoner/');
    await joyce.page.getByRole('link', { name: /Vertel ons jouw kant/ }).click();
    await joyce.page.getByText('De boete is ten hoogste').waitFor();
    await joyce.page.getByText('In juni en juli stond er loon op de rekening.').waitFor();
    await bekijkOveral(joyce, 'inwoner-voornemen', 'Boete');
    await joyce.page.getByRole('textbox').fill('Ik dacht dat de winkel dat doorgaf.');
    await joyce.page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
    await joyce.page.getByRole('heading', { name: 'We lezen wat je vertelde' }).waitFor();
    await bekijkOveral(joyce, 'inwoner-verteld');

    const samira = await als('medewerker', 'Samira Haddad');
    await naarBoeteblad(samira);
    await samira.page.getByText('Ik dacht dat de winkel dat doorgaf.').waitFor();
    await bekijkOveral(samira, 'gehoord', 'Joyce Blom');
    await samira.page.getByRole('button', { name: 'Boete voorbereiden' }).click();
    await samira.page.waitForURL('**/medewerker/besluiten/**');
    await samira.page.getByText('Je krijgt een boete').first().waitFor();
    const besluit = new URL(samira.page.url()).pathname;
    await bekijkOveral(samira, 'besluit');
    await weeg(samira);
    await samira.page.keyboard.press('Control+s');
    await samira.page.getByRole('button', { name: 'Bewaard' }).waitFor();
    await samira.page.keyboard.press('Control+Enter');
    await samira.page.getByText('stelde voor', { exact: true }).waitFor();
    await bekijkOveral(samira, 'voorgelegd');

    const lotte = await als('medewerker', 'Lotte Prins');
    await lotte.ga(besluit);
    await bekijkOveral(lotte, 'vaststellen');
    await lotte.page.keyboard.press('Control+Enter');
    await lotte.page.getByText(/Bekendgemaakt op 24 november 2026/).waitFor();
    await bekijkOveral(lotte, 'vastgesteld');
    await page.reload();
    await page.getByText('boete opgelegd', { exact: true }).waitFor();
    await bekijkOveral(iris, 'opgelegd');

    await joyce.ga('/inwoner/boete');
    await joyce.page.getByRole('heading', { name: 'Je kreeg een boete' }).waitFor();
    await joyce.page
      .getByText(/540,00/)
      .first()
      .waitFor();
    await bekijkOveral(joyce, 'inwoner-opgelegd', 'Boete');
    await joyce.page.getByRole('link', { name: 'Zo betaal je' }).click();
    await joyce.page.getByText('Een boete').first().waitFor();
    await bekijkOveral(joyce, 'inwoner-schuld');

    for (const reiziger of [iris, joyce, samira, lotte]) reiziger.geenFouten();
  });

  it('does not come when there was a reason, and is a warning where the law lets it', {
    timeout: 240_000,
  }, async () => {
    const naam = 'Anne Bakker';
    const iris = await als('medewerker', 'Iris de Boer');
    const samira = await als('medewerker', 'Samira Haddad');
    const anne = await als('inwoner', naam, { viewport: { width: 360, height: 780 } });
    await naarBoeteblad(iris, naam);
    await kondigAan(iris, ['2026-07-01', '2026-07-31'], 'boete');
    await naarBoeteblad(samira, naam);
    await samira.page.getByRole('button', { name: 'Afzien van boete' }).click();
    const vorm = samira.page.locator('form').filter({ hasText: 'Grond' });
    await vorm.getByLabel('Grond').selectOption({ label: 'Er is niets te verwijten (Awb 5:41)' });
    await vorm.getByLabel('Waarom er geen boete komt').fill('Zij lag die weken in het ziekenhuis.');
    await bekijkOveral(samira, 'afzien', naam);
    await vorm.getByRole('button', { name: 'Afzien van boete' }).click();
    await samira.page.getByText('geen boete', { exact: true }).waitFor();
    await bekijkOveral(samira, 'afgezien', naam);
    await anne.ga('/inwoner/boete');
    await anne.page.getByRole('heading', { name: 'Je krijgt geen boete' }).waitFor();
    await bekijkOveral(anne, 'inwoner-afgezien', 'Boete');

    await iris.page.reload();
    await kondigAan(iris, ['2026-09-01', '2026-09-30'], 'waarschuwing');
    await anne.ga('/inwoner/boete');
    await anne.page.getByText('We denken aan een waarschuwing. Die kost geen geld.').waitFor();
    await anne.page.getByRole('textbox').fill('Ik was het vergeten.');
    await anne.page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
    await anne.page.getByRole('heading', { name: 'We lezen wat je vertelde' }).waitFor();
    await samira.page.reload();
    await samira.page.getByRole('button', { name: 'Waarschuwing voorbereiden' }).click();
    await samira.page.waitForURL('**/medewerker/besluiten/**');
    await bekijkOveral(samira, 'besluit-waarschuwing', /: /);
    await weeg(samira);
    await samira.page.keyboard.press('Control+s');
    await samira.page.getByRole('button', { name: 'Bewaard' }).waitFor();
    await samira.page.keyboard.press('Control+Enter');
    await samira.page
      .getByText(/stelde voor|Bekendgemaakt op 24 november 2026/)
      .first()
      .waitFor();
    if ((await samira.page.getByText(/Bekendgemaakt op/).count()) === 0) {
      const lotte = await als('medewerker', 'Lotte Prins');
      await lotte.ga(new URL(samira.page.url()).pathname);
      await lotte.page.keyboard.press('Control+Enter');
      await lotte.page.getByText(/Bekendgemaakt op 24 november 2026/).waitFor();
    }
    await iris.page.reload();
    await iris.page.getByText('waarschuwing gegeven', { exact: true }).waitFor();
    await bekijkOveral(iris, 'gewaarschuwd', naam);
    await anne.ga('/inwoner/boete');
    await anne.page.getByRole('heading', { name: 'Je kreeg een waarschuwing, geen boete' }).waitFor();
    await bekijkOveral(anne, 'inwoner-gewaarschuwd', 'Boete');
    await anne.ga('/inwoner/gegevens/alles');
    await anne.page.getByRole('heading', { name: 'Wat je niet doorgaf (2)' }).click();
    await bekijkOveral(anne, 'inwoner-alles');
    for (const reiziger of [iris, samira, anne]) reiziger.geenFouten();
  });
});

/** An investigation over some days of which little was overpaid, up to the letter about what is considered. */
async function kondigAan({ page }: Reiziger, [van, totEnMet]: [string, string], wat: 'boete' | 'waarschuwing') {
  await page.getByRole('button', { name: 'Boeteonderzoek starten' }).click();
  const lade = page.getByRole('dialog', { name: 'Boeteonderzoek starten' });
  await lade.getByLabel('Wat niet is doorgegeven').selectOption({ label: 'Inkomsten niet doorgegeven' });
  await lade.getByLabel('Vanaf').fill(van);
  await lade.getByLabel('Tot en met').fill(totEnMet);
  await lade.getByLabel('Wat te veel is betaald').fill('120,00');
  await lade.getByLabel('Wat is er gebeurd').fill('Een vergoeding stond niet op de opgave.');
  await lade.getByRole('button', { name: 'Starten' }).click();
  await lade.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Verwijtbaarheid beoordelen' }).click();
  await page.getByLabel('Waarom', { exact: true }).fill('Zij wist het.');
  await page.getByLabel('Kan per maand betalen').fill('45,00');
  await page.getByRole('button', { name: 'Oordeel bewaren' }).click();
  await page.getByRole('button', { name: 'Rapport en voornemen sturen' }).click();
  await page.getByRole('radio', { name: wat === 'boete' ? 'Een boete' : 'Een waarschuwing' }).check();
  await page.getByLabel('Rapport: wat is vastgesteld').fill('De vergoeding stond op de rekening.');
  await page.getByRole('button', { name: 'Rapport en brief versturen' }).click();
  await page.getByText(/^Nog niets\. Reageren kan tot en met/).waitFor();
}

/** What was weighed, and why. */
async function weeg({ page }: Reiziger): Promise<void> {
  await page.getByLabel('Wat deze mensen nodig hebben').fill('Rust, en zicht op haar schulden.');
  await page.getByRole('region', { name: 'Omgekeerde toets' }).getByRole('checkbox').first().check();
  await page.getByLabel(/Voor deze mensen, voor werk/).fill('Zij betaalt in delen en houdt haar huis.');
  await page.getByLabel('Artikel', { exact: true }).fill('Pw art. 18a');
  await page.getByRole('textbox', { name: 'Motivering' }).fill('Zij wist dat inkomen moet worden doorgegeven.');
}
