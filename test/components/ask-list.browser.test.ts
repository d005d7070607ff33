import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneBrowser } from '../support/soak';
import { type ComponentsPage, openComponents } from './components-page';

describe.each(oneBrowser)('the question list in %s', (browser) => {
  let view: ComponentsPage;
  beforeAll(async () => {
    view = await openComponents(browser);
  });
  afterAll(() => view.close());

  const count = () => view.page.$eval('.asks-head span', (span) => span.textContent);
  const statuses = () =>
    view.page.$$eval('.ask > svg', (icons) => icons.map((icon) => icon.getAttribute('aria-label')));
  const click = (label: string) => view.page.locator(`::-p-aria(${label})`).click();

  it('ticks off what is answered, with the words that answer', async () => {
    expect(await statuses()).toEqual(['Answered', 'Perhaps answered', 'Open', 'Open']);
    expect(await count()).toBe('1 of 4');
    const details = await view.page.$$eval('.ask-detail > :first-child', (all) =>
      all.map((one) => one.textContent),
    );
    expect(details).toEqual([
      '“on Thursday”',
      'Is this answered?',
      'asked before your last reply, nothing found',
      'nothing found',
    ]);
  });

  it('lets the agent’s own answer count, and take it back', async () => {
    await click('Yes, answered: Must I send it back?');
    expect(await count()).toBe('2 of 4');
    await click('No, not answered: Must I send it back?');
    expect(await statuses()).toEqual(['Answered', 'Open', 'Open', 'Open']);
    await click('No, not answered: Must I send it back?');
    expect(await statuses()).toEqual(['Answered', 'Perhaps answered', 'Open', 'Open']);
  });

  it('leads to the answer or the question, and dismisses an open one', async () => {
    await click('Show in the reply: When will it arrive?');
    await click('Show: Is the lid included?');
    await click('Dismiss: Will you refund the fee?');
    expect(await view.events()).toEqual(['jump 0', 'jump 3', 'dismiss 2']);
  });

  it('offers no dismissal of what is no finding', async () => {
    const labels = await view.page.$$eval('.ask-actions button', (all) =>
      all.map((button) => button.getAttribute('aria-label') ?? ''),
    );
    expect(labels.filter((label) => label.startsWith('Dismiss'))).toEqual([
      'Dismiss: Will you refund the fee?',
    ]);
  });
});
