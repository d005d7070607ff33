import * as v from 'valibot';
import type { SiteProfile } from '../helpdesks/define-helpdesk';
import { isWithin } from '../engine/text/edit-distance';
import { houseStyleTexts } from '../locales/en-house-style';
import { parseYaml } from './parse-yaml';
import { type Problem, toPath, type Words } from './problem';
import { fileSchema, type Rule } from './site-profile-schema';

export type SiteProfilesRead =
  { readonly profiles: SiteProfile[] } | { readonly problems: readonly Problem[] };

/** As much of a schema as tells which keys it knows. */
interface Part {
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly wrapped?: Part;
}

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly words: Words;
  /** Where the key belongs that was probably meant: it is not missing, too. */
  readonly meant?: string;
}

const { profile: said } = houseStyleTexts;

/** Reads site profiles from YAML or JSON, or says line by line why not. Half a file is never taken. */
export function readSiteProfiles(text: string): SiteProfilesRead {
  if (text.trim() === '') return { problems: [{ line: 1, path: '', ...said.empty }] };
  const parsed = parseYaml(text);
  if ('problems' in parsed) return parsed;
  const { value, lineOf } = parsed;
  if (!isBlock(value)) return { problems: [{ line: 1, path: '', ...said.noList }] };
  const result = v.safeParse(fileSchema, value);
  const unknown = unknownKeys(value, fileSchema as Part, []);
  const faults = [
    ...unknown,
    ...(result.issues ?? [])
      .filter(({ expected }) => expected !== 'never')
      .map(toFault)
      .filter(({ path }) => !unknown.some(({ meant }) => meant === toPath(path))),
    ...(result.success ? sameIds(result.output.helpdesks) : []),
  ];
  if (result.success && faults.length === 0) return { profiles: result.output.helpdesks };
  const problems = faults.map(({ path, words }) => ({ line: lineOf(path), path: toPath(path), ...words }));
  return { problems: problems.sort((one, other) => one.line - other.line) };
}

/** All of them at once, each with the key that was probably meant; and lists where keys should be. */
function unknownKeys(value: unknown, part: Part, path: readonly PropertyKey[]): Fault[] {
  const { entries, item, wrapped } = part;
  if (wrapped) return unknownKeys(value, wrapped, path);
  if (item && Array.isArray(value)) return value.flatMap((one, at) => unknownKeys(one, item, [...path, at]));
  if (entries && Array.isArray(value)) return [{ path, words: said.block(String(path.at(-1))) }];
  if (!entries || !isBlock(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    if (Object.hasOwn(entries, key)) return unknownKeys(inner, entries[key]!, here);
    if (path.length === 0) return [{ path: here, words: said.otherKey(key) }];
    const meant = nearest(key, Object.keys(entries));
    return [{ path: here, words: said.unknownKey(key, meant), meant: toPath([...path, meant ?? '']) }];
  });
}

function isBlock(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The known key that differs least, however it is capitalised; null where none is like it. */
function nearest(key: string, known: readonly string[]): string | null {
  const plain = key.toLowerCase().replace(/[-_ ]/g, '').slice(0, 40);
  for (const reach of [0, 1, 2, 3]) {
    const found = known.find((one) => isWithin(one.toLowerCase(), plain, reach) && one.length > reach);
    if (found !== undefined) return found;
  }
  return null;
}

type Issue = v.InferIssue<typeof fileSchema>;

function toFault(issue: Issue): Fault {
  const path = (issue.path ?? []).map(({ key }) => key as PropertyKey);
  return { path, words: wordsFor(issue, String(path.at(-1) ?? '')) };
}

function wordsFor({ kind, expected, input, message }: Issue, key: string): Words {
  if (Object.hasOwn(said.rules, message)) return said.rules[message as Rule](String(input));
  if (kind === 'schema' && input === undefined)
    return key === 'helpdesks' ? said.noHelpdesks : said.missing(key);
  if (input === null) return said.noValue(key);
  if (expected === 'Array') return said.list(key);
  if (expected === 'Object') return said.block(key);
  return typeof input === 'object' ? said.quote(key) : said.text(key);
}

function sameIds(profiles: readonly SiteProfile[]): Fault[] {
  const ids = profiles.map(({ id }) => id);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at ? [{ path: ['helpdesks', at, 'id'], words: said.sameId(id) }] : [],
  );
}
