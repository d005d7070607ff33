/**
 * The addresses of a helpdesk's pages from that of one: what is about one ticket may be anything. The query and what
 * follows `#` are left out: they are of one moment.
 */
export function learnAddress(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { protocol, host, hostname, pathname } = new URL(address);
  if (hostname === '' || !/^https?:$/.test(protocol)) return [];
  const segments = pathname.split('/');
  const path = segments
    .map((segment, at) =>
      isOfOneTicket(segment) || isSubject(segment, segments[at + 1]) || isPerson(segments[at - 1])
        ? '*'
        : segment,
    )
    .join('/');
  return [`${protocol}//${host}${path.replace(/\/\*(?:\/\*)+$/, '/*')}`];
}

/** What a ticket is about, in front of its number: `printer-is-broken/31`. */
function isSubject(segment: string, next = ''): boolean {
  return isOfOneTicket(next) && segment.includes('-');
}

function isPerson(before = ''): boolean {
  return /^(?:customer|user|contact|client|requester|person|people|member|organi[sz]ation|compan(?:y|ie))s?$/i.test(
    before,
  );
}

/** A number, or a name that no person made up: `31`, `ticket-31`, `a81bc81b-dead-4e5d-abff-90865d1e13b1`. */
function isOfOneTicket(segment: string): boolean {
  if (/^v\d$/.test(segment) || /^[a-z-]+\.(?:html?|php|pl|aspx?|jsp|do|cgi)$/i.test(segment)) return false;
  return /\d/.test(segment) || segment.length > 24;
}
