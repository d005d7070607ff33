import { afterAll, beforeAll, expect, it } from 'vitest';
import { browsers, launch, type TestBrowser } from '../support/launch';
import { describeField, helpdesks } from './desks';
import { type FaultyProxy, startFaultyProxy } from './faulty-proxy';
import type { Desk } from './helpdesk';
import { redmine } from './redmine/drive';
import { oneBreak, openReply, replyOn } from './reply';
import { requestTracker } from './request-tracker/drive';

const DRAFT = 'Hello Nora, we updated the TERMS AND CONDITIONS.';

/** Request Tracker's own page sends this as often as the typing rests, with any agent. */
const ON_EACH_PAUSE = 'POST /Helpers/PreviewScrips';

/** On each page where a draft is written: what the helpdesk hears more because the coach is there. */
const MORE: [desk: 'requestTracker' | 'redmine', path: string, more: string[]][] = [
  [
    'requestTracker',
    '/Ticket/Update.html?id={ticket}&Action=Respond',
    ['GET /Ticket/Display.html?id={ticket}', 'GET /Ticket/History.html?id={ticket}'],
  ],
  ['requestTracker', '/Ticket/Update.html?id={ticket}&Action=Comment', []],
  ['redmine', '/issues/{ticket}', []],
  ['redmine', '/issues/{ticket}/edit', ['GET /issues/{ticket}']],
];

// In Chromium a request of the coach looks like one of the page that it is in: only the helpdesk can tell it, by what it
// hears with the coach and without.
describeField.each(browsers)('what a helpdesk hears of %s', (name) => {
  const desks = {} as Record<'requestTracker' | 'redmine', { proxy: FaultyProxy; desk: Desk }>;
  let withCoach: TestBrowser;
  let without: TestBrowser;

  beforeAll(async () => {
    const rt = await startFaultyProxy(helpdesks().requestTracker.url);
    desks.requestTracker = { proxy: rt, desk: requestTracker(helpdesks().requestTracker, 'rich', rt.url) };
    const rm = await startFaultyProxy(helpdesks().redmine.url);
    desks.redmine = { proxy: rm, desk: redmine(helpdesks().redmine, 'rich', rm.url) };
    // What the helpdesk hears is compared below, in full.
    const allow = ({ url }: { url: string }) => [rt.url, rm.url].includes(new URL(url).origin);
    withCoach = await launch({ browser: name, allow });
    without = await launch({ browser: name, extension: false });
    // Each logs in and loads once what the browser then keeps.
    for (const browser of [withCoach, without])
      for (const { desk } of Object.values(desks)) {
        const reply = await openReply(browser, desk, 'kettle');
        await reply.type(DRAFT);
        await reply.page.close();
      }
    const page = await withCoach.newPage();
    await page.goto(rt.url);
    await withCoach.allowSite(page);
  });
  afterAll(async () => {
    await withCoach?.close();
    await without?.close();
    for (const { proxy } of Object.values(desks)) await proxy.close();
  });

  it.each(MORE)('while a draft is written on %s %s', async (which, path, more) => {
    const { desk, proxy } = desks[which];
    const hears = async (browser: TestBrowser) => {
      const ticket = await desk.newTicket('kettle');
      const page = await browser.newPage();
      const before = proxy.asked.length;
      await page.goto(proxy.url + path.replace('{ticket}', String(ticket)));
      // On the page of an issue the form is hidden at first.
      if (path === '/issues/{ticket}') await page.click('#content > .contextual a.icon-edit');
      const reply = await replyOn(browser, desk, page, ticket);
      await reply.type(DRAFT);
      if (browser === withCoach)
        await reply.coached(
          ({ conversation, elsewhere }) => oneBreak(conversation.draft) === DRAFT && elsewhere !== 'reading',
        );
      await page.close();
      const ofTicket = new RegExp(`(id=|issues/)${ticket}\\b`, 'g');
      return proxy.asked
        .slice(before)
        .filter((line) => line !== ON_EACH_PAUSE)
        .map((line) => line.replace(ofTicket, '$1{ticket}'));
    };
    const plain = await hears(without);
    const coached = await hears(withCoach);
    // What a page shows in passing, as a font of a letter in bold, the browser may keep or not.
    const less = leftOf(plain, coached).filter((line) => !line.startsWith('GET /static/'));
    expect({ more: leftOf(coached, plain), less }).toEqual({ more, less: [] });
  });
});

/** What is left of a list, in the order of its letters, when each line of the other has taken one like it away. */
function leftOf(lines: readonly string[], taken: readonly string[]): string[] {
  const left = [...lines].sort();
  for (const line of taken) {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}
