import { defineHelpdesk } from './define-helpdesk';
import { personName } from './person-name';

/** The class of a bubble's colour tells whose it is; a side only tells who is logged in. */
const bubble = (colour: string) => `[data-message-id]:has([data-bubble-name].${colour})`;
/** `weathered-fog-962`, which Chatwoot calls a visitor who gave no name, or a number that called. */
const NO_NAME = /^(?:\p{Ll}+-\p{Ll}+-\d+|\+?[\d\s()-]+)$/u;

/**
 * Chatwoot, version 4. No send is asked about: Enter may send, by a setting that the page shows only in words. Senders
 * have no name in the page's text, and older messages come only when the agent scrolls to them.
 */
export default defineHelpdesk({
  id: 'chatwoot',
  name: 'Chatwoot',
  matches: ['*://*/app/accounts/*'],
  fingerprint: '.conversation-details-wrap',
  ticket: '.conversation-details-wrap',
  // Channels without formatting have a textarea. Not the place for wishes to the assistant.
  composer:
    '.reply-box .ProseMirror[contenteditable="true"]:not(.editor--copilot *), .reply-box__top textarea',
  mode: { note: '.reply-box.is-private', reply: '.reply-box:not(.is-private)' },
  messages: {
    item: '[data-message-id]:has([data-bubble-name]):not(:has([data-bubble-name="activity"]))',
    // Not the two lines of the message that is answered.
    body: '[data-bubble-name] .prose-bubble:not(.line-clamp-2), [data-bubble-name="email"] .letter-render',
    drop: 'blockquote, .gmail_quote, .yahoo_quoted',
    // A message that failed has another colour and is nobody's.
    from: {
      note: bubble('bg-n-solid-amber'),
      bot: bubble('bg-n-solid-iris'),
      agent: bubble('bg-n-solid-blue'),
      customer: bubble('bg-n-slate-4'),
    },
  },
  customerName: ':scope > :first-child span.font-medium.leading-tight',
  attachments: {
    area: '.reply-box input#conversationAttachment',
    item: '.reply-box .preview-item > :nth-child(2)',
  },
  hooks: { name: (called) => (NO_NAME.test(called) ? null : personName(called)) },
});
