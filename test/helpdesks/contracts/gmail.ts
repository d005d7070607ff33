import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'several',
  limits: 'who is in copy; mails, as soon as the reply goes to two other domains; there are no notes',
};

const gmail: ContractCase = {
  id: 'gmail',
  page: 'gmail',
  addresses: {
    own: ['https://mail.google.com/mail/u/0/#inbox/FMfcgz', 'https://mail.google.com/mail/u/1/'],
    other: ['https://mail.google.com/chat/u/0/', 'https://accounts.google.com/mail/'],
  },
  sends: ['#send'],
  sendsNot: ['#more', '#other-send'],
  reading: {
    conversation: {
      id: '18a',
      customer: { name: 'Vera Stone' },
      attachments: ['sizes.pdf'],
      thread: [
        {
          from: 'customer',
          name: 'Vera Stone',
          text: 'My oar is too short.\nCan I change it?',
          attachments: ['oar.jpg'],
        },
        { from: 'agent', name: 'Paul Reed', text: 'Which oar did you order?' },
        // A colleague, though the reply goes to her, too.
        { from: 'unknown', name: 'June Park', text: 'We have no longer ones, Paul.' },
        { from: 'customer', name: 'Vera Stone', text: 'The blue one.' },
      ],
    },
    title: 'Oar too short',
    mode: 'reply',
    unseen: ['authors'],
  },
  missed: {
    ticket: ALL,
    title: ['authors'],
    ticketId: ['authors'],
    ticketIdAttribute: ['authors'],
    'mode.reply': ['authors', 'mode'],
    'messages.item': ['messages', 'authors', 'customer-name'],
    'messages.body': ['messages', 'authors', 'customer-name'],
    'messages.drop': ['authors'],
    'messages.name': ['authors', 'customer-name'],
    'messages.attachment': ['authors'],
    'attachments.area': ['authors', 'attachments'],
    'attachments.item': ['authors'],
  },
};

export default [gmail];
