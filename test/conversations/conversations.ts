import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

const text = v.pipe(v.string(), v.nonEmpty());

const Message = v.strictObject({
  from: v.picklist(['customer', 'agent', 'note', 'bot', 'unknown']),
  text,
  name: v.optional(text),
  attachments: v.optional(v.array(text)),
});

const Labelled = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+-\d\d$/u)),
  kind: v.picklist(['fault', 'good', 'trap']),
  channel: v.optional(v.picklist(['email', 'chat', 'social', 'review'])),
  customer: v.optional(text),
  agent: v.optional(text),
  attachments: v.optional(v.array(text)),
  thread: v.array(Message),
  draft: text,
  findings: v.array(v.strictObject({ check: text, words: v.nullable(text) })),
  arguable: v.array(text),
  asks: v.array(v.strictObject({ words: text, status: v.picklist(['answered', 'unanswered', 'unsure']) })),
});

/** One conversation with what a careful team lead would say about its draft; readme.md says how to read it. */
export type LabelledConversation = v.InferOutput<typeof Labelled>;

/** The labelled conversations of every file here, by file name. */
export function readConversations(folder = import.meta.dirname): Map<string, LabelledConversation[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  return new Map(files.sort().map((name) => [name, readFile(join(folder, name))]));
}

function readFile(path: string): LabelledConversation[] {
  return v.parse(v.array(Labelled), parse(readFileSync(path, 'utf8')));
}

/** Half of them, by a hash of the id: they are measured apart and no rule is ever tuned on them. */
export function isFrozen({ id }: { id: string }): boolean {
  const lastDigit = createHash('sha1').update(id).digest('hex').slice(-1);
  return Number.parseInt(lastDigit, 16) % 2 === 1;
}

/** sha256 of the frozen half, whatever the order of its files and keys. */
export function frozenHash(conversations: LabelledConversation[]): string {
  const frozen = conversations.filter(isFrozen).sort((a, b) => (a.id < b.id ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify(withSortedKeys(frozen)))
    .digest('hex');
}

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withSortedKeys(inner)]));
}
