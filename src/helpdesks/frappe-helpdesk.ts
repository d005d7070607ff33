import { defineHelpdesk } from './define-helpdesk';

/** Of the area in which the agent writes the second part is the mail's, the third the comment's; one of them is shown. */
const MAIL = '.comm-area > :nth-child(2)';
const COMMENT = '.comm-area > :nth-child(3)';
const SHOWN = ':not([style*="display: none"])';
const FILES = `:is(${MAIL}, ${COMMENT})${SHOWN} .flex-wrap.my-2`;

/**
 * Frappe Helpdesk. No message is read: each mail stands in a frame of its own, in which no selector looks. The comments
 * between them are no frames, but alone they would look like the whole conversation.
 */
export default defineHelpdesk({
  id: 'frappe-helpdesk',
  name: 'Frappe Helpdesk',
  matches: ['*://*/helpdesk/tickets/*'],
  fingerprint: 'meta[name="apple-mobile-web-app-title"][content="Frappe Helpdesk"]',
  // Not the quote below the mail, which can be edited, too.
  composer: '.comm-area .ProseMirror[contenteditable="true"]',
  mode: { reply: `${MAIL}${SHOWN}`, note: `${COMMENT}${SHOWN}` },
  send: {
    // After the one that throws the draft away.
    button: `:is(${MAIL}, ${COMMENT}) .justify-end > button:last-child`,
    keys: ['Mod+Enter'],
  },
  attachments: { area: FILES, item: `${FILES} > span > a button` },
});
