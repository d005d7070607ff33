import type { PanelUpdate } from '../../../src/browser/panel-messages';
import type { SessionState } from '../../../src/browser/session-state';
import type { Finding, Report } from '../../../src/engine/types';

/** Of a draft about which there is nothing to say. */
export const REPORT: Report = {
  language: 'en',
  findings: [],
  asks: [],
  credits: [],
  customer: { mood: null, urgency: null, topic: null },
  promises: [],
  known: [],
  scores: { resolution: null, respect: null, tone: null },
};

export const SESSION: SessionState = {
  helpdesk: null,
  ticket: null,
  mode: 'reply',
  revision: 1,
  unseen: [],
  guessed: null,
  elsewhere: null,
  conversation: { thread: [], draft: '' },
  isWhole: true,
  report: null,
  shown: [],
  dismissed: [],
  lastFix: null,
  paused: false,
};

/** Of a coached page without a draft. */
export const NO_DRAFT: PanelUpdate = {
  session: null,
  optOut: null,
  closedFrame: null,
  helpdesk: null,
  teaching: null,
};

export const HINT: Finding = {
  check: 'shouting',
  rule: 'shouting.capitals',
  dimension: 'tone',
  severity: 'warn',
  start: 0,
  end: 3,
  message: 'Reads like shouting',
  why: 'Capitals are loud.',
};
