import type { ContractCase, Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'server',
  limits: 'kinds of messages in languages that it does not know',
};

const requestTracker: ContractCase = {
  id: 'request-tracker',
  page: 'request-tracker',
  elsewhere: {
    number: '7',
    messages: 'request-tracker-history.html',
    customer: 'request-tracker-display.html',
  },
  addresses: {
    own: ['https://example.com/rt/Ticket/Update.html?id=7'],
    other: ['https://example.com/login?next=/Ticket/Update.html'],
  },
  sends: ['[name=SubmitTicket]'],
  sendsNot: ['#page-history'],
  reading: {
    conversation: {
      id: '7',
      // Of two customers the one who wrote last.
      customer: { name: 'Ben Winter' },
      attachments: ['manual.pdf', 'lid.jpg'],
      thread: [
        {
          from: 'customer',
          name: 'Nora Winter',
          text: 'My kettle came without a lid.\nCan you send one?',
          attachments: ['order.txt', 'kettle.png'],
        },
        { from: 'agent', name: 'Tom Baker', text: 'Which kettle is it?\n\nTom' },
        { from: 'customer', name: 'Ben Winter', text: 'Is the lid free of charge?' },
        { from: 'note', name: 'Tom Baker', text: 'Two lids are left.' },
        { from: 'bot', name: 'The RT System itself', text: 'We are closed on Friday.' },
      ],
    },
    title: 'Kettle without a lid',
    mode: 'reply',
    unseen: [],
  },
  // Who of two customers is answered is told by the messages alone.
  missed: {
    title: [],
    ticketId: ['messages', 'authors', 'customer-name'],
    'mode.reply': ['mode'],
    'mode.note': [],
    'messages.item': ['messages', 'authors', 'customer-name'],
    'messages.body': ['messages', 'authors', 'customer-name'],
    'messages.drop': [],
    'messages.withheld': [],
    'messages.keepLines': [],
    'messages.from.bot': ['authors'],
    'messages.writer.item': ['authors', 'customer-name'],
    'messages.writer.customer': ['authors', 'customer-name'],
    'messages.writer.agent': ['authors'],
    'messages.name': ['customer-name'],
    'messages.attachment': [],
    'elsewhere.proof': ['messages', 'authors', 'customer-name'],
    customerName: [],
    'attachments.area': ['attachments'],
    'attachments.item': [],
  },
};

export default [requestTracker];
