import type { TicketReading } from '../../src/helpdesks/read-ticket';
import type { Unseen } from '../../src/engine/types';
import type { ElsewhereFiles } from '../support/open-ticket';

/** What a helpdesk's profile has to read from its page in `test/pages/`. */
export interface ContractCase {
  /** The helpdesk. */
  id: string;
  page: string;
  elsewhere?: ElsewhereFiles;
  reading: TicketReading;
  /** For each selector of the profile that reads: what is unseen once it finds nothing. */
  missed: Readonly<Record<string, Unseen[]>>;
}

export const ALL: Unseen[] = ['messages', 'authors', 'customer-name', 'attachments', 'mode'];

const demo: ContractCase = {
  id: 'demo',
  page: 'demo',
  reading: {
    conversation: {
      id: '#2041',
      customer: { name: 'Ana Ruiz' },
      agent: { name: 'Robin Hale' },
      attachments: ['map.pdf'],
      thread: [
        {
          from: 'customer',
          name: 'Ana Ruiz',
          at: '2026-03-10T09:12:00Z',
          text: 'When will it arrive?\n\nPhoto attached.',
          attachments: ['label.jpg'],
        },
        { from: 'bot', name: 'Auto-reply', text: 'We answer soon.' },
        { from: 'note', name: 'Sam Whitlock', text: 'Stuck in Cork.' },
        { from: 'agent', name: 'Sam Whitlock', text: 'On Thursday.' },
      ],
    },
    title: '#2041 Where is my grinder?',
    mode: 'reply',
    unseen: [],
  },
  missed: {
    ticket: ALL,
    title: [],
    ticketId: [],
    'mode.reply': ['mode'],
    'mode.note': [],
    'messages.item': ['messages', 'authors'],
    'messages.body': ['messages', 'authors'],
    'messages.from.customer': ['authors'],
    'messages.from.agent': ['authors'],
    'messages.from.note': ['authors'],
    'messages.from.bot': ['authors'],
    'messages.name': [],
    'messages.at': [],
    'messages.attachment': [],
    customerName: [],
    'attachments.area': ['attachments'],
    'attachments.item': [],
    agentName: [],
  },
};

const requestTracker: ContractCase = {
  id: 'request-tracker',
  page: 'request-tracker',
  elsewhere: {
    number: '7',
    messages: 'request-tracker-history.html',
    customer: 'request-tracker-display.html',
  },
  reading: {
    conversation: {
      id: '7',
      // Of two customers the one who wrote last.
      customer: { name: 'Ben Winter' },
      attachments: ['manual.pdf', 'lid.jpg'],
      thread: [
        {
          from: 'customer',
          name: 'Nora Winter',
          text: 'My kettle came without a lid.\nCan you send one?',
          attachments: ['order.txt', 'kettle.png'],
        },
        { from: 'agent', name: 'Tom Baker', text: 'Which kettle is it?\n\nTom' },
        { from: 'customer', name: 'Ben Winter', text: 'Is the lid free of charge?' },
        { from: 'note', name: 'Tom Baker', text: 'Two lids are left.' },
        { from: 'bot', name: 'The RT System itself', text: 'We are closed on Friday.' },
      ],
    },
    title: 'Kettle without a lid',
    mode: 'reply',
    unseen: [],
  },
  // Who of two customers is answered is told by the messages alone.
  missed: {
    title: [],
    ticketId: [],
    'mode.reply': ['mode'],
    'mode.note': [],
    'messages.item': ['messages', 'authors', 'customer-name'],
    'messages.body': ['messages', 'authors', 'customer-name'],
    'messages.drop': [],
    'messages.keepLines': [],
    'messages.from.bot': [],
    'messages.writer.item': ['authors', 'customer-name'],
    'messages.writer.customer': ['authors', 'customer-name'],
    'messages.name': ['customer-name'],
    'messages.attachment': [],
    'elsewhere.proof': ['messages', 'authors', 'customer-name'],
    customerName: [],
    'attachments.area': ['attachments'],
    'attachments.item': [],
  },
};

const redmine: ContractCase = {
  id: 'redmine',
  page: 'redmine',
  reading: {
    conversation: {
      id: 'Support #12',
      customer: { name: 'Nora Winter' },
      attachments: ['lid.jpg'],
      thread: [
        {
          from: 'customer',
          name: 'Nora Winter',
          text: 'My kettle came without a lid.\nCan you send one?\n\nOrder 4711\n  1 kettle',
          attachments: ['kettle.png'],
        },
        { from: 'agent', name: 'Tom Baker', text: 'Which kettle is it? Ask @nora' },
        {
          from: 'customer',
          name: 'Nora Winter',
          text: 'Tom Baker wrote in #note-1:\n\nIs the lid free of charge?',
          attachments: ['order.txt'],
        },
        { from: 'note', name: 'Tom Baker', text: 'Two lids are left.' },
      ],
    },
    title: 'Kettle without a lid',
    mode: 'reply',
    unseen: [],
  },
  missed: {
    ticket: ALL,
    title: [],
    ticketId: [],
    'mode.reply': ['mode'],
    'mode.note': [],
    'messages.item': ['messages', 'authors'],
    'messages.body': ['messages', 'authors'],
    'messages.drop': [],
    'messages.from.note': [],
    'messages.writer.item': ['authors'],
    'messages.writer.customer': ['authors'],
    'messages.name': [],
    'messages.attachment': [],
    'elsewhere.proof': [],
    customerName: [],
    'attachments.area': ['attachments'],
    'attachments.item': [],
  },
};

const redmineEdit: ContractCase = {
  ...redmine,
  page: 'redmine-edit',
  elsewhere: { number: '12', messages: 'redmine.html' },
  reading: {
    ...redmine.reading,
    conversation: { ...redmine.reading.conversation, id: '2nd line #12', attachments: [] },
  },
  missed: { ...redmine.missed, 'elsewhere.proof': ['messages', 'authors', 'customer-name'] },
};

const generic: ContractCase = {
  id: 'generic',
  page: 'generic-desk',
  reading: {
    conversation: {
      id: 'When will my grinder arrive?\n\nIt was due on Monday.',
      customer: { name: 'Ana Ruiz' },
      thread: [
        {
          from: 'customer',
          name: 'Ana Ruiz',
          at: '2026-03-10T09:12:00Z',
          text: 'When will my grinder arrive?\n\nIt was due on Monday.',
        },
        { from: 'bot', name: 'Assistant', at: '2026-03-10T09:13:00Z', text: 'We answer soon.' },
        {
          from: 'note',
          name: 'Sam Whitlock',
          at: '2026-03-10T10:00:00Z',
          text: 'Stuck in Cork, says the courier.',
        },
        { from: 'agent', name: 'Sam Whitlock', at: '2026-03-10T10:05:00Z', text: 'It comes on Thursday.' },
        { from: 'customer', name: 'Ana Ruiz', at: '2026-03-10T11:00:00Z', text: 'Can I pick it up instead?' },
      ],
    },
    title: null,
    mode: 'unknown',
    unseen: ['attachments', 'mode'],
  },
  missed: {},
};

export const cases = [demo, generic, redmine, redmineEdit, requestTracker];
