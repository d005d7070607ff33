export type EditorKind = 'rich' | 'plain';

/** A reply or note that is not sent yet. */
export interface Draft {
  readonly mode: 'reply' | 'note';
  readonly text: string;
  /** As the rich editor holds it; null after it was written in the plain one. */
  readonly html: string | null;
  /** Names only: a file is listed and never read. */
  readonly files: readonly string[];
}

export type DraftContent = Pick<Draft, 'text' | 'html'>;

export const emptyDraft: Draft = { mode: 'reply', text: '', html: null, files: [] };

/** What the composer may do to the editor in it. */
export interface EditorHandle {
  /** Puts a text in the place of the whole draft, as one step that undo takes back. */
  insert(text: string): void;
}

export interface EditorProps {
  /** Read once, when the editor appears. */
  initial: DraftContent;
  label: string;
  onChange(content: DraftContent): void;
  onReady(handle: EditorHandle): void;
}
