import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'source',
  limits: "what sends; calls are nobody's",
};

const zammad: ContractCase = {
  id: 'zammad',
  page: 'zammad',
  addresses: {
    own: ['https://example.com/#ticket/zoom/9', 'https://example.com:8443/#ticket/zoom/9/51'],
    other: ['https://example.com/desktop/tickets/9', 'https://example.com/mobile'],
  },
  sends: [],
  sendsNot: ['.js-submit'],
  reading: {
    conversation: {
      id: '70009',
      customer: { name: 'Greta Holm' },
      attachments: ['bill.pdf'],
      thread: [
        {
          from: 'customer',
          name: 'Greta Holm',
          text: 'My wheel is bent.\nWho pays?',
          at: '2026-04-01T08:00:00.000Z',
          attachments: ['wheel.png'],
        },
        { from: 'bot', text: 'We are on it soon.' },
        { from: 'note', text: 'Two wheels are left.' },
        { from: 'agent', text: 'Which wheel?' },
      ],
    },
    title: 'Wheel is bent',
    mode: 'reply',
    unseen: [],
  },
  missed: {
    ticket: ALL,
    title: [],
    ticketId: [],
    'mode.note': [],
    'mode.reply': ['mode'],
    'messages.item': ['messages', 'authors'],
    'messages.body': ['messages', 'authors'],
    'messages.drop': [],
    'messages.from.note': ['authors'],
    'messages.from.bot': ['authors'],
    'messages.from.agent': ['authors'],
    'messages.from.customer': ['authors'],
    'messages.name': [],
    'messages.at': [],
    'messages.attachment': [],
    customerName: [],
    'attachments.area': ['attachments'],
    'attachments.item': [],
  },
};

export default [zammad];
