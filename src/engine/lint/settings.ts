import type { Span } from '../types';
import { compilePattern, type Pattern } from './regex/pattern';
import { readable, saysWhatIsWrong } from './rule-fields';
import { parseScope, type Scope } from './scope';
import { paint } from './source';
import type { LintSettings, RulePattern, Unsupported } from './types';

const SKIPPED_TAGS = ['script', 'style', 'pre', 'figure', 'noscript', 'iframe'];
const IGNORED_TAGS = ['tt', 'code', 'kbd'];
const SKIPPED_CLASSES = ['problematic', 'pre', 'code'];
/** Stands for characters that the settings say to ignore; no text of a person holds it. */
export const IGNORED = '\ue000';

/** What of a document is not read, by the settings and by default. */
export interface ReadingRules {
  isSkipped(tag: string): boolean;
  isIgnored(tag: string): boolean;
  hasSkippedClass(classes: readonly string[]): boolean;
  /** Blocks that are left out, such as a field of the front matter. */
  readonly ignoredScope: Scope;
  readonly problems: readonly Unsupported[];
  /** Those that run, by the setting they stand in. */
  readonly patterns: readonly RulePattern[];
  /** Takes out of a document what the ignore patterns match; nothing moves. */
  withoutIgnored(text: string): string;
}

/** A pattern that cannot be run ignores nothing, and is named among the problems. */
export function readSettings(settings: LintSettings = {}): ReadingRules {
  const problems: Unsupported[] = [];
  const patterns: RulePattern[] = [];
  const patternsOf = (setting: 'BlockIgnores' | 'TokenIgnores'): Pattern[] =>
    listOf(settings[setting]).flatMap((source) => {
      try {
        const pattern = compilePattern(readable(source));
        patterns.push({ rule: setting, source });
        return [pattern];
      } catch (error) {
        if (!saysWhatIsWrong(error)) throw error;
        problems.push({ rule: setting, reason: error.message });
        return [];
      }
    });
  const skippedTags = orElse(listOf(settings.SkippedScopes), SKIPPED_TAGS);
  const ignoredScopes = orElse(listOf(settings.IgnoredScopes), IGNORED_TAGS);
  const skippedClasses = [...SKIPPED_CLASSES, ...listOf(settings.IgnoredClasses)];
  const blocks = patternsOf('BlockIgnores');
  const tokens = patternsOf('TokenIgnores');
  return {
    isSkipped: (tag) => skippedTags.includes(tag),
    isIgnored: (tag) => ignoredScopes.includes(tag),
    hasSkippedClass: (classes) => classes.some((name) => skippedClasses.includes(name)),
    problems,
    patterns,
    ignoredScope: parseScope(ignoredScopes),
    withoutIgnored: (text) => {
      const found = (patterns: readonly Pattern[]): Span[] =>
        patterns.flatMap((pattern) => pattern.findAll(text));
      return paint(paint(text, found(blocks), ' '), found(tokens), IGNORED);
    },
  };
}

function listOf(value: readonly string[] | string | undefined): readonly string[] {
  const parts = typeof value === 'string' ? value.split(/,\s+/) : (value ?? []);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function orElse(list: readonly string[], otherwise: readonly string[]): readonly string[] {
  return list.length > 0 ? list : otherwise;
}
