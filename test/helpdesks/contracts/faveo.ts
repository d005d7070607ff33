import type { ContractCase, Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'source',
  limits: 'messages',
};

const faveo: ContractCase = {
  id: 'faveo',
  page: 'faveo',
  addresses: {
    own: ['https://example.com/thread/44', 'https://example.com/faveo/public/thread/44?page=2'],
    other: ['https://example.com/ticket/print/44', 'https://example.com/login?to=/thread/44'],
  },
  sends: ['#replybtn'],
  sendsNot: ['#send-note', '#aa', '#attachment'],
  reading: {
    conversation: {
      id: '44',
      customer: { name: 'Hugo Brandt' },
      attachments: ['bell.pdf'],
      thread: [],
    },
    title: 'Bike without bell',
    mode: 'reply',
    unseen: ['messages', 'authors'],
  },
  missed: {
    title: ['messages', 'authors'],
    ticketId: ['messages', 'authors'],
    'mode.reply': ['messages', 'authors', 'mode'],
    'mode.note': ['messages', 'authors'],
    customerName: ['messages', 'authors', 'customer-name'],
    'attachments.area': ['messages', 'authors', 'attachments'],
    'attachments.item': ['messages', 'authors'],
  },
};

export default [faveo];
