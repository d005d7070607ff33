import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe-core finds wrong on a page, as `rule: selector`. It sees nothing inside a closed shadow root. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}
