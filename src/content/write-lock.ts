import { reportFailure } from './attempt';

/** One change of a draft at a time: of two at once, each would take the other's words for a failure of its own. */
export class WriteLock {
  #isTaken = false;

  get isTaken(): boolean {
    return this.#isTaken;
  }

  /** Null where the bridge (named by `part`) breaks: then it has written nothing that counts. */
  async write<T>(part: string, work: () => Promise<T>): Promise<T | null> {
    this.#isTaken = true;
    try {
      return await work();
    } catch (error) {
      reportFailure(part, error);
      return null;
    } finally {
      this.#isTaken = false;
    }
  }
}
