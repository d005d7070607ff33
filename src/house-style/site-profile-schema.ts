import * as v from 'valibot';
import type { SendKeys, SiteProfile } from '../helpdesks/define-helpdesk';
import { isPattern } from '../helpdesks/match-pattern';
import { isUsableSelector } from './usable-selector';

const MOST_HELPDESKS = 100;
const MOST_PATTERNS = 50;
const MOST_NAMES = 20;
const LONGEST_NAME = 80;

/** What a value breaks; `src/locales/en-house-style.ts` has the words for each. */
export type Rule = 'id' | 'name' | 'pattern' | 'many' | 'few' | 'broad' | 'selector' | 'attribute' | 'keys';

const rule = (name: Rule) => name;

/** Stands for pages that no profile knows. */
const GENERIC = 'generic';
const id = v.pipe(
  v.string(),
  v.check((text) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 60, rule('id')),
  v.check((text) => text !== GENERIC, rule('id')),
);
const name = v.pipe(
  v.string(),
  v.check((text) => /^[^\p{C}\p{Z}](?:[^\p{C}]*[^\p{C}\p{Z}])?$/u.test(text), rule('name')),
  v.maxLength(LONGEST_NAME, rule('name')),
);
const selector = v.pipe(v.string(), v.check(isUsableSelector, rule('selector')));
/** A selector with `{number}` in it. */
const proof = v.pipe(
  v.string(),
  v.check((text) => isUsableSelector(text.replaceAll('{number}', '1')), rule('selector')),
);
const attribute = v.pipe(v.string(), v.regex(/^[a-z_][\w:.-]*$/i, rule('attribute')));
const keys = v.custom<SendKeys>(
  (value) => typeof value === 'string' && /^(?:Mod|Alt)\+(?:Alt\+)?(?:Shift\+)?[^+\s]+$/.test(value),
  rule('keys'),
);
const patterns = v.pipe(
  v.array(v.pipe(v.string(), v.check(isPattern, rule('pattern')))),
  v.minLength(1, rule('few')),
  v.maxLength(MOST_PATTERNS, rule('many')),
);
const attributes = v.pipe(
  v.array(attribute),
  v.minLength(1, rule('few')),
  v.maxLength(MOST_NAMES, rule('many')),
);

const messages = v.strictObject({
  item: selector,
  body: selector,
  drop: v.exactOptional(selector),
  keepLines: v.exactOptional(selector),
  withheld: v.exactOptional(selector),
  order: v.exactOptional(attribute),
  from: v.strictObject({
    customer: v.exactOptional(selector),
    agent: v.exactOptional(selector),
    note: v.exactOptional(selector),
    bot: v.exactOptional(selector),
  }),
  writer: v.exactOptional(
    v.strictObject({ item: selector, customer: selector, agent: selector, person: attributes }),
  ),
  name: v.exactOptional(selector),
  at: v.exactOptional(selector),
  attachment: v.exactOptional(selector),
});

/** A site profile as it is written in a file, its keys in the order in which they are written there. */
export const siteProfileSchema = v.pipe(
  v.strictObject({
    id,
    name,
    matches: patterns,
    fingerprint: v.exactOptional(selector),
    ticket: v.exactOptional(selector),
    title: v.exactOptional(selector),
    ticketId: v.exactOptional(selector),
    composer: selector,
    composerFrame: v.exactOptional(selector),
    mode: v.exactOptional(
      v.strictObject({ reply: v.exactOptional(selector), note: v.exactOptional(selector) }),
    ),
    messages: v.exactOptional(messages),
    elsewhere: v.exactOptional(
      v.strictObject({ messages: selector, customer: v.exactOptional(selector), proof }),
    ),
    send: v.exactOptional(
      v.strictObject({
        button: selector,
        keys: v.exactOptional(v.pipe(v.array(keys), v.maxLength(MOST_NAMES, rule('many')))),
        enter: v.exactOptional(selector),
      }),
    ),
    customerName: v.exactOptional(selector),
    agentName: v.exactOptional(selector),
    attachments: v.exactOptional(v.strictObject({ area: selector, item: selector })),
  }),
  v.forward(
    v.check((profile) => isNarrow(profile), rule('broad')),
    ['matches'],
  ),
);

/** The whole file. A house-style file will have more beside it. */
export const fileSchema = v.strictObject({
  helpdesks: v.pipe(
    v.array(siteProfileSchema),
    v.minLength(1, rule('few')),
    v.maxLength(MOST_HELPDESKS, rule('many')),
  ),
});

/** Without a word of an address or something on the page, a profile would take every page for its own. */
function isNarrow({ matches, fingerprint }: { matches: string[]; fingerprint?: string }): boolean {
  return (
    fingerprint !== undefined || matches.every((pattern) => /[^*./:]/.test(pattern.replace(/^[^:]*/, '')))
  );
}

/** Compiles only while the schema and the type of a profile say the same. */
export type SchemaAgrees = Expect<Same<Plain<v.InferOutput<typeof siteProfileSchema>>, Plain<SiteProfile>>>;

type Expect<T extends true> = T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Written out, so that only what is in it counts, not how it was declared. */
type Plain<T> = T extends string
  ? T
  : T extends (infer Item)[]
    ? Plain<Item>[]
    : { [Key in keyof T]: Plain<T[Key]> };
