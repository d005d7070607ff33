import { expect, it } from 'vitest';
import { learnAddress } from '../../src/helpdesks/teaching/learn-address';

it.each([
  ['https://desk.example.com/tickets/31', 'https://desk.example.com/tickets/*'],
  [
    'https://desk.example.com/app/v2/tickets/31/edit?tab=2#top',
    'https://desk.example.com/app/v2/tickets/*/edit',
  ],
  ['https://desk.example.com/t/printer-is-broken/31', 'https://desk.example.com/t/*'],
  [
    'https://desk.example.com/customers/ilse-brandt/tickets/31',
    'https://desk.example.com/customers/*/tickets/*',
  ],
  ['https://desk.example.com/help-desk/inbox', 'https://desk.example.com/help-desk/inbox'],
])('of %s keeps nothing that is about one ticket or one person', (address, pattern) => {
  expect(learnAddress(address)).toEqual([pattern]);
});

it('of what is no web page is none', () => {
  expect(learnAddress('about:blank')).toEqual([]);
});
