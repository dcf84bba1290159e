import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reis } from './reis.ts';

const { als } = reis();

/** What has the focus, by its words, and whether somebody can see that. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const op = document.activeElement;
    if (!(op instanceof HTMLElement)) return { tekst: '', zichtbaar: false };
    // between the last stop and the first the focus is nowhere: that is no stop
    if (op === document.body) return { tekst: '', zichtbaar: true };
    const label = op instanceof HTMLInputElement || op instanceof HTMLTextAreaElement ? op.labels?.[0] : undefined;
    const naam = op.getAttribute('aria-label') ?? label?.textContent ?? op.textContent ?? '';
    // The ring may stand on the row around a radio or box that draws its own.
    const ring = [op, op.closest('label')].some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    return { tekst: naam.replace(/\s+/g, ' ').trim(), zichtbaar: ring };
  });

/** Tab until the focus stands on what is meant; every stop on the way can be seen. */
async function tabNaar(page: Page, naam: RegExp, hoogstens = 60): Promise<void> {
  const stops: string[] = [];
  for (let keer = 0; keer < hoogstens; keer++) {
    await page.keyboard.press('Tab');
    const nu = await focus(page);
    stops.push(nu.tekst.slice(0, 60));
    expect(nu.zichtbaar, `visible focus on "${nu.tekst}" at ${page.url()}`).toBe(true);
    if (naam.test(nu.tekst)) return;
  }
  throw new Error(`Tab never came to ${naam} at ${page.url()}: ${stops.join(' | ')}`);
}

describe('by keyboard only', () => {
  it('a resident reports a change of work', async () => {
    const selena = await als('inwoner', 'Selena Brouwer');
    const { page } = selena;
    await selena.ga('/inwoner/');
    await tabNaar(page, /^Naar de inhoud|Ga naar de inhoud/);
    await page.keyboard.press('Enter');
    await tabNaar(page, /Ik ga werken, of meer werken/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/doorgeven/loon');
    await selena.bekijk(/werk/i);
  });

  it('a resident answers a step of the application, with Tab, Space and the arrows', async () => {
    const farah = await als('inwoner', 'Pieter Mulder');
    const { page } = farah;
    await farah.ga('/inwoner/melden');
    // who has bijstand is led to passing on a change first
    await tabNaar(page, /^Ik wil mij toch melden/);
    await page.keyboard.press('Enter');
    await page.getByText('Ik kan nog even vooruit').waitFor();
    await tabNaar(page, /Ik kan nog even vooruit/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/aanvraag/*');
    await page.getByRole('heading', { level: 1, name: 'Je aanvraag voor bijstand' }).waitFor();
    await tabNaar(page, /^Vul je aanvraag in/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Jij' }).waitFor();
    await tabNaar(page, /^Ja, dit klopt/);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect((await focus(page)).tekst).toBe('Nee, dit klopt niet');
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('radio', { name: 'Ja, dit klopt' }).isChecked()).toBe(true);
    await tabNaar(page, /^Bewaar en ga verder/);
    await page.keyboard.press('Enter');
    await farah.bekijk('Waar en met wie je woont');
  });

  it('a consulent finds a proposal in the list, writes why, and signs', async () => {
    const samira = await als('medewerker', 'Samira Haddad');
    const { page } = samira;
    await samira.ga('/medewerker/werkvoorraad');
    await page.keyboard.press('/');
    await page.getByRole('heading', { level: 1, name: 'Dossiers zoeken' }).waitFor();
    await page.keyboard.type('Brouwer');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Selena Brouwer' }).waitFor();
    await tabNaar(page, /^Selena Brouwer$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Selena Brouwer' }).waitFor();
    await page.keyboard.press('b');
    await page.waitForURL('**/besluiten');
    await page.getByRole('row', { name: /concept/ }).waitFor();
    await tabNaar(page, /^Herzien$/);
    await page.keyboard.press('Enter');
    await samira.bekijk('Selena Brouwer: herzien');
    await page.keyboard.press('Alt+2');
    await tabNaar(page, /Wat deze mensen nodig hebben/);
    await page.keyboard.type('Weten waar zij aan toe is, zonder schuld die ineens komt.');
    await tabNaar(page, /^Vangnet/);
    await page.keyboard.press('Space');
    await tabNaar(page, /Voor deze mensen, voor werk/);
    await page.keyboard.type('Klein bedrag; verrekenen in een maand is te dragen.');
    await tabNaar(page, /^Artikel/);
    await page.keyboard.type('art. 54 lid 3');
    await tabNaar(page, /^Motivering/);
    await page.keyboard.type('Het loon van oktober was hoger dan opgegeven.');
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: 'Bewaard' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('een collega stelt vast').waitFor();
    await samira.bekijk('Selena Brouwer: herzien');
  });

  it('a consulent takes in somebody at the desk, from the melding to the besluit that went out', {
    timeout: 180_000,
  }, async () => {
    const daan = await als('medewerker', 'Daan Meijer');
    const { page } = daan;
    await daan.ga('/medewerker/werkvoorraad');
    await page.keyboard.press('n');
    await daan.bekijk('Nieuwe melding');
    await tabNaar(page, /^Of naam/);
    await page.keyboard.type('Chantal Haverkamp');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Wie is het' }).waitFor();
    await tabNaar(page, /^Chantal Haverkamp/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Iemand anders' }).waitFor();
    // the focus goes on to the melding itself
    await tabNaar(page, /^Aan de balie/, 2);
    await tabNaar(page, /^Ja, vraag vandaag/);
    await page.keyboard.press('ArrowDown');
    await tabNaar(page, /^Melding vastleggen/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/formulier');
    await daan.bekijk('Chantal Haverkamp: aanvraag invullen');
    await tabNaar(page, /^Dit klopt/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Waar en met wie je woont' }).waitFor();
    await tabNaar(page, /^In een huis of kamer/, 3);
    await page.keyboard.press('Space');
    await tabNaar(page, /^Niemand/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    for (const stap of ['Je geld per maand', 'Wat je hebt']) {
      await page.getByRole('heading', { name: stap }).waitFor();
      await tabNaar(page, /^Niets/, 6);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+Enter');
    }
    await page.getByRole('heading', { name: 'Waar het geld naartoe gaat' }).waitFor();
    await tabNaar(page, /^Op welke rekening/, 3);
    await page.keyboard.type('NL91ABNA0417164300');
    await tabNaar(page, /^De aanvrager zegt dat dit waar is/);
    await page.keyboard.press('Space');
    await daan.bekijk();
    await tabNaar(page, /^Aanvraag indienen/);
    await page.keyboard.press('Enter');
    await page.getByText('ingediend', { exact: true }).waitFor();
    await daan.bekijk('Chantal Haverkamp');
    await tabNaar(page, /^Voorstel: toekennen/);
    await page.keyboard.press('Enter');
    await daan.bekijk('Chantal Haverkamp: toekennen');
    await tabNaar(page, /^Motivering/);
    await page.keyboard.type('Er is geen inkomen en geen vermogen boven de grens.');
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: 'Bewaard' }).waitFor();
    // what was saved is judged again before the key to sign counts
    await page.locator('button:not([aria-disabled="true"])', { hasText: /^Tekenen en/ }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText(/Bekendgemaakt op 24 november 2026|een collega stelt vast/).waitFor();
    await daan.bekijk('Chantal Haverkamp: toekennen');
  });
});
