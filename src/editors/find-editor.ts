import type { EditorKind } from './define-editor';
import { editors } from './index';

const byPriority = [...editors].sort((one, other) => other.priority - one.priority);

/** The kind that holds its draft in this very element, or null. */
export function findEditor(element: HTMLElement): EditorKind | null {
  return byPriority.find((kind) => kind.accepts(element)) ?? null;
}
