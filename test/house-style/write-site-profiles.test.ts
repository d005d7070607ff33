import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SendKeys, SiteProfile } from '../../src/helpdesks/define-helpdesk';
import { helpdesks } from '../../src/helpdesks/index';
import { isSiteProfile } from '../../src/helpdesks/is-site-profile';
import { readSiteProfiles } from '../../src/house-style/read-site-profiles';
import { writeSiteProfiles } from '../../src/house-style/write-site-profiles';

const ACME: SiteProfile = {
  composer: '#reply textarea',
  name: 'Acme Desk',
  messages: {
    from: { note: '.is-internal', customer: '[data-side="customer"]' },
    body: '.text',
    item: '[data-message]',
  },
  matches: ['https://desk.example.com/tickets/*'],
  id: 'acme-desk',
  send: { button: 'form #send', keys: ['Mod+Enter'] },
};

it('writes what people can read, each key where it always stands', () => {
  expect(writeSiteProfiles([ACME]))
    .toBe(`# Site profiles for Reply Coach: where a helpdesk has its reply box and its messages on the page.
# It holds CSS selectors and no text of a ticket. Import it in the panel, under “Settings”.

helpdesks:
  - id: acme-desk
    name: Acme Desk
    matches:
      - https://desk.example.com/tickets/*
    composer: '#reply textarea'
    messages:
      item: '[data-message]'
      body: .text
      from:
        customer: '[data-side="customer"]'
        note: .is-internal
    send:
      button: 'form #send'
      keys:
        - Mod+Enter
`);
});

it.each(helpdesks.filter(({ matches }) => matches.length > 0))('$id can be written and read', (helpdesk) => {
  const { hooks: _code, ...profile } = helpdesk;
  expect(readSiteProfiles(writeSiteProfiles([helpdesk]))).toEqual({ profiles: [profile] });
});

it('reads back whatever it has written, and a page takes it', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(profiles(), { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
      (written) => {
        const read = readSiteProfiles(writeSiteProfiles(written));
        expect(read).toEqual({ profiles: written });
        expect(written.filter((profile) => !isSiteProfile(profile))).toEqual([]);
      },
    ),
  );
});

it('reads the same from JSON, also with tabs', () => {
  fc.assert(
    fc.property(profiles(), (profile) => {
      const json = JSON.stringify({ helpdesks: [profile] }, null, '\t');
      expect(readSiteProfiles(json)).toEqual({ profiles: [profile] });
    }),
  );
});

function profiles(): fc.Arbitrary<SiteProfile> {
  const selector = fc.constantFrom(
    ...['#reply', 'form #reply', '*', '.a, .b', ':scope > .x', '[title="a: b"]', '[title="it\'s"]', '- > .a'],
    ...['[data-x]', '[a="# b"]', String.raw`[a="\"c"]`, 'null', 'true', '.a:not(.b *)', '.long'.repeat(50)],
    ...['.umlaut-ö', '[title="{}"]', '.a\n.b', '[title="\t"]'],
  );
  const attribute = fc.constantFrom('id', 'data-id', 'no', 'y', 'href');
  const name = fc.oneof(
    fc.constantFrom(
      'yes',
      '12',
      'null',
      '# x',
      '- a',
      "it's",
      'a: b',
      '"q"',
      '~',
      '{a}',
      '[x]',
      '*x',
      '!x',
      '&x',
    ),
    fc.constantFrom(
      '@',
      '`',
      '%',
      '|',
      '>',
      '? a',
      '0x1',
      '1e3',
      '.inf',
      '=',
      '<<',
      'Ünï ⒶⒷ 😀',
      '2026-11-22',
    ),
    fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text && !/\p{C}/u.test(text)),
  );
  const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/).filter((text) => text !== 'generic');
  const pattern = fc.constantFrom(
    'https://desk.example.com/*',
    '*://*/tickets/*?id=*',
    'http://[::1]:80/#/x',
  );
  const keys = fc.constantFrom<SendKeys>('Mod+Enter', 'Alt+Shift+S');
  const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 3 });
  const part = <T, K extends keyof T>(shape: { [P in keyof T]: fc.Arbitrary<T[P]> }, requiredKeys: K[]) =>
    fc.record(shape, { requiredKeys, noNullPrototype: true });
  const from = part({ customer: selector, agent: selector, note: selector, bot: selector }, []);
  const writer = part({ item: selector, customer: selector, agent: selector, person: some(attribute) }, [
    ...(['item', 'customer', 'agent', 'person'] as const),
  ]);
  const texts = { drop: selector, keepLines: selector, withheld: selector, name: selector, at: selector };
  const messages = part(
    { item: selector, body: selector, order: attribute, from, writer, attachment: selector, ...texts },
    ['item', 'body', 'from'],
  );
  const head = { id, name, matches: some(pattern), composer: selector };
  const more = { fingerprint: selector, ticket: selector, title: selector, ticketId: selector };
  const people = { composerFrame: selector, customerName: selector, agentName: selector };
  const mode = part({ reply: selector, note: selector }, []);
  const elsewhere = part(
    { messages: selector, customer: selector, proof: fc.constantFrom('#t-{number}', 'a[href$="={number}"]') },
    ['messages', 'proof'],
  );
  const send = part({ button: selector, keys: some(keys), enter: selector }, ['button']);
  const attachments = part({ area: selector, item: selector }, ['area', 'item']);
  return part({ ...head, ...more, ...people, mode, messages, elsewhere, send, attachments }, [
    ...(['id', 'name', 'matches', 'composer'] as const),
  ]);
}
