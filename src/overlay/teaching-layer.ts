import controls from '../components/controls.css?inline';
import tokens from '../components/tokens.css?inline';
import { openHost } from './host';
import look from './overlay.css?inline';
import { createPicker, type Picker } from './picker';
import { createReadingLayer, type ReadingLayer } from './reading-layer';
import teach from './teach.css?inline';

export interface TeachingLayer {
  readonly picker: Picker;
  readonly reading: ReadingLayer;
}

/**
 * What is drawn in a page while somebody teaches the coach its helpdesk. `windows` are the page's own, first, and those of
 * its frames. The signal takes every trace of it away.
 */
export function openTeachingLayer(
  page: Document,
  windows: readonly Window[],
  signal: AbortSignal,
): TeachingLayer {
  const root = openHost(page, tokens + controls + look + teach, signal);
  const reading = createReadingLayer(root, signal);
  return { reading, picker: createPicker(root, windows, signal) };
}
