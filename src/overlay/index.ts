import controls from '../components/controls.css?inline';
import findingCard from '../components/finding-card.css?inline';
import tokens from '../components/tokens.css?inline';
import type { Editor } from '../editors/define-editor';
import type { Finding } from '../engine/types';
import { type Card, type CardContent, type CardFocus, createCard } from './card';
import { follow } from './follow';
import { highlightPainter } from './highlights';
import { openHost } from './host';
import { watchKeys } from './keys';
import { createMark, type Mark } from './mark';
import { mirrorPainter } from './mirror';
import type { OpenOverlay, Overlay, OverlayActions } from './overlay';
import look from './overlay.css?inline';
import { standInOf } from './page-place';
import type { Painter } from './painter';
import { hasPlace, pickPainted, type PlacedFinding } from './pick-painted';
import { watchPointer } from './pointer';
import { createSendDialog, type SendDialog } from './send-dialog';
import { stepFrom } from './step';
import { type WordRects, wordRects } from './word-rects';

/** Opens the in-page layer over one draft. The signal takes every trace of it away. */
export const openOverlay: OpenOverlay = (editor, actions, signal) => new DraftLayer(editor, actions, signal);

class DraftLayer implements Overlay {
  readonly #editor: Editor;
  readonly #actions: OverlayActions;
  readonly #painter: Painter;
  readonly #rects: WordRects;
  readonly #card: Card;
  readonly #mark: Mark;
  readonly #sendDialog: SendDialog;
  #findings: readonly Finding[] = [];
  #painted: readonly PlacedFinding[] = [];
  /** The draft that the findings are about. */
  #draft = '';
  /** Opened on purpose, so it does not close when the pointer goes away. */
  #isPinned = false;

