import { aboutCoach } from '../browser/about';
import { findEditor } from '../editors/find-editor';
import { diagnose } from '../helpdesks/diagnose';
import { EVERY_FRAME } from '../helpdesks/generic';
import type { CoachedPage } from './coached-page';
import { treesOf } from './trees';

export interface DiagnosedPage {
  readonly document: Document;
  readonly page: CoachedPage;
  /** True for a frame of another origin in which a coach is. */
  isCoached(frame: Element): boolean;
}

/** What the coach makes of a page, as a text to be copied that holds no word of it. */
export function diagnosePage({ document, page, isCoached }: DiagnosedPage): string {
  const { helpdesk, front } = page;
  const { session, optOut } = page.state();
  const frames = treesOf(document, EVERY_FRAME).flatMap((tree) => [...tree.querySelectorAll('iframe')]);
  const foreign = frames.filter(({ contentDocument }) => contentDocument === null);
  return diagnose({
    about: aboutCoach(),
    helpdesk,
    page: document,
    trees: treesOf(document, helpdesk.composerFrame),
    draft: front && {
      element: front,
      editor: findEditor(front)?.id ?? null,
      isLeftAlone: optOut === 'honoured',
      reading: session && { ...session, thread: session.conversation.thread },
    },
    frames: {
      own: frames.length - foreign.length,
      foreign: foreign.length,
      coached: foreign.filter(isCoached).length,
    },
  });
}
