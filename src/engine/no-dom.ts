// A canary: this file compiles only while the engine's tsconfig hides the DOM and the clock-like
// globals. If preact's types or `types` ever pull them back in, the directives below become errors.

// @ts-expect-error the engine must not see a document
export type NoDocument = typeof document;
// @ts-expect-error the engine must not see the console
export type NoConsole = typeof console;
// @ts-expect-error the engine must not see the network
export type NoFetch = typeof fetch;
