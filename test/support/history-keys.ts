import type { KeyInput, Page } from 'puppeteer-core';
import { deskOf } from './open-draft';

/** Takes the last step back as an agent does. */
export function undo(page: Page): Promise<void> {
  return chord(page, ['Control', 'z']);
}

/** Does it again, in the way that the desk's editor knows. */
export function redo(page: Page, desk: string): Promise<void> {
  const { redoButton, redoKeys = ['Control', 'Shift', 'z'] } = deskOf(desk);
  return redoButton ? page.click(redoButton) : chord(page, redoKeys);
}

async function chord(page: Page, keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of [...keys].reverse()) await page.keyboard.up(key);
}
