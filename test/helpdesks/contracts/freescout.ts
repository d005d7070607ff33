import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'source',
  limits: "calls and mails that came back are nobody's",
};

const freescout: ContractCase = {
  id: 'freescout',
  page: 'freescout',
  addresses: {
    own: ['https://example.com/conversation/31?folder_id=2', 'https://example.com/help/conversation/31'],
    other: ['https://example.com/mailbox/1/new-ticket?next=/conversation/31'],
  },
  sends: ['.form-reply .btn-send-text'],
  sendsNot: ['.form-reply .btn-send-menu', '.conv-subjtext'],
  reading: {
    conversation: {
      id: '31',
      customer: { name: 'Vera Lang' },
      attachments: ['manual.pdf'],
      thread: [
        {
          from: 'customer',
          name: 'Vera Lang',
          text: 'My clock runs late.\nCan you help?',
          attachments: ['clock.png'],
        },
        { from: 'agent', text: 'Which clock is it?' },
        { from: 'note', name: 'Nils Ott', text: 'The clock is an old one.' },
      ],
    },
    title: 'Clock runs late',
    mode: 'reply',
    unseen: [],
  },
  missed: {
    ticket: ALL,
    title: [],
    ticketId: [],
    'mode.note': [],
    'mode.reply': ['mode'],
    'messages.item': ['messages', 'authors'],
    'messages.body': ['messages', 'authors'],
    'messages.drop': [],
    'messages.from.note': ['authors'],
    'messages.from.agent': ['authors'],
    'messages.from.customer': ['authors'],
    'messages.name': [],
    'messages.attachment': [],
    customerName: [],
    'attachments.area': ['attachments'],
    'attachments.item': [],
  },
};

export default [freescout];
