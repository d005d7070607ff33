import type { Evidence, Message, Span } from '../types';

const WORD = /[\p{L}\p{N}']+/gu;
/** As many words in a row are no chance. */
const RUN = 8;

/** Words of an internal note that stand in a draft, and where the note has them. */
export interface NoteEcho {
  readonly span: Span;
  readonly evidence: Evidence;
}

/**
 * The runs of at least eight words that a draft shares with a note and with nothing else in the thread. `isMeant`
 * tells notes that hold the words to be sent.
 */
export function findNoteEchoes(
  draft: string,
  thread: readonly Message[],
  isMeant: (note: string) => boolean,
): NoteEcho[] {
  const inNotes = new Map<string, Evidence>();
  for (const [message, { from, text }] of thread.entries())
    if (from === 'note' && !isMeant(text))
      for (const { key, start, end } of runsOf(text)) inNotes.set(key, { message, start, end });
  if (inNotes.size === 0) return [];
  for (const { from, text } of thread)
    if (from !== 'note') for (const { key } of runsOf(text)) inNotes.delete(key);

  const echoes: NoteEcho[] = [];
  for (const { key, start, end } of runsOf(draft)) {
    const evidence = inNotes.get(key);
    const last = echoes.at(-1);
    if (evidence && last && start < last.span.end) {
      last.span.end = end;
      last.evidence.end = Math.max(last.evidence.end, evidence.end);
    } else if (evidence) echoes.push({ span: { start, end }, evidence: { ...evidence } });
  }
  return echoes;
}

interface WordRun extends Span {
  readonly key: string;
}

function runsOf(text: string): WordRun[] {
  const words = [
    ...text
      .replace(/\u2019/g, "'")
      .toLowerCase()
      .matchAll(WORD),
  ];
  return words.slice(RUN - 1).map((last, first) => ({
    key: words
      .slice(first, first + RUN)
      .map(([word]) => word)
      .join(' '),
    start: words[first]!.index,
    end: last.index + last[0].length,
  }));
}
