import type { Unseen } from '../../../src/engine/types';
import { ALL, type ContractCase, type Evidence } from '../contract-case';

export const evidence: Evidence = {
  kind: 'source',
  limits: 'messages; it may be any record with a chatter',
};

const LEFT: Unseen[] = ['messages', 'authors', 'customer-name', 'attachments'];

const odooHelpdesk: ContractCase = {
  id: 'odoo-helpdesk',
  page: 'odoo-helpdesk',
  addresses: {
    own: [
      'https://example.odoo.com/odoo/helpdesk/7',
      'https://erp.example.com/web#id=7&model=helpdesk.ticket',
    ],
    other: ['https://example.odoo.com/helpdesk', 'https://example.com/shop?next=/odoo/7'],
  },
  sends: ['#send'],
  sendsNot: ['#chat', '#note', '#message', '#attach'],
  reading: { conversation: { thread: [] }, title: null, mode: 'reply', unseen: LEFT },
  missed: {
    ticket: ALL,
    'mode.note': LEFT,
    'mode.reply': ALL,
  },
};

export default [odooHelpdesk];
