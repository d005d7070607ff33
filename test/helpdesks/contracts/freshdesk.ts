import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'several',
  limits: 'a reply is not told from a forward; what sends; files',
};

const freshdesk: ContractCase = {
  id: 'freshdesk',
  page: 'freshdesk',
  addresses: {
    own: ['https://pumps.freshdesk.com/a/tickets/4102', 'https://pumps.myfreshworks.com/a/tickets/4102'],
    other: [
      'https://pumps.freshdesk.com/a/contacts/7',
      'https://pumps.freshdesk.com/support/tickets/4102',
      'https://example.com/a/tickets/4102',
    ],
  },
  sends: [],
  sendsNot: ['#send-and-set'],
  reading: {
    conversation: {
      id: '4102',
      customer: { name: 'Ines Falk' },
      thread: [
        {
          from: 'customer',
          name: 'Ines Falk',
          text: 'My pump hums but gives no water.\nIs it still under warranty?',
        },
        { from: 'agent', name: 'Paul Ortiz', text: 'Please tell me the number on its back.' },
        { from: 'note', name: 'Paul Ortiz', text: 'It may be one of the recalled ones.' },
        { from: 'customer', name: 'Ines Falk', text: 'It says P-88. Do you need the invoice, too?' },
      ],
    },
    title: 'Pump gives no water',
    mode: 'note',
    unseen: ['attachments'],
  },
  missed: {
    title: ['attachments'],
    ticketId: ['attachments'],
    'mode.note': ['attachments', 'mode'],
    'messages.item': ['messages', 'authors', 'customer-name', 'attachments'],
    'messages.body': ['messages', 'authors', 'customer-name', 'attachments'],
    'messages.drop': ['attachments'],
    'messages.from.note': ['authors', 'attachments'],
    'messages.from.agent': ['authors', 'attachments'],
    'messages.from.customer': ['authors', 'customer-name', 'attachments'],
    'messages.name': ['customer-name', 'attachments'],
  },
};

/** What an agent passed on to another company, and its answer, are neither notes nor the customer's. */
const withOthersMail: ContractCase = {
  ...freshdesk,
  page: 'freshdesk-private',
  sendsNot: [],
  reading: {
    conversation: {
      id: '4103',
      customer: { name: 'Ines Falk' },
      thread: [
        { from: 'customer', name: 'Ines Falk', text: 'Now the second pump hums.' },
        { from: 'unknown', name: 'Paul Ortiz', text: 'Can you deliver a motor?' },
        { from: 'unknown', name: 'Motor Works', text: 'We have none left.' },
      ],
    },
    title: 'Second pump',
    mode: 'unknown',
    unseen: ['messages', 'authors', 'attachments', 'mode'],
  },
  missed: {
    title: ['messages', 'authors', 'attachments', 'mode'],
    ticketId: ['messages', 'authors', 'attachments', 'mode'],
    'mode.note': ['messages', 'authors', 'attachments', 'mode'],
    'messages.item': ALL,
    'messages.body': ALL,
    'messages.drop': ['messages', 'authors', 'attachments', 'mode'],
    'messages.from.note': ['messages', 'authors', 'attachments', 'mode'],
    'messages.from.agent': ['messages', 'authors', 'attachments', 'mode'],
    'messages.from.customer': ALL,
    'messages.name': ALL,
  },
};

export default [freshdesk, withOthersMail];
