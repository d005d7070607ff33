import type { Page } from 'puppeteer-core';
import { poll } from '../../support/poll';
import { story, type AgentName, type Desk, type RunningHelpdesk } from '../helpdesk';
import { newTicket } from './new-ticket';
import { readStored } from './stored';

const FRAME = 'iframe.cke_wysiwyg_frame';

/** Request Tracker as one of its agents uses it: `plain` has switched the rich editor off. `url`: where it is reached, if not directly. */
export function requestTracker(helpdesk: RunningHelpdesk, agent: AgentName, url = helpdesk.url): Desk {
  const tickets: number[] = [];
  return {
    name: `Request Tracker, ${agent}`,
    agent,
    newTicket: async (name) => {
      const ticket = await newTicket(helpdesk, name);
      tickets.push(ticket);
      return ticket;
    },
    ticketPages: () =>
      tickets.flatMap((ticket) =>
        ['History', 'Display'].map((page) => `${url}/Ticket/${page}.html?id=${ticket}`),
      ),
    openReply: async (page, ticket) => {
      await page.goto(`${url}/Ticket/Update.html?id=${ticket}&Action=Respond`);
    },
    logIn: (page) => logIn(page, agent),
    composer: (page) => (agent === 'plain' ? plainComposer(page) : richComposer(page)),
    writeFor: async (page, reader) => {
      await page.select('select[name=UpdateType]', reader === 'customer' ? 'response' : 'private');
    },
    send: async (page) => {
      await Promise.all([page.waitForNavigation(), page.click('input[name=SubmitTicket]')]);
    },
    stored: (ticket) => readStored(helpdesk, ticket),
  };
}

async function logIn(page: Page, agent: AgentName): Promise<void> {
  if (!(await page.$('input[name=user]'))) return;
  await page.type('input[name=user]', story.agents[agent].login);
  await page.type('input[name=pass]', story.password);
  await Promise.all([
    page.waitForNavigation(),
    page.click('#login-form input[type=submit], form [type=submit]'),
  ]);
}

async function plainComposer(page: Page) {
  await page.waitForSelector('#UpdateContent', { visible: true });
  return { frame: page.mainFrame(), selector: '#UpdateContent' };
}

/** While CKEditor starts, the textarea behind it is on the screen, and its frame is there before its document is. */
async function richComposer(page: Page) {
  const element = await page.waitForSelector(FRAME, { visible: true });
  const frame = await poll(async () => element!.contentFrame(), 'the frame of the editor');
  await frame.waitForSelector('body.cke_editable[contenteditable=true]');
  return { frame, selector: 'body' };
}
