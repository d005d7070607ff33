import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'several',
  limits: 'reply or note in other languages than English; what sends; files',
};

const zendesk: ContractCase = {
  id: 'zendesk',
  page: 'zendesk',
  addresses: {
    own: ['https://camp.zendesk.com/agent/tickets/41'],
    other: ['https://camp.zendesk.com/hc/requests/41', 'https://zendesk.example.com/agent/tickets/41'],
  },
  sends: [],
  sendsNot: ['[data-test-id=submit_button-button]'],
  reading: {
    conversation: {
      id: 'ticket-41-custom-layout',
      customer: { name: 'Olga Brandt' },
      thread: [
        {
          from: 'customer',
          name: 'Olga Brandt',
          text: 'The tent has no pegs.\nCan I get some?',
          at: '2026-03-02T09:10:00Z',
        },
        { from: 'bot', name: 'Camp Bot', text: 'We have your message.' },
        { from: 'note', name: 'Igor Talbot', text: 'The pegs are in the shed.' },
        { from: 'agent', name: 'Igor Talbot', text: 'Which tent is it?', at: '2026-03-02T10:00:00Z' },
      ],
    },
    title: 'Tent without pegs',
    mode: 'reply',
    unseen: ['attachments'],
  },
  missed: {
    ticket: ALL,
    ticketIdAttribute: ['attachments'],
    title: ['attachments'],
    'mode.note': ['attachments'],
    'mode.reply': ['attachments', 'mode'],
    'messages.item': ['messages', 'authors', 'customer-name', 'attachments'],
    'messages.body': ['messages', 'authors', 'customer-name', 'attachments'],
    'messages.drop': ['attachments'],
    'messages.from.note': ['authors', 'attachments'],
    'messages.from.agent': ['authors', 'attachments'],
    'messages.from.customer': ['authors', 'customer-name', 'attachments'],
    'messages.name': ['customer-name', 'attachments'],
    'messages.at': ['attachments'],
  },
};

export default [zendesk];
