import type { FoundAsk } from './found-ask';
import type { AskLanguage } from './language';
import { kinship, sharedWords } from './topic';
import type { TopicWord } from './topic-word';

/** Two asks of one type are the same when they share this much of the longer one. */
const SAME_SHARE = 0.6;
/** "Can you send a replacement?" */
const MOST_WORDS_OF_REMEDY = 2;
/** About one thing: a synonym, or an everyday word. */
const LEAST_KINSHIP = 0.4;
/** Sentences that may stand between a problem and its question. */
const MOST_DISTANCE = 3;
const GENERIC_TYPE = 'can-you';

/**
 * One ask for what a customer says in several sentences of one message. `told`: the paragraphs that tell something
 * beside their asks.
 */
export function joinAsks(
  asks: readonly FoundAsk[],
  told: ReadonlySet<number>,
  language: AskLanguage,
): FoundAsk[] {
  const named = asks.filter((ask) => !isGeneric(ask) || meansTold(ask, asks, told));
  const joined: FoundAsk[] = [];
  for (const ask of named.length > 0 ? named : asks.slice(0, 1)) {
    const last = joined.at(-1);
    if (last && isToldTogether(last, ask, language)) joined[joined.length - 1] = tellTogether(last, ask);
    else joined.push(isGeneric(ask) ? { ...ask, wantsRemedy: true } : ask);
  }
  return dropRepeats(joined);
}

/** Each ask once, at its first place: a customer who asks again asks the same. */
export function dropRepeats<A extends FoundAsk>(asks: readonly A[]): A[] {
  return asks.filter((ask, index) => !asks.slice(0, index).some((earlier) => isRepeat(earlier, ask)));
}

export function isRepeat(earlier: FoundAsk, later: FoundAsk): boolean {
  const longer = Math.max(earlier.topic.length, later.topic.length);
  if (earlier.type !== later.type || longer === 0) return false;
  const shared = sharedWords(later.topic, earlier.topic).length;
  // With a word of its own on each side it is the same question about two things.
  const hasBothOwn = shared < later.topic.length && shared < earlier.topic.length;
  return shared / longer >= SAME_SHARE && !hasBothOwn;
}

/** "Please help", "please let me know": means whatever else the message asks. */
function isGeneric({ kind, type, topic }: FoundAsk): boolean {
  return kind === 'request' && type === GENERIC_TYPE && topic.length === 0;
}

/** It is all that its paragraph asks, and the paragraph tells what about. */
function meansTold(ask: FoundAsk, asks: readonly FoundAsk[], told: ReadonlySet<number>): boolean {
  return told.has(ask.paragraph) && !asks.some((other) => other !== ask && other.paragraph === ask.paragraph);
}

/**
 * A problem or an outcry and the question about it, in either order; two sentences about one problem; a wish and the
 * question how to have it.
 */
function isToldTogether(first: FoundAsk, second: FoundAsk, { syntax }: AskLanguage): boolean {
  if (syntax.newTopic.test(second.text)) return false;
  const distance = second.sentence - first.sentence;
  const isNear = first.paragraph === second.paragraph && distance <= MOST_DISTANCE;
  const pointsBack =
    second.topic.length === 0 || ((isNear || distance === 1) && syntax.anaphora.test(second.text));
  const stories = [first, second].filter(isStory);
  if (stories.length === 0)
    return isWish(first) && isNear && second.kind === 'question' && second.topic.length === 0;
  // A question in the next paragraph is about the problem only where it names nothing else.
  if (first.paragraph !== second.paragraph && second.topic.length > MOST_WORDS_OF_REMEDY) return false;
  const wanted = [first, second].find((ask) => !isStory(ask));
  if (wanted && ((wanted === second && isNear) || syntax.remedies.test(wanted.text))) return true;
  return pointsBack || kinship(first.topic, second.topic) >= LEAST_KINSHIP;
}

/** Tells what went wrong, as a statement or with a question mark that asks nothing ("You lost it??"). */
function isStory({ kind, type }: FoundAsk): boolean {
  return kind === 'problem' || type === null;
}

/** "I'd like to return it. How do I do that?" */
function isWish({ kind, type }: FoundAsk): boolean {
  return kind === 'request' && type === GENERIC_TYPE;
}

/** The question is the ask, the problem says what it is about: all of it where the question names nothing. */
function tellTogether(first: FoundAsk, second: FoundAsk): FoundAsk {
  const isProblemFirst = !isStory(second) || (first.type === null && second.kind === 'problem');
  const [kept, other] = isProblemFirst ? [second, first] : [first, second];
  return {
    ...kept,
    context: union(kept.context, other.topic, other.context),
    wantsRemedy: kept.wantsRemedy || kept.topic.length === 0,
    sentence: second.sentence,
  };
}

function union(...topics: (readonly TopicWord[])[]): TopicWord[] {
  return [...new Map(topics.flat().map((word) => [word.stem, word])).values()];
}
