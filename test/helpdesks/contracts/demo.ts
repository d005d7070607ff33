import { ALL, type ContractCase } from '../contract-case';

const demo: ContractCase = {
  id: 'demo',
  page: 'demo',
  addresses: {
    own: ['chrome-extension://abc/src/pages/demo/index.html?ticket=late-order'],
    other: ['https://example.com/src/pages/demo/'],
  },
  sends: ['[data-send]'],
  sendsNot: [],
  reading: {
    conversation: {
      id: '#2041',
      customer: { name: 'Ana Ruiz' },
      agent: { name: 'Robin Hale' },
      attachments: ['map.pdf'],
      thread: [
        {
          from: 'customer',
          name: 'Ana Ruiz',
          at: '2026-03-10T09:12:00Z',
          text: 'When will it arrive?\n\nPhoto attached.',
          attachments: ['label.jpg'],
        },
        { from: 'bot', name: 'Auto-reply', text: 'We answer soon.' },
        { from: 'note', name: 'Sam Whitlock', text: 'Stuck in Cork.' },
        { from: 'agent', name: 'Sam Whitlock', text: 'On Thursday.' },
      ],
    },
    title: '#2041 Where is my grinder?',
    mode: 'reply',
    unseen: [],
  },
  missed: {
    ticket: ALL,
    title: [],
    ticketId: [],
    'mode.reply': ['mode'],
    'mode.note': [],
    'messages.item': ['messages', 'authors'],
    'messages.body': ['messages', 'authors'],
    'messages.from.customer': ['authors'],
    'messages.from.agent': ['authors'],
    'messages.from.note': ['authors'],
    'messages.from.bot': ['authors'],
    'messages.name': [],
    'messages.at': [],
    'messages.attachment': [],
    customerName: [],
    'attachments.area': ['attachments'],
    'attachments.item': [],
    agentName: [],
  },
};

export default [demo];
