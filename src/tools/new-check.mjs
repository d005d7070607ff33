// `npm run new:check <id>`: writes a check, its texts and its test, and regenerates the index.
import { execFileSync } from 'node:child_process';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ID = /^[a-z]+(?:-[a-z]+)+$|^[a-z]{3,}$/;

const [id = ''] = process.argv.slice(2);
if (!ID.test(id))
  stop(
    'Say what the check is called, in kebab case, after the fault it finds: npm run new:check non-apology',
  );
const files = filesFor(id);
for (const path of Object.keys(files))
  if (await exists(path)) stop(`There is a ${path} already: choose another id.`);

for (const [path, text] of Object.entries(files)) {
  await mkdir(dirname(ROOT + path), { recursive: true });
  await writeFile(ROOT + path, text);
  console.log(`wrote ${path}`);
}
execFileSync(process.execPath, [fileURLToPath(new URL('generate-indexes.mjs', import.meta.url))], {
  stdio: 'inherit',
});
console.log(
  `Its rules are in src/packs/en/${id}.yml; what patterns cannot say becomes \`find\` in src/engine/checks/${id}.ts.`,
);

/**
 * @param {string} id
 * @returns {Record<string, string>} text by path
 */
function filesFor(id) {
  return {
    [`src/engine/checks/${id}.ts`]: `import { defineCheck } from './define-check';

export default defineCheck({
  id: '${id}',
  dimension: 'tone',
  severity: 'hint',
});
`,
    [`src/packs/en/${id}.yml`]: `check: ${id}
why: Why it matters, in one sentence. # its source
rules:
  - id: first
    extends: existence
    tokens:
      - '\\bwords to find\\b'
    message: What is said, in a few words
    instead: 'What to say: {what}.'
    examples:
      flags:
        - 'Here are the [[words to find]].'
      passes:
        - 'Here are other words.'
`,
    [`test/engine/checks/${id}.test.ts`]: `import { expect, it } from 'vitest';
import { check } from '../../../src/engine/check';
import en from '../../../src/packs/en';

it('reports ${id} at its words', () => {
  const draft = 'Here are the words to find.';
  const { findings } = check({ thread: [], draft }, { packs: [en] });
  const [finding] = findings.filter((one) => one.check === '${id}');
  expect(draft.slice(finding?.start ?? 0, finding?.end ?? 0)).toBe('words to find');
});
`,
  };
}

/** @param {string} path */
function exists(path) {
  return access(ROOT + path).then(
    () => true,
    () => false,
  );
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}
