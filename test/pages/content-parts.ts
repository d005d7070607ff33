import { ElsewhereReader } from '../../src/content/elsewhere-reader';
import { fetchElsewhere } from '../../src/content/fetch-elsewhere';
import { watchPage } from '../../src/content/watch-page';
import { findElsewhere } from '../../src/helpdesks/elsewhere';
import requestTracker from '../../src/helpdesks/request-tracker';

const parts = { ElsewhereReader, fetchElsewhere, findElsewhere, requestTracker, watchPage };
export type ContentParts = typeof parts;

/** For tests: parts of the content script that need a page and nothing of the extension. */
Object.assign(window, { parts });
