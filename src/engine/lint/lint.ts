import type { Check } from './define-extension';
import { readMarkdown, readPlainText, type Document } from './document';
import { extensions, missingExtensions } from './extensions';
import { RuleError, RuleFields, saysWhatIsWrong } from './rule-fields';
import { ruleScope, type Scope } from './scope';
import { readSettings } from './settings';
import { readSource } from './source';
import type { Alert, Block, HouseRule, LintOptions, Remark, RulePattern, Unsupported } from './types';

const LEVELS = ['suggestion', 'warning', 'error'];
const WHOLE = ['raw', 'summary'];

/** A rule that can be run. */
interface CompiledRule {
  readonly name: string;
  readonly level: string;
  /** At most so many alerts in a document; 0 is no limit. */
  readonly limit: number;
  readonly scope: Scope;
  readonly check: Check;
  readonly patterns: readonly string[];
}

/**
 * Runs rules in Vale's form over one text, and says what they find by position. A rule that cannot be run finds
 * nothing; `unsupported` names it.
 */
export function lint(text: string, rules: readonly HouseRule[], options: LintOptions = {}): Alert[] {
  return createLinter(rules, options)(text);
}

/** Compiles rules once, for many texts. */
export function createLinter(
  rules: readonly HouseRule[],
  options: LintOptions = {},
): (text: string) => Alert[] {
  const settings = readSettings(options.settings);
  const compiled = rules.map((rule) => compileRule(rule, options)).filter((rule) => 'check' in rule);
  return (text) => {
    const source = readSource(text);
    const document = options.format === 'txt' ? readPlainText(source) : readMarkdown(source, settings);
    return compiled
      .flatMap((rule) => alertsOf(rule, document, text.length))
      .sort((a, b) => a.start - b.start || a.end - b.end);
  };
}

/** The rules that cannot be run, and why: none is left out in silence. A pattern of the settings goes by its setting. */
export function unsupported(rules: readonly HouseRule[], options: LintOptions = {}): Unsupported[] {
  const refused = rules.flatMap((rule) => {
    const compiled = compileRule(rule, options);
    return 'reason' in compiled ? [compiled] : [];
  });
  return [...readSettings(options.settings).problems, ...refused];
}

/** What the rules that can be run and the settings would run on a text: to be vetted before rules of others do. */
export function patternsOf(rules: readonly HouseRule[], options: LintOptions = {}): RulePattern[] {
  const ofRules = rules.flatMap((rule) => {
    const compiled = compileRule(rule, options);
    if ('reason' in compiled) return [];
    return compiled.patterns.map((source) => ({ rule: compiled.name, source }));
  });
  return [...readSettings(options.settings).patterns, ...ofRules];
}

function compileRule(rule: HouseRule, options: LintOptions): CompiledRule | Unsupported {
  const name = String(rule?.name);
  try {
    return compile(name, new RuleFields(rule ?? {}), options);
  } catch (error) {
    if (!saysWhatIsWrong(error)) throw error;
    return { rule: name, reason: error.message };
  }
}

function compile(name: string, fields: RuleFields, { vocab }: LintOptions): CompiledRule {
  const kind = fields.text('extends');
  const extension = extensions.get(kind);
  if (!extension)
    throw new RuleError(`extends ${kind || 'nothing'}: ${missingExtensions.get(kind) ?? 'it is not known'}`);
  if (fields.text('message') === '') throw new RuleError('it has no message');
  const level = fields.text('level', 'warning');
  if (!LEVELS.includes(level)) throw new RuleError(`level ${level} is none of ${LEVELS.join(', ')}`);
  const scopes = kind === 'metric' ? [] : fields.list('scope');
  const check = extension.compile(fields, { accepted: vocab?.accept ?? [] });
  return {
    name,
    level,
    check,
    patterns: fields.compiled,
    limit: fields.number('limit'),
    scope: ruleScope(scopes.length > 0 ? scopes : [extension.scope]),
  };
}

/** One alert for each place, however many blocks it is in. */
function alertsOf(rule: CompiledRule, document: Document, length: number): Alert[] {
  const alerts = new Map<number, Alert>();
  const look = rule.check(document);
  for (const block of document.blocksOf(rule.scope)) {
    if (isOff(rule, block, document, '')) continue;
    for (const remark of look(block)) {
      if (isOff(rule, block, document, remark.match)) continue;
      const alert = alertOf(rule, remark, block, length);
      const isFull = rule.limit > 0 && alerts.size >= rule.limit;
      if (!alerts.has(alert.start) && !isFull) alerts.set(alert.start, alert);
    }
  }
  return [...alerts.values()];
}

/** Comments that turn one rule off have no say over a rule that takes the document as a whole. */
function isOff({ name }: CompiledRule, block: Block, { comments }: Document, match: string): boolean {
  if (WHOLE.includes(block.scope[0]!)) return comments.endsOff;
  return comments.isOff(name, match, block.offsets[block.offsets.length - 1]!);
}

function alertOf({ name, level }: CompiledRule, remark: Remark, block: Block, length: number): Alert {
  const { message } = remark;
  if (remark.wholeDocument) return { rule: name, level, start: 0, end: Math.min(1, length), message };
  const start = block.offsets[remark.start]!;
  const end = block.offsets[remark.end - 1]! + 1;
  return { rule: name, level, start, end, message };
}
