import type { Facts } from '../facts';
import { findCardNumbers, findIbans } from '../privacy/account-numbers';
import { findNoteEchoes } from '../privacy/note-echo';
import { findOtherPeople } from '../privacy/other-people';
import { nameTokens } from '../thread/names';
import { sentenceAt } from '../text/lookup';
import type { Span } from '../types';
import { defineCheck, type Found } from './define-check';

/** As far in front of a number as the word may stand that says what it counts. */
const BEFORE = 30;
/** As far in front of an address as the words may stand that say whose it is. */
const IN_FRONT = 300;
const ADDRESS = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const TEAM_HOST =
  /^(?:https?:\/\/)?(?:[\w.-]{0,60}\b(?:internal|intranet|intra|backoffice|preprod|corp|staging|localhost|admin)\b|10\.\d|192\.168\.|[\w-]{1,40}\.slack\.com\/archives)|\/agent\/tickets\/\d|[/-](?:internal|intranet|backoffice|staff-only)[/-]/i;
/** Trackers and wikis are open to everybody at some firms. */
const TRACKER = /^(?:https?:\/\/)?[\w.-]{0,60}\b(?:jira|confluence)\b/i;

export default defineCheck({
  id: 'privacy-leak',
  dimension: 'respect',
  severity: 'stop',
  find: (facts) => [
    ...numbersIn(facts, 'card', findCardNumbers, 'REFERENCE'),
    ...numbersIn(facts, 'iban', findIbans, 'OWN_ACCOUNT'),
    ...findForeignMail(facts),
    ...findTeamLinks(facts),
    ...findEchoes(facts),
    // Names are many: a colleague's may stand in such words too.
    ...findOtherPeople(facts).map((span) => ({ rule: 'other-person', span, severity: 'warn' as const })),
  ],
});

/** All but those in front of which a cue says that it is another kind of number, or ours. */
function numbersIn(
  { draft, pack }: Facts,
  rule: string,
  find: (text: string) => Span[],
  harmless: string,
): Found[] {
  return find(draft.scope)
    .filter(({ start }) => !pack.cue(harmless).test(draft.scope.slice(Math.max(0, start - BEFORE), start)))
    .map((span) => ({ rule, span }));
}

/** An address that the thread does not hold, and of which the sentence says that it is another person's. */
function findForeignMail(facts: Facts): Found[] {
  const { conversation, draft, names, pack } = facts;
  const addresses = linksIn(facts).filter(({ text }) => text.includes('@'));
  if (addresses.length === 0) return [];
  const inThread = new Set(
    conversation.thread.flatMap(({ text }) => text.toLowerCase().match(ADDRESS) ?? []),
  );
  return addresses
    .filter(({ text, start }) => {
      const address = text.toLowerCase();
      const [local = ''] = address.split('@');
      const isOwn = nameTokens(local.replace(/[._+-]/g, ' ')).some((token) => names.has(token));
      const sentence = sentenceAt(draft, Math.max(0, start - 1));
      const before = draft.scope.slice(Math.max(sentence?.start ?? start, start - IN_FRONT), start);
      return !inThread.has(address) && !isOwn && pack.cue('OTHERS_ADDRESS').test(before);
    })
    .map(({ start, end }) => ({ rule: 'foreign-mail', span: { start, end } }));
}

function findTeamLinks(facts: Facts): Found[] {
  return linksIn(facts)
    .filter(({ text }) => TEAM_HOST.test(text) || TRACKER.test(text))
    .map(({ text, start, end }) => ({
      rule: 'internal-link',
      span: { start, end },
      ...(!TEAM_HOST.test(text) && { severity: 'warn' as const }),
    }));
}

function findEchoes({ conversation, draft, pack }: Facts): Found[] {
  const isMeant = (note: string) => pack.cue('MEANT_FOR_CUSTOMER').test(note);
  return findNoteEchoes(draft.scope, conversation.thread, isMeant).map(({ span, evidence }) => ({
    rule: 'note-echo',
    span,
    evidence: [evidence],
  }));
}

function linksIn({ draft }: Facts): (Span & { text: string })[] {
  return draft.masked
    .filter(({ kind }) => kind === 'link')
    .map(({ start, end }) => ({ start, end, text: draft.source.slice(start, end) }));
}
