import { defineHelpdesk } from './define-helpdesk';

/** An open ticket or another task; all of them stay in the page. */
const TASK = '[id^="content_permanent_"]';
/** A customer has the same form, without the switch between internal and public. */
const FORM = '.article-add:has(.js-toggleVisibility)';
/** They write down what was said or done. Anything else is sent to somebody, an internal mail too. */
const RECORDS = '[data-type="note"], [data-type="phone"]';

/**
 * Zammad's first web app. No send is asked about: the button that sends stands in a form of its own, beside that of
 * the draft.
 */
export default defineHelpdesk({
  id: 'zammad',
  name: 'Zammad',
  // The rest of an address is its fragment.
  matches: ['*://*/'],
  fingerprint: `${TASK} .ticketZoom`,
  ticket: TASK,
  title: '.ticketZoom-header .js-objectTitle',
  ticketId: '.ticketZoom-header .js-objectNumber',
  composer: `${FORM} .articleNewEdit-body[contenteditable="true"]`,
  // What is recorded in public is nothing that is sent: neither.
  mode: {
    note: `${FORM}.is-internal:is(${RECORDS})`,
    reply: `${FORM}.is-public[data-type]:not(${RECORDS}, [data-type=""])`,
  },
  messages: {
    // Not one line about a mail that a trigger sent.
    item: '.ticket-article-item:has(.textBubble-content)',
    body: '.textBubble-content .richtext-content',
    drop: [
      // Zammad marks where a signature or a quoted mail begins; it goes to the end.
      '.js-signatureMarker ~ *',
      ':has(.js-signatureMarker) ~ *',
      '[data-signature="true"]',
      'blockquote',
    ].join(', '),
    from: {
      note: '.ticket-article-item.is-internal',
      bot: '.ticket-article-item.system:not(.is-internal)',
      agent: '.ticket-article-item.agent:not(.is-internal)',
      // What was said on the phone was written by an agent.
      customer: '.ticket-article-item.customer:not(.is-internal, :has(.article-meta .icon-phone))',
    },
    // The first row is the sender, folded until the message is clicked.
    name: '.article-meta.top .article-meta-row:first-child .article-meta-value',
    at: '.task-subline time',
    attachment: '.textBubble .attachment-name',
  },
  // There as soon as the tab of the customer was open.
  customerName: '.sidebar[data-tab="customer"] .sidebar-block:first-child h3',
  attachments: {
    area: `${FORM} .article-attachment`,
    item: `${FORM} .attachments .attachment-name`,
  },
});
