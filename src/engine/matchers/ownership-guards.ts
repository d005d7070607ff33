import type { Guard } from './guard';

/** A capital inside a sentence. */
const NAME = /(?<=\p{Ll},? |to |by )\p{Lu}\p{Ll}{2,}/gu;

/** Guards that read who does a thing, and what the customer did already. */
export const ownershipGuards: Readonly<Record<string, Guard>> = {
  /** "… to Maria in billing", "… and I'll call you by Friday": somebody is behind it. */
  'owner-named': {
    cues: ['OWNER', 'WEEKDAY', 'MONTH', 'BYE'],
    passes: (facts) => {
      const next = facts.nextSentence();
      const text = `${facts.after()} ${facts.has('BYE', next) ? '' : next}`;
      const names = (text.match(NAME) ?? []).filter(
        (name) => !facts.has('WEEKDAY', name) && !facts.has('MONTH', name),
      );
      return names.length > 0 || facts.has('OWNER', text) || /^ (?:to|by|with) me\b/i.test(facts.after());
    },
  },
  /** "A technician comes on 3 May": an appointment needs no name. */
  'names-time': {
    cues: ['DUE'],
    passes: (facts) => facts.has('DUE', facts.restOfSentence()),
  },
  /** "I've passed it on", or nobody of ours can do it. */
  'handed-over': {
    cues: ['HANDED_OVER', 'THIRD_PARTY'],
    passes: (facts) =>
      facts.has('HANDED_OVER', facts.restOfDraft()) ||
      facts.has('THIRD_PARTY', facts.words() + facts.after()),
  },
  /** Asked for security, and not because nobody knows. */
  'security-check': {
    cues: ['SECURITY_CHECK'],
    passes: (facts) =>
      facts.has('SECURITY_CHECK', facts.restOfSentence()) ||
      facts.has('SECURITY_CHECK', facts.nextSentence()),
  },
  /** Another one than the customer gave, or the same with a difference. */
  differs: {
    cues: ['DIFFERS'],
    passes: (facts) => {
      const [rest = ''] = facts.after().split(/[,;?]/);
      return facts.has('DIFFERS', facts.words() + rest) || facts.has('DIFFERS', facts.nextSentence());
    },
  },
  /** "The return number (RMA)", "RMA (return number)": said in words beside it. */
  explained: {
    cues: [],
    passes: (facts) => /\($/.test(facts.before()) || /^ ?[(:=]/.test(facts.after()),
  },
};
