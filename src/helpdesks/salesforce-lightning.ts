import { defineHelpdesk } from './define-helpdesk';
import { closestAround } from './trees';

/** The form that writes an e-mail to the contact of a case. */
const EMAIL = '.supportPublisherQuickSendEmail';
const fieldOf = (name: string) => `[data-target-selection-name="sfdc:RecordField.Case.${name}"]`;

/**
 * Cases in Salesforce's Lightning console: the e-mail, whose editor stands in two frames, and the post. A post may be for
 * colleagues or for the customer, so its mode is not known. The feed is not read: it says only in words of the agent's
 * language who wrote to whom, the newest first, and replies stand inside of what they answer or after it.
 */
export default defineHelpdesk({
  id: 'salesforce-lightning',
  name: 'Salesforce Lightning',
  matches: ['https://*.lightning.force.com/lightning/*', 'https://*.my.salesforce.com/lightning/*'],
  // Several records are open at once, and all of them stay on the page.
  ticket: '.windowViewMode-normal, .windowViewMode-maximized, .oneConsoleTab',
  title: `${fieldOf('Subject')} lightning-formatted-text`,
  ticketId: `${fieldOf('CaseNumber')} lightning-formatted-text`,
  composer: [
    'body[contenteditable="true"]',
    // Not each rich text field of a record.
    '.forceChatterMessageBodyInputRichTextEditor .ql-editor[contenteditable="true"]',
  ].join(', '),
  composerFrame: 'iframe[title="CK Editor Container"], iframe[title="Email Body"], iframe.cke_wysiwyg_frame',
  // One class for the buttons of all actions: only that of the e-mail writes to the customer.
  send: { button: `${EMAIL} button.cuf-publisherShareButton.send` },
  customerName: `${fieldOf('ContactId')} a[data-reftype="recordId"]`,
  hooks: { mode: (composer) => (closestAround(composer, EMAIL) ? 'reply' : 'unknown') },
});
