export interface TypingWatch {
  /** Whether the agent has changed the draft since, or is about to. */
  readonly isTyped: boolean;
  stop(): void;
}

/** Keys that write nothing. */
const IDLE = /^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock|Escape|Arrow\w+|Home|End|Page\w+|F\d+)$/;
const WRITING = ['keydown', 'paste', 'cut', 'drop', 'compositionstart'];

/** Watches what an agent does in a draft, and not what the coach does there. */
export function watchTyping(element: HTMLElement): TypingWatch {
  let isTyped = false;
  const note = (event: Event) => {
    isTyped ||= event.isTrusted && !('key' in event && IDLE.test(String(event.key)));
  };
  for (const type of WRITING) element.addEventListener(type, note, { capture: true });
  return {
    get isTyped() {
      return isTyped;
    },
    stop() {
      for (const type of WRITING) element.removeEventListener(type, note, { capture: true });
    },
  };
}
