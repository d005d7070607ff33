import { createMatcher, type Match } from '../matchers/existence';
import { bookOf } from '../matchers/pattern-book';
import { PatternSet } from '../matchers/pattern-set';
import type { Pack } from '../pack-types';
import { scopeOf, sentenceAt } from '../text/lookup';
import type { ParsedText, Sentence } from '../text/parsed-text';
import type { Evidence } from '../types';
import { compileActions } from './actions';
import type { IndexedText } from './mood';

/** As far in front of a step as the words may stand that say that it was only thought of. */
const REACH = 200;

/** A step that the customer tried without success, and where they say so. */
export interface TriedStep {
  readonly step: string;
  readonly place: Evidence;
}

export interface StepReader {
  /** Steps that a text names, by position: `restart`, `cache`, … */
  stepsIn(text: ParsedText): Match<string>[];
  triedIn(messages: readonly IndexedText[]): TriedStep[];
  /** Steps that an agent advised, and the customer's next message says that they did not help. */
  advisedInVain(agent: readonly IndexedText[], customer: readonly IndexedText[]): TriedStep[];
}

/** Compiles the steps of a pack. Another wording of a step is the same step. */
export function compileSteps(pack: Pack): StepReader {
  const { memory, cues, grammar } = pack;
  const entries = Object.entries(memory.steps).map(([of, source]) => ({
    of,
    source,
    ignoreCase: true,
  }));
  const book = bookOf({ cues, grammar });
  const find = createMatcher(entries, book);
  const set = new PatternSet(book);
  const tried = set.add(memory.tried, 'im');
  const wished = set.add('@WISHED', 'im');
  const inVain = set.add(memory.inVain, 'im');
  const actionsIn = compileActions(pack);
  /** The sentences that try something. "Should I restart it?" tries nothing. */
  const tryingIn = (text: ParsedText) =>
    text.sentences.filter((sentence) => {
      const words = scopeOf(text, sentence);
      return !words.endsWith('?') && tried.test(words);
    });
  /** "I can't restart it." */
  const isWished = ({ end }: Match<string>, sentence: Sentence, { scope }: ParsedText) =>
    wished.test(scope.slice(Math.max(sentence.start, end - REACH), end));
  const stepsIn = (text: ParsedText) => [
    ...text.sentences.flatMap((sentence) =>
      find(scopeOf(text, sentence)).map(({ of, start, end }) => ({
        of,
        start: sentence.start + start,
        end: sentence.start + end,
      })),
    ),
    ...actionsIn(text),
  ];
  const toTried = ({ of, start, end }: Match<string>, message: number): TriedStep => ({
    step: of,
    place: { message, start, end },
  });

  return {
    stepsIn,
    triedIn: (messages) =>
      messages.flatMap(({ message, text }) => {
        const trying = new Set(tryingIn(text));
        return stepsIn(text)
          .filter((step) => {
            const sentence = sentenceAt(text, step.start);
            return sentence && trying.has(sentence) && !isWished(step, sentence, text);
          })
          .map((step) => toTried(step, message));
      }),
    advisedInVain: (agent, customer) =>
      agent.flatMap(({ message, text }) => {
        const next = customer.find((one) => one.message > message);
        return next && inVain.test(next.text.scope)
          ? stepsIn(text).map((step) => toTried(step, message))
          : [];
      }),
  };
}
