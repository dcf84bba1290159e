import { assertNoAxeViolations, openBrowser, openPage, overflows, screenshot, WIDTHS } from './browser.ts';

/**
 * Looks at pages: `node e2e/screens.ts <url> ...` keeps a picture of each at three widths in .meedoen/screens/ and
 * says what the accessibility check, the console and the layout have to complain of.
 */
const urls = process.argv.slice(2);
if (urls.length === 0) console.error('which pages? node e2e/screens.ts http://localhost:3000/ ...');
const browser = await openBrowser();
let complaints = 0;
const complain = (text: string) => {
  complaints++;
  console.log(`  ${text}`);
};
for (const url of urls) {
  const page = await openPage(browser);
  console.log(url);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complain(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`error: ${error.message}`));
  const response = await page.goto(url, { waitUntil: 'networkidle' });
  if (response && !response.ok()) complain(`status ${response.status()}`);
  const { hostname, pathname } = new URL(url);
  const name = `${hostname}${pathname}`.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
  for (const file of await screenshot(page, name)) console.log(`  ${file}`);
  await assertNoAxeViolations(page).catch((error: Error) => complain(error.message));
  for (const width of WIDTHS) if (await overflows(page, width)) complain(`scrolls sideways at ${width}`);
  await page.context().close();
}
await browser.close();
process.exitCode = complaints === 0 && urls.length > 0 ? 0 : 1;
