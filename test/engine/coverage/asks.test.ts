import { describe, expect, it } from 'vitest';
import { findAsks } from '../../../src/engine/coverage/asks';
import { compileAsks } from '../../../src/engine/coverage/language';
import english from '../../../src/packs/en';

const language = compileAsks(english);

function asksOf(message: string): string[] {
  return findAsks(language.parse(message), language).map(
    ({ start, end, kind, type }) => `${kind} ${type}: ${message.slice(start, end)}`,
  );
}

describe('findAsks', () => {
  it.each([
    ['When will it arrive?', 'question when: When will it arrive?'],
    ['How much does the upgrade cost?', 'question price: How much does the upgrade cost?'],
    ['How many licences are included?', 'question how-much: How many licences are included?'],
    ['Where can I pick it up?', 'question where: Where can I pick it up?'],
    ['Who will install it?', 'question who: Who will install it?'],
    ['Why was I charged twice?', 'question why: Why was I charged twice?'],
    ['Is it still under warranty?', 'question yes-no: Is it still under warranty?'],
    ['Can you call me?', 'request can-you: Can you call me?'],
    ['Can I bring my dog?', 'question may-i: Can I bring my dog?'],
    ['How do I reset it?', 'question how-to: How do I reset it?'],
    ['Which size fits a tall person?', 'question which: Which size fits a tall person?'],
    ['What does the blue light mean?', 'question what: What does the blue light mean?'],
    ['Any update on my ticket?', 'question status: Any update on my ticket?'],
    ['I need an invoice with my company name.', 'request document: I need an invoice with my company name.'],
    ['Please refund the second payment.', 'request money-back: Please refund the second payment.'],
    ['Please cancel my subscription.', 'request change-cancel: Please cancel my subscription.'],
    ['I was wondering if it fits a child.', 'question yes-no: I was wondering if it fits a child.'],
    ["I don't know how to log in.", "question how-to: I don't know how to log in."],
    ['The app keeps crashing.', 'problem why: The app keeps crashing.'],
    ['I still have not received my parcel.', 'problem status: I still have not received my parcel.'],
    ['Could you tell me when the shop opens?', 'question when: Could you tell me when the shop opens?'],
    ["Let's meet on Tuesday.", "request can-you: Let's meet on Tuesday."],
    ['Make sure the box is sealed.', 'request can-you: Make sure the box is sealed.'],
    ['Give me a call on Monday.', 'request can-you: Give me a call on Monday.'],
    ["Please don't charge my old card.", "request can-you: Please don't charge my old card."],
    ['Add my colleague to the account.', 'request can-you: Add my colleague to the account.'],
    ['I hope you can help me with the lamp.', 'request can-you: I hope you can help me with the lamp.'],
    ['We should talk about the contract.', 'request can-you: We should talk about the contract.'],
    ['is netplay down again', 'question yes-no: is netplay down again'],
    ['do u take cheques', 'question yes-no: do u take cheques'],
    ['Any ideas?', 'request can-you: Any ideas?'],
    ['Has the outage been fixed?', 'question yes-no: Has the outage been fixed?'],
    ['Would like a quiet room.', 'request can-you: Would like a quiet room.'],
    ['I cancel the wine box.', 'request can-you: I cancel the wine box.'],
    ['Unblock my card.', 'request can-you: Unblock my card.'],
    ['Our address has changed to Elm Road 4.', 'request can-you: Our address has changed to Elm Road 4.'],
    ['Why did I get an invoice?', 'question why: Why did I get an invoice?'],
    ['Is it below the 99.9% that you promise?', 'question yes-no: Is it below the 99.9% that you promise?'],
    ['Help!', 'request can-you: Help!'],
    ['how long until it is back', 'question when: how long until it is back'],
    ['also do i get a towel', 'question yes-no: also do i get a towel'],
    ['n is my badge ready', 'question yes-no: n is my badge ready'],
    ['and who pays the ferry', 'question who: and who pays the ferry'],
    ['whats the fee for a second key', 'question price: whats the fee for a second key'],
    ['any clue when the lift is back', 'question when: any clue when the lift is back'],
    ['dont know which cable i need', 'question requirements: dont know which cable i need'],
    ['We could do with a second key.', 'request can-you: We could do with a second key.'],
    ['A second lamp would help a lot.', 'request can-you: A second lamp would help a lot.'],
    ['You sent six plates, I ordered eight.', 'problem why: You sent six plates, I ordered eight.'],
    ['The kettle has been off since Tuesday.', 'problem why: The kettle has been off since Tuesday.'],
    [
      "I'd like to know if I may bring my cello.",
      "question may-i: I'd like to know if I may bring my cello.",
    ],
    ['what about the cellar', 'question what: what about the cellar'],
    ['u open sunday?', 'question yes-no: u open sunday?'],
    ['Need anything else from us?', 'question yes-no: Need anything else from us?'],
    ['refill of my hay fever drops pls', 'request can-you: refill of my hay fever drops pls'],
    ['My second question is how I apply.', 'question how-to: My second question is how I apply.'],
    ['I would rather swap it.', 'request can-you: I would rather swap it.'],
    ['Is it still 30p a page?', 'question price: Is it still 30p a page?'],
    ['Does this cost anything?', 'question price: Does this cost anything?'],
    ['Is the price of the desk fixed?', 'question yes-no: Is the price of the desk fixed?'],
    ['Since when is the shop closed?', 'question when-past: Since when is the shop closed?'],
  ])('reads %s', (message, ask) => {
    expect(asksOf(message)).toEqual([ask]);
  });

  it.each([
    ['thanks', 'Thank you so much, that was quick.'],
    ['a social question', 'How are you?'],
    ['a rhetorical question', 'Is this a joke?'],
    ['a tag', 'You close at six, right?'],
    ['a question the customer answers', 'Why am I writing? Because I like the new menu.'],
    ['quoted mail', '> When will it arrive?'],
    ['a signature', 'All good here.\n-- \nAna Ruiz\nHow may we help you?'],
    ['a question in quotation marks', 'My son read "when will it rain again?" aloud.'],
    ['a problem that is over', 'The app works again, thanks.'],
    ['a promise', "I'll pay by Friday."],
    ['what somebody else will do', 'They will give me a call tomorrow.'],
    ['a purpose', 'We want to use it in Scotland.'],
    ['an attachment', 'Please find the photos attached.'],
    ['a kind offer', 'Please do not hesitate to write to me.'],
    ['nothing', ''],
  ])('finds none in %s', (_what, message) => {
    expect(asksOf(message)).toEqual([]);
  });

  it('splits two asks in one sentence', () => {
    expect(asksOf('Where is my parcel and can you change the address?')).toEqual([
      'question status: Where is my parcel',
      'request change-cancel: can you change the address?',
    ]);
  });

  it('keeps two questions joined by "or" as one choice', () => {
    expect(asksOf('Will they take the old one away, or do I need to book that?')).toHaveLength(1);
  });

  it('takes an outcry and the request after it as one ask', () => {
    expect(asksOf('You sent my parcel back?? Please send it again.')).toEqual([
      'request can-you: Please send it again.',
    ]);
  });

  it('keeps a problem and a question apart that stand in paragraphs of their own', () => {
    expect(asksOf('My lamp arrived broken.\n\nWhen does the shop in Eastbury open on Sundays?')).toHaveLength(
      2,
    );
  });

  it('keeps "A or B?" as one choice', () => {
    expect(asksOf('Should I take the blue or the red one?')).toHaveLength(1);
  });

  it('does not split where no new ask begins', () => {
    expect(asksOf('Do you ship to Malta and Cyprus?')).toHaveLength(1);
  });

  it('takes a problem and its question as one ask', () => {
    expect(asksOf('My lamp arrived broken. Can you send a replacement?')).toEqual([
      'request can-you: Can you send a replacement?',
    ]);
  });

  it('keeps a problem and a question on something else apart', () => {
    expect(asksOf('My lamp arrived broken. Also, when does the shop in Eastbury open?')).toHaveLength(2);
  });

  it('leaves "please help" out beside a real ask', () => {
    expect(asksOf('My printer does not print. Please help.')).toEqual([
      'problem why: My printer does not print.',
    ]);
  });

  it('joins what is asked twice', () => {
    expect(
      asksOf('When will my refund arrive? Sorry to ask again: when does the refund arrive?'),
    ).toHaveLength(1);
  });
});
