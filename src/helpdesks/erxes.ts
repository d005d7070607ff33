import { defineHelpdesk } from './define-helpdesk';

const FORM = '[data-composer-form]';
/** A name above messages, which only a conversation of several people has: any of them may be a colleague. */
const NAMES = '.pl-11.pt-4.text-muted-foreground';

/**
 * Erxes, the inbox of its third version, its newest pages. Colours alone tell whose a message is, and nothing where
 * several people write, as in a channel of Discord. Mails and filled forms are no such messages, and one that is only a
 * file cannot be read.
 */
export default defineHelpdesk({
  id: 'erxes',
  name: 'Erxes',
  matches: ['*://*/*frontline/inbox*'],
  fingerprint: `${FORM} .bn-editor`,
  composer: `${FORM} .bn-editor[contenteditable="true"]`,
  // A conversation by mail has no tabs: there only notes are written.
  mode: {
    note: `${FORM} .internal-note`,
    reply: `${FORM}:not(:has(.internal-note)) [role="tab"][id$="-trigger-reply"][data-state="active"]`,
  },
  messages: {
    item: '[id^="conversation-message-"]',
    body: '.read-only',
    drop: 'blockquote',
    from: {
      note: ':has(> .bg-warning\\/20)',
      bot: ':has(> .bg-muted, > .bg-primary\\/5)',
      agent: ':has(> .bg-primary\\/10)',
      customer: `body:not(:has(${NAMES})) :has(> .rounded-bl-md.bg-background)`,
    },
  },
  send: { button: `${FORM} [data-composer-footer] > .ml-auto > button`, keys: ['Mod+Enter'] },
});
