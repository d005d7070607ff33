export { servePages } from '../../src/tools/serve-pages.mjs';
export type { PageServer } from '../../src/tools/serve-pages.mjs';
