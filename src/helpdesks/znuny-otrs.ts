import { defineHelpdesk } from './define-helpdesk';

/** Of the screens that share an address these write to a ticket; not those that forward to somebody else. */
const ANSWER = 'form:has(input[name="Action"][value="AgentTicketCompose"])';
/** For colleagues, unless the customer may see it. */
const INTERNAL =
  'form:has(input[name="Action"]:is([value="AgentTicketNote"], [value="AgentTicketClose"], [value="AgentTicketPending"]))';
const FORM = `:is(${ANSWER}, ${INTERNAL})`;

/**
 * Znuny, and OTRS 6 as far as its forms are alike. The form is a window of its own, without the messages and without a
 * link to them, and on the page that has them many are documents in frames.
 */
export default defineHelpdesk({
  id: 'znuny-otrs',
  name: 'Znuny',
  matches: ['*://*/index.pl', '*://*/*/index.pl'],
  // The address says which screen it is only until the form comes back with an error.
  fingerprint: 'form input[name="Action"][value^="AgentTicket"]',
  ticket: FORM,
  title: '.Header h1',
  ticketId: 'input[name="TicketID"]',
  composer: `${FORM} :is(#RichText + .ck-editor .ck-editor__editable[contenteditable="true"], textarea#RichText), body.cke_editable[contenteditable="true"]`,
  // The editor of older versions.
  composerFrame: `${FORM} #cke_RichText iframe.cke_wysiwyg_frame`,
  mode: {
    // An answer is sent also where the customer is not to see it in the list of messages.
    reply: `${ANSWER} #RichText, ${INTERNAL} #IsVisibleForCustomer:checked`,
    note: `${INTERNAL} #IsVisibleForCustomer:not(:checked)`,
  },
  send: { button: '#submitRichText' },
  // Not copies, and not the empty field that is copied for each recipient.
  customerName: `${ANSWER} #TicketCustomerContentToCustomer input.CustomerTicketText`,
  attachments: { area: '.AttachmentListContainer', item: '.AttachmentList tbody td.Filename' },
  hooks: {
    // A textarea of this class is there for a moment, until the editor takes its place: unless rich text is off.
    isDraft: (element) =>
      !element.matches('textarea.RichText') || element.ownerDocument.activeElement === element,
  },
});
