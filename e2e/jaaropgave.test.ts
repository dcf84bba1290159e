import { describe, expect, it } from 'vitest';
import { keepPicture, overflows, WIDTHS } from './browser.ts';
import { reis } from './reis.ts';

const { als } = reis();

/** Looks at a screen at three widths: nothing sticks out, and its pictures are kept when they are asked for. */
async function bekeken({ page, bekijk }: Awaited<ReturnType<typeof als>>, naam: string, kop: string | RegExp) {
  await bekijk(kop);
  for (const width of WIDTHS) {
    expect(await overflows(page, width), `${page.url()} sticks out at ${width}`).toBe(false);
    await keepPicture(page, naam, [width]);
  }
}

describe('gross, payroll tax and the year', () => {
  it('is a table of what the gemeente pays, a year that is not over, and a gross amount with the month', {
    timeout: 60_000,
  }, async () => {
    const betaler = await als('medewerker', 'Erik van Dam');
    await betaler.ga('/medewerker/betaalruns');
    await betaler.page.getByRole('link', { name: 'Belasting en jaaropgave' }).click();
    await betaler.page.getByText('Het jaar 2026 is nog niet voorbij.').waitFor();
    const rij = betaler.page.getByRole('row', { name: /Oktober 2026/ });
    expect(await rij.textContent()).toMatch(/Veenrade.*\d\.\d{3},\d\d/);
    await betaler.page.getByRole('link', { name: /csv/ }).waitFor();
    await bekeken(betaler, 'medewerker-jaaropgave', 'Belasting en jaaropgave 2026');
    await betaler.page.getByLabel('Jaar', { exact: true }).selectOption('2025');
    await betaler.page.getByRole('heading', { level: 1, name: /2025/ }).waitFor();
    await betaler.page.getByText(/bijstandspercentagetarief/).waitFor();

    const inwoner = await als('inwoner', 'Anne Bakker', { viewport: { width: 360, height: 780 } });
    await inwoner.ga('/inwoner/gegevens');
    await inwoner.page.getByRole('link', { name: /^Jaaropgave/ }).click();
    await inwoner.page.getByText('De jaaropgave van 2026 komt in het begin van 2027.').waitFor();
    await bekeken(inwoner, 'inwoner-jaaropgave', 'Jaaropgave');
  });
});
