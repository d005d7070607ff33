import type { Severity } from './types';

/** A language: rules as data, and the little that a language needs in code. */
export interface Pack {
  /** BCP 47, `en`. */
  readonly language: string;
  /** One entry for each `<check>.yml`. */
  readonly checks: readonly CheckFile[];
  /** Shared patterns (`TIME`, `DONE`, `NEG`, …) for guards, answers and credits. */
  readonly cues: Readonly<Record<string, string>>;
  readonly asks: AsksFile;
  readonly credits: readonly CreditRule[];
  readonly courtesy: readonly CourtesyStrategy[];
  /** In the order they are tried: the first that is felt strongly enough is the customer's. */
  readonly moods: readonly MoodRule[];
  readonly memory: MemoryFile;
  readonly grammar: Grammar;
}

/** What a `<check>.yml` holds: the texts of a check in this language, and the rules that data can say. */
export interface CheckFile {
  readonly check: string;
  /** Why it matters, one sentence, with its source. */
  readonly why: string;
  /** Texts of findings that code makes, by the name of the rule. */
  readonly messages?: Readonly<Record<string, string>>;
  /** Words that the pack does not spell out, by `hashOf`. */
  readonly hashedWords?: readonly number[];
  readonly rules?: readonly Rule[];
}

/** One way to detect a check, in the field names of Vale plus ours. */
export interface Rule {
  /** Unique inside the check; a finding's rule is `<check>.<id>`. */
  readonly id: string;
  readonly extends: 'existence';
  /** JavaScript pattern sources; matched with flags `gim`, or `gm` where `ignorecase` is false. */
  readonly tokens: readonly string[];
  readonly ignorecase?: boolean;
  readonly message: string;
  readonly why?: string;
  /** A better wording; a {blank} makes it a pattern to read, not a fix. */
  readonly instead?: string;
  /** Complete text for the match; `$0` is the match itself, `lower($0)` in lower case, `{customer}` the customer's name. No fix where a value is unknown. */
  readonly fix?: string;
  /** Names of guards that let a match pass. */
  readonly unless?: readonly string[];
  /** Pattern sources of what makes the match harmless, wherever the draft or an earlier agent message says it. */
  readonly unlessSaid?: readonly string[];
  /** Default: the check's. */
  readonly severity?: Severity;
  /** Report only when the draft holds at least this many matches. */
  readonly min?: number;
  readonly examples: Examples;
}

/** `[[…]]` marks each span to be reported, no more and no fewer. For tests: a pack that ships holds none. */
export interface Examples {
  readonly flags: readonly Example[];
  readonly passes: readonly Example[];
}

/** A draft, or a draft with what its conversation must hold for the example to make sense. */
export type Example = string | ExampleInContext;

export interface ExampleInContext {
  readonly draft: string;
  /** The customer's last message. */
  readonly customer?: string;
  readonly customerName?: string;
  readonly attachments?: readonly string[];
  readonly channel?: 'email' | 'chat' | 'social' | 'review';
}

/** How customers ask in this language, and what an answer looks like. Patterns may hold `@NAME`, a cue. */
export interface AsksFile {
  /** In the order they are tried: the first that fits says the kind. */
  readonly heads: readonly AskHead[];
  /** Pattern sources of questions that want no answer. */
  readonly rhetorical: readonly string[];
  /** By type of ask. */
  readonly types: Readonly<Record<string, AskType>>;
  readonly syntax: AskSyntax;
  readonly reply: ReplyForms;
}

export interface AskHead {
  readonly id: string;
  readonly kind: 'question' | 'request' | 'problem';
  readonly pattern: string;
  /** The type where no head of `types` says more. */
  readonly type?: string;
}

export interface AskType {
  /** Pattern sources that make an ask one of this type; the first type in the file's order wins. */
  readonly heads: readonly string[];
  /** An answer of this form needs no word of the ask, where nothing else is asked. */
  readonly isPlain?: true;
  /** Pattern sources of an answer; `@NAME` stands for a cue. */
  readonly answers: readonly string[];
  /** An answer only in a sentence that shares a word with the ask. */
  readonly topical?: readonly string[];
  /** Looks like an answer and is none: the ask is unsure at best. */
  readonly notAnswers?: readonly string[];
  /** May be an answer, and only a reader could tell: the ask is unsure at best. */
  readonly hints?: readonly string[];
}

/** How asks are cut out of a customer's sentences; pattern sources. */
export interface AskSyntax {
  /** A greeting at the beginning of a sentence. */
  readonly opening: string;
  /** What may stand between two asks of one sentence. */
  readonly joiners: string;
  /** How the second of them begins. */
  readonly starters: string;
  /** Begins an ask that has nothing to do with the sentence before. */
  readonly newTopic: string;
  /** Wants only that the problem told before is mended. */
  readonly remedies: string;
  /** Points back at what was said before (`it`, `that`). */
  readonly anaphora: string;
  /** Begins a condition or a reason behind a question. */
  readonly conditions: string;
  /** Says that a problem is over. */
  readonly settled: string;
  /** Begins the answer that customers give to their own question. */
  readonly selfAnswers: string;
}

