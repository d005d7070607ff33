/** What a meter counts: how many characters and elements are gone through, whoever goes through them. */
interface Meter {
  work: number;
}

type Method = (...args: unknown[]) => unknown;
type Cost = (target: unknown, args: unknown[], result: unknown) => number;

const LISTS = [
  'filter',
  'map',
  'flatMap',
  'some',
  'every',
  'find',
  'findIndex',
  'reduce',
  'indexOf',
  'includes',
];
const TEXTS = ['toLowerCase', 'split', 'trim', 'normalize'];

/**
 * How much work a piece of code is: the characters that regexes and searches read in it and the elements that lists
 * are searched for. No clock, so it is the same on any machine, and twice as much for twice the text where the code
 * is linear.
 */
export function workOf(code: () => unknown): number {
  const meter: Meter = { work: 0 };
  const restore = [
    count(RegExp.prototype, 'exec', meter, lengthRead),
    ...TEXTS.map((name) => count(String.prototype, name, meter, (target) => String(target).length)),
    count(String.prototype, 'indexOf', meter, lengthSearched),
    ...LISTS.map((name) => count(Array.prototype, name, meter, (target) => (target as unknown[]).length)),
  ];
  try {
    code();
  } finally {
    for (const undo of restore) undo();
  }
  return meter.work;
}

/** From where a regex began to the end of what it found; a sticky one looks at one place only. */
const lengthRead: Cost = (target, [text], result) => {
  const { sticky } = target as RegExp;
  const found = result as RegExpExecArray | null;
  if (found) return found[0].length + (sticky ? 0 : found.index - startOfRun);
  return sticky ? 1 : String(text).length - startOfRun;
};

/** From where a search began to what it found, or to the end. */
const lengthSearched: Cost = (target, [, from = 0], result) =>
  ((result as number) < 0 ? String(target).length : (result as number)) - (from as number);

let startOfRun = 0;

function count(prototype: object, name: string, meter: Meter, cost: Cost): () => void {
  const owner = prototype as Record<string, Method>;
  const original = owner[name]!;
  owner[name] = function (this: unknown, ...args) {
    const start = this instanceof RegExp && (this.global || this.sticky) ? this.lastIndex : 0;
    const result = original.apply(this, args);
    startOfRun = start;
    meter.work += cost(this, args, result);
    return result;
  };
  return () => {
    owner[name] = original;
  };
}
