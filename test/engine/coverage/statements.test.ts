import { describe, expect, it } from 'vitest';
import { findAsks } from '../../../src/engine/coverage/asks';
import { compileAsks } from '../../../src/engine/coverage/language';
import english from '../../../src/packs/en';

const language = compileAsks(english);

/** What a customer tells or promises and nobody has to answer; invented. */
const statements = [
  'It has been a pleasure.',
  'There is no hurry.',
  'I bought it although it rained.',
  "I'll pay by Friday.",
  'We will send the form back tomorrow.',
  "I'm going to drop the parcel at the shop tonight.",
  'I will call you on Monday after the meeting.',
  'The transfer left my bank this morning.',
  'I have attached the photo of the label.',
  'Here is the serial number: 4410-77.',
  'My order number is 20118.',
  'We bought the tent in April.',
  'The lamp stands in the hall.',
  'I received the parcel yesterday, thank you.',
  'The replacement arrived and it fits.',
  'Everything works again since the update.',
  'You solved it within an hour, that was great.',
  'Eva was very friendly on the phone.',
  'Thanks for the quick answer.',
  'Thank you, that is all I wanted to know.',
  'I appreciate your patience with me.',
  'That is fine with me.',
  'Wednesday at ten is fine.',
  'Then we take the blue one.',
  'I accept the offer.',
  'I agree to the terms of 3 May.',
  'No hurry.',
  'No need to reply.',
  'Please find the receipt attached.',
  'Please note that our office is closed in August.',
  'Please accept my apologies for the late payment.',
  'I know how busy you are.',
  'I understand that it takes a while.',
  'I know when the shop opens.',
  'As you asked, the model is K2.',
  'You were right about the cable.',
  'You told me that it was in stock.',
  'I will wait for the courier.',
  'We are looking forward to the visit.',
  'I look forward to seeing the garden.',
  'I will let you know how it went.',
  'I will tell my neighbour about it.',
  'My sister will pick it up.',
  'They will give me a ring before they come.',
  'I have already paid the invoice.',
  'I paid on the 4th by card.',
  'We moved to Elm Road in May.',
  'I was on holiday until yesterday.',
  'I like the new menu.',
  'The colours are lovely.',
  'What a nice surprise!',
  'It was my own mistake.',
  'I found the key in the box.',
  'I found it, sorry for the noise.',
  'It has a small handle on the left.',
  'The meter reads 10442.',
  'I use a Pixel phone with the latest system.',
  'I restarted it twice.',
  'I have been a customer for nine years.',
  'My colleague Omar reads this mail too.',
  'Have a nice weekend.',
  'Best wishes to your team.',
  'See you on Tuesday.',
];

describe('findAsks', () => {
  it('is tried on sixty statements and commitments at least', () => {
    expect(new Set(statements).size).toBeGreaterThanOrEqual(60);
  });

  it.each(statements)('hears no ask in "%s"', (statement) => {
    expect(findAsks(language.parse(statement), language)).toEqual([]);
  });
});
