// Draws public/icons/*.png from public/icons/mark.svg, each in its own size so that edges stay sharp.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './launch-chromium.mjs';

const ICONS = fileURLToPath(new URL('../../public/icons/', import.meta.url));
const SIZES = [16, 32, 48, 128];

const mark = await readFile(`${ICONS}mark.svg`, 'utf8');
const { browser } = await launchChromium({});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${mark}`);
  await page.screenshot({ path: `${ICONS}${size}.png`, omitBackground: true });
}
await browser.close();
