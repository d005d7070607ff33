import type { CompiledPack, CompiledRule, MatchContext } from './compiled-pack';
import { paragraphAt, scopeOf, sentenceAt, sentenceIndexAt } from '../text/lookup';
import type { ParsedText } from '../text/parsed-text';
import { topicsOf, topicsTold } from '../thread/told';
import type { Span } from '../types';
import type { Match } from './existence';

const CLAUSE_BORDER = /[,;:()]| - | but | and (?=(?:i|we|you|it|they)\b)/i;
/** No guard looks further than this to either side, so that a draft of many matches stays cheap. */
const REACH = 1000;

/** What matches are judged against: one for a call, and it remembers what was asked about the whole draft. */
export class GuardSetting {
  private readonly cuesInDraft = new Map<string, boolean>();
  private readonly cuesInLastMessage = new Map<string, boolean>();
  private readonly cuesOfCustomer = new Map<string, boolean>();
  private readonly saidByAgents = new Map<CompiledRule, boolean>();
  private readonly saidByCustomer = new Map<string, boolean>();
  private customerWords: string | null = null;
  private rulesOfCustomer: ReadonlySet<CompiledRule> | null = null;
  private linkStarts: readonly number[] | null = null;
  private hasQuestion: boolean | null = null;
  private isAsked: boolean | null = null;
  private hasMarks: boolean | null = null;

  constructor(
    readonly pack: CompiledPack,
    readonly draft: ParsedText,
    readonly context: MatchContext,
  ) {}

  sharesTopicWithCustomer(text: string): boolean {
    const { grammar } = this.pack.pack;
    const told = topicsTold(this.context.customer, grammar);
    return topicsOf(text, grammar).some((topic) => told.has(topic));
  }

  draftHas(cue: string): boolean {
    return remember(this.cuesInDraft, cue, () => this.pack.cue(cue).test(this.draft.scope));
  }

  lastMessageHas(cue: string): boolean {
    const words = this.context.customer.at(-1)?.scope ?? '';
    return remember(this.cuesInLastMessage, cue, () => this.pack.cue(cue).test(words));
  }

  lastMessageAsks(): boolean {
    return (this.isAsked ??= this.context.customer.at(-1)?.scope.includes('?') ?? false);
  }

  /** In any of the customer's messages. */
  customerHas(cue: string): boolean {
    const { customer } = this.context;
    return remember(this.cuesOfCustomer, cue, () =>
      customer.some(({ scope }) => this.pack.cue(cue).test(scope)),
    );
  }

  /** Whether the customer used these very words, in whatever case. */
  customerSaid(words: string): boolean {
    this.customerWords ??= this.context.customer.map(({ source }) => source.toLowerCase()).join('\n');
    const said = words.toLowerCase();
    return remember(this.saidByCustomer, said, () => this.customerWords!.includes(said));
  }

  /** Whether a rule finds something in what the customer wrote. */
  customerMatches(rule: CompiledRule): boolean {
    this.rulesOfCustomer ??= new Set(
      this.context.customer.flatMap(({ source }) => this.pack.findRules(source).map(({ of }) => of)),
    );
    return this.rulesOfCustomer.has(rule);
  }

  /** Whether an agent before said what makes a rule's matches harmless. */
  agentsSaid(rule: CompiledRule): boolean {
    const { thread } = this.context.conversation;
    return remember(this.saidByAgents, rule, () =>
      thread.some(({ from, text }) => from === 'agent' && rule.unlessSaid?.test(text) === true),
    );
  }

  /** Whether a link begins between two offsets, both included. */
  hasLink(start: number, end: number): boolean {
    this.linkStarts ??= this.draft.masked.filter(({ kind }) => kind === 'link').map((link) => link.start);
    const next = firstFrom(this.linkStarts, start);
    return next !== undefined && next <= end;
  }

  draftQuotes(): boolean {
    return (this.hasMarks ??= this.draft.scope.includes('"'));
  }

  draftAsks(): boolean {
    return (this.hasQuestion ??= this.draft.scope.includes('?'));
  }
}

function remember<K>(known: Map<K, boolean>, key: K, find: () => boolean): boolean {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}

/** The first number that is not smaller, of numbers in order. */
function firstFrom(numbers: readonly number[], least: number): number | undefined {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return numbers[low];
}

/** A match, and what a guard may ask about its surroundings. All texts are scope text. */
export class GuardFacts {
  readonly draft: ParsedText;
  readonly context: MatchContext;

  constructor(
    readonly match: Match<CompiledRule>,
    readonly setting: GuardSetting,
  ) {
    this.draft = setting.draft;
    this.context = setting.context;
  }

  has(cue: string, text: string): boolean {
    return this.setting.pack.cue(cue).test(text);
  }

  /** The whole draft, the match with it. */
  draftHas(cue: string): boolean {
    return this.setting.draftHas(cue);
  }

  words(): string {
    return scopeOf(this.draft, this.match);
  }

  /** From the start of the sentence to the match. */
  before(): string {
    return this.rangeBefore(sentenceAt(this.draft, this.match.start));
  }

  /** From the start of the clause to the match. */
  clauseBefore(): string {
    return this.before().split(CLAUSE_BORDER).at(-1) ?? '';
  }

  /** From the match to the end of its last sentence. */
  after(): string {
    return this.rangeAfter(sentenceAt(this.draft, this.match.end - 1));
  }

  /** The sentence of the match without the match, so that a match cannot excuse itself. */
  restOfSentence(): string {
    return `${this.before()} \n ${this.after()}`;
  }

  sentence(): string {
    return this.before() + this.words() + this.after();
  }

  nextSentence(): string {
    const next = this.draft.sentences[sentenceIndexAt(this.draft, this.match.end - 1) + 1];
    return next ? scopeOf(this.draft, next).slice(0, REACH) : '';
  }

  inList(): boolean {
    return sentenceAt(this.draft, this.match.start)?.listItem ?? false;
  }

  /** The paragraph without the match. */
  restOfParagraph(): string {
    const paragraph = paragraphAt(this.draft, this.match.start);
    return `${this.rangeBefore(paragraph)} \n ${this.rangeAfter(paragraph)}`;
  }

  /** The draft without the match. */
  restOfDraft(): string {
    const whole = { start: 0, end: this.draft.scope.length };
    return `${this.rangeBefore(whole)} \n ${this.rangeAfter(whole)}`;
  }

  /** Whether a word of the match that carries a topic stands in the customer's messages, in any of its forms. */
  sharesTopicWithCustomer(): boolean {
    return this.setting.sharesTopicWithCustomer(this.words());
  }

  /** See `GuardSetting`, which remembers what was asked before. */
  lastMessageHas(cue: string): boolean {
    return this.setting.lastMessageHas(cue);
  }

  customerHas(cue: string): boolean {
    return this.setting.customerHas(cue);
  }

  private rangeBefore(range: Span | null): string {
    const { start } = this.match;
    return this.draft.scope.slice(Math.max(range?.start ?? start, start - REACH), start);
  }

  private rangeAfter(range: Span | null): string {
    const { end } = this.match;
    return this.draft.scope.slice(end, Math.min(range?.end ?? end, end + REACH));
  }
}
