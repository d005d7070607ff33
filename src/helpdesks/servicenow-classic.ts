import type { Author, ComposerMode } from '../engine/types';
import { defineHelpdesk, type FoundMessage, type Helpdesk } from './define-helpdesk';
import { findTicket } from './find-ticket';
import { findMessages } from './read-messages';
import { readText } from './select';

/** Names in the fields of a record; several tables have their own field for the same person. */
const CALLER = 'input[id^="sys_display."]:is([id$=".caller_id"], [id$=".opened_for"])';
const ASSIGNEE = 'input[id^="sys_display."][id$=".assigned_to"]';
const WRITER = '.sn-card-component-createdby';
/** What a card of the stream calls the field that it shows. */
const FIELD = '.sn-card-component-time > span';
const DATE = '.sn-card-component-time .date-calendar';
const SORTABLE = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d/;

/**
 * ServiceNow's forms, also inside the frame of its shell; not its workspaces. The request itself is a field of the form
 * that agents fill in, too, so it is none of the messages, and neither are mails, which stand in frames. Whose messages are
 * is known only where the form is in English.
 */
export default defineHelpdesk({
  id: 'servicenow-classic',
  name: 'ServiceNow',
  matches: ['https://*.service-now.com/*'],
  // The portal for customers on the same host has neither.
  fingerprint: 'iframe#gsft_main, #sn_form_inline_stream_entries',
  ticket: 'body:has(#sn_form_inline_stream_entries)',
  title: 'input[id$=".short_description"]:not([id^="sys_"])',
  ticketId: 'input[id^="sys_readonly."][id$=".number"]',
  composer: [
    'textarea#activity-stream-textarea',
    'textarea#activity-stream-comments-textarea',
    'textarea#activity-stream-work_notes-textarea',
  ].join(', '),
  composerFrame: 'iframe#gsft_main',
  messages: {
    // Not a card of fields that were changed.
    item: '#sn_form_inline_stream_entries ul.activities-form > li.h-card:is(:has(.sn-widget-textblock-body), :has([action-type="show-email"]))',
    body: '.sn-widget-textblock-body',
    from: {},
    name: WRITER,
  },
  send: {
    button: '#sysverb_update, #sysverb_update_bottom, button[ng-click*="postJournalEntryForCurrent"]',
  },
  customerName: CALLER,
  hooks: { author: authorOf, messages: oldestFirst, mode: modeOf },
});

/** Each agent chooses whether the newest stands on top. Where dates are written so that they do not sort, none is read. */
function oldestFirst(composer: HTMLElement, helpdesk: Helpdesk): FoundMessage[] {
  const ticket = findTicket(helpdesk, composer);
  const found = ticket ? findMessages(helpdesk, ticket, ticket) : [];
  const dated = found.map((one) => ({ ...one, date: readText(one.item, DATE) ?? '' }));
  if (!dated.every(({ date }) => SORTABLE.test(date)))
    return found.map(({ item }) => ({ item, message: null }));
  return dated
    .sort((one, other) => one.date.localeCompare(other.date))
    .map(({ item, message }) => ({ item, message }));
}

/** Persons are told by their names alone; who is on both sides, or on none, is nobody known. */
function authorOf(item: Element): Author {
  if (isNote(item)) return 'note';
  const writer = readText(item, WRITER);
  const isComment = readText(item, FIELD)?.toLowerCase().startsWith('additional comments');
  if (!writer || !isComment) return 'unknown';
  const isCaller = readText(item.ownerDocument, CALLER) === writer;
  const isAssignee = readText(item.ownerDocument, ASSIGNEE) === writer;
  if (isCaller === isAssignee || (isCaller && wroteNote(item, writer))) return 'unknown';
  return isCaller ? 'customer' : 'agent';
}

/** An agent who calls like anybody else; who only calls writes no work notes. */
function wroteNote(item: Element, writer: string): boolean {
  const notes = [...(item.parentElement?.children ?? [])].filter(isNote);
  return notes.some((note) => readText(note, WRITER) === writer);
}

function isNote(item: Element): boolean {
  return readText(item, FIELD)?.toLowerCase().startsWith('work notes') ?? false;
}

/** One box that is switched between both, or one for each at once. */
function modeOf(composer: HTMLElement): ComposerMode {
  const field = composer.getAttribute('data-stream-text-input');
  if (field === 'work_notes' || composer.id === 'activity-stream-work_notes-textarea') return 'note';
  const isReply = field === 'comments' || (!field && composer.id === 'activity-stream-comments-textarea');
  return isReply ? 'reply' : 'unknown';
}
