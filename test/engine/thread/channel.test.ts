import { describe, expect, it } from 'vitest';
import { withChannel } from '../../../src/engine/thread/channel';

const channelOf = (draft: string, customer = '', channel?: 'email') =>
  withChannel({ draft, thread: [{ from: 'customer', text: customer }], ...(channel && { channel }) }).channel;

describe('the channel of a conversation', () => {
  it('is social where somebody posts to a handle', () => {
    expect(channelOf('@ana Hi, it left today.')).toBe('social');
    expect(channelOf('Hi, it left today.', '@shop where is it?')).toBe('social');
  });

  it('is what the conversation says, or unknown', () => {
    expect(channelOf('@ana Hi, it left today.', '', 'email')).toBe('email');
    expect(channelOf('Write to me at ana@example.com.')).toBeUndefined();
  });
});
