/** The extension's API, in functions that `evaluateInExtension` runs over there; both browsers know it by this name. */
declare const chrome: import('webextension-polyfill').Browser;
