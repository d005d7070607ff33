import type { ComposerMode } from '../engine/types';
import { defineHelpdesk } from './define-helpdesk';
import { closestAround } from './trees';

const WRITER = '.creator > .badge:first-child a[href*="user.form.php?id="]';
const NOTE = '.timeline-item.private-item';
/** Who may not write private follow-ups has no switch for it: a customer, who sees much the same page. */
const NEW = '#new-itilobject-form';
const FOLLOWUP = `${NEW} .itilfollowup form:has([name="is_private"])`;
const SOLUTION = `${NEW} .itilsolution form`;
/** Only where the description comes first: nothing on the items tells their order, and each user may turn it round. */
const FIRST = '.itil-timeline > .ITILContent:first-child';
const ACTOR = 'option[data-itemtype="User"]:not([data-items-id="0"])';

/**
 * GLPI, version 10 and 11, the interface of its agents. A timeline with the newest on top is not read. Tasks are no
 * messages, nor is their form a draft. Whose a mail is that GLPI knows no user for, it does not say.
 */
export default defineHelpdesk({
  id: 'glpi',
  name: 'GLPI',
  matches: ['*://*/front/ticket.form.php', '*://*/*/front/ticket.form.php'],
  fingerprint: 'meta[property="glpi:csrf_token"]',
  ticket: '#itil-object-container',
  title: '.ITILContent .read-only-content > .card-title',
  ticketId: `${NEW} input[name="items_id"]`,
  // The textarea stands there before the editor comes, so only the editor counts.
  composer: 'body#tinymce[contenteditable="true"]',
  composerFrame: `:is(${FOLLOWUP}, ${SOLUTION}) iframe.tox-edit-area__iframe`,
  messages: {
    item: `${FIRST}, ${FIRST} ~ :is(.ITILFollowup, .ITILSolution)`,
    body: '.read-only-content',
    drop: '.read-only-content > :is(.card-title, .timeline-badges), blockquote',
    withheld: 'blockquote',
    from: { note: NOTE },
    writer: {
      item: WRITER,
      customer: `select[data-actor-type="requester"] ${ACTOR}`,
      // Who is logged in, whom the ticket is given to, and who did what customers cannot. Not who is on which side of the
      // timeline, nor who wrote the description, which may be an agent for somebody who called.
      agent: `${NEW} .user-part a[href*="user.form.php?id="], select[data-actor-type="assign"] ${ACTOR}, :is(${NOTE}, .ITILSolution) ${WRITER}`,
      person: ['data-items-id', 'href'],
    },
    name: WRITER,
    attachment: '.sub-documents .text-truncate > a[href*="document.send.php"]',
  },
  send: { button: `:is(${FOLLOWUP}, ${SOLUTION}) button[name="add"]` },
  hooks: { mode: modeOf },
});

/** Several forms may be on the page, so the one around the composer tells. A solution is always for the customer. */
function modeOf(composer: HTMLElement): ComposerMode {
  if (closestAround(composer, SOLUTION)) return 'reply';
  const form = closestAround(composer, FOLLOWUP);
  const isPrivate = form?.querySelector<HTMLInputElement>('input[type="checkbox"][name="is_private"]');
  if (!isPrivate) return 'unknown';
  return isPrivate.checked ? 'note' : 'reply';
}
