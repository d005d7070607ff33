import { defineHelpdesk } from './define-helpdesk';

const VISITOR = '[data-test-id="primary-message-visitor"]';
const AGENT = '[data-test-id="primary-message-agent"]';
const AUTOMATED = '[data-test-id="primary-message-AUTOMATED"]';

/**
 * HubSpot's conversations inbox. Comments of colleagues have no mark that anybody wrote down and are not read. One kind of
 * editor writes replies, comments and notes of the record, and the marked send button is that of HubSpot's own assistant: so
 * there is no mode and no send. The page holds only the messages near those on the screen, and nothing tells that others
 * are missing.
 */
export default defineHelpdesk({
  id: 'hubspot',
  name: 'HubSpot inbox',
  matches: ['https://app.hubspot.com/live-messages/*', 'https://app-eu1.hubspot.com/live-messages/*'],
  composer: '[data-test-id="rte-content"][contenteditable="true"]',
  messages: {
    item: `${VISITOR}, ${AGENT}, ${AUTOMATED}`,
    body: '[data-test-id="primary-message-content"]',
    drop: 'blockquote, .gmail_quote, .yahoo_quoted, .moz-cite-prefix',
    from: { customer: VISITOR, agent: AGENT, bot: AUTOMATED },
  },
});
