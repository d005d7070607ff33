import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'server',
  limits: 'who opened an issue for somebody else, without working on it, looks like the customer',
};

const redmine: ContractCase = {
  id: 'redmine',
  page: 'redmine',
  addresses: {
    own: ['https://example.com/issues/12', 'https://example.com/redmine/issues/12/edit'],
    other: ['https://example.com/wiki?next=/issues/12'],
  },
  sends: ['#issue-form [name=commit]'],
  sendsNot: ['#content > h2'],
  reading: {
    conversation: {
      id: 'Support #12',
      customer: { name: 'Nora Winter' },
      attachments: ['lid.jpg'],
      thread: [
        {
          from: 'customer',
          name: 'Nora Winter',
          text: 'My kettle came without a lid.\nCan you send one?\n\nOrder 4711\n  1 kettle',
          attachments: ['kettle.png'],
        },
        { from: 'agent', name: 'Tom Baker', text: 'Which kettle is it? Ask @nora' },
        {
          from: 'customer',
          name: 'Nora Winter',
          text: 'Tom Baker wrote in #note-1:\n\nIs the lid free of charge?',
          attachments: ['order.txt'],
        },
        { from: 'note', name: 'Tom Baker', text: 'Two lids are left.' },
      ],
    },
    title: 'Kettle without a lid',
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
    'messages.drop': [],
    'messages.from.note': [],
    'messages.writer.item': ['authors'],
    'messages.writer.customer': ['authors'],
    'messages.writer.agent': ['authors'],
    'messages.name': [],
    'messages.attachment': [],
    'elsewhere.proof': [],
    customerName: [],
    'attachments.area': ['attachments'],
    'attachments.item': [],
  },
};

const redmineEdit: ContractCase = {
  ...redmine,
  page: 'redmine-edit',
  elsewhere: { number: '12', messages: 'redmine.html' },
  reading: {
    ...redmine.reading,
    conversation: { ...redmine.reading.conversation, id: '2nd line #12', attachments: [] },
  },
  missed: {
    ...redmine.missed,
    ticketId: ['messages', 'authors', 'customer-name'],
    'elsewhere.proof': ['messages', 'authors', 'customer-name'],
  },
};

export default [redmine, redmineEdit];
