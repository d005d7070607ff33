import type { ParsedText } from '../text/parsed-text';
import { findAskClauses } from './clauses';
import type { FoundAsk } from './found-ask';
import { joinAsks } from './join-asks';
import type { AskLanguage } from './language';
import { topicOf, type TopicWord } from './topic';

/** More sentences than anybody writes; keeps the time for a hostile text small. */
const MAX_SENTENCES = 400;

/**
 * The questions, requests and problems of one customer message, in order. Nothing from quoted mail, signatures
 * or greetings; social and rhetorical questions are left out, repeated ones joined, and a problem told with its
 * question is one ask.
 */
export function findAsks(message: ParsedText, language: AskLanguage): FoundAsk[] {
  const found: FoundAsk[] = [];
  let before: readonly TopicWord[] = [];
  for (const [index, sentence] of message.sentences.slice(0, MAX_SENTENCES).entries()) {
    const clauses = findAskClauses(message.scope, sentence, language);
    const next = message.sentences[index + 1];
    const isSelfAnswered =
      next !== undefined && language.syntax.selfAnswers.test(message.scope.slice(next.start, next.end));
    for (const { start, end, kind, type } of clauses) {
      const text = message.scope.slice(start, end);
      const topic = topicOf(text, language);
      const pointsBack = topic.length === 0 || language.syntax.anaphora.test(text);
      const context = pointsBack ? before : [];
      const { listItem } = sentence;
      if (!isSelfAnswered || kind !== 'question') {
        found.push({ start, end, kind, type, text, topic, context, listItem, sentence: index });
      }
      before = topic.length > 0 ? topic : before;
    }
    if (clauses.length === 0) before = topicOf(message.scope.slice(sentence.start, sentence.end), language);
  }
  return joinAsks(found, language);
}
