import type { KeyInput, Page } from 'puppeteer-core';
import { deskOf } from './open-draft';

/** Takes the last step back as an agent does. */
export function undo(page: Page): Promise<void> {
  return chord(page, ['Control', 'z']);
}

/** Does it again, in the way that the desk's editor knows. */
export function redo(page: Page, desk: string): Promise<void> {
  const { redoButton } = deskOf(desk);
  return redoButton ? page.click(redoButton) : redoByKeys(page, desk);
}

/** Does it again by the keyboard, which not every editor takes in every browser. */
export function redoByKeys(page: Page, desk: string): Promise<void> {
  return chord(page, deskOf(desk).redoKeys ?? ['Control', 'Shift', 'z']);
}

async function chord(page: Page, keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of [...keys].reverse()) await page.keyboard.up(key);
  // Draft.js takes back what it let the browser draw in a task of its own.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
}