/** Forms of a reply that no single type of ask owns; pattern sources. */
export interface ReplyForms {
  /** Greeting, thanks, regret, sign-off: these words address nothing. */
  readonly courtesy: readonly string[];
  /** Praises the wares: such a sentence addresses nothing. */
  readonly praise: string;
  /** Stands between two statements of one sentence: each may answer another ask. */
  readonly clauses: string;
  /** Yes or no at the beginning of a sentence, after any courtesy. */
  readonly polarity: string;
  /** Looks into the matter, and changes nothing: "I've checked your order". */
  readonly inquiries: readonly string[];
  /** Types that any statement may answer, if it says something of what the question names last. */
  readonly openTypes: readonly string[];
  /** Types that `polarity` answers. */
  readonly polarTypes: readonly string[];
  /** Types of which any statement about what was asked may be the answer. */
  readonly looseTypes: readonly string[];
  /** One sentence for all asks (`both`). */
  readonly all: string;
  /** Names the topic that follows (`as for`). */
  readonly markers: string;
  /** "Your first question", "the second": one pattern for each place. */
  readonly ordinals: readonly string[];
  /** Does something about a problem, or says what comes next. */
  readonly actions: string;
  /** Asks the customer for what is needed first. */
  readonly needs: string;
  /** Sends the customer to another place to write, call or read. */
  readonly moves: string;
  /** Says only that the message was heard or that somebody will see to it: answers nothing. */
  readonly vague: string;
  /** Says honestly that the answer is not known yet. */
  readonly gaps: string;
  /** Promises to come back, look or send later: what was asked before is still owed. */
  readonly defers: string;
  /** A time, which makes an honest gap an answer. */
  readonly times: string;
}

export interface CreditRule {
  readonly credit: string;
  /** Only where the customer is upset. */
  readonly mood?: 'upset';
  readonly pattern: string;
  readonly examples: Examples;
}

/** How customers say what they feel. */
export interface MoodRule {
  readonly mood: string;
  /** A reply owes it a word. */
  readonly upset: boolean;
  readonly cues: readonly MoodCues[];
  readonly examples: Examples;
}

export interface MoodCues {
  /** 2 tells the mood alone; 1 only together with another. */
  readonly weight: number;
  readonly ignorecase?: boolean;
  /** Pattern sources; each counts once. */
  readonly patterns: readonly string[];
}

/** What of a thread is remembered while its reply is written; pattern sources, which may hold `@NAME`, a cue. */
export interface MemoryFile {
  readonly details: readonly DetailKind[];
  /** What an agent says will be done. */
  readonly promises: readonly string[];
  /** In the sentence of a promise: it depends on something. */
  readonly conditions: string;
  /** In the sentence of a step: the customer tried it. */
  readonly tried: string;
  /** Steps that mend things, by what they do. */
  readonly steps: Readonly<Record<string, string>>;
  /** What one does to a thing, by its kind: with the same thing, another wording is the same step. */
  readonly actions: Readonly<Record<string, string>>;
  /** In what a customer answers: they did as an agent told them. */
  readonly inVain: string;
  readonly urgency: readonly string[];
  /** In the sentence of an urgency: there is none. */
  readonly calm: string;
  readonly topics: Readonly<Record<string, string>>;
}

/** A kind of thing that a thread may hold, and agents ask for. */
export interface DetailKind {
  readonly kind: string;
  /** Pattern sources of the value alone. Addresses of e-mail need none. */
  readonly values?: readonly string[];
  /** The name of an attachment that is one. */
  readonly files?: string;
  /** How agents call it when they ask for it. */
  readonly asked?: string;
  /** How a slip in it is told; left out where none can be. */
  readonly compare?: 'code' | 'text' | 'amount' | 'date' | 'time' | 'weekday';
}

/** A way to be polite, or less so. */
export interface CourtesyStrategy {
  readonly strategy: string;
  /** In standard scores of perceived politeness, from a published table; negative reads less polite. */
  readonly weight: number;
  /** Pattern sources; they may hold `@NAME`, a cue. */
  readonly patterns: readonly string[];
  readonly examples: Examples;
}

export interface Grammar {
  /** The part of a word that its forms share: `refunded` → `refund`. Lower case in, lower case out. */
  stem(word: string): string;
  /** Words that carry no topic, lower case. */
  readonly stopWords: ReadonlySet<string>;
  /** Lower case, without the full stop: a sentence does not end after them. */
  readonly abbreviations: ReadonlySet<string>;
  /** Groups of stems that name the same thing. */
  readonly synonyms: readonly (readonly string[])[];
  /** Groups of stems that belong to one field of life: far weaker than synonyms. */
  readonly fields: readonly (readonly string[])[];
  /** Sets of things that rule one another out; a thing is a group of stems. */
  readonly alternatives: readonly (readonly (readonly string[])[])[];
  /** Stems that carry a topic, but stand in any support message. */
  readonly everyday: ReadonlySet<string>;
  /** Groups of given names for one person (`bob`, `robert`), lower case. */
  readonly nicknames: readonly (readonly string[])[];
  readonly address: AddressForms;
}

/** How people are addressed by name; pattern sources for the flags `mu`, the name alone is the group `name`. */
export interface AddressForms {
  /** A greeting at the beginning of a line. */
  readonly greeting: string;
  /** A name in the middle of the text that can only be the reader's. */
  readonly vocative: string;
  /** A line before or in front of the name that somebody signs with. */
  readonly signOff: string;
  /** Lower case, without the full stop. */
  readonly titles: ReadonlySet<string>;
  /** What stands for everybody's name (`there`, `team`), lower case. */
  readonly anybody: ReadonlySet<string>;
}
