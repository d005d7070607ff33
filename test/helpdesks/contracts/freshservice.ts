import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'several',
  limits: 'messages; reply or note; what sends',
};

const freshservice: ContractCase = {
  id: 'freshservice',
  page: 'freshservice',
  addresses: {
    own: [
      'https://doors.freshservice.com/a/tickets/311',
      'https://doors.freshservice.com/a/tickets/311?tab=x',
    ],
    other: [
      'https://doors.freshservice.com/a/changes/12',
      'https://doors.freshservice.com/support/tickets/311',
      'https://example.com/a/tickets/311',
    ],
  },
  sends: [],
  sendsNot: ['.editor .send'],
  reading: {
    conversation: { id: '#SR-311', thread: [] },
    title: 'Badge does not open the door',
    mode: 'unknown',
    unseen: ALL,
  },
  missed: { title: ALL, ticketId: ALL },
};

export default [freshservice];
