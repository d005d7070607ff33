import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneBrowser } from '../support/soak';
import { type ComponentsPage, openComponents } from './components-page';

describe.each(oneBrowser)('the finding card in %s', (browser) => {
  let view: ComponentsPage;
  beforeAll(async () => {
    view = await openComponents(browser);
  });
  afterAll(() => view.close());

  const click = (label: string) => view.page.locator(`::-p-aria(${label})`).click();

  it('says what, the words, why, the customer’s words and the pattern of a better wording', async () => {
    const lines = await view.page.$eval('.finding', (card) =>
      [...card.querySelectorAll('h3, p')].map((p) => p.textContent),
    );
    expect(lines).toEqual([
      'No time given',
      "“We'll get back to you”",
      'Open-ended waits feel longest. Say when.',
      'From the customer: “I leave on Friday.”',
      'Better: We will write to you {by when}.',
    ]);
  });

  it('offers fixes as the text itself, says so where words go, and shows the place', async () => {
    await click('Replace with: We will write to you by tomorrow noon');
    await click('Remove these words');
    await view.page.locator('.finding-actions > .button-quiet').click();
    expect(await view.events()).toEqual(['fix 0', 'fix 1', 'jump']);
  });

  it('names the scope of a dismissal; what is absent goes by the customer’s words, or for the reply only', async () => {
    const scopes = await view.page.$$eval('.finding', (cards) =>
      cards.map((card) =>
        [...card.querySelectorAll('.finding-scopes button')].map((button) => button.textContent),
      ),
    );
    expect(scopes).toEqual([
      ['Not here', 'Not in this reply'],
      ['Not in this reply'],
      ['Not this one', 'Not in this reply'],
    ]);
    await view.page.locator('.finding-dismiss summary').click();
    await click('Not here');
    expect((await view.events()).at(-1)).toBe('dismiss here');
    await view.page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
    await click('Not this one');
    expect((await view.events()).filter((event) => event === 'dismiss here')).toHaveLength(2);
  });

  it('speaks the severity, which is also a shape', async () => {
    const labels = await view.page.$$eval('.finding-title svg', (icons) =>
      icons.map((icon) => icon.getAttribute('aria-label')),
    );
    expect(labels).toEqual(['Warning', 'Stop', 'Warning']);
  });
});
