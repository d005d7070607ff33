import type { PanelCommand, TeachCommand } from '../browser/panel-messages';
import type { TeachingState } from '../browser/teaching-state';
import type { SiteProfile } from '../helpdesks/define-helpdesk';
import { findHelpdesk } from '../helpdesks/find-helpdesk';
import { Teaching } from './teaching';

export interface TeachPageParts {
  readonly document: Document;
  /** `state` has another answer. */
  onChange(): void;
}

/** Lets somebody teach the coach the helpdesk of a page, from the panel's first command about it to the last. */
export class TeachPage {
  readonly #parts: TeachPageParts;
  readonly #signal: AbortSignal;
  #teaching: Teaching | null = null;
  #end = new AbortController();

  constructor(parts: TeachPageParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
    signal.addEventListener('abort', () => (this.#teaching = null));
  }

  state(): TeachingState | null {
    return this.#teaching?.state() ?? null;
  }

  /** False for a command that is about something else. */
  run(command: PanelCommand): command is TeachCommand {
    switch (command.do) {
      case 'point-at':
        this.#begin().pointAt(command.what);
        return true;
      case 'unpoint':
        this.#teaching?.unpoint(command.what);
        return true;
      case 'show-mode':
        this.#teaching?.showMode(command.mode);
        return true;
      case 'preview':
        this.#preview(command.profile);
        return true;
      case 'stop-teaching':
        this.end();
        return true;
      default:
        return false;
    }
  }

  /** The page may be another now. */
  look(): void {
    this.#teaching?.look();
  }

  /** Takes every trace of it away. */
  end(): void {
    if (!this.#teaching) return;
    this.#teaching = null;
    this.#end.abort();
    this.#parts.onChange();
  }

  /** On a page of another helpdesk nothing is shown, and nothing said. */
  #preview(profile: SiteProfile | null): void {
    if (profile === null) this.end();
    else if (findHelpdesk(this.#parts.document, [profile]).id === profile.id) this.#begin().preview(profile);
  }

  #begin(): Teaching {
    if (this.#teaching) return this.#teaching;
    this.#end = new AbortController();
    const { document, onChange } = this.#parts;
    const signal = AbortSignal.any([this.#signal, this.#end.signal]);
    this.#teaching = new Teaching({ document, onChange, onEnd: () => this.end() }, signal);
    return this.#teaching;
  }
}
