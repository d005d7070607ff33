import type { SiteProfile } from './define-helpdesk';

type Part = 'text' | 'texts' | Shape;
interface Shape {
  /** Each with what must be there. */
  readonly needs: Readonly<Record<string, Part>>;
  readonly may: Readonly<Record<string, Part>>;
}

const SHAPE: Shape = {
  needs: { id: 'text', name: 'text', matches: 'texts', composer: 'text' },
  may: {
    ...texts('fingerprint', 'ticket', 'title', 'ticketId', 'ticketIdAttribute'),
    ...texts('composerFrame', 'customerName', 'agentName'),
    mode: { needs: {}, may: texts('reply', 'note') },
    messages: {
      needs: {
        ...texts('item', 'body'),
        from: { needs: {}, may: texts('customer', 'agent', 'note', 'bot') },
      },
      may: {
        ...texts('drop', 'keepLines', 'withheld', 'order', 'name', 'at', 'attachment'),
        writer: { needs: { ...texts('item', 'customer', 'agent'), person: 'texts' }, may: {} },
      },
    },
    elsewhere: { needs: texts('messages', 'proof'), may: texts('customer') },
    send: { needs: texts('button'), may: { keys: 'texts', ...texts('enter') } },
    attachments: { needs: texts('area', 'item'), may: {} },
  },
};

/**
 * Whether something that was kept has the shape of a site profile, so that nothing breaks on it. That its selectors say
 * what they should was looked at when it came in (`src/house-style/`): a page is spared the parser for that.
 */
export function isSiteProfile(kept: unknown): kept is SiteProfile {
  return fits(kept, SHAPE);
}

function fits(value: unknown, part: Part): boolean {
  if (part === 'text') return typeof value === 'string';
  if (part === 'texts') return Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { needs, may } = part;
  const known: Readonly<Record<string, Part>> = { ...needs, ...may };
  return (
    Object.keys(needs).every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, inner]) => Object.hasOwn(known, key) && fits(inner, known[key]!))
  );
}

function texts(...keys: string[]): Record<string, Part> {
  return Object.fromEntries(keys.map((key) => [key, 'text']));
}
