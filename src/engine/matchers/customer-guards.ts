import type { Guard } from './guard';

/** Guards that go by what the customer wrote, and how. */
export const customerGuards: Readonly<Record<string, Guard>> = {
  /** A death, an injury: no word of regret is too much. */
  grave: {
    cues: ['GRAVE'],
    passes: (facts) => facts.has('GRAVE', facts.sentence()) || facts.lastMessageHas('GRAVE'),
  },
  /** Nothing in the customer's words is casual. */
  'customer-formal': {
    cues: ['CASUAL'],
    passes: (facts) => !facts.customerHas('CASUAL'),
  },
  /** The customer apologised, or asked whether it may be: "No problem" is the answer. */
  'answers-them': {
    cues: ['APOLOGY'],
    passes: (facts) => facts.setting.lastMessageAsks() || facts.lastMessageHas('APOLOGY'),
  },
  /** The customer writes like that too. */
  'customer-casual': {
    cues: ['CASUAL'],
    passes: (facts) => facts.customerHas('CASUAL'),
  },
};
