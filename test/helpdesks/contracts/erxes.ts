import type { Unseen } from '../../../src/engine/types';
import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'source',
  limits: 'mails and forms; whose messages are in conversations of several people; names, files',
};

/** The messages name nobody. */
const LEFT: Unseen[] = ['customer-name', 'attachments'];

const erxes: ContractCase = {
  id: 'erxes',
  page: 'erxes',
  addresses: {
    own: ['https://crm.example.com/frontline/inbox?conversationId=a'],
    other: ['https://crm.example.com/frontline/tickets', 'https://example.com/?next=/frontline/inbox'],
  },
  sends: ['#send'],
  sendsNot: ['#attach', '#radix-r1-trigger-internal'],
  reading: {
    conversation: {
      id: 'My parcel has not come.\n\nWhere is it?',
      thread: [
        { from: 'customer', text: 'My parcel has not come.\n\nWhere is it?' },
        { from: 'bot', text: 'Someone will be with you soon.' },
        { from: 'bot', text: 'Have your order number ready.' },
        { from: 'note', text: 'The depot had a strike.' },
        { from: 'agent', text: 'What is your order number?' },
        { from: 'customer', text: 'It is 5521.' },
      ],
    },
    title: null,
    mode: 'reply',
    unseen: LEFT,
  },
  missed: {
    'mode.note': LEFT,
    'mode.reply': [...LEFT, 'mode'],
    'messages.item': ALL.slice(0, 4),
    'messages.body': ALL.slice(0, 4),
    'messages.drop': LEFT,
    'messages.from.note': ['authors', ...LEFT],
    'messages.from.bot': ['authors', ...LEFT],
    'messages.from.agent': ['authors', ...LEFT],
    'messages.from.customer': ['authors', ...LEFT],
  },
};

export default [erxes];
