import { expect, it } from 'vitest';
import { helpdesks } from '../../src/helpdesks/index';
import { isSiteProfile } from '../../src/helpdesks/is-site-profile';

const PROFILE = { id: 'acme', name: 'Acme', matches: ['https://a.example.com/*'], composer: 'textarea' };
const MESSAGES = { item: '.message', body: '.body', from: { customer: '.is-customer' } };
const WRITER = { item: 'a', customer: 'a', agent: 'a', person: ['href'] };

it.each(helpdesks)('knows the shape of $id', ({ hooks: _code, ...profile }) => {
  expect(isSiteProfile(structuredClone(profile))).toBe(true);
});

it.each([
  ['nothing', null],
  ['a list', [PROFILE]],
  ['a text', 'acme'],
  ['no composer', { ...PROFILE, composer: undefined }],
  ['a number', { ...PROFILE, name: 7 }],
  ['one address alone', { ...PROFILE, matches: 'https://a.example.com/*' }],
  ['something unknown', { ...PROFILE, colour: 'red' }],
  ['hooks', { ...PROFILE, hooks: { mode: 'reply' } }],
  ['the name of what any object has', { ...PROFILE, constructor: 'text' }],
  ['messages of nobody', { ...PROFILE, messages: { item: '.message', body: '.body' } }],
  ['a text for messages', { ...PROFILE, messages: '.message' }],
  ['another author', { ...PROFILE, messages: { ...MESSAGES, from: { boss: '.boss' } } }],
  [
    'a person that is no list',
    { ...PROFILE, messages: { ...MESSAGES, writer: { ...WRITER, person: 'href' } } },
  ],
  ['keys that are no texts', { ...PROFILE, send: { button: 'button', keys: [1] } }],
])('takes no profile with %s', (_what, kept) => {
  expect(isSiteProfile(kept)).toBe(false);
});

it('takes one with all that it may have', () => {
  expect(isSiteProfile({ ...PROFILE, messages: { ...MESSAGES, writer: WRITER } })).toBe(true);
});
