import { RuleError } from './rule-fields';

/** Counts by name; a formula may write `heading.h2` or `heading_h2`. */
type Names = Readonly<Record<string, number>>;
type Term = (names: Names) => number;

const TOKEN = /\s*(?:(\d+\.?\d*|\.\d+)|([A-Za-z_][\w.]*)|(<=|>=|==|!=|&&|\|\||[-+*/%()<>,]))/y;
const MAX_DEPTH = 40;
const LEVELS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '>', '<=', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];
const OPERATIONS: Readonly<Record<string, (a: number, b: number) => number>> = {
  '||': (a, b) => Number(a !== 0 || b !== 0),
  '&&': (a, b) => Number(a !== 0 && b !== 0),
  '==': (a, b) => Number(a === b),
  '!=': (a, b) => Number(a !== b),
  '<': (a, b) => Number(a < b),
  '>': (a, b) => Number(a > b),
  '<=': (a, b) => Number(a <= b),
  '>=': (a, b) => Number(a >= b),
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
};
const FUNCTIONS: ReadonlyMap<string, (...values: number[]) => number> = new Map(
  Object.entries({
    'math.abs': Math.abs,
    'math.ceil': Math.ceil,
    'math.floor': Math.floor,
    'math.log': Math.log,
    'math.log10': Math.log10,
    'math.max': Math.max,
    'math.min': Math.min,
    'math.pow': Math.pow,
    'math.sqrt': Math.sqrt,
  }),
);

/** Compiles arithmetic over counts, such as `(words / sentences) + 4`. A name that is not counted is 0. */
export function compileFormula(source: string): Term {
  return new Parser(source).read();
}

class Parser {
  private at = 0;
  private token = '';
  private depth = 0;

  constructor(private readonly source: string) {
    this.step();
  }

  read(): Term {
    const term = this.level(0);
    if (this.token !== '') throw new RuleError(`the formula cannot be read at "${this.token}"`);
    return term;
  }

  private level(number: number): Term {
    const operators = LEVELS[number];
    if (!operators) return this.value();
    let left = this.level(number + 1);
    while (operators.includes(this.token)) {
      const operation = OPERATIONS[this.take()]!;
      const [first, second] = [left, this.level(number + 1)];
      left = (names) => operation(first(names), second(names));
    }
    return left;
  }

  private value(): Term {
    if (++this.depth > MAX_DEPTH) throw new RuleError('the formula is nested too deep');
    const term = this.single();
    this.depth--;
    return term;
  }

  private single(): Term {
    const token = this.take();
    if (token === '-') {
      const term = this.value();
      return (names) => -term(names);
    }
    if (token === '(') return this.closed(this.level(0));
    if (/^[\d.]/.test(token)) return () => Number(token);
    if (!/^[A-Za-z_]/.test(token)) throw new RuleError('the formula ends too early');
    if (this.token === '(') return this.call(token);
    const name = token.replaceAll('.', '_');
    return (names) => (Object.hasOwn(names, name) ? names[name]! : 0);
  }

  private call(name: string): Term {
    const call = FUNCTIONS.get(name);
    if (!call) throw new RuleError(`the formula calls ${name}, which is not known`);
    this.take();
    const terms = [this.level(0)];
    while (this.token === ',') {
      this.take();
      terms.push(this.level(0));
    }
    return this.closed((names) => call(...terms.map((term) => term(names))));
  }

  private closed(term: Term): Term {
    if (this.take() !== ')') throw new RuleError('the formula has a ( that is never closed');
    return term;
  }

  private take(): string {
    const { token } = this;
    this.step();
    return token;
  }

  private step(): void {
    TOKEN.lastIndex = this.at;
    const found = TOKEN.exec(this.source);
    const rest = this.source.slice(this.at).trim();
    if (!found && rest !== '') throw new RuleError(`the formula cannot be read at "${rest}"`);
    this.token = found?.[0].trim() ?? '';
    this.at += found?.[0].length ?? 0;
  }
}
