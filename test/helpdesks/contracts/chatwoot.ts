import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'source',
  limits: "senders have no name; mails are nobody's; older messages come as the agent scrolls up",
};

const chatwoot: ContractCase = {
  id: 'chatwoot',
  page: 'chatwoot',
  addresses: {
    own: [
      'https://app.chatwoot.com/app/accounts/1/conversations/5',
      'https://example.com/app/accounts/1/inbox/2/conversations/5?messageId=8',
    ],
    other: ['https://example.com/app/login?next=/app/accounts/1/conversations/5'],
  },
  sends: [],
  sendsNot: ['.reply-box [type=submit]'],
  reading: {
    conversation: {
      id: 'Is the jam fresh?\n\nI need ten.',
      customer: { name: 'Lotte Kern' },
      attachments: ['label.pdf'],
      thread: [
        { from: 'customer', text: 'Is the jam fresh?\n\nI need ten.' },
        { from: 'bot', text: 'Somebody will be here soon.' },
        { from: 'note', text: 'Twelve glasses are left.' },
        { from: 'agent', text: 'Which jam do you mean?' },
        { from: 'customer', text: 'The red one.' },
      ],
    },
    title: null,
    mode: 'reply',
    unseen: [],
  },
  missed: {
    ticket: ALL,
    'mode.note': [],
    'mode.reply': ['mode'],
    'messages.item': ['messages', 'authors'],
    'messages.body': ['messages', 'authors'],
    'messages.drop': [],
    'messages.from.note': ['authors'],
    'messages.from.bot': ['authors'],
    'messages.from.agent': ['authors'],
    'messages.from.customer': ['authors'],
    customerName: ['customer-name'],
    'attachments.area': ['attachments'],
    'attachments.item': [],
  },
};

export default [chatwoot];
