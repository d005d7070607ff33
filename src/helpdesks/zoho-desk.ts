import type { ComposerMode } from '../engine/types';
import { defineHelpdesk } from './define-helpdesk';
import { closestAround } from './trees';

const REPLY = '.zd_v2-replyeditor-wrapper, .zd_v2-replyeditor-detailwrapper';

/**
 * Zoho Desk. No message is read: nothing that is known of its page tells who wrote one, nor whether the first or the
 * last one stands on top. Nor is it known what sends.
 */
export default defineHelpdesk({
  id: 'zoho-desk',
  name: 'Zoho Desk',
  matches: [
    'https://desk.zoho.com/agent/*',
    'https://desk.zoho.eu/agent/*',
    'https://desk.zoho.in/agent/*',
    'https://desk.zoho.com.au/agent/*',
  ],
  // The ticket that was open before stays on the page for a while.
  ticket: '.zd_v2-ticketdetailview-container[data-id^="subTab_"]',
  ticketIdAttribute: 'data-id',
  composer: 'body[contenteditable="true"]',
  composerFrame: 'iframe.KB_Editor_iframe[name="deskEditor_New"]',
  hooks: { mode: modeOf },
});

/** A reply and a comment have the same editor and may be open at once. Around the latter nothing says what it is. */
function modeOf(composer: HTMLElement): ComposerMode {
  return closestAround(composer, REPLY) ? 'reply' : 'unknown';
}
