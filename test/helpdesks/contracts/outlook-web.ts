import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'several',
  limits: 'colleagues; mails, as soon as the reply goes to two domains; files; there are no notes',
};

const outlookWeb: ContractCase = {
  id: 'outlook-web',
  page: 'outlook-web',
  addresses: {
    own: ['https://outlook.office.com/mail/inbox/id/AAQk', 'https://outlook.live.com/mail/0/'],
    other: ['https://outlook.office.com/calendar/view/week', 'https://outlook.example.com/mail/inbox'],
  },
  sends: ['#send'],
  sendsNot: ['#later', '#discard'],
  reading: {
    conversation: {
      id: 'Seeds did not grow\nNot one seed grew. What did I do wrong?',
      customer: { name: 'Nell Frost' },
      thread: [
        { from: 'customer', name: 'Nell Frost', text: 'Not one seed grew. What did I do wrong?' },
        { from: 'agent', name: 'Hugo Lang', text: 'How warm was it?' },
        // Of the agent's own organisation.
        { from: 'unknown', name: 'Iris Bell', text: 'Others say the same, Hugo.' },
        // A colleague, too, though the page shows an address, and one whose name begins with that of the agent.
        { from: 'unknown', name: 'Seed desk', text: "This mailbox is shared: who takes Nell's mail?" },
        { from: 'unknown', name: 'Hugo Langley', text: 'Nell Frost is mine.' },
        { from: 'customer', text: 'About ten degrees.' },
      ],
    },
    title: 'Seeds did not grow',
    mode: 'reply',
    unseen: ['authors', 'attachments'],
  },
  missed: {
    ticket: ALL,
    title: ['authors', 'attachments'],
    'mode.reply': ['authors', 'attachments', 'mode'],
    'messages.item': ['messages', 'authors', 'customer-name', 'attachments'],
    'messages.body': ['messages', 'authors', 'customer-name', 'attachments'],
    'messages.drop': ['authors', 'attachments'],
    'messages.name': ['authors', 'customer-name', 'attachments'],
  },
};

export default [outlookWeb];
