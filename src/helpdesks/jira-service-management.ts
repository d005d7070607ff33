import type { Author, ComposerMode } from '../engine/types';
import { defineHelpdesk } from './define-helpdesk';
import { findAll, matches, readText } from './select';
import { closestAround } from './trees';

const COMMENT = '[data-testid^="comment-base-item-"]';
const PART = '[data-testid^="issue-comment-base.ui.comment.ak-comment."]';
const DESCRIPTION = '[data-testid="issue.views.field.rich-text.description"]';
const WRITER = `${PART}[data-testid$="-header"] h3`;
const REPORTER = '[data-testid="issue.views.field.user.reporter"]';
const ASSIGNEE = '[data-testid="issue.views.field.user.assignee"]';
const TICKET = [
  '[data-testid="issue.views.issue-details.issue-layout.issue-layout"]',
  '[data-testid="issue.views.issue-details.issue-modal.modal-dialog"]',
].join(', ');
/** In the editors of fields everything has the same names as in that of a comment. */
const FIELD = '[data-testid="issue.views.field.rich-text.editor-container"]';
const NO_FIELD = `:not(${FIELD} *)`;
const COMPOSER = `[data-testid="issue.component.editor.default-editor"] .ProseMirror[contenteditable="true"]${NO_FIELD}`;
/** Of the editor, only in a request of a service desk: the tab for colleagues is the first, that for the customer the second. */
const NOTE_TAB = '[id="comment-editor-container-tabs-0"]';
const REPLY_TAB = '[id="comment-editor-container-tabs-1"]';
const CHOSEN = '[aria-selected="true"]';
/** Shown to some people only, as it was in issues that were no requests. */
const RESTRICTED = [
  '[data-testid="issue-comment-base.ui.comment.custom-comment.restricted-to"]',
  '[data-testid="issue-comment-base.ui.comment.comment-visibility.comment-visibility-wrapper"]',
].join(', ');

/**
 * Jira Service Management in the cloud. Its issues look like any other of Jira's, in which colleagues write to each other:
 * only where the editor has a tab for the customer is what the reporter wrote the customer's, the description first. What
 * agents wrote stays unknown: nothing that is known tells for sure whether a comment that was sent is internal.
 */
export default defineHelpdesk({
  id: 'jira-service-management',
  name: 'Jira Service Management',
  matches: ['https://*.atlassian.net/browse/*', 'https://*.atlassian.net/jira/*'],
  ticket: TICKET,
  title: '[data-testid="issue.views.issue-base.foundation.summary.heading"]',
  ticketId: '[data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"]',
  composer: COMPOSER,
  messages: {
    item: `${DESCRIPTION}, ${COMMENT}`,
    body: `${PART}[data-testid$="-body"], .ak-renderer-document`,
    drop: 'blockquote',
    // Each agent chooses whether the newest stands on top.
    order: 'data-testid',
    from: { note: `:has(${RESTRICTED})` },
    name: WRITER,
  },
  send: { button: `[data-testid="comment-save-button"]${NO_FIELD}` },
  customerName: REPORTER,
  hooks: {
    author: authorOf,
    mode: modeOf,
    isNoDraft: (element) => closestAround(element, FIELD) !== null,
  },
});

/** Persons are told by their names alone. */
function authorOf(item: Element, found: Author): Author {
  // Another issue may be open below this one.
  const ticket = item.closest(TICKET);
  const reporter = ticket && readText(ticket, REPORTER);
  if (found !== 'unknown' || !reporter || !isRequest(ticket) || isAgent(ticket, reporter)) return found;
  return matches(item, DESCRIPTION) || readText(item, WRITER) === reporter ? 'customer' : 'unknown';
}

function isRequest(ticket: Element): boolean {
  return findAll(ticket, REPLY_TAB).length > 0;
}

/** Who works on an issue, or writes what only some may see, is no customer for sure, though they report it. */
function isAgent(ticket: Element, person: string): boolean {
  const restricted = findAll(ticket, COMMENT).filter((comment) => findAll(comment, RESTRICTED).length > 0);
  const writers = restricted.map((comment) => readText(comment, WRITER));
  return readText(ticket, ASSIGNEE) === person || writers.includes(person);
}

/** Comments are edited in an editor of the same shape, and nothing tells to which of two the tabs belong. */
function modeOf(composer: HTMLElement): ComposerMode {
  const ticket = closestAround(composer, TICKET);
  if (!ticket || findAll(ticket, COMPOSER).length > 1) return 'unknown';
  if (findAll(ticket, `${NOTE_TAB}${CHOSEN}`).length > 0) return 'note';
  return findAll(ticket, `${REPLY_TAB}${CHOSEN}`).length > 0 ? 'reply' : 'unknown';
}
