import { describe, expect, it } from 'vitest';
import { checkEnglish, findingsOf } from '../check-english';

const flagged = (draft: string) => findingsOf('impersonal', checkEnglish(draft));

describe('impersonal', () => {
  it('flags a longer reply in which nobody acts', () => {
    const draft =
      'The request has been received and will be processed in the order of arrival. A decision will be issued in writing once the documents have been examined by the department. The file number is 4711-22.';
    expect(flagged(draft)).toHaveLength(1);
  });

  it('flags two acts in short sentences too', () => {
    expect(
      flagged('The address was updated in the file. A confirmation has been issued and posted.'),
    ).toHaveLength(1);
  });

  it.each([
    'The olives are picked by hand in October, pressed within six hours and never heated above thirty degrees.',
    'The parcel was delivered on Monday at noon. The neighbour in number four has it and is at home until six.',
    "I've got your request. It will be processed on Monday and the decision will be sent by mail, together with the form that has been changed since your last letter, so that nothing is left open on your side.",
    'The request has been received and will be processed.',
    '- The lamp is delivered by DHL\n- The cable is included in the box\n- The bulb is sold separately and shipped alone\n- The shade is made of glass and packed by hand in two boxes of equal size\n- The base is painted black',
  ])('passes %j', (draft) => expect(flagged(draft)).toEqual([]));
});
