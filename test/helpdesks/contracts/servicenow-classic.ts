import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'several',
  modes: ['note'],
  limits: 'the request itself and mails; whose messages are in other languages than English; workspaces',
};

const servicenowClassic: ContractCase = {
  id: 'servicenow-classic',
  page: 'servicenow-classic',
  addresses: {
    own: [
      'https://print.service-now.com/incident.do?sys_id=42',
      'https://print.service-now.com/now/nav/ui/classic/params/target/incident.do',
    ],
    other: ['https://example.com/incident.do', 'https://service-now.com.example.com/incident.do'],
  },
  sends: ['#sysverb_update', '#post'],
  sendsNot: ['#show_history'],
  reading: {
    conversation: {
      id: 'INC0042',
      customer: { name: 'Rosa Feld' },
      thread: [
        { from: 'agent', name: 'Karl Moor', text: 'Which printer is it?' },
        { from: 'customer', name: 'Rosa Feld', text: 'The one on floor two.\nWhen is it mended?' },
        { from: 'note', name: 'Karl Moor', text: 'The drum is worn out.' },
        // Neither the caller nor the one who works on it.
        { from: 'unknown', name: 'Lisa Brandt', text: 'I sit next to Rosa and see it, too.' },
      ],
    },
    title: 'Printer prints blank pages',
    mode: 'reply',
    unseen: ['authors', 'attachments'],
  },
  // Messages are put in order by a hook, which reads them with selectors of its own.
  missed: {
    ticket: ALL,
    title: ['authors', 'attachments'],
    ticketId: ['authors', 'attachments'],
    'messages.item': ['messages', 'authors', 'attachments'],
    'messages.body': ['messages', 'authors', 'attachments'],
    'messages.name': ['authors', 'attachments'],
    customerName: ['authors', 'attachments'],
  },
};

export default [servicenowClassic];
