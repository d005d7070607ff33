import { defineHelpdesk } from './define-helpdesk';

/**
 * Freshservice, at its own addresses. Only the draft and what the ticket is called are known: its messages, the note's
 * editor and the send button have no marks that anybody wrote down, and those of Freshdesk are not known to be there.
 */
export default defineHelpdesk({
  id: 'freshservice',
  name: 'Freshservice',
  // Not changes and problems, in which no requester is written to.
  matches: ['https://*.freshservice.com/a/tickets/*'],
  title: '.summary-content .subject-text',
  ticketId: '.ember-breadcrumbs h3',
  composer: '.fr-element[contenteditable="true"]',
});
