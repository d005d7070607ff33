import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../support/launch';
import { type ComponentsPage, openComponents } from './components-page';

describe.each(browsers)('the question list in %s', (browser) => {
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
    expect(await statuses()).toEqual(['Answered', 'Perhaps answered', 'Open']);
    expect(await count()).toBe('1 of 3');
    const details = await view.page.$$eval('.ask-detail > :first-child', (all) =>
      all.map((one) => one.textContent),
    );
    expect(details).toEqual([
      '“on Thursday”',
      'Is this answered?',
      'asked before your last reply, nothing found',
    ]);
  });

  it('lets the agent’s own answer count, and take it back', async () => {
    await click('Yes, answered: Must I send it back?');
    expect(await count()).toBe('2 of 3');
    await click('No, not answered: Must I send it back?');
    expect(await statuses()).toEqual(['Answered', 'Open', 'Open']);
    await click('No, not answered: Must I send it back?');
    expect(await statuses()).toEqual(['Answered', 'Perhaps answered', 'Open']);
  });

  it('leads to each place and dismisses an open one', async () => {
    await click('Show: When will it arrive?');
    await click('Dismiss: Will you refund the fee?');
    expect(await view.events()).toEqual(['jump 0', 'dismiss 2']);
  });
});
