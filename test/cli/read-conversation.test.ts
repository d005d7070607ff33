import { describe, expect, it } from 'vitest';
import { BadLine, readConversation } from '../../src/cli/read-conversation';

const GOOD = { thread: [{ from: 'customer', text: 'When?' }], draft: 'Today.' };

describe('readConversation', () => {
  it('reads a conversation and lets fields it does not know pass', () => {
    expect(readConversation(JSON.stringify({ ...GOOD, mood: 'sunny' }))).toMatchObject(GOOD);
  });

  it.each([
    ['{', 'this is not JSON'],
    ['[]', 'not a JSON object'],
    ['null', 'not a JSON object'],
    [JSON.stringify({ thread: [] }), '"draft" is not a text'],
    [JSON.stringify({ draft: '' }), '"thread" is not a list'],
    [JSON.stringify({ thread: ['hi'], draft: '' }), '"thread[0]" is not an object'],
    [
      JSON.stringify({ thread: [{ from: 'user', text: 'hi' }], draft: '' }),
      '"thread[0]" has no known "from"',
    ],
    [JSON.stringify({ thread: [{ from: 'agent' }], draft: '' }), '"thread[0]" has no "text"'],
    [JSON.stringify({ ...GOOD, customer: 'Ana' }), '"customer" is not an object'],
    [JSON.stringify({ ...GOOD, customer: { name: 7 } }), '"name" of "customer" is not a text'],
    [JSON.stringify({ ...GOOD, locale: 1 }), '"locale" is not a text'],
    [JSON.stringify({ ...GOOD, channel: 'fax' }), '"channel" is unknown'],
    [JSON.stringify({ ...GOOD, attachments: 'a.pdf' }), '"attachments" is not a list'],
  ])('says what is wrong with %s', (line, message) => {
    expect(() => readConversation(line)).toThrow(BadLine);
    expect(() => readConversation(line)).toThrow(message);
  });
});
