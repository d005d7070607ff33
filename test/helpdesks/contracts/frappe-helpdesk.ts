import type { ContractCase, Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'source',
  limits: 'messages, which stand in frames',
};

const frappeHelpdesk: ContractCase = {
  id: 'frappe-helpdesk',
  page: 'frappe-helpdesk',
  addresses: {
    own: ['https://example.com/helpdesk/tickets/31', 'http://localhost:8000/helpdesk/tickets/31?view=1'],
    other: ['https://example.com/helpdesk/my-tickets/31', 'https://example.com/blog/helpdesk/tickets/31'],
  },
  sends: ['#send'],
  sendsNot: ['#discard', '[title=Bold]', '.comm-area > :first-child button'],
  reading: {
    conversation: {
      attachments: ['safety.pdf'],
      // The mail is in a frame, and the comment is no conversation by itself.
      thread: [],
    },
    title: null,
    mode: 'reply',
    unseen: ['messages', 'authors', 'customer-name'],
  },
  missed: {
    'mode.reply': ['messages', 'authors', 'customer-name', 'mode'],
    'mode.note': ['messages', 'authors', 'customer-name'],
    'attachments.area': ['messages', 'authors', 'customer-name', 'attachments'],
    'attachments.item': ['messages', 'authors', 'customer-name'],
  },
};

export default [frappeHelpdesk];
