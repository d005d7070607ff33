import type { SiteProfile } from './define-helpdesk';
import { findAll } from './select';

/** Milliseconds for all selectors of a profile together: a page is looked at up to four times a second. */
const MOST_TIME = 250;
/** On one page; more is a selector that fits anything. */
const MOST_COMPOSERS = 50;
const MOST_MESSAGES = 1000;
/** A page is tried again once it has so many times the elements of the last trial. */
const GROWTH = 2;

interface Trial {
  /** Elements of the page. */
  readonly size: number;
  readonly isBearable: boolean;
}

const trials = new WeakMap<Document, WeakMap<SiteProfile, Trial>>();

/**
 * Whether a page can bear a profile that somebody wrote by hand: its selectors are quick, and do not take half the page
 * for drafts or messages. A selector cannot be stopped once it runs, so each is tried when the page is first met and
 * again whenever it has doubled: one that was quick so far is not endless then. What was not bearable is left aside on
 * this page until somebody mends it.
 */
export function isBearable(profile: SiteProfile, page: Document): boolean {
  const tried = trials.get(page) ?? new WeakMap<SiteProfile, Trial>();
  trials.set(page, tried);
  const size = page.getElementsByTagName('*').length;
  const last = tried.get(profile);
  if (last && (!last.isBearable || size < last.size * GROWTH)) return last.isBearable;
  const trial = { size, isBearable: passes(profile, page) };
  tried.set(profile, trial);
  return trial.isBearable;
}

function passes(profile: SiteProfile, page: Document): boolean {
  return (
    // Once more, because a busy machine is slow by itself.
    (isQuick(profile, page) || isQuick(profile, page)) &&
    findAll(page, profile.composer).length <= MOST_COMPOSERS &&
    findAll(page, profile.messages?.item).length <= MOST_MESSAGES
  );
}

function isQuick(profile: SiteProfile, page: Document): boolean {
  const start = performance.now();
  return selectorsOf(profile).every((selector) => {
    findAll(page, selector);
    return performance.now() - start <= MOST_TIME;
  });
}

function selectorsOf(profile: SiteProfile): (string | undefined)[] {
  const { messages, mode, elsewhere, send, attachments } = profile;
  const { item, body, drop, keepLines, withheld, name, at, attachment, from, writer } = messages ?? {};
  return [
    ...[profile.fingerprint, profile.ticket, profile.title, profile.ticketId],
    ...[profile.composer, profile.composerFrame, profile.customerName, profile.agentName],
    ...[mode?.reply, mode?.note],
    ...[item, body, drop, keepLines, withheld, name, at, attachment],
    ...Object.values(from ?? {}),
    ...[writer?.item, writer?.customer, writer?.agent],
    ...[elsewhere?.messages, elsewhere?.customer],
    ...[send?.button, send?.enter],
    ...[attachments?.area, attachments?.item],
  ];
}
