import type { AppliedFix } from '../browser/session-state';
import type { Editor } from '../editors/define-editor';
import type { Finding, Fix, Span } from '../engine/types';
import { moveSpan } from './move-span';

/** A fix with the place where it stands in `draft`. */
export interface FixInDraft extends AppliedFix {
  readonly span: Span;
  readonly draft: string;
}

/**
 * Puts a fix in the place of the finding's words. `draft` is the text that the finding's offsets belong to.
 * Null, with nothing changed, when the words are not there any more or the editor did not take the text.
 */
export async function applyFix(
  editor: Editor,
  draft: string,
  { start, end }: Finding,
  { text }: Fix,
): Promise<FixInDraft | null> {
  const span = start === null || end === null ? null : moveSpan({ start, end }, draft, editor.read());
  if (start === null || end === null || span === null) return null;
  const before = draft.slice(start, end);
  if (!(await editor.replace(span, before, text))) return null;
  return {
    before,
    after: text,
    span: { start: span.start, end: span.start + text.length },
    draft: editor.read(),
  };
}

/** The fix at its place in the draft as it is now, or null when its words do not stand any more. */
export function followFix(fix: FixInDraft, draft: string): FixInDraft | null {
  const span = moveSpan(fix.span, fix.draft, draft);
  return span && draft.slice(span.start, span.end) === fix.after ? { ...fix, span, draft } : null;
}

/** Puts the words back that a fix replaced. False, with nothing changed, when the fix does not stand any more. */
export async function undoFix(editor: Editor, fix: FixInDraft): Promise<boolean> {
  const standing = followFix(fix, editor.read());
  return standing !== null && (await editor.replace(standing.span, standing.after, standing.before));
}
