import type { ContractCase, Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'several',
  limits: 'notes, bots and agents look alike and are unknown; what sends',
};

const crisp: ContractCase = {
  id: 'crisp',
  page: 'crisp',
  addresses: {
    own: ['https://app.crisp.chat/website/0a1b/inbox/session_12/'],
    other: [
      'https://app.crisp.chat/website/0a1b/settings/',
      'https://crisp.chat/website/0a1b/inbox/session_12/',
      'https://example.com/website/0a1b/inbox/session_12/',
    ],
  },
  sends: [],
  sendsNot: ['.c-conversation-box__editor button'],
  reading: {
    conversation: {
      id: 'Good morning!',
      customer: { name: 'Mara Lind' },
      thread: [
        { from: 'customer', text: 'Good morning!' },
        {
          from: 'customer',
          name: 'Mara Lind',
          text: 'My bike has a flat tyre.\nDo you have time today?',
        },
        { from: 'unknown', name: 'Shop', text: "I am the shop's robot." },
      ],
    },
    title: null,
    mode: 'reply',
    unseen: ['authors', 'attachments'],
  },
  missed: {
    'mode.reply': ['authors', 'attachments', 'mode'],
    'messages.item': ['messages', 'authors', 'attachments'],
    'messages.body': ['messages', 'authors', 'attachments'],
    'messages.from.customer': ['authors', 'attachments'],
    'messages.name': ['authors', 'attachments'],
    customerName: ['authors', 'attachments'],
  },
};

/** Somebody who has not told a name has none, whatever Crisp calls them. */
const nameless: ContractCase = {
  ...crisp,
  page: 'crisp-nameless',
  reading: {
    conversation: { id: 'Are you there?', thread: [{ from: 'customer', text: 'Are you there?' }] },
    title: null,
    mode: 'unknown',
    unseen: ['customer-name', 'attachments', 'mode'],
  },
  missed: {
    'mode.reply': ['customer-name', 'attachments', 'mode'],
    'messages.item': ['messages', 'authors', 'customer-name', 'attachments', 'mode'],
    'messages.body': ['messages', 'authors', 'customer-name', 'attachments', 'mode'],
    'messages.from.customer': ['authors', 'customer-name', 'attachments', 'mode'],
    'messages.name': ['customer-name', 'attachments', 'mode'],
    customerName: ['customer-name', 'attachments', 'mode'],
  },
};

export default [crisp, nameless];
