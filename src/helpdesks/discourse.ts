import type { Author } from '../engine/types';
import { defineHelpdesk } from './define-helpdesk';

const COMPOSER = '#reply-control';
/** A post may show others above and below it, which are no part of it. */
const OWN = ':not(.embedded-posts *)';
const STAFF = `:is(.category-moderator, :has(.names :is(.staff, .category-moderator)${OWN}))`;
/** Discourse's own accounts, which have negative numbers, and mails that say "I am away". */
const SYSTEM = ':has(> article:is([data-user-id^="-"], .is-auto-generated))';
/** Companies mark their people with a primary group, which may as well be one of customers. */
const IN_GROUP = ':is([class^="group-"], [class*=" group-"])';
const TOPIC = /\/t\/(?:[^/]+\/)?(\d+)(?:\/|$)/;

/**
 * Discourse. The customer is who opened the topic and is neither staff nor in a primary group; other members are
 * unknown. A colleague without any of these marks who opened the topic looks like a customer. Posts far from what is on
 * the screen are not on the page. Usernames are no names.
 */
export default defineHelpdesk({
  id: 'discourse',
  name: 'Discourse',
  matches: ['*://*/t/*', '*://*/*/t/*'],
  fingerprint: 'meta[name="generator"][content*="Discourse"]',
  title: '#topic-title .fancy-title',
  ticketId: '#topic-title [data-topic-id]',
  ticketIdAttribute: 'data-topic-id',
  composer: `${COMPOSER} :is(textarea.d-editor-input, .ProseMirror.d-editor-input[contenteditable="true"])`,
  // Who edits a post, or opens a topic, does not reply.
  mode: {
    note: `${COMPOSER}.composing-whisper`,
    reply: `${COMPOSER}.composer-action-reply:not(.composing-whisper)`,
  },
  messages: {
    // Staff still see what was deleted. What was scrolled far away is an empty place without the class of a post.
    item: '.topic-post:not(.deleted), [data-post-number][aria-busy="true"]',
    body: `.cooked${OWN}`,
    drop: 'aside.quote, blockquote',
    order: 'data-post-number',
    from: {
      note: '.whisper',
      bot: SYSTEM,
      agent: `${STAFF}:not(.whisper, ${SYSTEM}), .current-user-post:not(.whisper)`,
      customer: `.topic-owner:not(.whisper, .current-user-post, ${IN_GROUP}, ${STAFF}, ${SYSTEM})`,
    },
    name: `.names .full-name${OWN}`,
  },
  send: { button: `${COMPOSER} .save-or-cancel button.create`, keys: ['Mod+Enter'] },
  hooks: { author: authorInTopic },
});

/** The composer stays open when the agent goes on to another topic, and names the one that it answers. */
function authorInTopic(item: Element, found: Author): Author {
  const shown = item.querySelector('article[data-topic-id]')?.getAttribute('data-topic-id');
  const links = item.ownerDocument.querySelectorAll(`${COMPOSER} .action-title a[href]`);
  const [answered] = [...links].flatMap((link) => TOPIC.exec(link.getAttribute('href') ?? '')?.[1] ?? []);
  return shown != null && answered !== undefined && shown !== answered ? 'unknown' : found;
}
