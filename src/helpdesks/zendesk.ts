import type { Author } from '../engine/types';
import { defineHelpdesk } from './define-helpdesk';
import { textOf } from './select';

const MESSAGE = '[data-test-id="omni-log-item-message"]';
const SENDER = '[data-test-id="omni-log-item-sender"], [data-test-id="omni-log-comment-user-link"]';
const NOTE_TAG = '[data-test-id="omni-log-internal-note-tag"]';
/** What it writes is only in its label, in the agent's language: in others than English that is unknown. */
const SWITCHER = '[data-test-id="omnichannel-channel-switcher-button"]';
/** `Acme Bot`, `AcmeBot`, but not `Talbot`. */
const BOT = /\bbot\b/i;
const BOT_AT_THE_END = /\p{Ll}Bot\b/u;

/**
 * Zendesk's Agent Workspace. No send is asked about: where the submit button stands, outside of a ticket's panes or
 * inside, is not known, and in messaging Enter may send. Nor are files seen.
 */
export default defineHelpdesk({
  id: 'zendesk',
  name: 'Zendesk',
  matches: ['https://*.zendesk.com/agent/*'],
  // The panes of all open tickets stay in the page.
  ticket: '.ticket-panes-grid-layout',
  // `ticket-41-custom-layout`.
  ticketIdAttribute: 'data-test-id',
  title: '[data-test-id="omni-header-subject"]',
  composer: [
    '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"]',
    // Messaging and SMS.
    '[data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]',
    '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"][role="textbox"]',
    '.zendesk-editor--rich-text-container [contenteditable="true"][role="textbox"]',
  ].join(', '),
  mode: {
    note: `${SWITCHER}[aria-label*="internal note" i]`,
    reply: ['Public reply', 'Email', 'Messaging', 'SMS']
      .map((label) => `${SWITCHER}[aria-label="${label}" i]`)
      .join(', '),
  },
  messages: {
    // Zendesk keeps messages that it does not show.
    item: `article[data-test-id="omni-log-comment-item"]:not(:has(${MESSAGE}[aria-hidden="true"]))`,
    body: '[data-test-id="omni-log-message-content"], .zd-comment',
    drop: '.signature, button, svg, blockquote, .gmail_quote, .yahoo_quoted',
    from: {
      note: `article:has(${NOTE_TAG}, ${MESSAGE}[type="internal"])`,
      agent: `article:has(${MESSAGE}[type="agent"]):not(:has(${NOTE_TAG}))`,
      customer: `article:has(${MESSAGE}[type="end-user"]):not(:has(${NOTE_TAG}))`,
    },
    name: SENDER,
    at: '[data-test-id="timestamp-relative"][datetime], [data-test-id="timestamp-relative"] [datetime]',
  },
  hooks: { author: botByName },
});

/** A bot has the type of an agent; only its name tells. With that of a customer it may be a person of this name. */
function botByName(item: Element, found: Author): Author {
  const sender = item.querySelector(SENDER);
  const name = sender ? textOf(sender) : '';
  if (found === 'note' || !(BOT.test(name) || BOT_AT_THE_END.test(name))) return found;
  return found === 'agent' ? 'bot' : 'unknown';
}
