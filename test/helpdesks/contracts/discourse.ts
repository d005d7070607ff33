import type { ContractCase, Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'source',
  limits: 'members other than staff and who opened the topic; posts far from the screen; files',
};

/** A member who is neither staff nor the one who asked may be anybody. */
const LEFT = ['authors', 'attachments'] as const;

const discourse: ContractCase = {
  id: 'discourse',
  page: 'discourse',
  addresses: {
    own: ['https://forum.example.com/t/tent-leaks/31', 'https://example.com/community/t/tent-leaks/31/6'],
    other: ['https://forum.example.com/c/support/4', 'https://example.com/go?to=/t/tent-leaks/31'],
  },
  sends: ['#reply-control button.create'],
  sendsNot: ['#reply-control button.cancel', '#topic-title'],
  reading: {
    conversation: {
      id: '31',
      customer: { name: 'Gil Moran' },
      thread: [
        { from: 'customer', name: 'Gil Moran', text: 'My tent leaks at the seam.\n\nCan I glue it?' },
        { from: 'bot', text: 'Welcome to our forum.' },
        { from: 'agent', name: 'Vera Stone', text: 'Which model is it?' },
        { from: 'note', name: 'Vera Stone', text: 'That series was recalled.' },
        { from: 'unknown', name: 'Ben Ode', text: 'Mine leaks, too.' },
        { from: 'customer', name: 'Gil Moran', text: 'The Ridge 2. Is it under warranty?' },
      ],
    },
    title: 'Tent leaks at the seam',
    mode: 'reply',
    unseen: [...LEFT],
  },
  missed: {
    title: [...LEFT],
    ticketId: [...LEFT],
    ticketIdAttribute: [...LEFT],
    'mode.note': [...LEFT],
    'mode.reply': [...LEFT, 'mode'],
    'messages.item': ['messages', 'authors', 'customer-name', 'attachments'],
    'messages.body': ['messages', 'authors', 'customer-name', 'attachments'],
    'messages.drop': [...LEFT],
    'messages.from.note': [...LEFT],
    'messages.from.bot': [...LEFT],
    'messages.from.agent': [...LEFT],
    'messages.from.customer': ['authors', 'customer-name', 'attachments'],
    'messages.name': ['authors', 'customer-name', 'attachments'],
  },
};

export default [discourse];
