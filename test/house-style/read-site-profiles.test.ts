import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSiteProfiles } from '../../src/house-style/read-site-profiles';

const ACME = `helpdesks:
  - id: acme-desk
    name: Acme Desk
    matches: [https://desk.example.com/*]
    composer: textarea
    messages:
      item: .message
      body: .text
      from:
        customer: .customer
`;

/** The file with one of its lines written otherwise. */
const having = (line: string, other: string) => ACME.replace(line, other);

it('reads YAML with remarks, in any order of keys', () => {
  const text = `# ours
helpdesks:
- composer: textarea # the reply box
  matches:
  - https://desk.example.com/*
  name: 'Acme Desk'
  id: acme-desk`;
  expect(readSiteProfiles(text)).toEqual({
    profiles: [
      { id: 'acme-desk', name: 'Acme Desk', matches: ['https://desk.example.com/*'], composer: 'textarea' },
    ],
  });
});

it('reads what the README shows', () => {
  const [, yaml = ''] = /```yaml\n(.*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(readSiteProfiles(yaml)).toMatchObject({
    profiles: [{ id: 'acme-desk', composer: '#reply textarea' }],
  });
});

/** What somebody wrote, and what they are told: line, what is wrong, how to mend it. */
const FAULTS: [name: string, text: string, line: number, what: string, how: string][] = [
  ['nothing', ' \n', 1, 'nothing here', 'helpdesks:'],
  ['only remarks', '# hello', 1, 'not a file of site profiles', 'helpdesks:'],
  ['a text', 'hello', 1, 'not a file of site profiles', 'helpdesks:'],
  ['a list', '- id: acme', 1, 'not a file of site profiles', 'helpdesks:'],
  ['another file', '{}', 1, '“helpdesks:” is missing', 'on a line of its own'],
  ['no list of helpdesks', 'helpdesks: none', 1, '“helpdesks” must be a list', '- '],
  ['an empty list', 'helpdesks: []', 1, 'list is empty', 'at least one'],
  ['no value for helpdesks', 'helpdesks:', 1, '“helpdesks” has no value', 'after the colon'],
  ['other parts of a house style', `${ACME}rules: []`, 11, '“rules” is not known', 'only “helpdesks:”'],
  ['a key twice', `${ACME}    composer: .reply`, 11, 'stands here twice', 'comma'],
  ['a tab', having('    name:', '\tname:'), 3, 'tab', 'spaces'],
  ['a line that is not in line', having('    name:', '   name:'), 3, 'colon is missing', 'neighbours'],
  ['an open quote', having('textarea', "'textarea"), 5, 'not closed', 'quote'],
  ['two files', `${ACME}---\n${ACME}`, 11, 'second file', '---'],
  ['a bare *', having('textarea', '*'), 5, 'begins with *', "'*.reply'"],
  ['a name for a value', having('textarea', '&reply .reply'), 5, 'begins with &', 'away'],
  ['a tag', having('textarea', '!reply .reply'), 5, 'begins with !', 'quotes'],
  ['a bare @', having('textarea', '@reply'), 5, 'may not begin', 'quotes'],
  ['a selector that is a remark', having('textarea', '#reply'), 5, '“composer” has no value', "'#reply'"],
  ['half a selector', having('textarea', 'form #reply'), 5, 'remark', "'form #reply'"],
  ['a selector that is a list', having('textarea', '[data-reply]'), 5, 'must be one text', 'quotes'],
  ['a number', having('Acme Desk', '12'), 3, '“name” must be a text', "'12'"],
  ['yes and no', having('Acme Desk', 'true'), 3, '“name” must be a text', 'quotes'],
  [
    'a text for a list',
    having('[https://desk.example.com/*]', 'https://desk.example.com/*'),
    4,
    '“matches” must be a list',
    '- ',
  ],
  [
    'a text for a part',
    having('from:\n        customer: .customer', 'from: .customer'),
    9,
    '“from” must have keys',
    'below',
  ],
  [
    'a list for a part',
    having('from:\n        customer: .customer', 'from: [.customer]'),
    9,
    '“from” must have keys',
    'below',
  ],
  ['a key of another spelling', having('composer', 'compser'), 5, '“compser” is not known', '“composer”'],
  [
    'a key in other letters',
    having('      item', '      keep_lines: .a\n      item'),
    7,
    '“keep_lines” is not known',
    '“keepLines”',
  ],
  ['an unlike key', `${ACME}    colour: red`, 11, '“colour” is not known', 'Take the line away'],
  ['the key of what any object has', `${ACME}    constructor: red`, 11, '“constructor” is not known', 'Take'],
  ['a missing key', having('    composer: textarea\n', ''), 2, '“composer” is missing', '“composer: …”'],
  ['a missing key inside', having('      body: .text\n', ''), 6, '“body” is missing', '“body: …”'],
  ['an odd id', having('acme-desk', 'Acme Desk'), 2, '“Acme Desk” cannot be an id', 'hyphens'],
  ['the id of no helpdesk', having('acme-desk', 'generic'), 2, 'cannot be an id', 'taken'],
  ['an empty name', having('Acme Desk', "''"), 3, 'cannot be a name', 'letters'],
  [
    'no address',
    having('https://desk.example.com/*', 'desk.example.com'),
    4,
    'no address pattern',
    'https://',
  ],
  ['a star inside a host', having('desk.example', 'desk.*'), 4, 'no address pattern', 'alone or first'],
  ['no addresses', having('[https://desk.example.com/*]', '[]'), 4, 'list is empty', 'at least one'],
  ['every page there is', having('https://desk.example.com/*', '"*://*/*"'), 4, 'every page', 'fingerprint'],
  ['a broken selector', having('.message', "'.message:not('"), 7, 'no CSS selector', 'brackets'],
  [
    'a key without a modifier',
    `${ACME}    send: { button: button, keys: [Enter] }`,
    11,
    'no key that sends',
    'Mod+Enter',
  ],
  ['two of one id', ACME + ACME.replace('helpdesks:\n', ''), 11, 'Two helpdesks', 'another id'],
  ['too much', `# ${'x'.repeat(300_000)}\n${ACME}`, 1, 'too long', 'split'],
  ['brackets by the thousand', '['.repeat(100_000), 1, '', ''],
  ['aliases that grow', 'a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nhelpdesks: *c', 1, '', ''],
];

describe('says where it is wrong and how to mend it:', () => {
  it.each(FAULTS)('%s', (_name, text, line, what, how) => {
    const read = readSiteProfiles(text);
    if ('profiles' in read) throw new Error('It was read.');
    const [first] = read.problems;
    expect(first).toMatchObject({
      line,
      what: expect.stringContaining(what),
      how: expect.stringContaining(how),
    });
    for (const problem of read.problems) expect(problem.what && problem.how).toBeTruthy();
  });
});

it('tells all faults at once, in the order of their lines, with their places', () => {
  const text = having('textarea', '12').replace('item:', 'itme:').replace('acme-desk', 'Acme');
  const read = readSiteProfiles(text);
  const told = 'problems' in read ? read.problems.map(({ line, path }) => `${line} ${path}`) : [];
  expect(told).toEqual(['2 helpdesks[0].id', '5 helpdesks[0].composer', '7 helpdesks[0].messages.itme']);
});

it('never takes half a file', () => {
  const second = ACME.replace('helpdesks:\n', '').replace('acme-desk', 'bora').replace('composer', 'x');
  expect(readSiteProfiles(ACME + second)).not.toHaveProperty('profiles');
});

it('survives whatever is pasted', () => {
  for (const text of [
    '\u0000',
    '\ud800',
    '%YAML 9\n---\n',
    '? [a]: b',
    '<<: {}',
    '"\\q"',
    '{"helpdesks": [}',
    '- - -',
  ])
    expect(readSiteProfiles(text)).toHaveProperty('problems');
});
