import { story, type AgentName, type Desk, type RunningHelpdesk, type TicketName } from '../helpdesk';
import { readStored } from './stored';

/** Redmine as one of its agents uses it. `url`: where it is reached, if not directly. */
export function redmine(helpdesk: RunningHelpdesk, agent: AgentName, url = helpdesk.url): Desk {
  return {
    name: `Redmine, ${agent}`,
    agent,
    newTicket: (name) => newTicket(helpdesk, name),
    // The messages stand on the page of the reply.
    ticketPages: () => [],
    openReply: async (page, ticket) => {
      await page.goto(`${url}/issues/${ticket}`);
      // The form is on the page all the time; nothing is opened where the log-in form is instead.
      const edit = await page.$('#content > .contextual a.icon-edit');
      await edit?.click();
    },
    logIn: async (page) => {
      if (!(await page.$('#username'))) return;
      await page.type('#username', story.agents[agent].login);
      await page.type('#password', story.password);
      await Promise.all([page.waitForNavigation(), page.click('input[name=login]')]);
    },
    composer: async (page) => {
      await page.waitForSelector('#issue_notes', { visible: true });
      return { frame: page.mainFrame(), selector: '#issue_notes' };
    },
    writeFor: async (page, reader) => {
      const box = await page.waitForSelector('#issue_private_notes');
      const isPrivate = await box!.evaluate((input) => (input as HTMLInputElement).checked);
      if (isPrivate !== (reader === 'colleagues')) await box!.click();
    },
    send: async (page) => {
      await Promise.all([page.waitForNavigation(), page.click('#issue-form > input[name=commit]')]);
    },
    stored: (ticket) => readStored(helpdesk, ticket),
  };
}

/** Over Redmine's own interface for programs: each message is written by its author. */
async function newTicket(helpdesk: RunningHelpdesk, name: TicketName): Promise<number> {
  const { subject, requestor, messages } = story.tickets[name];
  const customer = story.customers[requestor as keyof typeof story.customers].login;
  const [first, ...later] = messages;
  const issue = { project_id: 'support', subject, description: first!.text };
  const created = await send(helpdesk, 'POST', 'issues.json', customer, { ...issue });
  const { id } = ((await created.json()) as { issue: { id: number } }).issue;
  for (const { from, text } of later) {
    const writer = from === 'customer' ? customer : story.agents.rich.login;
    await send(helpdesk, 'PUT', `issues/${id}.json`, writer, { notes: text, private_notes: from === 'note' });
  }
  return id;
}

async function send(
  { url }: RunningHelpdesk,
  method: 'POST' | 'PUT',
  path: string,
  login: string,
  issue: object,
): Promise<Response> {
  const authorization = `Basic ${Buffer.from(`${login}:${story.password}`).toString('base64')}`;
  const headers = { authorization, 'content-type': 'application/json' };
  const response = await fetch(`${url}/${path}`, { method, headers, body: JSON.stringify({ issue }) });
  if (!response.ok) throw new Error(`Redmine refused ${path}: ${response.status} ${await response.text()}`);
  return response;
}
