import { parse } from 'yaml';

/**
 * Turns a pack's `.yml` into a module at build time, so that nothing that ships carries a YAML parser.
 * @returns {import('vite').Plugin}
 */
export function packPlugin() {
  return {
    name: 'reply-coach-pack',
    transform(source, id) {
      if (!id.endsWith('.yml')) return null;
      return { code: `export default ${JSON.stringify(parse(source))};`, map: null };
    },
  };
}
