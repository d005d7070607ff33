import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'several',
  limits:
    "notes; replies with the newest on top; what an agent submitted as the customer looks like the customer's",
};

const hesk: ContractCase = {
  id: 'hesk',
  page: 'hesk',
  addresses: {
    own: [
      'https://example.com/admin/admin_ticket.php?track=ABC-1&Refresh=123',
      'https://example.com/hesk/staff/admin_ticket.php?track=ABC-1',
    ],
    other: [
      'https://example.com/hesk/ticket.php?track=ABC-1',
      'https://example.com/?to=/admin/admin_ticket.php',
    ],
  },
  sends: ['#recaptcha-submit'],
  sendsNot: ['[name=save_reply]', '#notesform [type=submit]'],
  reading: {
    conversation: {
      id: '23',
      customer: { name: 'Clara Voss' },
      attachments: ['voucher.pdf'],
      thread: [
        {
          from: 'customer',
          name: 'Clara Voss',
          at: '2026-03-10T09:00:00+00:00',
          text: 'My gift card is empty.',
          attachments: ['card.jpg'],
        },
        { from: 'agent', name: 'Dan Webb', at: '2026-03-10T10:00:00+00:00', text: 'What is its number?' },
        {
          from: 'customer',
          name: 'Otto Voss',
          at: '2026-03-11T10:00:00+00:00',
          text: 'It is 4711.\nCan she get a new one?',
        },
        // Neither marked as an agent's nor under the name of a customer.
        { from: 'unknown', name: 'Staff', at: '2026-03-11T11:00:00+00:00', text: 'The till was wrong.' },
      ],
    },
    title: 'Gift card is empty',
    mode: 'reply',
    unseen: ['authors'],
  },
  missed: {
    ticket: ALL,
    title: ['authors'],
    ticketId: ['authors'],
    'mode.reply': ['authors', 'mode'],
    'messages.item': ['messages', 'authors'],
    'messages.body': ['messages', 'authors'],
    'messages.drop': ['authors'],
    'messages.withheld': ['authors'],
    'messages.from.customer': ['authors'],
    'messages.from.agent': ['authors'],
    'messages.name': ['authors'],
    'messages.at': ['authors'],
    'messages.attachment': ['authors'],
    customerName: ['authors'],
    'attachments.area': ['authors', 'attachments'],
    'attachments.item': ['authors'],
  },
};

export default [hesk];
