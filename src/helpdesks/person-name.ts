/** A person as mail programs write them: `Ana Ruiz <ana@example.com>`, with or without quotes. */
const WITH_ADDRESS = /^(.*?)\s*<[^<>]*@[^<>]*>$/s;
const ADDRESS = /^\S+@\S+$/;

/** The name of a person without their address; null where the page has nothing but an address. */
export function personName(called: string): string | null {
  const name = (WITH_ADDRESS.exec(called)?.[1] ?? called).replace(/^"(.*)"$/s, '$1').trim();
  return name === '' || ADDRESS.test(name) ? null : name;
}
