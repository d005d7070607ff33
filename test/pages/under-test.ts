import type { PageWorld } from '../../src/editors/define-editor';
import { findEditor } from '../../src/editors/find-editor';
import { openOverlay } from '../../src/overlay/index';
import { engines } from '../../src/page-world/index';

/** Without the extension around it, this script itself runs in the page's world. */
const pageWorld: PageWorld = {
  replace: async (engine, change) => engines.find(({ id }) => id === engine)?.replace(change) ?? false,
};

/** For tests: the parts of the coach that live in a page, without the extension around them. */
Object.assign(window, { underTest: { findEditor, openOverlay, pageWorld } });
