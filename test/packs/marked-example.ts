import type { Example, ExampleInContext } from '../../src/engine/pack-types';
import { parseText } from '../../src/engine/text/parse';
import type { MatchContext } from '../../src/engine/matchers/compiled-pack';
import type { Conversation, Span } from '../../src/engine/types';

const MARKED = /\[\[(.*?)\]\](?!\])/gs;

/** An example as the engine gets it. */
export function toConversation(example: Example): Conversation {
  const { draft, customer, customerName, attachments, channel } = inContext(example);
  return {
    draft: withoutMarks(draft),
    thread: customer === undefined ? [] : [{ from: 'customer', text: customer }],
    ...(customerName !== undefined && { customer: { name: customerName } }),
    ...(attachments && { attachments: [...attachments] }),
    ...(channel && { channel }),
  };
}

export function toMatchContext(conversation: Conversation): MatchContext {
  return { conversation, customer: conversation.thread.map(({ text }) => parseText(text)) };
}

/** The draft of an example with its marks. */
export function markedDraft(example: Example): string {
  return inContext(example).draft;
}

export function withoutMarks(marked: string): string {
  return marked.replace(MARKED, '$1');
}

/** The text with each span in marks. */
export function mark(text: string, spans: readonly Span[]): string {
  return [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (marked, { start, end }) =>
        `${marked.slice(0, start)}[[${marked.slice(start, end)}]]${marked.slice(end)}`,
      text,
    );
}

function inContext(example: Example): ExampleInContext {
  return typeof example === 'string' ? { draft: example } : example;
}
