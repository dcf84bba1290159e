import type { Planbeeld } from '@meedoen/contract/plan';
import { describe, expect, it } from 'vitest';
import { keepPicture, overflows, WIDTHS } from './browser.ts';
import { type Reiziger, reis } from './reis.ts';

const { als } = reis();

/** What the screens of the coach do, through the same door: the journey here is that of the resident. */
async function vraag<T>(wie: Reiziger, pad: string, body?: object): Promise<T> {
  return wie.page.evaluate(
    async ([weg, inhoud]) => {
      const { csrf } = (await (await fetch('/v1/sessie')).json()) as { csrf: string };
      const headers = { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf };
      const antwoord = await fetch(weg, inhoud ? { method: 'POST', headers, body: JSON.stringify(inhoud) } : {});
      if (!antwoord.ok) throw new Error(`${weg}: ${antwoord.status} ${await antwoord.text()}`);
      return antwoord.json() as Promise<T>;
    },
    [pad, body] as const,
  );
}

/** A plan as coach and resident made it in their talk, ready to sign. */
async function maakPlan(coach: Reiziger, persoon: string): Promise<Planbeeld> {
  const { plan: loopt } = await vraag<{ plan: Planbeeld | null }>(coach, `/v1/personen/${persoon}/begeleiding`);
  if (!loopt) await vraag(coach, `/v1/personen/${persoon}/coaches`, { reden: 'Kennismaking' });
  const plan = loopt ?? (await vraag<Planbeeld>(coach, `/v1/personen/${persoon}/plannen`, { leden: [] }));
  let beeld = plan;
  for (const opdracht of [
    {
      command: 'recordEigenWoorden',
      woorden: 'Ik wil van 9 naar 12 uur. Rustig aan.',
      doel: 'Nieuwe collega’s inwerken',
    },
    { command: 'concludeDiagnose' },
    { command: 'agreeAfspraak', wie: 'inwoner', wat: 'Ik vertel Fatma dat ik 12 uur wil' },
    { command: 'agreeAfspraak', wie: 'inwoner', wat: 'Elke dinsdag praat ik met Bas' },
    { command: 'agreeAfspraak', wie: 'gemeente', wat: 'Wij regelen een extra ochtend', uiterlijk: '2026-12-15' },
    { command: 'setLeerdoel', doel: 'Werken met de schrobmachine' },
    { command: 'addHalte', wanneer: '2020', wat: 'Praktijkschool en entree', trede: 3 },
    { command: 'addHalte', wanneer: '2025-09', wat: 'Proefplaats bij Glansrijk', trede: 4 },
    { command: 'addHalte', wanneer: '2025-11', wat: '9 uur in de week', trede: 5 },
    { command: 'addStap', wanneer: '2027-01', wat: '12 uur in de week', trede: 5, drempels: [{ wat: 'de bus' }] },
    { command: 'chooseBestemming', bestemming: 'regulier-werk', stand: 'doel', reden: 'Mijn droom' },
    { command: 'chooseBestemming', bestemming: 'vrijwilligerswerk', stand: 'kan-ook', reden: 'Als werken niet gaat' },
    { command: 'addMeeloper', naam: 'Daisy', rol: 'zus', vanaf: '2024' },
    { command: 'planGesprek', dag: '2026-12-08', tijd: '14.00 uur', plaats: 'Kantine van Glansrijk' },
    { command: 'signPlan', partij: 'gemeente' },
  ])
    beeld = await vraag<Planbeeld>(coach, `/v1/plannen/${plan.id}/opdrachten`, opdracht);
  return beeld;
}

