import type { Guard } from './guard';
import type { GuardFacts } from './guard-facts';
import { isQuick } from '../thread/channel';
import { customerGuards } from './customer-guards';
import { ownershipGuards } from './ownership-guards';

const NEGATION_REACH = 4;
const CLAUSE_END = /(?<=[.,;!?\n])/;
/** About eighty words. */
const SHORT_DRAFT = 480;
const WAYS_FORWARD = ['REASON', 'STATE', 'ALT', 'STEP', 'TRIES', 'ASKS_FOR'];

/** By name. What a name means must hold in every language: the words are in the pack's cues. */
export const guards: Readonly<Record<string, Guard>> = {
  /** "That was not your mistake." */
  negated: {
    cues: ['NEG'],
    passes: (facts) => facts.has('NEG', lastWords(facts.clauseBefore(), NEGATION_REACH)),
  },
  /** "If you forgot to save, …" */
  hypothetical: {
    cues: ['HYPOTHETICAL'],
    passes: (facts) => facts.has('HYPOTHETICAL', facts.clauseBefore()),
  },
  /** "Did you …?" asks and does not state. */
  question: {
    cues: [],
    passes: (facts) => /\?["')\]]*$/.test(facts.sentence()),
  },
  /** Steps that were numbered or bulleted. */
  list: {
    cues: [],
    passes: (facts) => facts.inList(),
  },
  /** "If it happens again, I'll look into it": it may never come to it. */
  conditional: {
    cues: ['CONDITION'],
    passes: (facts) => facts.has('CONDITION', facts.before()),
  },
  /** "Never send anyone your PIN", "If anyone asks you to …", "What's the PIN? Please don't tell me." */
  safety: {
    cues: ['SAFETY', 'NEVER', 'SCAM', 'KEEP_IT'],
    passes: (facts) =>
      facts.has('SAFETY', facts.clauseBefore() + facts.words()) ||
      ['NEVER', 'SCAM'].some((cue) => facts.has(cue, facts.before())) ||
      [facts.after(), facts.nextSentence()].some((text) => facts.has('KEEP_IT', text)),
  },
  /** "I'm sorry you were told to wait": the clause owns up to it. */
  'own-fault': {
    cues: ['APOLOGY', 'OWN_FAULT'],
    passes: (facts) => ['APOLOGY', 'OWN_FAULT'].some((cue) => facts.has(cue, facts.clauseBefore())),
  },
  /** "We will send your PIN": somebody else than the customer does it. */
  'others-act': {
    cues: ['OTHERS_ACT'],
    passes: (facts) => facts.has('OTHERS_ACT', facts.clauseBefore()),
  },
  /** "We return it today": the subject is we. */
  'own-act': {
    cues: ['OWN_SUBJECT'],
    passes: (facts) => facts.has('OWN_SUBJECT', facts.clauseBefore()),
  },
  /** "Please send it as soon as possible": the customer is to do it. */
  'customer-act': {
    cues: ['CUSTOMER_ACT'],
    passes: (facts) => facts.has('CUSTOMER_ACT', facts.clauseBefore()),
  },
  /** A refusal that says why, or what is possible, in its paragraph or anywhere in a short draft. */
  'reason-or-alternative': {
    cues: ['REASON', 'ALT', 'STEP'],
    passes: (facts) => {
      const text = facts.draft.scope.length < SHORT_DRAFT ? facts.restOfDraft() : facts.restOfParagraph();
      return ['REASON', 'ALT', 'STEP'].some((cue) => facts.has(cue, text));
    },
  },
  /** The draft says what for. */
  'reason-given': {
    cues: ['REASON'],
    passes: (facts) => facts.has('REASON', facts.restOfDraft()),
  },
  /** A time in the same or the next sentence, or an event that the customer can see. */
  'has-time': {
    cues: ['DUE', 'EVENT'],
    passes: (facts) => {
      const text = facts.restOfSentence();
      return facts.has('DUE', text) || facts.has('EVENT', text) || facts.has('DUE', facts.nextSentence());
    },
  },
  /** The draft says when, somewhere, or asks for what is needed first. */
  'time-in-draft': {
    cues: ['TIME'],
    passes: (facts) => facts.setting.draftAsks() || facts.has('TIME', facts.restOfDraft()),
  },
  /** Told about what was, not promised: "I waited a few minutes." */
  past: {
    cues: ['PAST'],
    passes: (facts) => facts.has('PAST', facts.restOfSentence()),
  },
  /** The thing is done already, as the draft says. */
  done: {
    cues: ['DONE'],
    passes: (facts) => facts.draftHas('DONE'),
  },
  /** The draft says what was done, what comes next, or asks for what is needed. */
  'next-step-said': {
    cues: ['DONE', 'STEP', 'ALT'],
    passes: (facts) =>
      facts.setting.draftAsks() || ['DONE', 'STEP', 'ALT'].some((cue) => facts.draftHas(cue)),
  },
  /** "Sorry, but I sent the wrong label": what follows owns the fault or mends it. */
  'repair-follows': {
    cues: ['DONE', 'OWN_FAULT'],
    passes: (facts) => {
      const text = `${facts.after()} \n ${facts.nextSentence()}`;
      return facts.has('DONE', text) || facts.has('OWN_FAULT', text);
    },
  },
  /** The sentence names something concrete beside the stock phrase: a number, a time, a cause. */
  'names-detail': {
    cues: ['TIME', 'REASON'],
    passes: (facts) => {
      const text = facts.restOfSentence();
      return /\d/.test(text) || facts.has('TIME', text) || facts.has('REASON', text);
    },
  },
  /** "…: a second charge three days before rent is due": what follows says what was understood. */
  'says-what': {
    cues: ['REASON'],
    passes: (facts) =>
      /^[^.!?\n]{0,25}(?::| - | \u2013 | \u2014 )/.test(facts.after()) || facts.has('REASON', facts.after()),
  },
  /** The customer's last message thanks and asks nothing. */
  praise: {
    cues: ['THANKS'],
    passes: (facts) => facts.lastMessageHas('THANKS') && !facts.setting.lastMessageAsks(),
  },
  /** "In the photo you sent": it is the customer's own. */
  'customer-own': {
    cues: ['CUSTOMER_OWN'],
    passes: (facts) => facts.has('CUSTOMER_OWN', facts.sentence()),
  },
  /** The draft gives a link beside it. */
  'link-beside': {
    cues: [],
    passes: (facts) => {
      const end = facts.match.end + facts.after().length + facts.nextSentence().length + 2;
      return facts.setting.hasLink(facts.match.start, end);
    },
  },
  /** The customer used the same words. */
  'customer-word': {
    cues: [],
    passes: (facts) => facts.setting.customerSaid(facts.words()),
  },
  /**
   * The thread is about such text: the customer wrote some that the same rule would find, or it speaks of
   * templates. Behind a greeting it is left over all the same.
   */
  'thread-code': {
    cues: ['TEMPLATE_TALK', 'HELLO'],
    passes: (facts) => {
      if (facts.setting.customerMatches(facts.match.of)) return true;
      if (facts.has('HELLO', facts.before())) return false;
      return facts.has('TEMPLATE_TALK', facts.restOfSentence()) || facts.customerHas('TEMPLATE_TALK');
    },
  },
  /** The name of a button or a setting: in quotes or bold, or after "click", "select", … */
  'ui-label': {
    cues: ['UI_VERB'],
    passes: (facts) => /["'*_]$/.test(facts.before()) || facts.has('UI_VERB', facts.before()),
  },
  /** The sentence or the next one thanks: "You're the first to report this, thank you." */
  thanked: {
    cues: ['THANKS'],
    passes: (facts) =>
      facts.has('THANKS', facts.restOfSentence()) || facts.has('THANKS', facts.nextSentence()),
  },
  /** The sentence asks courteously, says what for, or what it leads to. */
  softened: {
    cues: ['SOFTENER', 'REASON'],
    passes: (facts) => ['SOFTENER', 'REASON'].some((cue) => facts.has(cue, facts.restOfSentence())),
  },
  /** The customer asked how to do something: steps are the answer. */
  'how-to-asked': {
    cues: ['HOW_TO'],
    passes: (facts) => facts.lastMessageHas('HOW_TO'),
  },
  /** A no that does not stand alone: the draft says why, what is possible, what was done or what comes next. */
  'way-forward': {
    cues: [...WAYS_FORWARD, 'STOCK_CLOSE'],
    passes: (facts) => {
      const text = withoutStockCloses(facts);
      if (text.includes('?') || facts.setting.hasLink(0, facts.draft.scope.length)) return true;
      return WAYS_FORWARD.some((cue) => facts.has(cue, text));
    },
  },
  /** A notice with a date and a way out: "Please update the card by 9 May, or …; you can restart it any time." */
  'fair-notice': {
    cues: ['DUE', 'REASON', 'ALT', 'STEP', 'OPEN'],
    passes: (facts) => {
      const text = facts.restOfDraft();
      const hasWayOut = ['REASON', 'ALT', 'STEP', 'OPEN'].some((cue) => facts.has(cue, text));
      return hasWayOut && facts.has('DUE', text + facts.words());
    },
  },
  /** The customer raised it: one of the match's own words that carry a topic stands in their messages. */
  'customer-topic': {
    cues: [],
    passes: (facts) => facts.sharesTopicWithCustomer(),
  },
  /** "You called it a small problem, …" */
  'customer-said': {
    cues: ['CUSTOMER_SAID'],
    passes: (facts) => facts.has('CUSTOMER_SAID', facts.restOfSentence()),
  },
  /** "I have told our warehouse twice": not the customer. */
  'told-others': {
    cues: ['TOLD_OTHERS'],
    passes: (facts) => facts.has('TOLD_OTHERS', facts.sentence()),
  },
  /** "As you can see in the picture": it is there to be seen. */
  'shows-picture': {
    cues: ['PICTURE'],
    passes: (facts) => facts.has('PICTURE', facts.after()),
  },
  /** "It ends now; just reply here": the way back is open. */
  'open-door': {
    cues: ['OPEN'],
    passes: (facts) => facts.has('OPEN', facts.restOfDraft()),
  },
  /** Nobody tells what the customer is called. */
  'name-unknown': {
    cues: [],
    passes: ({ context }) => !context.conversation.customer?.name,
  },
  /** "Great news: your claim is paid": what stands around it is good for the customer. */
  'good-news': {
    cues: ['GOOD_NEWS'],
    passes: (facts) =>
      facts.has('GOOD_NEWS', facts.restOfSentence()) || facts.has('GOOD_NEWS', facts.nextSentence()),
  },
  /** The draft solves something, or finds a way. */
  'good-news-in-draft': {
    cues: ['GOOD_NEWS'],
    passes: (facts) => facts.draftHas('GOOD_NEWS'),
  },
  /** Nobody is upset and the news is not bad: what is only friendly may stand beside a calm report of trouble. */
  calm: {
    cues: ['BAD_NEWS'],
    passes: (facts) => facts.context.mood?.upset !== true && !facts.draftHas('BAD_NEWS'),
  },
  /** Short and quick is right there. */
  chat: {
    cues: [],
    passes: ({ context }) => isQuick(context.conversation),
  },
  /** Nobody is upset, and the news is not bad: on such channels two marks are high spirits. */
  'calm-chat': {
    cues: ['BAD_NEWS'],
    passes: (facts) => guards['chat']!.passes(facts) && guards['calm']!.passes(facts),
  },
  ...ownershipGuards,
  ...customerGuards,
};

/** The draft around the match, less the clauses that close any letter: "I hope you understand" offers nothing. */
function withoutStockCloses(facts: GuardFacts): string {
  return facts
    .restOfDraft()
    .split(CLAUSE_END)
    .filter((clause) => !facts.has('STOCK_CLOSE', clause))
    .join(' ');
}

function lastWords(text: string, count: number): string {
  return text.trim().split(/\s+/).slice(-count).join(' ');
}
