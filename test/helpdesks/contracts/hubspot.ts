import type { Unseen } from '../../../src/engine/types';
import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'several',
  limits: 'comments of colleagues; reply or note; what sends',
};

const NEVER_SEEN: Unseen[] = ['customer-name', 'attachments', 'mode'];

const hubspot: ContractCase = {
  id: 'hubspot',
  page: 'hubspot',
  addresses: {
    own: [
      'https://app.hubspot.com/live-messages/12/inbox/345',
      'https://app-eu1.hubspot.com/live-messages/12/inbox/345#email',
    ],
    other: [
      'https://app.hubspot.com/contacts/12/record/0-1/7',
      'https://www.hubspot.com/live-messages/12',
      'https://example.com/live-messages/12/inbox/345',
    ],
  },
  sends: [],
  sendsNot: ['.MessageEditor button', '.ContactPanel button'],
  reading: {
    conversation: {
      id: 'My tent leaks at the door.\n\nDo you have a patch for it?',
      thread: [
        { from: 'customer', text: 'My tent leaks at the door.\n\nDo you have a patch for it?' },
        { from: 'bot', text: 'Thank you, we answer within a day.' },
        { from: 'agent', text: 'Which colour is the tent?' },
        { from: 'customer', text: 'It is orange.' },
      ],
    },
    title: null,
    mode: 'unknown',
    unseen: NEVER_SEEN,
  },
  missed: {
    'messages.item': ALL,
    'messages.body': ALL,
    'messages.drop': NEVER_SEEN,
    'messages.from.customer': ['authors', ...NEVER_SEEN],
    'messages.from.agent': ['authors', ...NEVER_SEEN],
    'messages.from.bot': ['authors', ...NEVER_SEEN],
  },
};

export default [hubspot];
