import { defineHelpdesk } from './define-helpdesk';

const BUBBLE = '.message-bubble';
/** Their names end in the tab's value, whatever the language of the label. */
const REPLY_TAB = '[role="tab"][id$="-trigger-reply"]';
const NOTE_TAB = '[role="tab"][id$="-trigger-private_note"]';

/**
 * LibreDesk. What its AI assistant wrote looks like an agent's message to those who may not manage assistants, so it is
 * taken for one. The name of a sender stands only above the first of several messages.
 */
export default defineHelpdesk({
  id: 'libredesk',
  name: 'LibreDesk',
  matches: ['*://*/*conversation/*'],
  fingerprint: `[data-message-uuid] ${BUBBLE}`,
  // Not the editor of the dialog that starts another conversation, which has no tabs. The box may be in a dialog, too.
  composer: `.flex-col:has(> div :is(${REPLY_TAB}, ${NOTE_TAB})) .tiptap.ProseMirror[contenteditable="true"]`,
  mode: { note: `${NOTE_TAB}[data-state="active"]`, reply: `${REPLY_TAB}[data-state="active"]` },
  messages: {
    // What was deleted, or only happened, has no content of a message. The button that loads older ones is an item
    // without words, so that nobody takes the rest for all.
    item: `.min-h-full > .text-center:has(> button), [data-message-uuid]:has(${BUBBLE} .native-html)`,
    body: `${BUBBLE} .native-html`,
    // The page puts something of its own before each name that came with the mail.
    drop: [
      'blockquote',
      '[id$="_divRplyFwdMsg"], [id$="_divRplyFwdMsg"] ~ *',
      '[id$="_appendonsend"], [id$="_appendonsend"] ~ *',
      '[id$="_OLK_SRC_BODY_SECTION"], [id$="_OLK_SRC_BODY_SECTION"] ~ *',
      '[class*="_OutlookMessageHeader"], [class*="_OutlookMessageHeader"] ~ *',
      '[class*="_yahoo_quoted"], [class*="_gmail_quote"], [class*="_protonmail_quote"]',
    ].join(', '),
    // Newer versions show mails in a frame.
    withheld: 'iframe',
    // Only what came in can have a quote to fold; a note has a colour of its own.
    from: {
      note: `:has(${BUBBLE}.bg-private)`,
      agent: `:has(.items-end ${BUBBLE}.bg-secondary)`,
      customer: `:has(.items-start ${BUBBLE}:is(.hide-quoted-text, .show-quoted-text))`,
    },
    name: '.items-start a[href*="/contacts/"]',
  },
  // It stands alone, or beside the menu that sends and sets a status; what is in that menu stands elsewhere on the page.
  send: {
    button:
      '.justify-between.h-14 > button:last-child, button.rounded-r-none:has(+ button[aria-haspopup="menu"])',
    keys: ['Mod+Enter'],
  },
});
