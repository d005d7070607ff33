import type { Page } from 'puppeteer-core';
import { poll } from './poll';

/** What has focus, by the name that is spoken of it. */
export function focusedName(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
}

/** As an agent without a mouse: Tab until the button of this name has focus, then Enter. */
export async function pressByKey(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await poll(async () => {
    if ((await focusedName(page)) === name) return true;
    await page.keyboard.press('Tab');
    return false;
  }, name);
  await page.keyboard.press('Enter');
}
