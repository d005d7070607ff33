import { findEditor } from '../../src/editors/find-editor';
import { openOverlay } from '../../src/overlay/index';

/** For tests: the parts of the coach that live in a page, without the extension around them. */
Object.assign(window, { underTest: { findEditor, openOverlay } });
