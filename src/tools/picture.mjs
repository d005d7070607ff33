// `npm run picture`: the README's picture from the real thing, the demo helpdesk with the real side panel beside it.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildFor } from './build.mjs';
import { draftSample, openDemo, readSession } from './demo.mjs';

const OUT = fileURLToPath(new URL('../../.github/picture.png', import.meta.url));
const TICKET = 'double-charge';
const WIDTH = 1080;
const GAP = 16;

await buildFor('chrome');
const { browser, page, panel } = await openDemo({ headless: true });
await page.setViewport({ width: WIDTH, height: await panel.evaluate(() => innerHeight) });
await draftSample(page, TICKET);
await readSession(panel, await page.$eval('[data-subject]', (element) => element.textContent?.trim() ?? ''));
await page.focus('[data-composer] [contenteditable]');
await page.keyboard.press('F8');
await new Promise((resolve) => setTimeout(resolve, 500));
const parts = [await page.screenshot({ encoding: 'base64' }), await panel.screenshot({ encoding: 'base64' })];

const sheet = await browser.newPage();
const images = parts.map((data) => `<img src="data:image/png;base64,${data}">`).join('');
await sheet.setContent(`<style>
  body { margin: 0; padding: ${GAP}px; display: inline-flex; gap: ${GAP}px; align-items: flex-start; background: #dfe3e8 }
  img { border-radius: 6px; box-shadow: 0 1px 4px #0003 }
</style>${images}`);
await mkdir(fileURLToPath(new URL('../../.github/', import.meta.url)), { recursive: true });
await (await sheet.$('body'))?.screenshot({ path: OUT });
await browser.close();
console.log('wrote .github/picture.png');
