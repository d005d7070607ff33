import type { Extension } from '../define-extension';
import capitalization from './capitalization';
import conditional from './conditional';
import consistency from './consistency';
import existence from './existence';
import metric from './metric';
import occurrence from './occurrence';
import repetition from './repetition';
import substitution from './substitution';

/** Vale's extension points that run here, by the name that a rule gives in `extends`. */
export const extensions: ReadonlyMap<string, Extension> = new Map(
  Object.entries({
    capitalization,
    conditional,
    consistency,
    existence,
    metric,
    occurrence,
    repetition,
    substitution,
  }),
);

/** Those of Vale that do not, and what they would need. */
export const missingExtensions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    readability: 'readability scores are not computed; `metric` takes a formula',
    script: 'scripts are not run',
    sequence: 'it needs the parts of speech of words',
    spelling: 'it needs a dictionary',
  }),
);
