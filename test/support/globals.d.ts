/** The extension's API, in functions that `evaluateInExtension` runs over there; both browsers know it by this name. */
declare const chrome: import('webextension-polyfill').Browser;

/** Without types of their own; pages in `test/pages/` that need React use little of it. */
declare module 'draft-js';
declare module 'react';
declare module 'react-dom/client';
