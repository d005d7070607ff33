import type { ContractCase, Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'source',
  limits: "what sends; files; a call that an agent wrote down looks like the customer's",
};

const zammadDesktop: ContractCase = {
  id: 'zammad-desktop',
  page: 'zammad-desktop',
  addresses: {
    own: ['https://example.com/desktop/tickets/12', 'https://example.com/desktop/tickets/12#article-64'],
    other: ['https://example.com/#ticket/zoom/12', 'https://example.com/mobile?next=/desktop/tickets/12'],
  },
  sends: [],
  sendsNot: ['main > button'],
  reading: {
    conversation: {
      id: 'Stove stays cold\nMy stove stays cold.\nWhat now?',
      customer: { name: 'Ruth Vogel' },
      thread: [
        {
          from: 'customer',
          name: 'Ruth Vogel',
          text: 'My stove stays cold.\nWhat now?',
          attachments: ['stove.jpg'],
        },
        { from: 'bot', text: 'Your request has arrived.' },
        { from: 'note', name: 'Hugo Stein', text: 'Her stove is an old one.' },
        { from: 'agent', name: 'Hugo Stein', text: 'Which stove is it?' },
      ],
    },
    title: 'Stove stays cold',
    mode: 'reply',
    unseen: ['attachments'],
  },
  missed: {
    title: ['attachments'],
    'mode.note': ['attachments'],
    'mode.reply': ['attachments', 'mode'],
    'messages.item': ['messages', 'authors', 'customer-name', 'attachments'],
    'messages.body': ['messages', 'authors', 'customer-name', 'attachments'],
    'messages.drop': ['attachments'],
    'messages.from.note': ['authors', 'attachments'],
    'messages.from.bot': ['authors', 'attachments'],
    'messages.from.agent': ['authors', 'attachments'],
    'messages.from.customer': ['authors', 'customer-name', 'attachments'],
    'messages.name': ['customer-name', 'attachments'],
    'messages.attachment': ['attachments'],
  },
};

/** Not all messages are there, and of one its author is not told. */
const part: ContractCase = {
  ...zammadDesktop,
  page: 'zammad-desktop-note',
  sendsNot: ['article button'],
  reading: {
    conversation: {
      id: 'Stove stays cold\nMy stove stays cold.',
      customer: { name: 'Ruth Vogel' },
      thread: [
        { from: 'customer', name: 'Ruth Vogel', text: 'My stove stays cold.' },
        { from: 'unknown', text: 'Which stove is it?' },
      ],
    },
    title: 'Stove stays cold',
    mode: 'note',
    unseen: ['messages', 'authors', 'attachments'],
  },
  missed: {
    title: ['messages', 'authors', 'attachments'],
    'mode.note': ['messages', 'authors', 'attachments', 'mode'],
    'mode.reply': ['messages', 'authors', 'attachments'],
    'messages.item': ['messages', 'authors', 'customer-name', 'attachments'],
    'messages.body': ['messages', 'authors', 'customer-name', 'attachments'],
    'messages.drop': ['messages', 'authors', 'attachments'],
    'messages.from.note': ['messages', 'authors', 'attachments'],
    'messages.from.bot': ['messages', 'authors', 'attachments'],
    'messages.from.agent': ['messages', 'authors', 'attachments'],
    'messages.from.customer': ['messages', 'authors', 'customer-name', 'attachments'],
    'messages.name': ['messages', 'authors', 'customer-name', 'attachments'],
    'messages.attachment': ['messages', 'authors', 'attachments'],
  },
};

export default [zammadDesktop, part];
