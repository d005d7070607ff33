import type { Author } from '../engine/types';
import { defineHelpdesk } from './define-helpdesk';
import { matches, readText } from './select';
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
/** Shown to some people only, as it was in issues that were no requests. */
const RESTRICTED = [
  '[data-testid="issue-comment-base.ui.comment.custom-comment.restricted-to"]',
  '[data-testid="issue-comment-base.ui.comment.comment-visibility.comment-visibility-wrapper"]',
].join(', ');

/**
 * Jira Service Management in the cloud, whose issues look like any other of Jira's. What the reporter wrote is the
 * customer's, the description first. What agents wrote stays unknown: nothing that is known tells for sure whether a
 * comment is internal, neither among those that were sent nor in the editor.
 */
export default defineHelpdesk({
  id: 'jira-service-management',
  name: 'Jira Service Management',
  matches: ['https://*.atlassian.net/browse/*', 'https://*.atlassian.net/jira/*'],
  ticket: TICKET,
  title: '[data-testid="issue.views.issue-base.foundation.summary.heading"]',
  ticketId: '[data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"]',
  composer: `[data-testid="issue.component.editor.default-editor"] .ProseMirror[contenteditable="true"]${NO_FIELD}`,
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
  hooks: { author: authorOf, isNoDraft: (element) => closestAround(element, FIELD) !== null },
});

/** Persons are told by their names alone. Who reports an issue and works on it is no customer for sure. */
function authorOf(item: Element, found: Author): Author {
  // Another issue may be open below this one.
  const ticket = item.closest(TICKET);
  const reporter = ticket && readText(ticket, REPORTER);
  if (found !== 'unknown' || !reporter || readText(ticket, ASSIGNEE) === reporter) return found;
  return matches(item, DESCRIPTION) || readText(item, WRITER) === reporter ? 'customer' : 'unknown';
}
