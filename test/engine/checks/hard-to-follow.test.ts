import { describe, expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const found = (draft: string, more = {}) =>
  findingsOf('hard-to-follow', checkEnglish(draft, 'How do I pair it?', more)).map(({ rule }) => rule);
const STEPS = 'First open the settings, then tap Account, next choose Devices and finally remove it.';
const LONG = `It is ${'very '.repeat(45)}long.`;

describe('hard-to-follow', () => {
  it.each([
    [STEPS, 'steps-in-prose'],
    ['Open the settings, tap your name, choose Devices, select the lamp and press Remove.', 'steps-in-prose'],
    [LONG, 'long-sentence'],
    ['The RMA is waiting for you.', 'acronym'],
  ])('flags %j', (draft, rule) => expect(found(draft)).toEqual([`hard-to-follow.${rule}`]));

  it.each([
    '1. Open the settings\n2. Tap Account\n3. Choose Devices\n4. Remove it',
    'Open the settings and tap Pair.',
    'It left on Monday. Then the van broke down.',
  ])('passes %j', (draft) => expect(found(draft)).toEqual([]));

  it('leaves the steps of a chat in their lines', () => {
    expect(found('Open the app, tap Settings, then choose Pair.', { channel: 'chat' })).toEqual([]);
  });
});
