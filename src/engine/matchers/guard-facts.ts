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
    const known = this.cuesInDraft.get(cue) ?? this.pack.cue(cue).test(this.draft.scope);
    this.cuesInDraft.set(cue, known);
    return known;
  }
}

/** A match, and what a guard may ask about its surroundings. All texts are scope text. */
export class GuardFacts {
  readonly draft: ParsedText;
  readonly context: MatchContext;

  constructor(
    readonly match: Match<CompiledRule>,
    private readonly setting: GuardSetting,
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

  /** Whether the match's own rule finds something in another text. */
  ruleMatches(text: string): boolean {
    return this.setting.pack.findRules(text).some(({ of }) => of === this.match.of);
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

  lastCustomerMessage(): ParsedText | null {
    return this.context.customer.at(-1) ?? null;
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
