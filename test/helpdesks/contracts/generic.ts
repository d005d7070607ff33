import type { ContractCase } from '../contract-case';

const generic: ContractCase = {
  id: 'generic',
  page: 'generic-desk',
  addresses: { own: [], other: ['https://example.com/desk'] },
  sends: [],
  sendsNot: [],
  reading: {
    conversation: {
      id: 'When will my grinder arrive?\n\nIt was due on Monday.',
      customer: { name: 'Ana Ruiz' },
      thread: [
        {
          from: 'customer',
          name: 'Ana Ruiz',
          at: '2026-03-10T09:12:00Z',
          text: 'When will my grinder arrive?\n\nIt was due on Monday.',
        },
        { from: 'bot', name: 'Assistant', at: '2026-03-10T09:13:00Z', text: 'We answer soon.' },
        {
          from: 'note',
          name: 'Sam Whitlock',
          at: '2026-03-10T10:00:00Z',
          text: 'Stuck in Cork, says the courier.',
        },
        { from: 'agent', name: 'Sam Whitlock', at: '2026-03-10T10:05:00Z', text: 'It comes on Thursday.' },
        { from: 'customer', name: 'Ana Ruiz', at: '2026-03-10T11:00:00Z', text: 'Can I pick it up instead?' },
      ],
    },
    title: null,
    mode: 'unknown',
    unseen: ['attachments', 'mode'],
  },
  missed: {},
};

export default [generic];
