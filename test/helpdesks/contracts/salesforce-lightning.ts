import type { Unseen } from '../../../src/engine/types';
import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'several',
  limits: 'messages; whether a post is for the customer',
};

const NEVER_SEEN: Unseen[] = ['messages', 'authors', 'attachments'];

const salesforce: ContractCase = {
  id: 'salesforce-lightning',
  page: 'salesforce-lightning',
  addresses: {
    own: [
      'https://scales.lightning.force.com/lightning/r/Case/500/view',
      'https://scales--test.sandbox.lightning.force.com/lightning/r/Case/500/view?ws=x',
    ],
    other: [
      'https://scales.lightning.force.com/apex/page',
      'https://force.com/lightning/r/Case/500/view',
      'https://example.com/lightning/r/Case/500/view',
    ],
  },
  sends: ['#one .send'],
  sendsNot: ['#one .qe-textPostDesktop', '#two .send'],
  reading: {
    conversation: { id: '00001207', customer: { name: 'Pia Moss' }, thread: [] },
    title: 'Scale shows too much',
    mode: 'reply',
    unseen: NEVER_SEEN,
  },
  missed: {
    ticket: ALL,
    title: NEVER_SEEN,
    ticketId: NEVER_SEEN,
    customerName: ['messages', 'authors', 'customer-name', 'attachments'],
  },
};

export default [salesforce];
