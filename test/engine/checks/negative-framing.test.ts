import { describe, expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const piles = (draft: string) =>
  findingsOf('negative-framing', checkEnglish(draft)).filter(({ rule }) => rule.endsWith('pile'));

describe('negative-framing: a pile of negatives', () => {
  it('is flagged from the first to the last', () => {
    const draft = "It isn't in stock. We don't know when. Nobody told us, and the shop won't ask.";
    const [pile] = piles(draft);
    expect(draft.slice(pile?.start ?? 0, pile?.end ?? 0)).toMatch(/^isn't .* Nobody$/);
  });

  it.each([
    'No, it is not in stock. The blue one is.',
    "I'm sorry that it didn't fit, that nobody called, that no mail came and that we never wrote.",
    '- no pets\n- no smoking\n- no parties\n- no visitors',
    `It isn't in stock. ${'The next one comes on Monday and we keep it for you. '.repeat(2)} It won't cost more. We charge nothing. No, you need no form.`,
  ])('is not %j', (draft) => expect(piles(draft)).toEqual([]));
});
