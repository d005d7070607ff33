import { describe, expect, it } from 'vitest';
import { sideOf, toWords } from '../../src/helpdesks/author-words';

describe('the side that a word of a page names', () => {
  it.each([
    ['customer', 'customer'],
    ['message--customer', 'customer'],
    ['isEndUser', 'customer'],
    ['end-user-message', 'customer'],
    ['Message from customer', 'customer'],
    ['chat-message incoming', 'customer'],
    ['is-agent', 'agent'],
    ['sent', 'agent'],
    ['c-bubble--outgoing', 'agent'],
    ['internal-note', 'note'],
    ['private', 'note'],
    ['systemMessage', 'bot'],
  ])('%s is of the side %s', (words, side) => {
    expect(sideOf(words)).toBe(side);
  });

  it.each([
    'customer-service',
    'customer-name',
    'to-customer',
    'agent-view__message',
    'sent-at',
    'note-editable',
    'agentic',
    'message',
    'customer-agent',
    'm-auto',
    '',
  ])('"%s" is of none', (words) => {
    expect(sideOf(words)).toBeNull();
  });

  it('is looked for word by word', () => {
    expect(toWords('chatMessage__end-user2')).toEqual(['chat', 'message', 'enduser']);
  });
});
