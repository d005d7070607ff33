/**
 * A regex that meets a text this long is compiled to machine code at once by V8 and SpiderMonkey; else to bytecode
 * first, and again after its first run, which together takes four times as long.
 */
const LONG = '\0'.repeat(1000);

/** For flags with `g` or `y`. Throws on a bad source. */
export function compileRegex(source: string, flags: string): RegExp {
  const regex = new RegExp(source, flags);
  // At its very end there is nothing to try.
  regex.lastIndex = LONG.length;
  regex.test(LONG);
  regex.lastIndex = 0;
  return regex;
}
