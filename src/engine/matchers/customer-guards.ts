import type { Guard } from './guard';

/** Guards that go by what the customer wrote, and how. */
export const customerGuards: Readonly<Record<string, Guard>> = {
  /** A death, an injury: no word of regret is too much. */
  grave: {
    cues: ['GRAVE'],
    passes: (facts) =>
      facts.has('GRAVE', facts.sentence()) || facts.has('GRAVE', facts.lastCustomerMessage()?.scope ?? ''),
  },
  /** Nothing in the customer's words is casual. */
  'customer-formal': {
    cues: ['CASUAL'],
    passes: (facts) => !facts.context.customer.some(({ scope }) => facts.has('CASUAL', scope)),
  },
  /** The customer apologised, or asked whether it may be: "No problem" is the answer. */
  'answers-them': {
    cues: ['APOLOGY'],
    passes: (facts) => {
      const words = facts.lastCustomerMessage()?.scope ?? '';
      return words.includes('?') || facts.has('APOLOGY', words);
    },
  },
  /** The customer writes like that too. */
  'customer-casual': {
    cues: ['CASUAL'],
    passes: (facts) => facts.context.customer.some(({ scope }) => facts.has('CASUAL', scope)),
  },
};
