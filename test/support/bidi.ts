import type { Browser } from 'puppeteer-core';

export interface BidiNode {
  type: string;
  sharedId: string;
  value?: { localName?: string; mode?: string; shadowRoot?: BidiNode | null; children?: BidiNode[] };
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface EvaluateResult {
  type: 'success' | 'exception';
  exceptionDetails?: { text: string };
  result?: unknown;
}

/** Puppeteer's WebDriver BiDi connection: internal to puppeteer, whose version is therefore pinned by the lock file. */
export class Bidi {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { connection: Connection }).connection;
  }

  /**
   * Puppeteer gives each handle back in a message that it does not wait for. The answer to the next one then stands
   * behind it for 40 ms, until the network confirms the first (Nagle's algorithm), with nearly every call of a test.
   * Pages are closed soon, and their handles with them.
   */
  keepHandles(): void {
    const send = this.#connection.send.bind(this.#connection);
    this.#connection.send = (method, params) =>
      method === 'script.disown' ? Promise.resolve({ result: {} }) : send(method, params);
  }

  async send<T>(method: string, params: object): Promise<T> {
    return (await this.#connection.send(method, params)).result as T;
  }

  /** Evaluates an expression that gives plain data; it travels as JSON. */
  async evaluate<T>(context: string, expression: string): Promise<T> {
    const wrapped = `(async () => JSON.stringify((await (${expression})) ?? null))()`;
    const { value } = await this.#run<{ value: string }>({
      expression: wrapped,
      target: { context },
      awaitPromise: true,
    });
    return JSON.parse(value) as T;
  }

  /** Evaluates an expression that gives a node; closed shadow roots are told too. */
  evaluateNode(context: string, expression: string, depth: number): Promise<BidiNode> {
    const serializationOptions = { maxDomDepth: depth, includeShadowTree: 'all' };
    return this.#run({ expression, target: { context }, awaitPromise: false, serializationOptions });
  }

  async #run<T>(params: object): Promise<T> {
    const answer = await this.send<EvaluateResult>('script.evaluate', params);
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result as T;
  }
}
