import { describe, expect, it } from 'vitest';
import { compileMemory } from '../../../src/engine/thread/memory';
import { parseText } from '../../../src/engine/text/parse';
import en from '../../../src/packs/en';
import { checkEnglish } from '../check-english';

const reader = compileMemory(en);
const parse = (text: string) => parseText(text, en.grammar);
const indexed = (text: string) => [{ message: 0, text: parse(text) }];
const detailsOf = (text: string) =>
  reader.detailsIn(parse(text)).map(({ kind, value }) => [kind.kind, value]);

describe('details', () => {
  it.each([
    ['Order no. 48123 is late.', ['order', '48123']],
    ['My booking ref is QX7TRB.', ['booking', 'QX7TRB']],
    ['I paid the fine of 135.00 on Monday.', ['amount', '135.00']],
    ['My username is Brackenfox, hello.', ['username', 'Brackenfox']],
    ['Write to ana@example.com.', ['email', 'ana@example.com']],
  ])('are read in %j', (text, detail) => expect(detailsOf(text)).toContainEqual(detail));

  it.each(['My username does not work.', 'The order is late.', 'I waited 20 minutes.'])(
    'are not guessed in %j',
    (text) => expect(detailsOf(text)).toEqual([]),
  );

  it('are known by what is asked for, and by the names of files', () => {
    expect(reader.kindsAskedIn('your order number').map(({ kind }) => kind)).toEqual(['order']);
    const files = reader.filesIn({ from: 'customer', text: '', attachments: ['bowl.jpg', 'notes.txt'] });
    expect(files.map(({ kind, value }) => [kind.kind, value])).toEqual([['picture', 'bowl.jpg']]);
  });
});

describe('promises', () => {
  const promisesIn = (text: string) => reader.promisesIn(indexed(text));

  it('are read one by one, each with its time', () => {
    const found = promisesIn('The lab will upload it by Friday, and Dr Lim is going to phone you.');
    expect(found.map(({ due }) => due)).toEqual(['by Friday', null].map((due) => due?.slice(3) ?? due));
  });

  it.each(['If it happens again, I will send another.', "We'll be happy to help.", 'It was sent.'])(
    'are none in %j',
    (text) => expect(promisesIn(text)).toEqual([]),
  );

  it.each([
    ['The cable left at 3 pm.', 'kept'],
    ["I'll send the cable on Monday.", 'renewed'],
    ['Yes, we ship to Malta.', 'open'],
  ])('are seen in a later %j as %s', (later, status) => {
    const [promise] = promisesIn("I'll send the cable today.");
    expect(reader.statusOf(promise!, [parse(later)])).toBe(status);
  });
});

describe('steps', () => {
  const triedIn = (text: string) => reader.triedIn(indexed(text)).map(({ step }) => step);

  it.each([
    ['I restarted the router twice.', 'restart'],
    ['Cleared cookies and cache, same on both.', 'cache'],
    ['I used two different cards and both fail.', 'other-card'],
  ])('tried are read in %j', (text, step) => expect(triedIn(text)).toContain(step));

  it.each(['Should I restart it?', "I can't restart it.", 'How do I clear the cache?'])(
    'are not tried in %j',
    (text) => expect(triedIn(text)).toEqual([]),
  );
});

describe('urgency', () => {
  const urgencyIn = (text: string) => reader.urgencyIn(indexed(text));

  it.each([
    'I need it by Friday.',
    "It's minus 12 and the heating has failed.",
    'Boarding in 40 min!',
    'My phone was stolen.',
  ])('is heard in %j', (text) => expect(urgencyIn(text)).not.toBeNull());

  it.each(['No rush.', 'It is not urgent.', 'When do you open?', 'I was in a hurry last year.'])(
    'is not heard in %j',
    (text) => expect(urgencyIn(text)).toBeNull(),
  );
});

describe('the topic', () => {
  it('is what the words name most often, and null where they name none', () => {
    expect(reader.topicOf('The parcel is late, where is the courier?')).toBe('delivery');
    expect(reader.topicOf('Hello.')).toBeNull();
  });
});

it('tells how the customer speaks of a name: who it is of is never a wrong name', () => {
  const rules = (customer: string) =>
    checkEnglish('Dear Clara, it is done.', customer, { customer: { name: 'Ana Ruiz' } })
      .findings.filter(({ check }) => check === 'wrong-name')
      .map(({ severity }) => severity);
  expect(rules('This is Clara.')).toEqual([]);
  expect(rules('I spoke to Clara.')).toEqual(['warn']);
  expect(rules('Where is it?')).toEqual(['stop']);
});
