import { defineHelpdesk } from './define-helpdesk';
import { personName } from './person-name';

const MESSAGE = '.c-conversation-box-content-message';
/** What Crisp calls somebody who has not told a name. */
const NAMELESS = /^visitor\s*\d*$/i;

/**
 * Crisp's inbox. An operator's message may be a bot's, and nobody wrote down how a private note looks, so all but the
 * customers are unknown. Enter sent in an older editor, and no send button is known: no send is asked about. A message
 * without words, such as a file, counts as one that was not read.
 */
export default defineHelpdesk({
  id: 'crisp',
  name: 'Crisp',
  matches: ['https://app.crisp.chat/website/*/inbox/*'],
  composer: '.c-editor-composer__field.c-conversation-box-field__field-composer-field',
  // The tab of notes has no mark that anybody wrote down.
  mode: { reply: '.c-base-tabs__item--reply.c-base-tabs__item--active' },
  messages: {
    // Not what happened in between, which is on neither side.
    item: `${MESSAGE}:is(${MESSAGE}--user, ${MESSAGE}--operator)`,
    body: `${MESSAGE}-bubble__content`,
    from: { customer: `${MESSAGE}--user:not(${MESSAGE}--operator, :has(${MESSAGE}-bubble--operator))` },
    // Only at the last of several messages by one person.
    name: `${MESSAGE}__avatar-tooltip .c-base-tooltip__default`,
  },
  customerName: '.c-conversation-profile__nickname',
  hooks: { name: (called) => (NAMELESS.test(called) ? null : personName(called)) },
});
