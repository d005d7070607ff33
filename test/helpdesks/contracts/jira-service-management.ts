import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'several',
  modes: ['note'],
  limits: 'whose messages are in issues that are no requests; agents, who may have written a note',
};

const jira: ContractCase = {
  id: 'jira-service-management',
  page: 'jira-service-management',
  addresses: {
    own: [
      'https://bikes.atlassian.net/browse/BIKE-8',
      'https://bikes.atlassian.net/jira/servicedesk/projects/BIKE/queues/custom/1/BIKE-8',
    ],
    other: ['https://bikes.atlassian.net/wiki/spaces/BIKE', 'https://example.com/browse/BIKE-8'],
  },
  sends: ['#save'],
  sendsNot: ['#save-field', '#cancel', '#comment-editor-container-tabs-0'],
  reading: {
    conversation: {
      id: 'BIKE-8',
      customer: { name: 'Max Quinn' },
      thread: [
        { from: 'customer', text: 'The chain falls off uphill. What can I do?' },
        // The agent's, but nothing tells that it is no internal one.
        { from: 'unknown', name: 'Eva Sand', text: 'Is the chain new?' },
        { from: 'note', name: 'Eva Sand', text: 'The new chains are too long.' },
        { from: 'customer', name: 'Max Quinn', text: 'Yes, it is a new one.' },
      ],
    },
    title: 'Chain falls off',
    mode: 'reply',
    unseen: ['authors', 'attachments'],
  },
  missed: {
    ticket: ALL,
    title: ['authors', 'attachments'],
    ticketId: ['authors', 'attachments'],
    'messages.item': ['messages', 'authors', 'attachments'],
    'messages.body': ['messages', 'authors', 'attachments'],
    'messages.drop': ['authors', 'attachments'],
    'messages.from.note': ['authors', 'attachments'],
    'messages.name': ['authors', 'attachments'],
    customerName: ['authors', 'attachments'],
  },
};

export default [jira];
