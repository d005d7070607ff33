import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'source',
  modes: ['note'],
  limits: 'a timeline with the newest on top; tasks',
};

const glpi: ContractCase = {
  id: 'glpi',
  page: 'glpi',
  addresses: {
    own: [
      'https://example.com/front/ticket.form.php?id=54',
      'https://example.com/glpi/front/ticket.form.php?id=54&forcetab=Ticket$1',
    ],
    other: [
      'https://example.com/front/change.form.php?id=54',
      'https://example.com/index.php?redirect=/front/ticket.form.php',
    ],
  },
  sends: ['#new-ITILFollowup-block [name=add]'],
  sendsNot: ['#add-task', '#add-solution'],
  reading: {
    conversation: {
      id: '54',
      customer: { name: 'Vera Holm' },
      thread: [
        { from: 'customer', name: 'Vera Holm', text: 'The printer is offline.\n\nSince Monday.' },
        { from: 'agent', name: 'Paul Stein', text: 'Which room is it in?' },
        {
          from: 'customer',
          name: 'Vera Holm',
          text: 'Room 12. When does somebody come?',
          attachments: ['floor.pdf'],
        },
        { from: 'note', name: 'Rita Vogel', text: 'The lease ends in May.' },
        { from: 'agent', name: 'Rita Vogel', text: 'Tom comes at ten.' },
      ],
    },
    title: 'Printer is offline',
    mode: 'reply',
    unseen: ['attachments'],
  },
  missed: {
    ticket: ALL,
    title: ['attachments'],
    ticketId: ['attachments'],
    'messages.item': ['messages', 'authors', 'customer-name', 'attachments'],
    'messages.body': ['messages', 'authors', 'customer-name', 'attachments'],
    'messages.drop': ['attachments'],
    'messages.withheld': ['attachments'],
    'messages.from.note': ['attachments'],
    'messages.writer.item': ['authors', 'customer-name', 'attachments'],
    'messages.writer.customer': ['authors', 'customer-name', 'attachments'],
    'messages.writer.agent': ['authors', 'attachments'],
    'messages.name': ['customer-name', 'attachments'],
    'messages.attachment': ['attachments'],
  },
};

export default [glpi];
