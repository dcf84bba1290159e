import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { unpackChromium } from './chromium.ts';

/** A phone, a tablet and a desk. */
export const WIDTHS = [360, 768, 1440] as const;

/** Opens a headless browser; close it with `close()`. Found by nothing but npm: no installation on the system. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await unpackChromium();
  return chromium.launch({
    executablePath,
    // Chromium's own sandbox cannot run as root, nor in most containers; it only ever visits our own pages.
    args: ['--no-sandbox', '--font-render-hinting=none'],
    env: { ...definedEnv(), ...env },
  });
}

/** A page in a session of its own (no cookies of another), as somebody in the Netherlands has it. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    ...options,
  });
  return context.newPage();
}

const definedEnv = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));

/**
 * Looks for breaches of WCAG 2.2 A and AA that a machine can find, and of what is good practice beside it.
 * @param page one of `openPage`: the check needs a context it may open a second page in.
 * @throws with each breach, the elements and where to read about it.
 */
export async function assertNoAxeViolations(page: Page): Promise<void> {
  // a bar that stays in view lies over what one scrolls past, and what is half under it would count as too small
  const size = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (size && height > size.height) await page.setViewportSize({ ...size, height });
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  if (size) await page.setViewportSize(size);
  if (violations.length === 0) return;
  const lines = violations.map(({ id, help, helpUrl, nodes }) =>
    [`${id}: ${help} (${helpUrl})`, ...nodes.map((node) => `    ${node.target.join(' ')}  ${node.html}`)].join('\n'),
  );
  throw new Error(`${page.url()} has ${violations.length} accessibility problems\n${lines.join('\n')}`);
}

/** Keeps the whole page as a picture per width in `.meedoen/screens/<name>-<width>.png`. @returns the files. */
export async function screenshot(page: Page, name: string, widths: readonly number[] = WIDTHS): Promise<string[]> {
  const folder = join(dirname(import.meta.dirname), '.meedoen', 'screens');
  await mkdir(folder, { recursive: true });
  const before = page.viewportSize();
  const files: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: width < 600 ? 780 : 900 });
    const file = join(folder, `${name}-${width}.png`);
    await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
    files.push(file);
  }
  if (before) await page.setViewportSize(before);
  return files;
}

/**
 * A picture of a screen on the way of a journey, for who wants to look: `MEEDOEN_PLATEN=1 npx vitest run --project e2e`.
 * Drawing whole pages takes long, and no test reads them.
 */
export async function keepPicture(page: Page, name: string, widths: readonly number[] = WIDTHS): Promise<void> {
  if (process.env.MEEDOEN_PLATEN) await screenshot(page, name, widths);
}

/**
 * Whether the page scrolls sideways at a width: something sticks out, which no picture shows clearly. A drawing that
 * follows the width of its place needs a moment after the window changed; what still sticks out after a second stays.
 */
export async function overflows(page: Page, width: number): Promise<boolean> {
  await page.setViewportSize({ width, height: 780 });
  const past = await page
    .waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth, undefined, {
      timeout: 1000,
    })
    .catch(() => undefined);
  return past === undefined;
}
