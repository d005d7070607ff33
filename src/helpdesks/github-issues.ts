import type { Author } from '../engine/types';
import { defineHelpdesk } from './define-helpdesk';
import { textOf } from './select';

const TITLE = '[data-testid="issue-title"]';
const COMPOSER = '[data-testid="comment-composer"]';
const WRITER = '[data-testid="avatar-link"], [data-testid="issue-body-header-author"]';
/** What the page calls those who work on a project; it is in English only. A contributor may be a customer. */
const TEAM = new Set(['owner', 'member', 'collaborator', 'maintainer']);

/** Accounts of programs that are no apps are called so by custom: `triage-bot`, `triage[bot]`. */
const BOT = /(?:-|\[)bot\]?$/i;

/**
 * GitHub, an issue. Who opened it is the customer, unless the page says that they belong to the project or it is who is
 * logged in: a member who hides that looks like a customer to others. Logins are no names. Comments that the page has
 * not loaded cannot be seen.
 */
export default defineHelpdesk({
  id: 'github-issues',
  name: 'GitHub issues',
  matches: ['https://github.com/*/issues/*'],
  // Another issue may be open in a panel at the side.
  ticket: `:has(.react-issue-body):has(${TITLE})`,
  title: TITLE,
  composer: `${COMPOSER} textarea`,
  // There are no notes: everyone who sees the issue sees each comment.
  mode: { reply: COMPOSER },
  messages: {
    item: '.react-issue-body, .react-issue-comment',
    body: '[data-testid="markdown-body"], [data-testid="issue-body-viewer"] .markdown-body',
    drop: 'blockquote',
    from: {
      bot: `:has(:is(${WRITER})[href*="/apps/"])`,
      customer: '.react-issue-body, :has([data-testid="comment-subject-author"])',
    },
    at: 'relative-time',
  },
  // What comments and closes has no mark of its own.
  send: { button: `${COMPOSER} button[data-variant="primary"]`, keys: ['Mod+Enter'] },
  hooks: { author: authorByLogin },
});

/** The badge's words alone tell a member from a contributor. */
function authorByLogin(item: Element, found: Author): Author {
  const login = item.querySelector(WRITER)?.getAttribute('href')?.split('/').at(-1)?.toLowerCase();
  if (found === 'bot' || (login && BOT.test(login))) return 'bot';
  const me = item.ownerDocument.querySelector('meta[name="user-login"]')?.getAttribute('content');
  if (login && login === me?.toLowerCase()) return 'agent';
  const badge = item.querySelector('[data-testid="comment-author-association"]');
  return badge && TEAM.has(textOf(badge).toLowerCase()) ? 'agent' : found;
}
