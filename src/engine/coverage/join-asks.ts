import type { FoundAsk } from './found-ask';
import type { AskLanguage } from './language';
import { sharedWords } from './topic';
import type { TopicWord } from './topic-word';

/** Two asks of one type are the same when they share this much of the longer one. */
const SAME_SHARE = 0.6;
const GENERIC_TYPE = 'can-you';

/** One ask for what a customer says in several sentences of one message. */
export function joinAsks(asks: readonly FoundAsk[], language: AskLanguage): FoundAsk[] {
  const named = asks.filter((ask) => !isGeneric(ask));
  const joined: FoundAsk[] = [];
  for (const ask of named.length > 0 ? named : asks.slice(0, 1)) {
    const last = joined.at(-1);
    if (last && isToldTogether(last, ask, language)) joined[joined.length - 1] = tellTogether(last, ask);
    else joined.push(ask);
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

/** A problem and the question about it, in either order; or two sentences about one problem. */
function isToldTogether(first: FoundAsk, second: FoundAsk, { syntax }: AskLanguage): boolean {
  const problems = [first, second].filter(({ kind }) => kind === 'problem');
  if (problems.length === 0 || second.sentence - first.sentence > 1) return false;
  if (syntax.newTopic.test(second.text)) return false;
  const wanted = [first, second].find(({ kind }) => kind !== 'problem');
  return (
    (wanted !== undefined && syntax.remedies.test(wanted.text)) ||
    syntax.anaphora.test(second.text) ||
    sharedWords(first.topic, second.topic).length > 0
  );
}

/** The question is the ask, the problem says what it is about: all of it where the question names nothing. */
function tellTogether(first: FoundAsk, second: FoundAsk): FoundAsk {
  const isProblemFirst = first.kind === 'problem' && second.kind !== 'problem';
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
