import { describe, expect, it } from 'vitest';
import type { PanelUpdate } from '../../../src/browser/panel-messages';
import type { SessionState } from '../../../src/browser/session-state';
import { texts } from '../../../src/locales/en';
import type { TabSite } from '../../../src/pages/side-panel/tab-site';
import { whyEmpty } from '../../../src/pages/side-panel/why-empty';
import { isHintless, whyRows } from '../../../src/pages/side-panel/why-rows';
import { HINT, NO_DRAFT, REPORT, SESSION } from './session-state';

const site = 'https://desk.example.com/*';
const TAB: TabSite = { tabId: 1, isSeen: true, site, isAllowed: true };
const WRITTEN: SessionState = {
  ...SESSION,
  report: REPORT,
  conversation: { thread: [], draft: 'Hello Ana.' },
};

const withSession = (change: Partial<SessionState>, rest: Partial<PanelUpdate> = {}): PanelUpdate => ({
  ...NO_DRAFT,
  session: { ...WRITTEN, ...change },
  ...rest,
});
const reasons = (update: PanelUpdate | null, tab: TabSite | null = TAB) =>
  whyRows(tab, update).flatMap(({ step, isReason }) => (isReason ? step : []));
const steps = (update: PanelUpdate | null, tab: TabSite | null = TAB) =>
  whyRows(tab, update).map(({ step }) => step);
const textOf = (step: string, update: PanelUpdate) =>
  whyRows(TAB, update).find((row) => row.step === step)?.text;

const ALL = 'site coach page draft pause mode opt-out frame language checks hidden words'.split(' ');

describe('why nothing is seen', () => {
  it('is no reason at all where all is fine, and then all of it is said, in order', () => {
    expect(reasons(withSession({}))).toEqual([]);
    expect(steps(withSession({}))).toEqual(ALL);
  });

  it('is that the site is not allowed, or closed to extensions, and then nothing more is known', () => {
    const tabs = [
      null,
      { ...TAB, isSeen: false, site: null, isAllowed: false },
      { ...TAB, isAllowed: false },
    ];
    for (const tab of tabs) expect(steps(null, tab)).toEqual(['site']);
    expect(whyRows({ ...TAB, site: null, isAllowed: false }, null)[0]?.text).toBe(texts.panel.closedTitle);
  });

  it('is that no coach runs on a site that is allowed', () => {
    expect(steps(null)).toEqual(['site', 'coach']);
    expect(reasons(null)).toEqual(['coach']);
  });

  it('is not the site where a click on the button let the coach in', () => {
    expect(reasons(withSession({}), { ...TAB, isAllowed: false })).toEqual([]);
    expect(reasons(withSession({}), null)).toEqual([]);
  });

  it('says by what the page is read', () => {
    const known = { helpdesk: 'Zendesk' };
    expect(textOf('page', NO_DRAFT)).toBe(texts.why.page.unknown);
    expect(textOf('page', { ...NO_DRAFT, ...known })).toBe(texts.why.page.known('Zendesk'));
    expect(textOf('page', withSession({ guessed: 'messages' }, known))).toBe(
      texts.why.page.changed('Zendesk'),
    );
  });

  it('is that no reply is open, or one that the coach may not read or enter', () => {
    expect(steps(NO_DRAFT)).toEqual(['site', 'coach', 'page', 'draft']);
    expect(reasons(NO_DRAFT)).toEqual(['draft']);
    expect(reasons({ ...NO_DRAFT, optOut: 'honoured' })).toEqual(['opt-out']);
    expect(reasons({ ...NO_DRAFT, closedFrame: { site: null } })).toEqual(['frame']);
  });

  it.each<[string, Partial<SessionState>, string[]]>([
    ['paused', { paused: true, report: null }, ['pause']],
    ['a note', { mode: 'note', report: null }, ['mode']],
    ['paused in a note', { mode: 'note', paused: true, report: null }, ['pause', 'mode']],
    ['a part of a draft', { isWhole: false, report: null }, ['whole']],
    ['a check that failed', { report: null }, ['checks']],
    ['another language', { report: { ...REPORT, language: null } }, ['language']],
    ['hints that are all hidden', { report: { ...REPORT, findings: [HINT] } }, ['hidden']],
    ['an empty draft', { conversation: { thread: [], draft: ' \n' } }, ['words']],
  ])('is %s', (_what, change, wanted) => {
    expect(reasons(withSession(change))).toEqual(wanted);
  });

  it('does not call a question hidden, which is in the list', () => {
    const question = { ...HINT, check: 'unanswered-question' };
    const update = withSession({ report: { ...REPORT, findings: [question] }, shown: [question] });
    expect(reasons(update)).toEqual([]);
    expect(isHintless(update)).toBe(true);
  });

  it('is asked as long as no hint is shown', () => {
    const hints = { report: { ...REPORT, findings: [HINT] }, shown: [HINT] };
    expect(isHintless(null)).toBe(true);
    expect(isHintless(NO_DRAFT)).toBe(true);
    expect(isHintless(withSession({}))).toBe(true);
    expect(isHintless(withSession(hints))).toBe(false);
    expect(isHintless(withSession({ ...hints, paused: true }))).toBe(true);
  });

  it('has the reason first that stands above it', () => {
    const changes: Partial<SessionState>[] = [
      { paused: true, mode: 'note', report: null },
      { mode: 'note', isWhole: false, report: null },
      { isWhole: false, report: null },
      { report: null },
      { report: { ...REPORT, language: null } },
    ];
    const updates = [
      NO_DRAFT,
      { ...NO_DRAFT, optOut: 'honoured' as const },
      ...changes.map((one) => withSession(one)),
    ];
    for (const update of updates) {
      const first = whyRows(TAB, update).find(({ isReason }) => isReason);
      expect(first?.text).toBe(whyEmpty(update)?.title);
    }
  });
});
