import { describe, expect, it } from 'vitest';
import type { SessionState } from '../../../src/browser/session-state';
import type { Report } from '../../../src/engine/types';
import { OTHER_LANGUAGE, whyEmpty, whyNoCoach } from '../../../src/pages/side-panel/why-empty';

const REPORT: Report = {
  language: 'en',
  findings: [],
  asks: [],
  credits: [],
  customer: { mood: null, urgency: null, topic: null },
  promises: [],
  known: [],
  scores: { resolution: null, respect: null, tone: null },
};
const SESSION: SessionState = {
  helpdesk: null,
  ticket: null,
  mode: 'reply',
  revision: 1,
  unseen: [],
  elsewhere: null,
  conversation: { thread: [], draft: '' },
  isWhole: true,
  report: null,
  shown: [],
  dismissed: [],
  lastFix: null,
  paused: false,
};

const title = (session: Partial<SessionState>) =>
  whyEmpty({ session: { ...SESSION, ...session }, optOut: null, closedFrame: null, teaching: null })?.title;

describe('why the panel is empty', () => {
  it('is that no reply is open', () => {
    expect(whyEmpty({ session: null, optOut: null, closedFrame: null, teaching: null })?.title).toBe(
      'No reply is open here',
    );
  });

  it('is, without a coach, what to click, or that it cannot run there', () => {
    const site = 'https://desk.example.com/*';
    const tab = { tabId: 1, isSeen: true, site, isAllowed: false };
    expect(whyNoCoach(null).title).toBe('Not on this page yet');
    expect(whyNoCoach({ ...tab, isSeen: false, site: null }).title).toBe('Not on this page yet');
    expect(whyNoCoach({ ...tab, site: null }).title).toBe('It cannot run on this page');
    expect(whyNoCoach(tab).title).toBe('Not on this page yet');
    expect(whyNoCoach({ ...tab, isAllowed: true }).title).toBe('Not started on this page');
  });

  it('is the note or the pause where it is one of them, and only there', () => {
    expect(title({ mode: 'note' })).toBe('This is an internal note');
    expect(title({ paused: true })).toBe('Paused');
    expect(title({ mode: 'reply' })).toBe('Not checked');
    expect(title({ mode: 'unknown' })).toBe('Not checked');
  });

  it('is that only a part of the draft can be read', () => {
    expect(title({ isWhole: false })).toBe('Not all of the draft is here');
    expect(title({ isWhole: false, mode: 'note' })).toBe('This is an internal note');
  });

  it('is the language where no pack reads it', () => {
    const session = { ...SESSION, report: { ...REPORT, language: null } };
    expect(whyEmpty({ session, optOut: null, closedFrame: null, teaching: null })).toBe(OTHER_LANGUAGE);
  });

  it('is that the page asks assistants to stay away', () => {
    const why = whyEmpty({ session: null, optOut: 'honoured', closedFrame: null, teaching: null });
    expect(why?.title).toBe('This page asks writing assistants to stay away');
    expect(
      whyEmpty({
        session: { ...SESSION, report: REPORT },
        optOut: 'overridden',
        closedFrame: null,
        teaching: null,
      }),
    ).toBeNull();
  });

  it('is nothing where there is a report', () => {
    expect(title({ report: REPORT })).toBeUndefined();
  });
});
