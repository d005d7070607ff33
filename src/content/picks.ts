import { type Lesson, type LessonPart, NO_LESSON } from '../helpdesks/teaching/lesson';
import { composerAt, messageAt } from '../helpdesks/teaching/point-at';
import { closestAround } from '../helpdesks/trees';
import { intersect, visibleRect } from '../overlay/visible-rect';

interface Pick {
  readonly what: LessonPart;
  readonly element: Element;
}

/** What a helpdesk cannot be read without, in the order in which it is asked for. */
const NEEDED = ['composer', 'customer', 'agent'] as const satisfies readonly LessonPart[];
/** Of these a page has one; of the others each one that was pointed at counts. */
const SINGLE: readonly LessonPart[] = ['composer', 'send'];
/** CSS pixels between a reply box and what is pointed at for it: its border, its toolbar. */
const NEAR = 48;
const BUTTON = 'button, input, a, [role="button"]';

/** What was pointed at in a page, in order. */
export class Picks {
  #picks: readonly Pick[] = [];

  /** The first that is still asked for; null where all is there. */
  get next(): LessonPart | null {
    return NEEDED.find((what) => this.count(what) === 0) ?? null;
  }

  get isEmpty(): boolean {
    return this.#picks.length === 0;
  }

  count(wanted: LessonPart): number {
    return this.#picks.filter(({ what }) => what === wanted).length;
  }

  add(what: LessonPart, element: Element): void {
    const others = SINGLE.includes(what) ? this.#without(what) : this.#picks;
    this.#picks = [...others, { what, element }];
  }

  forget(what: LessonPart): void {
    this.#picks = this.#without(what);
  }

  /** The last one: what it was, or null where there was none. */
  takeBack(): LessonPart | null {
    const last = this.#picks.at(-1);
    this.#picks = this.#picks.slice(0, -1);
    return last?.what ?? null;
  }

  /** What would be taken as such a part where this element is pointed at; null where it is nothing of the kind. */
  targetOf(what: LessonPart, element: Element): Element | null {
    if (what === 'composer') return boxNear(element);
    return what === 'send' ? closestAround(element, BUTTON) : messageAt(this.toLesson(), element);
  }

  toLesson(): Lesson {
    const of = (wanted: LessonPart) =>
      this.#picks.flatMap(({ what, element }) => (what === wanted ? element : []));
    const [composer] = of('composer');
    const [send] = of('send');
    return {
      ...NO_LESSON,
      composer: (composer as HTMLElement | undefined) ?? null,
      customer: of('customer'),
      agent: of('agent'),
      note: of('note'),
      bot: of('bot'),
      send: send ?? null,
    };
  }

  #without(forgotten: LessonPart): readonly Pick[] {
    return this.#picks.filter(({ what }) => what !== forgotten);
  }
}

/** The reply box that is meant; null where what is pointed at lies somewhere else on the page. */
function boxNear(element: Element): HTMLElement | null {
  const box = composerAt(element);
  if (!box) return null;
  const { x, y, width, height } = visibleRect(box);
  const around = new DOMRect(x - NEAR, y - NEAR, width + 2 * NEAR, height + 2 * NEAR);
  const shared = intersect(visibleRect(element), around);
  return (shared.width > 0 && shared.height > 0) || box.contains(element) ? box : null;
}
