import type { Unseen } from '../../../src/engine/types';
import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'several',
  limits: 'reply or note; on newer pages whose messages are; what sends',
};

const NEVER_SEEN: Unseen[] = ['customer-name', 'attachments', 'mode'];

const intercom: ContractCase = {
  id: 'intercom',
  page: 'intercom',
  addresses: {
    own: [
      'https://app.intercom.com/a/inbox/abc123/inbox/conversation/215',
      'https://app.eu.intercom.com/a/apps/abc123/inbox/inbox/conversation/215',
    ],
    other: [
      'https://app.intercom.com/a/apps/abc123/articles/articles/12',
      'https://www.intercom.com/a/inbox/abc123',
      'https://example.com/a/inbox/abc123/inbox',
    ],
  },
  sends: [],
  sendsNot: ['[data-conversation-reply-composer] button'],
  reading: {
    conversation: {
      id: 'Lamp flickers\nHi there!',
      thread: [
        { from: 'customer', text: 'Hi there!' },
        { from: 'customer', text: 'My lamp flickers. Can I send it back?' },
        { from: 'bot', text: 'I am a robot and look for an answer.' },
        { from: 'bot', text: 'Our team is back at nine.' },
        { from: 'note', text: 'She has sent back three lamps.' },
        { from: 'agent', text: 'Which lamp is it?' },
        { from: 'customer', text: 'The green one.' },
      ],
    },
    title: 'Lamp flickers',
    mode: 'unknown',
    unseen: NEVER_SEEN,
  },
  missed: {
    ticket: ALL,
    title: NEVER_SEEN,
    'messages.item': ALL,
    'messages.body': ALL,
    'messages.drop': NEVER_SEEN,
    'messages.from.customer': ['authors', ...NEVER_SEEN],
    'messages.from.agent': ['authors', ...NEVER_SEEN],
    'messages.from.note': ['authors', ...NEVER_SEEN],
    'messages.from.bot': ['authors', ...NEVER_SEEN],
  },
};

/** Nothing but the side on which a part stands, which is nobody's name. */
const withoutCategories: ContractCase = {
  ...intercom,
  page: 'intercom-sides',
  reading: {
    conversation: {
      id: 'Lamp flickers',
      thread: [
        { from: 'unknown', text: 'My lamp flickers.' },
        { from: 'unknown', text: 'Which lamp is it?' },
      ],
    },
    title: 'Lamp flickers',
    mode: 'unknown',
    unseen: ['authors', ...NEVER_SEEN],
  },
  missed: {
    ...Object.fromEntries(Object.keys(intercom.missed).map((path) => [path, ['authors', ...NEVER_SEEN]])),
    ticket: ALL,
    'messages.item': ALL,
    'messages.body': ALL,
  },
};

export default [intercom, withoutCategories];
