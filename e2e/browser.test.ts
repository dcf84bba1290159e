import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertNoAxeViolations, openBrowser, openPage, overflows, screenshot } from './browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await openPage(browser);
});
afterAll(async () => {
  await browser?.close();
});

const html = (body: string) =>
  `<!doctype html><html lang="nl"><title>Proef</title><meta name="viewport" content="width=device-width"><body><main><h1>Uw zaak</h1>${body}</main></body></html>`;

describe('the browser that npm brings', () => {
  it('runs a page, found by role and name', async () => {
    await page.setContent(html('<button onclick="this.textContent = String(1 + 1)">Verstuur</button>'));
    await page.getByRole('button', { name: 'Verstuur' }).click();
    expect(await page.getByRole('button').textContent()).toBe('2');
    await assertNoAxeViolations(page);
  });

  it('finds what cannot be read or has no name', async () => {
    await page.setContent(html('<p style="color:#bbb;background:#fff">Te licht</p><input>'));
    await expect(assertNoAxeViolations(page)).rejects.toThrow(/color-contrast[\s\S]*label/);
  });

  it('keeps a picture per width and sees a page that sticks out', async () => {
    await page.setContent(html('<div style="width:500px;height:10px;background:#eee"></div>'));
    const files = await screenshot(page, 'proef');
    const widths = await Promise.all(files.map(async (file) => (await readFile(file)).readUInt32BE(16)));
    // Bytes 16 to 19 of a PNG are its width; the phone shows the whole page, which is wider than the phone.
    expect(widths).toEqual([expect.any(Number), 768, 1440]);
    expect(widths[0]).toBeGreaterThanOrEqual(360);
    expect(await overflows(page, 360)).toBe(true);
    expect(await overflows(page, 768)).toBe(false);
  });
});
