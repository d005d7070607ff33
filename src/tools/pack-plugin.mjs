import { parse } from 'yaml';

/**
 * Turns a pack's `.yml` into a module at build time, so that nothing that ships carries a YAML parser. `isShipped`
 * leaves out the examples, which only tests read: they are a third of a pack.
 * @param {{ isShipped?: boolean }} [options]
 * @returns {import('vite').Plugin}
 */
export function packPlugin({ isShipped = false } = {}) {
  return {
    name: 'reply-coach-pack',
    transform(source, id) {
      if (!id.endsWith('.yml')) return null;
      const pack = JSON.stringify(parse(source), (key, value) =>
        isShipped && key === 'examples' ? undefined : value,
      );
      return { code: `export default ${pack};`, map: null };
    },
  };
}
