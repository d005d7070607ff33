import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'source',
  limits: "tasks; what an agent typed for a customer who called looks like the customer's",
};

const osticket: ContractCase = {
  id: 'osticket',
  page: 'osticket',
  addresses: {
    own: [
      'https://example.com/scp/tickets.php?id=31',
      'https://example.com/desk/scp/tickets.php?id=31#reply',
    ],
    other: ['https://example.com/tickets.php?id=31', 'https://example.com/login?next=/scp/tickets.php'],
  },
  sends: ['#reply input[type=submit]'],
  sendsNot: ['#note input[type=submit]', '#reply input[type=reset]', '#post-reply-tab'],
  reading: {
    conversation: {
      id: '31',
      customer: { name: 'Ida Moss' },
      agent: { name: 'Leo' },
      attachments: ['manual.pdf'],
      thread: [
        { from: 'customer', name: 'Ida Moss', at: '2026-03-11T08:00:00+00:00', text: 'My lamp flickers.' },
        { from: 'bot', name: 'SYSTEM', at: '2026-03-11T08:01:00+00:00', text: 'Ticket was routed.' },
        { from: 'agent', name: 'Leo Frost', at: '2026-03-11T12:00:00+00:00', text: 'When does it flicker?' },
        {
          from: 'customer',
          name: 'Ida Moss',
          at: '2026-03-12T09:00:00+00:00',
          text: 'Only at night.\nIs that dangerous?',
          attachments: ['night.mp4'],
        },
        {
          from: 'note',
          name: 'Leo Frost',
          at: '2026-03-12T10:00:00+00:00',
          text: 'The batch is known to us.',
        },
      ],
    },
    title: 'Lamp flickers',
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
    'messages.withheld': [],
    'messages.from.customer': ['authors'],
    'messages.from.agent': ['authors'],
    'messages.from.note': ['authors'],
    'messages.from.bot': ['authors'],
    'messages.name': [],
    'messages.at': [],
    'messages.attachment': [],
    customerName: [],
    agentName: [],
    'attachments.area': ['attachments'],
    'attachments.item': [],
  },
};

export default [osticket];
