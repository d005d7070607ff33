import type { TeachingState } from '../browser/teaching-state';
import type { SiteProfile } from '../helpdesks/define-helpdesk';
import { findOwnMessages } from '../helpdesks/read-ticket';
import { type Learned, learnProfile } from '../helpdesks/teaching/learn-profile';
import type { Lesson, LessonPart, PageMoment } from '../helpdesks/teaching/lesson';
import { takeMoment } from '../helpdesks/teaching/page-moment';
import type { Tree } from '../helpdesks/trees';
import { openTeachingLayer, type TeachingLayer } from '../overlay/teaching-layer';
import { attempt } from './attempt';
import { findDrafts } from './find-drafts';
import { Picks } from './picks';
import { type PageReading, readAsTaught } from './taught-reading';
import { treesOf } from './trees';

export interface TeachingParts {
  readonly document: Document;
  /** `state` has another answer. */
  onChange(): void;
  /** Whoever teaches has had enough. */
  onEnd(): void;
}

const NOTHING: Learned = { profile: null, gaps: [] };

/**
 * One teaching, from the first thing that is pointed at until the signal aborts. What it knows of the page goes with it:
 * only the profile outlives it, in the panel.
 */
export class Teaching {
  readonly #parts: TeachingParts;
  readonly #layer: TeachingLayer;
  readonly #picks = new Picks();
  #pointing: LessonPart | null = null;
  #asReply: PageMoment | null = null;
  #asNote: PageMoment | null = null;
  #hasNotes = true;
  #learned = NOTHING;
  #reading: PageReading | null = null;

  constructor(parts: TeachingParts, signal: AbortSignal) {
    this.#parts = parts;
    const { document } = parts;
    const windows = treesOf(document, 'iframe').flatMap((tree) => windowOf(tree) ?? []);
    this.#layer = openTeachingLayer(document, windows, signal);
  }

  state(): TeachingState {
    const shown = (what: LessonPart) => this.#picks.count(what);
    return {
      pointing: this.#pointing,
      shown: {
        composer: shown('composer'),
        customer: shown('customer'),
        agent: shown('agent'),
        note: shown('note'),
        bot: shown('bot'),
        send: shown('send'),
      },
      note: this.#hasNotes ? this.#asNote && 'shown' : 'none',
      ...this.#learned,
      reading: this.#reading?.told ?? null,
    };
  }

  pointAt(what: LessonPart | null): void {
    this.#pointing = what;
    this.#layer.picker.point(
      what && {
        what,
        targetOf: (element) => this.#picks.targetOf(what, element),
        pick: (element) => this.#pick(what, element),
        takeBack: () => this.#takeBack(),
      },
    );
    this.#parts.onChange();
  }

  /** What a page cannot be read without is pointed at anew. */
  unpoint(what: LessonPart): void {
    this.#picks.forget(what);
    this.#learn();
    this.pointAt(this.#picks.next);
  }

  showMode(mode: 'reply' | 'note' | 'none'): void {
    this.#hasNotes = mode !== 'none';
    if (mode === 'reply') this.#asReply = this.#takeMoment();
    else this.#asNote = mode === 'note' ? this.#takeMoment() : null;
    this.#learn();
    this.#parts.onChange();
  }

  /** A profile that was learned on another page; it gives way to what is pointed at here. */
  preview(profile: SiteProfile): void {
    if (this.#picks.isEmpty) this.#learned = { profile, gaps: [] };
    this.look();
    this.#parts.onChange();
  }

  /** Reads and outlines anew: the page may be another now. */
  look(): void {
    const { profile } = this.#learned;
    const before = JSON.stringify(this.#reading?.told);
    this.#reading = profile && attempt('teaching', () => readAsTaught(profile, this.#parts.document), null);
    this.#layer.reading.show(this.#reading?.onPage ?? { composer: null, messages: [] });
    this.#layer.picker.moved();
    if (JSON.stringify(this.#reading?.told) !== before) this.#parts.onChange();
  }

  #pick(what: LessonPart, element: Element): void {
    const target = what === 'composer' || what === 'send' ? this.#picks.targetOf(what, element) : element;
    if (target) this.#picks.add(what, target);
    const { next } = this.#picks;
    // Who has shown everything of a reply is writing one.
    if (next === null) this.#asReply ??= this.#takeMoment();
    this.#learn();
    this.pointAt(next);
  }

  /** What was chosen to be pointed at besides is let be; else the last thing is, and where nothing is left, all. */
  #takeBack(): void {
    const isNeeded = this.#pointing === this.#picks.next;
    if (isNeeded && this.#picks.takeBack() === null) return this.#parts.onEnd();
    this.#learn();
    this.pointAt(this.#picks.next);
  }

  #learn(): void {
    const lesson = this.#lesson();
    this.#learned = attempt('teaching', () => learnProfile(lesson, this.#parts.document), NOTHING);
    this.look();
  }

  #lesson(): Lesson {
    this.#findComposerAgain();
    return { ...this.#picks.toLesson(), asReply: this.#asReply, asNote: this.#asNote };
  }

  /** A page may build its editor anew when it switches to a note. */
  #findComposerAgain(): void {
    const { composer } = this.#picks.toLesson();
    const { profile } = this.#learned;
    if (!composer || composer.isConnected || !profile) return;
    const [again] = findDrafts(this.#parts.document, profile, () => false);
    if (again) this.#picks.add('composer', again);
  }

  #takeMoment(): PageMoment {
    const { composer, customer, agent, note, bot } = this.#lesson();
    const { profile } = this.#learned;
    const pointedAt = [...customer, ...agent, ...note, ...bot];
    const messages = pointedAt.flatMap((element) => this.#picks.targetOf('customer', element) ?? []);
    const read = composer && profile ? findOwnMessages(profile, composer).map(({ item }) => item) : [];
    return takeMoment(this.#parts.document, [...(composer ? [composer] : []), ...messages, ...read]);
  }
}

function windowOf(tree: Tree): Window | null {
  return 'defaultView' in tree ? tree.defaultView : null;
}