describe('my plan', () => {
  it('is read, signed, told about and argued with by whose plan it is', { timeout: 240_000 }, async () => {
    const esra = await als('inwoner', 'Esra Kaya', { viewport: { width: 360, height: 780 } });
    const { id } = await vraag<{ id: string }>(esra, '/v1/sessie');
    const coach = await als('medewerker', 'Bas Timmer');
    await maakPlan(coach, id);
    const { page } = esra;

    await esra.ga('/inwoner/plan');
    await page.getByText('Ik wil van 9 naar 12 uur.').first().waitFor();
    // what the law gives comes as a piece of its own
    await page.getByText('Dit is een berekening, geen besluit.').waitFor();
    await keepPicture(page, 'inwoner-plan');
    for (const breed of WIDTHS) {
      expect(await overflows(page, breed)).toBe(false);
      await page.setViewportSize({ width: breed, height: 900 });
      await esra.bekijk('Mijn plan');
    }

    // the way can be walked with the arrows, and what a station holds is told
    const nu = page.getByRole('button', { name: /^Nu: 9 uur in de week/ });
    await nu.focus();
    await page.keyboard.press('ArrowRight');
    const stap = page.getByRole('button', { name: /^12 uur in de week/ });
    expect(await stap.evaluate((knop) => knop === document.activeElement)).toBe(true);
    expect(await stap.evaluate((knop) => getComputedStyle(knop).outlineStyle)).toBe('solid');
    await page.locator('.mdn-kaart__uitleg', { hasText: 'drempel: de bus' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    expect(await nu.evaluate((knop) => knop === document.activeElement)).toBe(true);
    // and read as a list, in the same order
    await page.getByText('Lees de route als lijst').click();
    expect(await page.locator('.mdn-kaart__lijst li').allInnerTexts()).toMatchObject([
      expect.stringMatching(/^Praktijkschool en entree, 2020/),
      expect.stringMatching(/^Proefplaats bij Glansrijk/),
      expect.stringMatching(/^Nu: 9 uur in de week/),
      expect.stringMatching(/^12 uur in de week/),
      expect.stringMatching(/^Gewoon werk: daar ga je heen\. Mijn droom/),
      expect.stringMatching(/^Vrijwilligerswerk: dit kan ook/),
      expect.stringMatching(/^Daisy, zus/),
    ]);

    await page.getByRole('button', { name: 'Ik ben het eens. Ik teken.' }).click();
    await page.getByText('Jij en je coach tekenden.').waitFor();

    // done, and what does not work, told at once
    await page.getByRole('button', { name: /^Dit is gedaan.*Ik vertel Fatma/ }).click();
    await page.getByText(/^Gedaan op/).waitFor();
    await page.getByRole('button', { name: /^Dit lukt niet.*Elke dinsdag/ }).click();
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByText('Schrijf hier een paar woorden.').waitFor();
    await page.getByLabel('Wat maakt het moeilijk?').fill('Op dinsdag past Daisy niet op.');
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByText('Dit lukte niet: Op dinsdag past Daisy niet op.').waitFor();

    await page.getByRole('button', { name: 'Ik kan dan niet' }).click();
    await page.getByLabel(/Waarom kan ik niet/).fill('Ik ben dan bij de dokter. Woensdag kan wel.');
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByText('Je hebt dit gesprek afgezegd.').waitFor();

    await page.getByText('Ik wil een andere coach').first().click();
    await page.getByRole('button', { name: 'Ik wil een andere coach' }).click();
    await page.getByLabel('Waarom wil ik een andere coach?').fill('We begrijpen elkaar niet.');
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByText(/om een andere coach\. We nemen contact/).waitFor();
    await esra.bekijk('Mijn plan');
    esra.geenFouten();

    // the coach reads it all, and who looked stands with the resident
    const { plan } = await vraag<{ plan: Planbeeld }>(coach, `/v1/personen/${id}/begeleiding`);
    expect(plan.afspraken.map(({ uitkomst }) => uitkomst?.soort ?? null)).toEqual(['gedaan', 'niet-gelukt', null]);
    expect(plan.coachverzoek?.reden).toBe('We begrijpen elkaar niet.');
    expect(plan.volgende?.afgezegd?.door).toBe('inwoner');
    coach.geenFouten();
  });

  it('says to who has no plan how to get one', { timeout: 60_000 }, async () => {
    const hatice = await als('inwoner', 'Hatice Demir', { viewport: { width: 360, height: 780 } });
    await hatice.ga('/inwoner/plan');
    await hatice.page.getByRole('heading', { name: 'Je hebt nog geen plan' }).waitFor();
    await hatice.bekijk('Mijn plan');
  });

  it('without a connection says so and keeps what was written', { timeout: 60_000 }, async () => {
    const selena = await als('inwoner', 'Selena Brouwer');
    const { page } = selena;
    await selena.ga('/inwoner/plan');
    // what it means for the money is worked out here; nothing is supposed about the wage
    await page.getByText('Vul in wat je per uur krijgt.').first().waitFor();
    await page.getByText('Dat is het minimumloon').first().waitFor();
    await page.getByLabel('Wat krijg je per uur, netto?').fill('13,00');
    await page
      .getByText(/^Nu €.*Straks €/)
      .first()
      .waitFor();
    await selena.bekijk('Mijn plan');
    await page.getByRole('button', { name: 'Ik wil dit anders zeggen' }).click();
    await page.getByLabel('Wat is mijn doel?').fill('Iets anders');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByText('Er komt geen antwoord.').waitFor();
    expect(await page.getByLabel('Wat is mijn doel?').inputValue()).toBe('Iets anders');
    await page.context().setOffline(false);
  });
});
