import type { Author } from '../engine/types';
import { defineHelpdesk } from './define-helpdesk';
import { personName } from './person-name';
import { plainText } from './plain-text';
import { kindOfMessage } from './request-tracker-words';
import { closestAround } from './trees';

const FORM =
  'form[name="TicketUpdate"], form[name="TicketModifyAll"], form[name="BulkUpdate"], .ticket-reply form#update';
/** In self service customers write themselves, which is nobody's to coach: its pages are known, without a composer. */
const SELF_SERVICE = 'body[id^="comp-SelfService"]';
const AGENTS = 'body:not([id^="comp-SelfService"])';
const WRITER = '.metadata > .description > .user';
/** Beside the textarea: the body in version 5's editor frame, and version 6's editor. */
const RICH = `body.cke_editable[contenteditable="true"], ${AGENTS} :is(${FORM}) .ck-editor__editable[contenteditable="true"]`;
/**
 * Who is logged in, whom the ticket is or may be given to, and who sees its comments. Not how a name is written, which
 * each agent may set.
 */
const AGENT = 'a#preferences, :is(.owner, .admincc) .user[data-user-id], select[name="Owner"] option[value]';
/** RT's own account, which writes what no person wrote. */
const SYSTEM_USER = '1';
/** `login (Real Name)`, as RT calls those who work with it. */
const LOGIN_AND_NAME = /^\S+ \((.+)\)$/s;

/** Request Tracker, version 5; version 6 as far as its pages are alike. Its reply page shows no message. */
export default defineHelpdesk({
  id: 'request-tracker',
  name: 'Request Tracker',
  matches: [
    '*://*/*Ticket/Update.html',
    '*://*/*Ticket/ModifyAll.html',
    '*://*/*Ticket/Display.html',
    '*://*/*Search/Bulk.html',
    '*://*/*m/ticket/reply',
    '*://*/*SelfService/*',
  ],
  // The pages for small screens have a body without an id.
  fingerprint: 'body[id^="comp-"], .ticket-reply form#update',
  title: 'input[name="UpdateSubject"]',
  ticketId: `:is(${FORM}) input[name="id"]`,
  composer: `${AGENTS} textarea#UpdateContent, ${RICH}`,
  composerFrame: `${AGENTS} #cke_UpdateContent iframe.cke_wysiwyg_frame`,
  mode: {
    note: `:is(${FORM}) select[name="UpdateType"] option[value="private"]:checked`,
    reply: `:is(${FORM}) :is(select[name="UpdateType"] option[value="response"]:checked, input[name="UpdateType"][value="response"])`,
  },
  messages: {
    item: '.transaction.message[data-transaction-id]',
    body: '.content',
    drop: [
      // Of the content only the bodies are words of the writer: no headers, links and custom fields,
      '.content > :not(.messagebody, .messageattachments)',
      '.messageattachments > :not(.messagebody, .messageattachments)',
      // no text file that was attached, no note of RT that something is not shown,
      '.downloadattachment:has(.downloadfilename) + .messagebody',
      '.messagebody > p',
      // and no quote.
      '.message-stanza.closed',
      '.message-stanza-folder',
      'blockquote',
    ].join(', '),
    // Not of a file that was attached: what is in it is not said in the message.
    withheld: '.messagebody:not(.downloadattachment:has(.downloadfilename) + .messagebody) > p',
    keepLines: '.plain-text-white-space',
    order: 'data-transaction-id',
    from: { bot: `.transaction:has(${WRITER}[data-user-id="${SYSTEM_USER}"])` },
    writer: {
      item: WRITER,
      customer: '.requestors .user[data-user-id]',
      agent: AGENT,
      person: ['data-user-id', 'href', 'value'],
    },
    name: WRITER,
    attachment: '.downloadfilename',
  },
  elsewhere: {
    messages: 'a#page-history',
    customer: 'a#page-display',
    proof: '#ticket-{number}-history, a[href$="/Ticket/History.html?id={number}"]',
  },
  // On the page that updates many tickets the button has no name.
  send: {
    button: `:is(${FORM}) [name="SubmitTicket"], form[name="BulkUpdate"] input[type="submit"]:not([name])`,
  },
  customerName: '.requestors .user[data-user-id]',
  attachments: {
    area: '#attach-dropzone',
    item: '#attach-dropzone .dz-filename, .attachment label[for^="DeleteAttach-"]',
  },
  hooks: {
    author: authorByWords,
    // A textarea of this class is there for a moment, until the editor takes its place: unless the editor does not come.
    isDraft: (element) =>
      !element.matches('textarea.richtext') || element.ownerDocument.activeElement === element,
    isNoDraft: (element) => closestAround(element, SELF_SERVICE) !== null,
    name: (called) => personName(LOGIN_AND_NAME.exec(called)?.[1] ?? called),
  },
});

/** A comment looks like a message in all but its description, so one whose description says neither is anybody's. */
function authorByWords(item: Element, found: Author): Author {
  const description = item.querySelector('.metadata > .description');
  const words =
    description && plainText(description, { drop: (element) => element.matches('.user') }).split(/(?:^| )- /);
  const kind = kindOfMessage.get(words?.at(-1)?.trim() ?? '');
  if (kind === 'comment') return 'note';
  return kind === 'message' ? found : 'unknown';
}
