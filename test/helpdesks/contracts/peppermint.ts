import type { Unseen } from '../../../src/engine/types';
import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'source',
  limits: 'messages',
};

const LEFT: Unseen[] = ['messages', 'authors', 'customer-name', 'attachments'];

const peppermint: ContractCase = {
  id: 'peppermint',
  page: 'peppermint',
  addresses: {
    own: ['https://desk.example.com/issue/3f', 'https://desk.example.com/de/issue/3f'],
    other: ['https://desk.example.com/issues', 'https://example.com/?from=/issue/3f'],
  },
  sends: ['#send'],
  sendsNot: ['#close', '#public', '#search'],
  reading: {
    conversation: { id: '#19 -', thread: [] },
    title: 'Printer prints blank pages',
    mode: 'reply',
    unseen: LEFT,
  },
  missed: {
    ticket: ALL,
    title: LEFT,
    ticketId: LEFT,
    'mode.note': LEFT,
    'mode.reply': ALL,
  },
};

export default [peppermint];
