import type { ContractCase, Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'source',
  limits: 'mails in frames; AI assistants look like agents; files',
};

const libredesk: ContractCase = {
  id: 'libredesk',
  page: 'libredesk',
  addresses: {
    own: [
      'https://desk.example.com/inboxes/assigned/conversation/1f2e',
      'https://example.com/teams/4/conversation/1f2e',
    ],
    other: ['https://desk.example.com/contacts/8', 'https://example.com/search?q=/conversation/1'],
  },
  sends: ['#send'],
  sendsNot: ['#more', '#attach', '#radix-vue-1-trigger-private_note'],
  reading: {
    conversation: {
      id: 'The lamp flickers.\n\nIs the bulb to blame?',
      customer: { name: 'Rosa Lind' },
      thread: [
        { from: 'customer', name: 'Rosa Lind', text: 'The lamp flickers.\n\nIs the bulb to blame?' },
        { from: 'note', text: 'Third lamp this week.' },
        { from: 'agent', text: 'Please try another bulb.' },
        { from: 'customer', text: 'It still does. Can I have a refund?' },
      ],
    },
    title: null,
    mode: 'reply',
    unseen: ['attachments'],
  },
  missed: {
    'mode.note': ['attachments'],
    'mode.reply': ['attachments', 'mode'],
    'messages.item': ['messages', 'authors', 'customer-name', 'attachments'],
    'messages.body': ['messages', 'authors', 'customer-name', 'attachments'],
    'messages.drop': ['attachments'],
    'messages.withheld': ['attachments'],
    'messages.from.note': ['authors', 'attachments'],
    'messages.from.agent': ['authors', 'attachments'],
    'messages.from.customer': ['authors', 'customer-name', 'attachments'],
    'messages.name': ['customer-name', 'attachments'],
  },
};

export default [libredesk];
