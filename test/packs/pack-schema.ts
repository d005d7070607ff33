import * as v from 'valibot';
import { checks } from '../../src/engine/checks';
import { guards } from '../../src/engine/matchers/guards';
import { withoutMarks } from './marked-example';

const HEADING = 45;
const text = v.pipe(v.string(), v.nonEmpty('is empty'));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'is not in kebab-case'));
const guard = v.pipe(
  v.string(),
  v.check((name) => name in guards, 'is no guard of src/engine/matchers/guards.ts'),
);

const example = v.union([
  text,
  v.strictObject({
    draft: text,
    customer: v.optional(text),
    customerName: v.optional(text),
    attachments: v.optional(v.array(text)),
    channel: v.optional(v.picklist(['email', 'chat', 'social', 'review'])),
  }),
]);
type Example = v.InferOutput<typeof example>;

const examples = v.pipe(
  v.strictObject({
    flags: v.pipe(
      v.array(example),
      v.minLength(2, 'needs at least two examples'),
      v.everyItem(isMarked, 'marks nothing with [[…]]'),
    ),
    passes: v.pipe(
      v.array(example),
      v.everyItem((one) => !isMarked(one), 'marks something, but shall pass'),
    ),
  }),
  v.check(({ flags, passes }) => passes.length >= flags.length, 'needs at least as many passes as flags'),
);

const rule = v.pipe(
  v.strictObject({
    id,
    extends: v.literal('existence'),
    tokens: v.pipe(v.array(text), v.minLength(1, 'is empty')),
    ignorecase: v.optional(v.boolean()),
    message: v.pipe(text, v.maxLength(HEADING, `is longer than ${HEADING} characters`)),
    why: v.optional(text),
    instead: v.optional(text),
    fix: v.optional(text),
    unless: v.optional(v.array(guard)),
    unlessSaid: v.optional(v.array(text)),
    severity: v.optional(v.picklist(['hint', 'warn', 'stop'])),
    min: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2))),
    examples,
  }),
);

const checkFile = v.strictObject({
  check: v.pipe(
    v.string(),
    v.check((name) => checks.some((check) => check.id === name), 'is no check of src/engine/checks'),
  ),
  why: text,
  messages: v.optional(v.record(id, v.pipe(text, v.maxLength(HEADING)))),
  hashedWords: v.optional(v.array(v.pipe(v.number(), v.integer()))),
  rules: v.optional(v.array(rule)),
});

const courtesyFile = v.array(
  v.strictObject({ strategy: id, weight: v.number(), patterns: v.array(text), examples }),
);
const moodFile = v.array(
  v.strictObject({
    mood: id,
    upset: v.boolean(),
    cues: v.array(
      v.strictObject({
        weight: v.picklist([1, 2]),
        ignorecase: v.optional(v.boolean()),
        patterns: v.array(text),
      }),
    ),
    examples,
  }),
);
const memoryFile = v.strictObject({
  details: v.array(
    v.strictObject({
      kind: id,
      values: v.optional(v.array(text)),
      files: v.optional(text),
      asked: v.optional(text),
      compare: v.optional(v.picklist(['code', 'text', 'amount', 'date', 'time', 'weekday'])),
    }),
  ),
  promises: v.array(text),
  conditions: text,
  tried: text,
  steps: v.record(id, text),
  actions: v.record(id, text),
  inVain: text,
  urgency: v.array(text),
  calm: text,
  topics: v.record(id, text),
});
const creditsFile = v.array(
  v.strictObject({ credit: id, mood: v.optional(v.literal('upset')), pattern: text, examples }),
);
const cuesFile = v.record(
  v.pipe(v.string(), v.regex(/^[A-Z][A-Z_]*$/, 'is not in capitals')),
  v.union([text, v.array(text)]),
);

/** What is wrong with a pack file, one line for each fault: file, rule, field and what to mend. */
export function faultsOfPackFile(path: string, content: unknown): string[] {
  const name = path.split('/').at(-1) ?? path;
  if (name === 'courtesy.yml') return faults(name, courtesyFile, content);
  if (name === 'memory.yml') return faults(name, memoryFile, content);
  if (name === 'mood.yml') return faults(name, moodFile, content);
  if (name === 'credits.yml') return faults(name, creditsFile, content);
  if (name === 'cues.yml') return faults(name, cuesFile, content);
  return [...faults(name, checkFile, content), ...faultsOfName(name, content), ...faultsOfIds(name, content)];
}

function faults(name: string, schema: v.GenericSchema, content: unknown): string[] {
  const result = v.safeParse(schema, content, { abortPipeEarly: true });
  return (result.issues ?? []).map((issue) => `${name}: ${placeOf(issue, content)}: ${issue.message}`);
}

/** `no-timeframe.soon, unless.0`: the rule by its id and not by its number. */
function placeOf(issue: v.BaseIssue<unknown>, content: unknown): string {
  const [list, index, ...rest] = (issue.path ?? []).map(({ key }) => String(key));
  const { check, rules } = content as { check?: string; rules?: { id?: string }[] };
  if (list !== 'rules' || index === undefined) return [list, index, ...rest].filter(Boolean).join('.');
  return `${check}.${rules?.[Number(index)]?.id ?? index}, ${rest.join('.') || 'rule'}`;
}

function faultsOfName(name: string, content: unknown): string[] {
  const { check } = content as { check?: string };
  return name === `${check}.yml` ? [] : [`${name}: check: is "${check}" and not the name of the file`];
}

function faultsOfIds(name: string, content: unknown): string[] {
  const { rules = [] } = content as { rules?: { id?: string }[] };
  const ids = rules.map((one) => one.id);
  return ids
    .filter((one, index) => ids.indexOf(one) < index)
    .map((one) => `${name}: ${one}: the id is used twice`);
}

function isMarked(one: Example): boolean {
  const draft = typeof one === 'string' ? one : one.draft;
  return withoutMarks(draft) !== draft;
}
