import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneBrowser } from '../support/soak';
import { type ComponentsPage, openComponents } from './components-page';

describe.each(oneBrowser)('the scores in %s', (browser) => {
  let view: ComponentsPage;
  beforeAll(async () => {
    view = await openComponents(browser);
  });
  afterAll(() => view.close());

  const open = (label: string) => view.page.locator(`::-p-aria(${label})`).click();
  const arithmetic = async () =>
    (await view.page.$eval('.arithmetic', (box) => box.textContent))?.replaceAll('\u00a0', ' ');

  it('shows a number each, and a dash where nothing applied', async () => {
    const values = await view.page.$$eval('.score-value', (all) => all.map((one) => one.textContent));
    expect(values).toEqual(['73', '100', '—not applicable']);
  });

  it('opens in place into its arithmetic and what would raise it most', async () => {
    await open('Resolution 73');
    expect(await arithmetic()).toBe(
      '100 − 9 no timeframe − 2 × 9 unanswered question = 73Mending “unanswered question” would raise it most.',
    );
  });

  it('says why a number stands where nothing was taken off, and what “not applicable” means', async () => {
    await open('Respect 100');
    expect(await arithmetic()).toBe('100: nothing takes anything off.');
    await open('Tone not applicable');
    expect(await arithmetic()).toMatch(/^Tone: not applicable\. None of its checks/);
  });

  it('closes again', async () => {
    await open('Tone not applicable');
    expect(await view.page.$('.arithmetic')).toBeNull();
  });
});
