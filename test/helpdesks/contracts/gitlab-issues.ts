import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'source',
  modes: ['note'],
  limits: 'members without a role that proves a side; files',
};

/** A guest proves neither side, and an address is no name. */
const LEFT = ['authors', 'customer-name', 'attachments'] as const;

const gitlabIssues: ContractCase = {
  id: 'gitlab-issues',
  page: 'gitlab-issues',
  addresses: {
    own: [
      'https://gitlab.com/example/shop/-/issues/12',
      'https://git.example.com/tools/example/shop/-/work_items/12',
    ],
    other: [
      'https://gitlab.com/example/shop/-/merge_requests/12',
      'https://gitlab.com/example/shop/-/issues',
    ],
  },
  sends: ['#send'],
  sendsNot: ['#cancel', '#box'],
  reading: {
    conversation: {
      id: 'Invoice has the wrong address\nMy invoice shows the old street.\n\nCan you change it?',
      thread: [
        { from: 'customer', text: 'My invoice shows the old street.\n\nCan you change it?' },
        { from: 'unknown', name: 'Uma Sole', text: 'I have the same trouble.' },
        { from: 'agent', name: 'Emil Hart', text: 'What is the new street?' },
        { from: 'note', name: 'Emil Hart', text: 'Ask the bookkeepers first.' },
        { from: 'customer', text: 'Lindenweg 4. Will I get a new one?' },
      ],
    },
    title: 'Invoice has the wrong address',
    mode: 'reply',
    unseen: [...LEFT],
  },
  missed: {
    ticket: ALL,
    title: [...LEFT],
    'messages.item': ['messages', ...LEFT],
    'messages.body': ['messages', ...LEFT],
    'messages.drop': [...LEFT],
    'messages.from.note': [...LEFT],
    'messages.from.agent': [...LEFT],
    'messages.from.customer': [...LEFT],
    'messages.name': [...LEFT],
  },
};

export default [gitlabIssues];
