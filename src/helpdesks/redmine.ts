import { defineHelpdesk } from './define-helpdesk';

const WRITER = ':is(p.author, h4) a.user';
/** Only those who work on a project may write one. */
const NOTE = '.journal.private-notes, .journal:has(.badge-private)';

/** Redmine. An issue's description is its first message; the page that only edits an issue shows no message. */
export default defineHelpdesk({
  id: 'redmine',
  name: 'Redmine',
  matches: ['*://*/*issues/*'],
  fingerprint: 'body.controller-issues',
  ticket: '#content',
  title: '.issue .subject h3, #issue_subject',
  ticketId: ':scope > h2',
  // Not #issue_description in the same form, which holds what the customer wrote.
  composer: 'textarea#issue_notes',
  // Who may not write private notes has no box for it.
  mode: { note: '#issue_private_notes:checked', reply: '#issue_notes' },
  messages: {
    item: '.issue.details, #history .journal.has-notes',
    body: '.description > .wiki, [id^="journal-"][id$="-notes"], .journal-note',
    drop: 'blockquote, .contextual, a.wiki-anchor',
    order: 'id',
    from: { note: NOTE },
    writer: {
      item: WRITER,
      customer: '.issue.details p.author a.user',
      // Not who may be assigned: by Redmine's own defaults that may be the customer.
      agent: `#loggedas a.user, .issue.details .assigned-to a.user, :is(${NOTE}) h4 a.user`,
      person: ['href'],
    },
    name: WRITER,
    attachment: '.attachments a.icon-attachment, ul.details a.icon-attachment',
  },
  elsewhere: {
    messages: '#issue-form',
    proof: '#issue-form[action$="/issues/{number}"]',
  },
  send: { button: '#issue-form input[type="submit"]', keys: ['Mod+Enter'] },
  customerName: '.issue.details p.author a.user',
  attachments: { area: '#new-attachments', item: '#new-attachments .attachments_fields input.filename' },
});
