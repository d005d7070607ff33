import { defineHelpdesk } from './define-helpdesk';

/** The category is a mark of the group in which a part stands, or of the part itself. */
const inCategory = (number: number) =>
  `:is([data-part-group-category="${number}"], [data-part-group-category="${number}"] *)`;

/**
 * Intercom's inbox. Newer pages do not say who wrote a part, but on which side it stands, which is nobody's identity: there
 * all are unknown. The tab of notes is known only from an inbox that is gone, and so is the send button. The title may be
 * a name or a subject. Older parts come only when the agent scrolls up, and nothing tells that they are missing.
 */
export default defineHelpdesk({
  id: 'intercom',
  name: 'Intercom',
  matches: [
    'https://app.intercom.com/a/inbox/*',
    'https://app.intercom.com/a/apps/*/inbox/*',
    'https://app.eu.intercom.com/a/inbox/*',
    'https://app.eu.intercom.com/a/apps/*/inbox/*',
    'https://app.au.intercom.com/a/inbox/*',
    'https://app.au.intercom.com/a/apps/*/inbox/*',
  ],
  ticket: '[data-intercom-target="conversation-space"]',
  title: '[data-inbox-conversation-header-title], [data-conversation-title]',
  // Not every editor of Intercom, which writes articles and campaigns, too.
  composer: [
    '[data-conversation-reply-composer]',
    '.inbox2__composer__container',
    '.inbox-2__composer__container',
  ]
    .map((around) => `${around} .ProseMirror[contenteditable="true"]`)
    .join(', '),
  messages: {
    item: '[class*="group/content-part"]',
    // The prefix of these classes has changed once.
    body: '.interblocks-html, .inbox-2__user-email-content, .inbox2__user-email-content',
    drop: 'blockquote, .gmail_quote, .yahoo_quoted, .moz-cite-prefix',
    from: {
      customer: inCategory(1),
      agent: inCategory(3),
      note: inCategory(4),
      bot: `${inCategory(5)}, ${inCategory(20)}`,
    },
  },
});
