import { describe, expect, it } from 'vitest';
import type { Author } from '../../src/engine/types';
import { oneBrowser } from '../support/soak';
import { openTicket, readOn } from '../support/open-ticket';
import { usePages } from '../support/use-pages';

interface Doubt {
  readonly what: string;
  /** The helpdesk, and its page in `test/pages/`. */
  readonly id: string;
  /** Runs in the page. */
  readonly change: () => void;
  /** Of each message. */
  readonly authors: readonly Author[];
}

/** On each page customers are told from others. One thing is changed, and somebody of these might as well be a colleague. */
const DOUBTS: readonly Doubt[] = [
  {
    what: 'an issue that is no request of a service desk',
    id: 'jira-service-management',
    change: () => document.querySelector('[role=tablist]')!.remove(),
    authors: ['unknown', 'unknown', 'note', 'unknown'],
  },
  {
    what: 'a reporter who wrote a comment that only some may see',
    id: 'jira-service-management',
    change: () => {
      const writer = document.querySelector('[data-testid="comment-base-item-10200"] h3 span')!;
      writer.textContent = 'Max Quinn';
    },
    authors: ['unknown', 'unknown', 'note', 'unknown'],
  },
  {
    what: 'a caller who wrote work notes',
    id: 'servicenow-classic',
    change: () => {
      const notes = [...document.querySelectorAll('li')].find(({ innerText }) =>
        innerText.includes('Work notes'),
      );
      notes!.querySelector('.sn-card-component-createdby')!.textContent = 'Rosa Feld';
    },
    authors: ['agent', 'unknown', 'note', 'unknown'],
  },
  {
    what: 'a reply that goes to people of two domains',
    id: 'gmail',
    change: () => {
      const [, copy] = document.querySelectorAll('[name=to] [role=option]');
      copy!.setAttribute('data-hovercard-id', 'june@boats.example.com');
      document
        .querySelector('[email="june@oars.example.com"]')!
        .setAttribute('email', 'june@boats.example.com');
    },
    authors: ['unknown', 'agent', 'unknown', 'unknown'],
  },
  {
    what: 'a reply that goes to the shared mailbox, too',
    id: 'outlook-web',
    change: () => document.querySelector('[aria-label=To]')!.append('; Seed desk'),
    authors: ['unknown', 'agent', 'unknown', 'unknown', 'unknown', 'unknown'],
  },
  {
    what: 'an issue that who is logged in opened',
    id: 'github-issues',
    change: () => document.querySelector('[name=user-login]')!.setAttribute('content', 'Mila-K'),
    authors: ['agent', 'bot', 'agent', 'agent'],
  },
  {
    what: 'an issue that a program opened',
    id: 'github-issues',
    change: () =>
      document
        .querySelectorAll('[href="/mila-k"]')
        .forEach((link) => link.setAttribute('href', '/report-bot')),
    authors: ['bot', 'bot', 'agent', 'bot'],
  },
  {
    what: 'a topic of somebody who is in a group',
    id: 'discourse',
    change: () =>
      document.querySelectorAll('.topic-owner').forEach(({ classList }) => classList.add('group-shop')),
    authors: ['unknown', 'bot', 'agent', 'note', 'unknown', 'unknown'],
  },
  {
    what: 'a topic of a moderator of its category',
    id: 'discourse',
    change: () =>
      document
        .querySelectorAll('.topic-owner')
        .forEach(({ classList }) => classList.add('category-moderator')),
    authors: ['agent', 'bot', 'agent', 'note', 'unknown', 'agent'],
  },
  {
    what: 'a mail that a program wrote',
    id: 'discourse',
    change: () => document.querySelector('#post_6')!.classList.add('is-auto-generated'),
    authors: ['customer', 'bot', 'agent', 'note', 'unknown', 'bot'],
  },
  {
    what: 'somebody with the name of a bot',
    id: 'zendesk',
    change: () =>
      (document.querySelector('[data-test-id=omni-log-comment-user-link]')!.textContent = 'Help Bot'),
    authors: ['unknown', 'bot', 'note', 'agent'],
  },
  {
    what: 'a call that an agent wrote down',
    id: 'zammad',
    change: () =>
      document
        .querySelector('[data-id="51"] .article-meta-value')!
        .insertAdjacentHTML('beforebegin', '<svg class="icon icon-phone article-meta-icon"></svg>'),
    authors: ['unknown', 'bot', 'note', 'agent'],
  },
  {
    what: 'a mail that came back from a mail server',
    id: 'freescout',
    change: () =>
      document.querySelector('#conv-layout .thread-type-customer .alert')!.classList.add('alert-warning'),
    authors: ['unknown', 'agent', 'note'],
  },
  {
    what: 'a conversation of several people',
    id: 'erxes',
    change: () =>
      document
        .querySelector('.detail')!
        .insertAdjacentHTML(
          'afterbegin',
          '<div class="pl-11 pt-4 pb-0.5 text-xs font-medium text-muted-foreground">Sara</div>',
        ),
    authors: ['unknown', 'bot', 'bot', 'note', 'agent', 'unknown'],
  },
];

describe.each(oneBrowser)('who may be a colleague, in %s', (name) => {
  const pages = usePages({ browser: name, extension: false });

  it.each(DOUBTS)('is no customer: $what ($id)', async ({ id, change, authors }) => {
    const page = await openTicket(pages.browser, pages.server, id);
    const sure = await readOn(page, id);
    expect(sure.conversation.thread.map(({ from }) => from)).toContain('customer');
    await page.evaluate(change);
    const { conversation } = await readOn(page, id);
    expect(conversation.thread.map(({ from }) => from)).toEqual(authors);
    await page.close();
  });

  it('is said where older messages wait behind a button (libredesk)', async () => {
    const page = await openTicket(pages.browser, pages.server, 'libredesk');
    expect((await readOn(page, 'libredesk')).unseen).not.toContain('messages');
    await page.$eval('[data-message-uuid]', (first) => {
      const list = document.createElement('div');
      list.className = 'min-h-full px-4';
      list.innerHTML = '<div class="text-center mt-3"><button>Charger plus</button></div>';
      first.before(list);
      list.append(first);
    });
    expect((await readOn(page, 'libredesk')).unseen).toContain('messages');
    await page.close();
  });

  it.each([
    ['note', 'the tab for colleagues is chosen', 0],
    ['unknown', 'a comment is edited, too', null],
  ])('writes a %s in Jira where %s', async (mode, _where, tab) => {
    const page = await openTicket(pages.browser, pages.server, 'jira-service-management');
    await page.evaluate((chosen) => {
      const editor = document.querySelector('[data-testid="issue.activity.comment"]')!;
      if (chosen === null) editor.after(editor.cloneNode(true));
      else
        for (const each of editor.querySelectorAll('[role=tab]'))
          each.setAttribute('aria-selected', String(each.id.endsWith(String(chosen))));
    }, tab);
    expect((await readOn(page, 'jira-service-management')).mode).toBe(mode);
    await page.close();
  });
});
