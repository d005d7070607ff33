/** What a line of markdown may begin, by the text behind its indent. */
export const ATX = /^(#{1,6})(?:[ \t]+|$)/;
export const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;
export const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
export const ITEM = /^([-*+]|\d{1,9}[.)])(?:([ \t]+)(?=\S)|[ \t]*$)/;
export const SETEXT = /^(?:=+|-+)[ \t]*$/;
export const LINK_DEFINITION = /^\[(?!\^)[^\]\n]{1,999}\]:[ \t]*\S/;
export const FOOTNOTE = /^\[\^[^\]\s]{1,99}\]:[ \t]*/;
export const TABLE_RULE = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
export const MATH = /^\$\$/;
export const HTML_BLOCK =
  /^<(?:!--|[?!]|\/?(?:script|pre|style|textarea|address|article|aside|base|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|nav|noscript|ol|optgroup|option|p|param|section|source|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s>/]|$))/i;

/** Whether a line ends the paragraph before it, however that one goes on. */
export function interruptsParagraph(text: string): boolean {
  if (text.startsWith('>') || ATX.test(text) || FENCE.test(text) || RULE.test(text)) return true;
  if (MATH.test(text) || HTML_BLOCK.test(text)) return true;
  const [, marker, gap] = ITEM.exec(text) ?? [];
  return gap !== undefined && (marker!.length === 1 || /^1[.)]$/.test(marker!));
}
