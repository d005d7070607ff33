import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'source',
  limits: "collaborators and the system; a forward looks like an agent's reply; files",
};

const uvdesk: ContractCase = {
  id: 'uvdesk',
  page: 'uvdesk',
  addresses: {
    own: [
      'https://example.com/en/member/ticket/view/19',
      'https://example.com/public/en/member/ticket/view/19',
    ],
    other: ['https://example.com/en/member/tickets?status=1', 'https://example.com/?next=/ticket/view/19'],
  },
  sends: ['#reply li[data-id=""]', '#reply li[data-id=closed]'],
  sendsNot: ['#note li[data-id=""]', '#reply li[data-value=stay]', '#reply .uv-btn', '.uv-btn.forward'],
  reading: {
    conversation: {
      id: 'Ticket #19',
      customer: { name: 'Mina Park' },
      agent: { name: 'Jon Reed' },
      thread: [
        { from: 'customer', name: 'Mina Park', text: 'A leg of my sofa broke.' },
        { from: 'unknown', name: 'System', text: 'We got your mail.' },
        { from: 'agent', name: 'Jon Reed', text: 'Which sofa is it?' },
        { from: 'note', name: 'Jon Reed', text: 'Third leg this week.' },
        { from: 'customer', name: 'Mina Park', text: 'The grey one. Do you have spare legs?' },
      ],
    },
    title: 'Sofa leg broken',
    mode: 'reply',
    unseen: ['authors', 'attachments'],
  },
  missed: {
    ticket: ALL,
    title: ['authors', 'attachments'],
    ticketId: ['authors', 'attachments'],
    'mode.reply': ['authors', 'attachments', 'mode'],
    'mode.note': ['authors', 'attachments'],
    'messages.item': ['messages', 'authors', 'attachments'],
    'messages.body': ['messages', 'authors', 'attachments'],
    'messages.drop': ['authors', 'attachments'],
    'messages.withheld': ['authors', 'attachments'],
    'messages.from.customer': ['authors', 'attachments'],
    'messages.from.agent': ['authors', 'attachments'],
    'messages.from.note': ['authors', 'attachments'],
    'messages.name': ['authors', 'attachments'],
    customerName: ['authors', 'attachments'],
    agentName: ['authors', 'attachments'],
  },
};

export default [uvdesk];
