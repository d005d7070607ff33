import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'several',
  limits: 'messages; whether it is a note; what sends',
};

const zohoDesk: ContractCase = {
  id: 'zoho-desk',
  page: 'zoho-desk',
  addresses: {
    own: [
      'https://desk.zoho.com/agent/tents/support/tickets/details/412',
      'https://desk.zoho.eu/agent/tents/support/tickets/details/412',
    ],
    other: ['https://desk.zoho.com/portal/tents/ticket/412', 'https://example.com/agent/tents'],
  },
  sends: [],
  sendsNot: ['.zd_v2-replyeditor-wrapper button'],
  reading: {
    conversation: { id: 'subTab_412', thread: [] },
    title: null,
    mode: 'reply',
    unseen: ['messages', 'authors', 'customer-name', 'attachments'],
  },
  missed: {
    ticket: ALL,
    ticketIdAttribute: ['messages', 'authors', 'customer-name', 'attachments'],
  },
};

export default [zohoDesk];
