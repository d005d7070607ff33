import type { CompiledPack, CompiledRule, MatchContext } from '../compiled-pack';
import { paragraphAt, scopeOf, sentenceAt, sentenceIndexAt } from '../text/lookup';
import type { ParsedText } from '../text/parsed-text';
import type { Span } from '../types';
import type { Match } from './existence';

const CLAUSE_BORDER = /[,;:()]| - | but | and (?=(?:i|we|you|it|they)\b)/gi;

/** A match, and what a guard may ask about its surroundings. All texts are scope text. */
export class GuardFacts {
  constructor(
    readonly match: Match<CompiledRule>,
    readonly draft: ParsedText,
    readonly context: MatchContext,
    private readonly pack: CompiledPack,
  ) {}

  has(cue: string, text: string): boolean {
    return this.pack.cue(cue).test(text);
  }

  /** Whether the match's own rule finds something in another text. */
  ruleMatches(text: string): boolean {
    return this.pack.findRules(text).some(({ of }) => of === this.match.of);
  }

  words(): string {
    return scopeOf(this.draft, this.match);
  }

  /** From the start of the sentence to the match. */
  before(): string {
    const sentence = sentenceAt(this.draft, this.match.start);
    return this.draft.scope.slice(sentence?.start ?? this.match.start, this.match.start);
  }

  /** From the start of the clause to the match. */
  clauseBefore(): string {
    return this.before().split(CLAUSE_BORDER).at(-1) ?? '';
  }

  /** From the match to the end of its last sentence. */
  after(): string {
    const sentence = sentenceAt(this.draft, this.match.end - 1);
    return this.draft.scope.slice(this.match.end, sentence?.end ?? this.match.end);
  }

  /** The sentence of the match without the match. */
  restOfSentence(): string {
    return `${this.before()} \n ${this.after()}`;
  }

  sentence(): string {
    const sentence = sentenceAt(this.draft, this.match.start);
    return sentence ? scopeOf(this.draft, sentence) : '';
  }

  nextSentence(): string {
    const next = this.draft.sentences[sentenceIndexAt(this.draft, this.match.end - 1) + 1];
    return next ? scopeOf(this.draft, next) : '';
  }

  inList(): boolean {
    return sentenceAt(this.draft, this.match.start)?.listItem ?? false;
  }

  /** The paragraph without the match, so that a match cannot excuse itself. */
  restOfParagraph(): string {
    return this.without(paragraphAt(this.draft, this.match.start) ?? this.match);
  }

  /** The whole draft without the match. */
  restOfDraft(): string {
    return this.without({ start: 0, end: this.draft.scope.length });
  }

  lastCustomerMessage(): ParsedText | null {
    return this.context.customer.at(-1) ?? null;
  }

  private without({ start, end }: Span): string {
    return `${this.draft.scope.slice(start, this.match.start)} \n ${this.draft.scope.slice(this.match.end, end)}`;
  }
}
