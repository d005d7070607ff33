import type { Author, ComposerMode } from '../engine/types';
import { defineHelpdesk } from './define-helpdesk';
import { plainText } from './plain-text';
import { textOf } from './select';

const CREATED = '[data-testid="work-item-created"]';
const FORM = 'form.js-main-target-form';
const TEAM_BADGE = '[data-testid="max-access-level-badge"]';
const PUBLIC = ':not(.internal-note)';
/** A guest of a project may be a customer; a role by another name, or in another language, proves nothing. */
const TEAM = new Set(['owner', 'maintainer', 'developer', 'reporter']);
const ADDRESS = /[^\s@]+@[^\s@]+\.[^\s@]+/;

/**
 * GitLab, issues as work items, also of Service Desk. A customer is who wrote by mail, or who opened the issue and is no
 * member of the project. Who opened it is told beside its description only for those who wrote by mail.
 */
export default defineHelpdesk({
  id: 'gitlab-issues',
  name: 'GitLab issues',
  matches: ['*://*/*/-/issues/*', '*://*/*/-/work_items/*'],
  fingerprint: `meta[property="og:site_name"][content="GitLab"], ${CREATED}`,
  // Another one may be open in a drawer above it.
  ticket: `:has(${CREATED})`,
  title: '[data-testid="work-item-title"]',
  // Each thread has a form of its own. Who edits a comment does not reply.
  composer: `${FORM}:not(.note-comment *) :is(textarea, .ProseMirror[contenteditable="true"])`,
  messages: {
    item: '.work-item-description, .note-comment[id^="note_"]',
    body: '[data-testid="work-item-description"], .note-text',
    drop: 'blockquote, copy-code',
    // The newest may stand first.
    order: 'id',
    from: {
      note: '.internal-note, :has([data-testid="internal-note-indicator"])',
      agent: `${PUBLIC}:has(${TEAM_BADGE}):not(:has([data-testid="author-badge"]))`,
      customer: [
        `${PUBLIC}:has(.note-header-info > .note-header-author-name)`,
        `${PUBLIC}:has([data-testid="author-badge"]):not(:has(${TEAM_BADGE}))`,
      ].join(', '),
    },
    name: '[data-testid="author-name"]',
  },
  // What comments and closes is not known.
  send: { button: `${FORM} [data-testid="confirm-button"]`, keys: ['Mod+Enter'] },
  hooks: { author: checkAuthor, mode: modeOfForm },
});

function checkAuthor(item: Element, found: Author): Author {
  if (item.matches('.work-item-description')) return isByMail(item) ? 'customer' : 'unknown';
  if (found !== 'agent') return found;
  const badge = item.querySelector(TEAM_BADGE);
  return badge && TEAM.has(textOf(badge).toLowerCase()) ? 'agent' : 'unknown';
}

/** Then the page names an address, and the link leads to GitLab's own user. */
function isByMail(description: Element): boolean {
  const created = description.closest(`:has(${CREATED})`)?.querySelector(CREATED);
  return created != null && ADDRESS.test(plainText(created, { drop: (element) => element.matches('a') }));
}

/** Several forms may be open. One in a thread has no box: what it writes is as internal as the thread. */
function modeOfForm(composer: HTMLElement): ComposerMode {
  const form = composer.closest(FORM);
  const box = form?.querySelector(
    '[data-testid="internal-note-checkbox"] input, input[data-testid="internal-note-checkbox"]',
  );
  if (!box) return 'unknown';
  return box.matches(':checked') ? 'note' : 'reply';
}
