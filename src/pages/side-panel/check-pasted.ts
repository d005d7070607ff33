import { useEffect, useState } from 'preact/hooks';
import { type Checker, createChecker } from '../../engine/check';
import type { Conversation, Report } from '../../engine/types';
import { loadPack } from '../../packs/load';
import { type Pasted, toConversation } from './pasted-draft';

/** As in a page: checked once the hands rest. */
const PAUSE_MS = 300;

/** A report and the very texts that it is about. */
export interface Checked {
  conversation: Conversation;
  report: Report;
}

/** Checks pasted texts a moment after each change; null before the first, and while both boxes are empty. */
export function useCheck({
  message,
  draft,
  name,
}: Pick<Pasted, 'message' | 'draft' | 'name'>): Checked | null {
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const conversation = toConversation({ message, draft, name });
      const isEmpty = message.trim() === '' && draft.trim() === '';
      const report = isEmpty ? null : (await english()).check(conversation);
      if (!stale) setChecked(report && { conversation, report });
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [message, draft, name]);
  return checked;
}

let checker: Promise<Checker> | null = null;

/** Compiled on first use: a panel that only shows a tab never needs it. */
function english(): Promise<Checker> {
  checker ??= loadPack('en').then((pack) => createChecker({ packs: [pack] }));
  return checker;
}
