import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'source',
  limits: 'messages, which stand in another window',
};

const answer: ContractCase = {
  id: 'znuny-otrs',
  page: 'znuny-otrs',
  addresses: {
    own: [
      'https://example.com/znuny/index.pl?Action=AgentTicketCompose;TicketID=77;ArticleID=3',
      'https://example.com/otrs/index.pl',
    ],
    other: [
      'https://example.com/znuny/customer.pl?Action=CustomerTicketZoom',
      'https://example.com/?to=/index.pl',
    ],
  },
  sends: ['#submitRichText'],
  sendsNot: ['#FormDraftSave', '.UndoClosePopup'],
  reading: {
    conversation: {
      id: '77',
      customer: { name: 'Oskar Lind' },
      attachments: ['refund.pdf'],
      thread: [],
    },
    title: 'Answer Ticket#2026031100000077 — Invoice twice',
    mode: 'reply',
    unseen: ['messages', 'authors'],
  },
  missed: {
    ticket: ALL,
    title: ['messages', 'authors'],
    ticketId: ['messages', 'authors'],
    'mode.reply': ['messages', 'authors', 'mode'],
    'mode.note': ['messages', 'authors'],
    customerName: ['messages', 'authors', 'customer-name'],
    'attachments.area': ['messages', 'authors', 'attachments'],
    'attachments.item': ['messages', 'authors'],
  },
};

const note: ContractCase = {
  ...answer,
  page: 'znuny-otrs-note',
  sendsNot: ['.Header h1'],
  reading: {
    conversation: { id: '78', attachments: [], thread: [] },
    title: 'Notiz zu Ticket#2026031100000078 — Invoice twice',
    mode: 'note',
    unseen: ['messages', 'authors', 'customer-name'],
  },
  missed: {
    ticket: ALL,
    title: ['messages', 'authors', 'customer-name'],
    ticketId: ['messages', 'authors', 'customer-name'],
    'mode.reply': ['messages', 'authors', 'customer-name'],
    // Never a reply.
    'mode.note': ['messages', 'authors', 'customer-name', 'mode'],
    customerName: ['messages', 'authors', 'customer-name'],
    'attachments.area': ['messages', 'authors', 'customer-name', 'attachments'],
    'attachments.item': ['messages', 'authors', 'customer-name'],
  },
};

export default [answer, note];
