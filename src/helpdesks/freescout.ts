import { defineHelpdesk } from './define-helpdesk';

/** Shared by replies, notes and mails that pass a conversation on to somebody else. */
const BLOCK = '.conv-reply-block';

/** FreeScout. Not a conversation that is only begun, nor a message that is edited later. */
export default defineHelpdesk({
  id: 'freescout',
  name: 'FreeScout',
  matches: ['*://*/*conversation/*'],
  fingerprint: 'body.body-conv[data-conversation_id]',
  ticket: '#conv-layout',
  title: '.conv-subjtext',
  ticketId: '.form-reply input[name="conversation_id"]',
  // The class is Summernote's: a note in the sense of a helpdesk is another thing.
  composer: `${BLOCK} .note-editable[contenteditable="true"]`,
  mode: {
    note: `${BLOCK}.conv-note-block input[name="is_note"][value="1"]`,
    reply: `${BLOCK}:not(.conv-note-block, .conv-forward-block) input[name="is_note"][value=""]`,
  },
  messages: {
    // Not what was done, which has no such number, and not what a colleague has begun to write.
    item: '.thread[data-thread_id]:not(.thread-type-draft)',
    body: '.thread-body > .thread-content',
    drop: 'blockquote, .gmail_quote, .yahoo_quoted',
    // The newest is on top.
    order: 'data-thread_id',
    from: {
      note: '.thread-type-note',
      agent: '.thread-type-message',
      // What was said on the phone was written by an agent; a warning is above what a mail server sent back.
      customer:
        '.thread-type-customer:not(:has(.thread-badge .glyphicon-earphone), :has(.thread-body > .alert-warning))',
    },
    // An agent's own messages have no link, but the word for `you`.
    name: '.thread-person a',
    attachment: '.thread-attachments .attachment-link',
  },
  send: {
    button: `${BLOCK} .btn-reply-submit`,
    keys: ['Mod+Enter'],
    enter: `body.chat-mode ${BLOCK}`,
  },
  customerName: '.conv-customer-block .customer-name',
  attachments: { area: `${BLOCK} .attachments-upload`, item: `${BLOCK} .attachments-upload li > a` },
});
