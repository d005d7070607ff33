import type { Conversation, Message } from '../../src/engine/types';

const asked = 'Where is my parcel? It does not work. My order number is 1234567.';
const customer = (text = asked): Message => ({ from: 'customer', text });
const agent = (text: string): Message => ({ from: 'agent', text });

let words = 0;
/** A word of letters alone that stands nowhere else: nothing is known of it from an earlier report. */
function newWord(): string {
  return `w${String(words++).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)}x`;
}

function newName(): string {
  const word = newWord();
  return word[0]!.toUpperCase() + word.slice(1);
}

function newNumber(): number {
  return 1_000_000 + 7 * words++;
}

function many<T>(count: number, one: () => T): T[] {
  return Array.from({ length: count }, one);
}

function text(count: number, one: () => string): string {
  return many(count, one).join('');
}

/** Conversations in which one thing stands many times. */
export const manyOfOne: Record<string, (count: number) => Pick<Conversation, 'thread' | 'draft'>> = {
  links: (count) => ({
    thread: [customer()],
    draft: `See here: ${text(count, () => `https://shop.example.com/${newWord()} `)}`,
  }),
  'pointers to a page': (count) => ({
    thread: [customer()],
    draft: text(count, () => `See our help page, ${newName()}: https://shop.example.com/${newWord()}\n`),
  }),
  'addresses in thread and draft': (count) => ({
    thread: [customer(`${asked} ${text(count, () => `${newWord()}@shop.example.com, `)}`)],
    draft: text(count, () => `The other customer's address is ${newWord()}@desk.example.com. `),
  }),
  'other people': (count) => ({
    thread: [customer(`${asked} ${text(count, () => `I met ${newName()} there. `)}`)],
    draft: text(count, () => `Another customer, Karl ${newName()}, has the same. `),
  }),
  'paragraphs of steps': (count) => ({
    thread: [customer()],
    draft: text(count, () => `First open ${newWord()}. Then close it. Next, wait.\n\n`),
  }),
  'steps in one sentence': (count) => ({
    thread: [customer(`I restarted it, ${text(count, () => `restarted ${newWord()}, `)}`)],
    draft: text(count, () => `restart ${newWord()}, `),
  }),
  'requests for what is known': (count) => ({
    thread: [customer(`${asked} ${text(count, () => `It is order number ${newNumber()}. `)}`)],
    draft: text(count, () => `Could you send ${newWord()} your order number? `),
  }),
  'numbers in one sentence': (count) => ({
    thread: [customer(text(10 * count, () => `my order number is ${newNumber()} and `))],
    draft: text(4 * count, () => `your order number is ${newNumber()} and `),
  }),
  'promises of one message': (count) => ({
    thread: [
      customer(),
      agent(text(count, () => `I will call you back about ${newWord()} tomorrow. `)),
      customer(),
    ],
    draft: text(count, () => `It is about ${newWord()} as it was. `),
  }),
  'promises and messages after them': (count) => ({
    thread: many(count, () => [
      agent(`I will call you about ${newWord()} tomorrow.`),
      customer(newWord()),
    ]).flat(),
    draft: 'It is as it was.',
  }),
  'cues that are taken back': (count) => ({
    thread: [customer(text(count, () => `not urgent, not angry ${newWord()}, `))],
    draft: 'It is as it was.',
  }),
  'names that are thanked': (count) => ({
    thread: many(count, () => customer(`Hello there.\n\nBest,\n${newName()}`)),
    draft: text(count, () => `Thanks, ${newName()}, for waiting. `),
  }),
  'desks to turn to': (count) => ({
    thread: [customer()],
    draft: text(count, () => `Please contact our sales team about ${newWord()}. `),
  }),
  'notes that are repeated': (count) => ({
    thread: [
      customer(),
      { from: 'note', text: text(count, () => `one two three four five six seven eight nine `) },
    ],
    draft: text(count, () => `one two three four five six seven eight nine ten `),
  }),
};
