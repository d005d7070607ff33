const TAG = /<(\/?)([A-Za-z][\w-]*)((?:[^>"']|"[^"]{0,500}"|'[^']{0,500}'){0,2000}?)(\/?)>/y;
const CLASS = /\bclass\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i;
const VOID = new Set(['br', 'img', 'hr', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** A tag in a document. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  /** Nothing stands in it, and no closing tag follows. */
  readonly isVoid: boolean;
  readonly classes: readonly string[];
  readonly end: number;
}

/** The tag that begins at a place, if one does. */
export function tagAt(text: string, at: number): Tag | null {
  TAG.lastIndex = at;
  const found = TAG.exec(text);
  if (!found) return null;
  const [all, slash, tagName, attributes, selfClosing] = found;
  const name = tagName!.toLowerCase();
  const value = CLASS.exec(attributes!);
  return {
    name,
    closes: slash === '/',
    isVoid: selfClosing === '/' || VOID.has(name),
    classes: (value?.[1] ?? value?.[2] ?? value?.[3] ?? '').split(/\s+/),
    end: at + all.length,
  };
}
