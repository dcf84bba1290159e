import { describe, expect, it } from 'vitest';
import { reis } from './reis.ts';

// A connection that goes, a server that is slow, a session that is over: nothing is lost, and it is said.

const { als } = reis();

describe('a resident', () => {
  it('without a connection in the middle of a form loses nothing, reads so, and goes on', async () => {
    const anne = await als('inwoner', 'Anne Bakker', { viewport: { width: 360, height: 780 } });
    const { page } = anne;
    await anne.ga('/inwoner/doorgeven/anders');
    await page
      .getByLabel('Vanaf')
      .first()
      .fill('2026-12-01')
      .catch(() => undefined);
    const tekst = page.getByRole('textbox').last();
    await tekst.fill('Mijn zoon komt in december logeren.');
    await page.context().setOffline(true);
    await page.getByText('Geen internet.').waitFor();
    expect(await tekst.inputValue()).toBe('Mijn zoon komt in december logeren.');
    await anne.bekijk();
    await page.context().setOffline(false);
    await page.getByText('Geen internet.').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('textbox').last().inputValue()).toBe('Mijn zoon komt in december logeren.');
    await anne.bekijk();
  });

  it('reads that it takes long when the server is slow, and then what they asked for', async () => {
    const anne = await als('inwoner', 'Anne Bakker');
    const { page } = anne;
    await anne.ga('/inwoner/');
    let laat: () => void = () => undefined;
    const wacht = new Promise<void>((klaar) => {
      laat = klaar;
    });
    await page.route('**/v1/eigen/brieven*', async (route) => {
      await wacht;
      await route.continue();
    });
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Brieven' }).click();
    await page.getByText('Dit duurt langer dan anders.').waitFor();
    laat();
    await page.getByText('Dit duurt langer dan anders.').waitFor({ state: 'detached' });
    await anne.bekijk('Brieven');
  });

  it('is asked once to log in when the session is over', async () => {
    const anne = await als('inwoner', 'Anne Bakker');
    const { page } = anne;
    await anne.ga('/inwoner/');
    anne.verwacht({ pad: '/v1/', status: 401 });
    await page.context().clearCookies();
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Mijn geld' }).click();
    await page.getByText('Je bent uitgelogd.').waitFor();
    await page.getByRole('link', { name: 'Log weer in' }).waitFor();
    expect(await page.getByRole('link', { name: 'Log weer in' }).count()).toBe(1);
    expect(
      await page
        .getByRole('main')
        .getByRole('link', { name: /^Inloggen/ })
        .count(),
    ).toBe(0);
    await anne.bekijk();
  });
});

describe('a member of staff', () => {
  it('reads that the connection is gone, and that it is back', async () => {
    const lotte = await als('medewerker', 'Lotte Prins');
    await lotte.ga('/medewerker/');
    await lotte.page.context().setOffline(true);
    await lotte.page.getByText('Geen verbinding.').waitFor();
    await lotte.bekijk();
    await lotte.page.context().setOffline(false);
    await lotte.page.getByText('Geen verbinding.').waitFor({ state: 'detached' });
    lotte.geenFouten();
  });
});
