const PATTERN = /^(\*|[a-z][a-z0-9+.-]*):\/\/([^/]*)(\/.*)$/;
/** Of a path, as far as they are counted. */
const MOST_LETTERS = 10_000;

/**
 * Whether an address fits a match pattern, much as browsers write them: `*` as scheme or host means any,
 * `*.example.com` means the host and all below it, a host without a port has any, and `*` in the path means anything,
 * also folders that a helpdesk lies in (`/*Ticket/Update.html`). The query counts only where the pattern has one:
 * an address that another one carries in its query is not that page. A pattern that is not well formed fits nothing.
 */
export function fitsPattern(pattern: string, address: string): boolean {
  const [, scheme, host, path] = PATTERN.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined || path === undefined || !URL.canParse(address))
    return false;
  const url = new URL(address);
  return (
    (scheme === '*' || `${scheme}:` === url.protocol) &&
    fitsHost(host, host.includes(':') ? url.host : url.hostname) &&
    fitsPath(path, path.includes('?') ? url.pathname + url.search : url.pathname)
  );
}

/**
 * How closely a pattern names an address: 0 where it does not fit. The more of the host it names the closer, then the
 * more of the path.
 */
export function closenessOf(pattern: string, address: string): number {
  const [, , host = '', path = ''] = PATTERN.exec(pattern) ?? [];
  if (!fitsPattern(pattern, address)) return 0;
  const ofHost = lettersIn(host.replace(/^\*\./, '')) * 2 + (host.startsWith('*') ? 0 : 1);
  return 1 + ofHost * MOST_LETTERS + Math.min(lettersIn(path), MOST_LETTERS - 1);
}

/** Whether a pattern is well formed: `https://*.example.com/tickets/*`. */
export function isPattern(pattern: string): boolean {
  const [, , host] = PATTERN.exec(pattern) ?? [];
  return host !== undefined && /^(?:\*|(?:\*\.)?[^*\s/]+)$/.test(host) && !/\s/.test(pattern);
}

function lettersIn(part: string): number {
  return part.replaceAll('*', '').length;
}

function fitsHost(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return pattern === host;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

/** Each part between two stars must follow the one before it; the first and the last are anchored. */
function fitsPath(pattern: string, path: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return path === first;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}
