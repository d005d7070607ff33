import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'several',
  limits: 'names; a member who hides that looks like a customer',
};

const githubIssues: ContractCase = {
  id: 'github-issues',
  page: 'github-issues',
  addresses: {
    own: ['https://github.com/example/shop/issues/88'],
    other: [
      'https://github.com/example/shop/pull/88',
      'https://github.com/example/shop/issues',
      'https://example.com/example/shop/issues/88',
    ],
  },
  sends: ['#comment'],
  sendsNot: ['#close', '#bold'],
  reading: {
    conversation: {
      id: 'Export stops halfway\nThe export stops at page 40.\n\nIs there a limit?',
      thread: [
        {
          from: 'customer',
          text: 'The export stops at page 40.\n\nIs there a limit?',
          at: '2026-03-02T08:00:00Z',
        },
        { from: 'bot', text: 'Labels were added.', at: '2026-03-02T08:01:00Z' },
        { from: 'agent', text: 'Which version do you run?', at: '2026-03-02T09:00:00Z' },
        { from: 'customer', text: '4.2, on two machines.', at: '2026-03-03T09:00:00Z' },
      ],
    },
    title: 'Export stops halfway',
    mode: 'reply',
    unseen: ['customer-name', 'attachments'],
  },
  missed: {
    ticket: ALL,
    title: ['customer-name', 'attachments'],
    'mode.reply': ['customer-name', 'attachments', 'mode'],
    'messages.item': ['messages', 'authors', 'customer-name', 'attachments'],
    'messages.body': ['messages', 'authors', 'customer-name', 'attachments'],
    'messages.drop': ['customer-name', 'attachments'],
    'messages.from.bot': ['authors', 'customer-name', 'attachments'],
    'messages.from.customer': ['authors', 'customer-name', 'attachments'],
    'messages.at': ['customer-name', 'attachments'],
  },
};

export default [githubIssues];
