import { ALL, type ContractCase } from '../contract-case';

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
