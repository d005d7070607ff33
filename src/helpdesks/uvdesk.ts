import { defineHelpdesk } from './define-helpdesk';

const QUOTE = '.helpdesk_blockquote, blockquote, .gmail_quote';
/** What tells that not all threads are shown: some are of another tab, or were not asked for yet. */
const PARTIAL = [
  '.uv-ticket-action-bar .uv-tabs .uv-tab-active[data-type]:not([data-type="all"])',
  '.uv-ticket-accordion:not(.uv-ticket-accordion-no-count) .uv-ticket-count-stat',
].join(', ');
const ANSWER = '.uv-ticket-reply';

/**
 * UVdesk Community, the pages of its agents. What is forwarded to somebody else is no draft. Of files only a picture is
 * shown. Who is neither agent nor customer, such as a collaborator or the system, the page does not tell apart.
 */
export default defineHelpdesk({
  id: 'uvdesk',
  name: 'UVdesk',
  matches: ['*://*/*ticket/view/*'],
  // Customers cannot forward.
  fingerprint: `.uv-ticket-scroll-region ${ANSWER} #forward`,
  // The quick view of another ticket is beside it.
  ticket: '.uv-inner-section',
  title: '.uv-ticket-head h1',
  ticketId: '.uv-main-info-block .uv-aside-title h6',
  composer: 'body#tinymce[contenteditable="true"]',
  composerFrame: `${ANSWER} :is(#reply-area_ifr, #note-area_ifr)`,
  mode: { reply: `${ANSWER} #reply.uv-tab-view-active`, note: `${ANSWER} #note.uv-tab-view-active` },
  messages: {
    // What says that there are more is an item without words, so that nobody takes the rest for all.
    item: `.uv-ticket-main.create, .thread-list > .uv-ticket-main, ${PARTIAL}`,
    body: '.uv-ticket-main-rt > .message',
    drop: QUOTE,
    withheld: QUOTE,
    // `thread-12`; the one that opened the ticket has none.
    order: 'class',
    from: {
      customer: ':has(> .uv-ticket-main-rt > a.uv-ticket-member-name[href*="/customer/"])',
      agent: ':has(> .uv-ticket-main-rt > a.uv-ticket-member-name[href*="/agent/"])',
      note: '.uv-ticket-note-agent, .uv-ticket-note',
    },
    name: '.uv-ticket-main-rt > .uv-ticket-member-name',
  },
  send: { button: `${ANSWER} :is(#reply, #note) .uv-dropdown.reply .uv-dropdown-list li[data-id]` },
  customerName: '.uv-aside-customer-info > div:first-child > span:first-child',
  agentName: `${ANSWER} > .uv-ticket-main-rt > .uv-ticket-member-name`,
});
