const PARAGRAPH =
  'Thank you for telling us about the parcel. I have checked order 48213 with the carrier this morning, and it left ' +
  'the depot on Tuesday. You will have it by Friday noon, and I will write to you as soon as it is scanned again. ' +
  'If it is not there by then, we will get back to you and send a new one to the address that you name.';

/** The conversation around the draft. */
export const THREAD = [
  {
    from: 'customer',
    text: 'Hello, when will my parcel arrive? I leave on Friday. Can you send it to my sister instead?',
  },
];

/**
 * An ordinary reply of so many words, in paragraphs.
 * @param {number} words
 */
export function draftOf(words) {
  const all = PARAGRAPH.split(' ');
  const paragraphs = [];
  for (let left = words; left > 0; left -= all.length) paragraphs.push(all.slice(0, left).join(' '));
  return paragraphs.join('\n\n');
}