  constructor(editor: Editor, actions: OverlayActions, signal: AbortSignal) {
    const { element } = editor;
    const composer = standInOf(element);
    const root = openHost(composer.ownerDocument, tokens + controls + findingCard + look, signal);
    this.#editor = editor;
    this.#actions = actions;
    this.#painter = createPainter(editor, root, signal);
    this.#rects = wordRects(this.#painter);
    this.#card = createCard(root, editor, signal);
    this.#mark = createMark(root, composer, (byKey) => this.#openFirst(byKey), signal);
    this.#sendDialog = createSendDialog(root, editor, signal);
    watchPointer(element, this.#card.element, this.#pointerEvents(), signal);
    watchKeys(element, root, { step: (by) => this.#step(by), close: () => this.#close() }, signal);
    editor.watch(() => this.#changed(), signal);
    follow(element, this.#card.element, () => this.#moved(), signal);
    signal.addEventListener('abort', () => this.#card.close());
  }

  show(findings: readonly Finding[] | null, openAsks: number): void {
    this.#findings = findings ?? [];
    this.#draft = this.#findings.length > 0 ? this.#editor.read() : '';
    this.#paint(pickPainted(this.#findings));
    this.#mark.show(findings && { findings: findings.length, openAsks });
    const open = this.#card.finding;
    if (open && !this.#findings.includes(open)) this.#card.close();
  }

  reveal(finding: Finding): void {
    this.#reveal(finding, null);
  }

  refuse(finding: Finding, fix: number): void {
    this.#isPinned = true;
    // Its words may stand elsewhere by now.
    this.#card.refuse({ ...this.#contentOf(finding), words: null }, fix, false);
  }

  askBeforeSending(stops: readonly Finding[], send: () => boolean): void {
    this.#card.close();
    this.#sendDialog.open({
      stops: stops.map((finding) => ({ finding, words: this.#wordsOf(finding) })),
      fix: () => {
        // The draft may have changed behind the question.
        const first = stops.find((stop) => this.#findings.includes(stop)) ?? this.#findings[0];
        // Not at an action: whoever presses a key once too often has chosen nothing.
        if (first) this.#reveal(first, 'card');
      },
      send,
    });
  }

  closeQuestion(): void {
    this.#sendDialog.close();
  }

  #paint(findings: readonly PlacedFinding[]): void {
    this.#painted = findings;
    this.#painter.paint(findings);
    this.#rects.forget();
  }

  /** What F8 goes through, the very findings that the mark counts: words in their order, then what has no place. */
  #steps(): Finding[] {
    const placed = this.#findings.filter(hasPlace).sort((one, other) => one.start - other.start);
    return [...placed, ...this.#findings.filter((finding) => !hasPlace(finding))];
  }

  #step(by: 1 | -1): boolean {
    const caret = this.#editor.selection()?.end ?? 0;
    const next = stepFrom(this.#steps(), this.#card.finding, caret, by);
    if (next) this.#reveal(next, 'action');
    return next !== undefined;
  }

  #openFirst(byKey: boolean): void {
    const first = this.#steps()[0];
    if (first) this.#reveal(first, byKey ? 'action' : null);
  }

  #reveal(finding: Finding, focus: CardFocus): void {
    if (hasPlace(finding)) {
      if (!this.#painted.includes(finding)) this.#paint(pickPainted([...this.#painted.slice(1), finding]));
      this.#painter.scrollTo(finding);
    }
    this.#isPinned = true;
    this.#open(finding, focus);
  }

  #open(finding: Finding, focus: CardFocus): void {
    this.#card.open(this.#contentOf(finding), focus);
  }

  #contentOf(finding: Finding): CardContent {
    return {
      finding,
      words: this.#wordsOf(finding),
      evidence: this.#actions.evidence(finding),
      anchor: () => this.#anchorOf(finding),
      fix: (index) => this.#actions.fix(finding, index),
      dismiss: (scope) => {
        this.#card.close();
        this.#actions.dismiss(finding, scope);
      },
    };
  }

  #wordsOf(finding: Finding): string | null {
    return hasPlace(finding) ? this.#draft.slice(finding.start, finding.end) : null;
  }

  /** A card that only the pointer opened goes too, but then the key is still the page's. */
  #close(): boolean {
    if (this.#sendDialog.isOpen) {
      this.#sendDialog.close();
      return true;
    }
    const wasWanted = this.#card.finding !== null && this.#isPinned;
    this.#card.close();
    return wasWanted;
  }

  /** What has no words in the draft shows at the composer itself. */
  #anchorOf(finding: Finding): readonly DOMRect[] {
    const words = hasPlace(finding) ? this.#painter.rects(finding) : [];
    return words.length > 0 ? words : [standInOf(this.#editor.element).getBoundingClientRect()];
  }

  #pointerEvents() {
    return {
      findAt: (x: number, y: number) => this.#rects.findAt(this.#painted, x, y),
      rest: (on: PlacedFinding) => {
        // The draft may have been checked anew since the pointer came.
        if ((this.#isPinned && this.#card.finding) || !this.#painted.includes(on)) return;
        this.#isPinned = false;
        this.#open(on, null);
      },
      leave: () => {
        if (!this.#isPinned) this.#card.close();
      },
      click: (on: PlacedFinding) => {
        this.#isPinned = true;
        this.#open(on, null);
      },
      press: () => this.#card.close(),
    };
  }

  /** Runs for every key: it only notes that what is known is old, and takes away a card that is in the way. */
  #changed(): void {
    this.#rects.forget();
    this.#painter.changed();
    if (!this.#card.isBusy) this.#card.close();
  }

  #moved(): void {
    this.#rects.forget();
    this.#painter.moved();
    this.#mark.moved();
    this.#card.moved();
  }
}

function createPainter(editor: Editor, root: ShadowRoot, signal: AbortSignal): Painter {
  return editor.ranges({ start: 0, end: 0 })
    ? highlightPainter(editor, signal)
    : mirrorPainter(editor.element as HTMLTextAreaElement, root, signal);
}
