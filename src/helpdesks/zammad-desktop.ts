import { defineHelpdesk } from './define-helpdesk';

const FORM = '[id^="ticketArticleReplyForm"]:has(output[name="internal"])';
const BUBBLE = '[data-test-id^="article-bubble-container-"]';
/** An internal message has stripes in place of it. */
const PUBLIC = `${BUBBLE}.border:not(.bg-stripes)`;
/** Not there while the message shows its details, nor where Zammad itself wrote. */
const AUTHOR = '[aria-describedby="author-name-and-creation-date"]';

/**
 * Zammad's new desktop view, which takes other tickets out of the page. No send is asked about: nothing but its words
 * tells the button. Files of the draft are not seen. What an agent wrote down of a call looks like the customer's.
 */
export default defineHelpdesk({
  id: 'zammad-desktop',
  name: 'Zammad (new desktop view)',
  matches: ['*://*/desktop/*'],
  fingerprint: `[data-test-id="article-reply-stripes-panel"], ${BUBBLE}`,
  title: '[role="heading"][aria-level="2"]',
  // Customers have the same form, without a choice between internal and public.
  composer: `${FORM} .ProseMirror[contenteditable="true"]`,
  // The words of the choice are the agent's language; its icon is not. An internal mail is sent all the same.
  mode: {
    note: `${FORM}:not(:has([name="to"])) output[name="internal"] .icon-lock`,
    reply: `${FORM} output[name="internal"] .icon-unlock`,
  },
  messages: {
    // What it has not loaded yet is a message without words.
    item: `${BUBBLE}, article > :has(> .line-more)`,
    body: '.inner-article-body',
    drop: '.js-signatureMarker ~ *, :has(.js-signatureMarker) ~ *, [data-signature="true"], blockquote',
    from: {
      note: `${BUBBLE}.bg-stripes`,
      bot: `${PUBLIC}:has(> .grid > [aria-hidden="true"]:first-child):has(.Content--agent):not(:has(${AUTHOR}))`,
      agent: `${PUBLIC}:has(.Content--agent ${AUTHOR})`,
      customer: `${PUBLIC}:has(.Content--customer)`,
    },
    name: `${AUTHOR} > p + *`,
    attachment: 'footer .truncate',
  },
});
