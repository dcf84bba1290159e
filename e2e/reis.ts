import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { assertNoAxeViolations, openBrowser, openPage } from './browser.ts';
import { logIn, type Product, startProduct } from './product.ts';

/** A refusal or failure that a journey calls forth itself. */
export interface Verwacht {
  /** Path, or part of it. */
  readonly pad: string | RegExp;
  readonly status: number;
}

/** Somebody behind a screen, with what went wrong there. */
export interface Reiziger {
  readonly page: Page;
  /** Goes to a path of the product, `/medewerker/zoeken`. */
  ga(pad: string): Promise<void>;
  /** The screen as it stands has loaded, has one main heading, passes axe, and nothing went wrong on the way. */
  bekijk(kop?: string | RegExp): Promise<void>;
  /** Nothing went wrong since the journey began, other than what it says to expect. @throws with each fault */
  geenFouten(): void;
  /** Says beforehand which answer of the server belongs to the journey. */
  verwacht(...antwoorden: readonly Verwacht[]): void;
}

/** Moves the day the demo plays on, as anybody may on each page of the staff. */
export async function verzetDag({ page }: Reiziger, dag: string): Promise<void> {
  await page.getByRole('button', { name: 'Andere dag' }).click();
  await page.getByLabel('Ga naar').fill(dag);
  await page.getByRole('button', { name: 'Verzetten' }).click();
  await page.getByRole('button', { name: 'Andere dag' }).waitFor();
  await geladen(page);
}

/** What a visitor never sees in a good journey: errors and warnings of the console and of the page, refused or failed answers. */
export function bewaak(page: Page): { readonly fouten: string[]; verwacht(...antwoorden: readonly Verwacht[]): void } {
  const fouten: string[] = [];
  const verwachte: Verwacht[] = [];
  page.on('console', (message) => {
    // The browser says each failed answer once more, without its path: that one is judged by its answer below.
    if (!['error', 'warning'].includes(message.type()) || message.text().startsWith('Failed to load resource')) return;
    fouten.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => fouten.push(`page: ${error.stack ?? error.message}`));
  page.on('response', (response) => {
    if (response.status() < 400) return;
    const { pathname } = new URL(response.url());
    const hoort = verwachte.some(
      ({ pad, status }) =>
        status === response.status() && (typeof pad === 'string' ? pathname.includes(pad) : pad.test(pathname)),
    );
    if (!hoort) fouten.push(`${response.status()} ${response.request().method()} ${pathname}`);
  });
  return { fouten, verwacht: (...antwoorden) => void verwachte.push(...antwoorden) };
}

/** Waits until the screen has drawn what it asked for: its heading stands and nothing says that it is loading. */
export async function geladen(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('[aria-busy="true"], .meedoen-wacht').first().waitFor({ state: 'detached' });
}

export interface Reis {
  readonly adres: string;
  /** Logs somebody of the demo in, in a browser session of their own. */
  als(soort: 'inwoner' | 'medewerker', naam: string, options?: BrowserContextOptions): Promise<Reiziger>;
  /** A visitor who has not logged in. */
  bezoeker(options?: BrowserContextOptions): Promise<Reiziger>;
}

/**
 * A browser for the journeys of this file, on the product that all of them share.
 * @param op `eigen`: on a product of their own, for journeys that move the day of the demo
 */
export function reis(op: 'gedeeld' | 'eigen' = 'gedeeld'): Reis {
  let browser: Browser;
  let product: Product | undefined;
  let adres = inject('adres');
  beforeAll(async () => {
    if (op === 'eigen' && !process.env.MEEDOEN_ADRES) {
      product = await startProduct();
      adres = product.adres;
    }
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  const bezoeker = async (options?: BrowserContextOptions): Promise<Reiziger> => {
    const page = await openPage(browser, options);
    page.setDefaultTimeout(15_000);
    const { fouten, verwacht } = bewaak(page);
    const geenFouten = () => expect(fouten, `on the way to ${page.url()}`).toEqual([]);
    return {
      page,
      verwacht,
      geenFouten,
      async ga(pad) {
        await page.goto(`${adres}${pad}`);
        await geladen(page);
      },
      async bekijk(kop) {
        await geladen(page);
        if (kop) await page.getByRole('heading', { level: 1, name: kop }).waitFor();
        await assertNoAxeViolations(page);
        geenFouten();
      },
    };
  };
  return {
    get adres() {
      return adres;
    },
    bezoeker,
    async als(soort, naam, options) {
      const reiziger = await bezoeker(options);
      await logIn(reiziger.page, adres, soort, naam);
      return reiziger;
    },
  };
}
