import { defineHelpdesk } from './define-helpdesk';

const COMPOSER = 'textarea#comment[name="comment"]';
const TITLE = 'input#title[name="title"]';
const PUBLIC = 'button[role="switch"]';

/**
 * Peppermint. Its messages are left out: the first is in an editor or a frame, and nothing tells a comment that was
 * sent to the customer from one that was not, nor who wrote it.
 */
export default defineHelpdesk({
  id: 'peppermint',
  name: 'Peppermint',
  matches: ['*://*/issue/*', '*://*/*/issue/*'],
  // The pages for customers have no switch.
  fingerprint: `main:has(${TITLE}):has(${PUBLIC}) ${COMPOSER}`,
  ticket: `main:has(${TITLE})`,
  title: TITLE,
  ticketId: 'h1',
  composer: COMPOSER,
  // Only a public comment is sent to the customer.
  mode: {
    note: `div:has(> div > ${COMPOSER}) ${PUBLIC}[data-state="unchecked"]`,
    reply: `div:has(> div > ${COMPOSER}) ${PUBLIC}[data-state="checked"]`,
  },
  send: { button: `div:has(> div > ${COMPOSER}) button[type="submit"]` },
});
