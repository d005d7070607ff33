import { describe, expect, it } from 'vitest';
import type { ParagraphMemory } from '../../src/engine/matchers/compiled-pack';
import { matchCredits, matchRules } from '../../src/engine/match-rules';
import { compilePack } from '../../src/engine/pack';
import type { Rule } from '../../src/engine/pack-types';
import { parseText } from '../../src/engine/text/parse';
import en from '../../src/packs/en';
import { checkOf, packOf } from './tiny-pack';

function match(draft: string, rule: Partial<Rule> = {}, customer: string[] = [], memory?: ParagraphMemory) {
  const context = {
    conversation: { thread: [], draft, customer: { name: 'Ana Ruiz' } },
    customer: customer.map((text) => parseText(text)),
  };
  return matchRules(compilePack(packOf(checkOf(rule))), parseText(draft), context, memory);
}

describe('matching rules', () => {
  it('reports what the card needs, and nothing that the rule leaves out', () => {
    expect(match('One banana.')).toEqual([
      { check: 'fruit', rule: 'fruit.tried', start: 4, end: 10, message: 'Fruit', why: 'Because.' },
    ]);
  });

  it('hands on severity, better wording and a complete fix', () => {
    const [hit] = match('A banana', { severity: 'stop', instead: 'a {fruit}', fix: '{customer}' });
    expect(hit).toMatchObject({ severity: 'stop', instead: 'a {fruit}', fixes: [{ text: 'Ana' }] });
  });

  it('gives offsets in the draft, in every paragraph, the same paragraph twice', () => {
    const draft = 'A banana.\n\nA banana.\n\n😀 banana';
    expect(match(draft).map(({ start, end }) => draft.slice(start, end))).toEqual([
      'banana',
      'banana',
      'banana',
    ]);
  });

  it('reports only from the least number on', () => {
    expect(match('A banana.', { min: 2 })).toHaveLength(0);
    expect(match('A banana.\n\nA banana.', { min: 2 })).toHaveLength(2);
  });

  it('counts after the guards', () => {
    expect(match('No banana. A banana.', { min: 2, unless: ['negated'] })).toHaveLength(0);
  });

  it.each([
    ['quoted lines', '> a banana'],
    ['code', 'Try `banana` now'],
    ['links', 'See https://example.com/banana'],
    ['signatures', 'Bye\n-- \nTom Banana'],
  ])('leaves %s alone', (_, draft) => {
    expect(match(draft)).toEqual([]);
  });

  it("leaves the customer's words in quotation marks alone, and only those", () => {
    const customer = ['My banana is brown!'];
    expect(match('You wrote “my banana is brown”, sorry.', {}, customer)).toEqual([]);
    expect(match('You wrote “my banana is blue”, sorry.', {}, customer)).toHaveLength(1);
    expect(match('A “banana” it is.', {}, customer)).toHaveLength(1);
  });
});

describe('memory', () => {
  it('holds the paragraphs of the last draft and no others', () => {
    const memory: ParagraphMemory = new Map();
    match('A banana.\n\nNo fruit.', {}, [], memory);
    expect([...memory.keys()]).toEqual(['A banana.', 'No fruit.']);
    match('A banana.\n\nMore.', {}, [], memory);
    expect([...memory.keys()]).toEqual(['A banana.', 'More.']);
  });

  it('spares the patterns a paragraph that did not change', () => {
    const pack = compilePack(packOf(checkOf({})));
    const seen: string[] = [];
    const watched = { ...pack, findRules: (text: string) => (seen.push(text), pack.findRules(text)) };
    const memory: ParagraphMemory = new Map();
    for (const draft of ['A banana.\n\nFirst.', 'A banana.\n\nSecond.']) {
      const context = { conversation: { thread: [], draft }, customer: [] };
      expect(matchRules(watched, parseText(draft), context, memory)).toHaveLength(1);
    }
    expect(seen).toEqual(['A banana.', 'First.', 'Second.']);
  });

  it('judges guards anew: they look at the whole draft', () => {
    const memory: ParagraphMemory = new Map();
    expect(match('A banana.', { unless: ['done'] }, [], memory)).toHaveLength(1);
    expect(match('A banana.\n\nI have sent it.', { unless: ['done'] }, [], memory)).toHaveLength(0);
  });
});

describe('credits', () => {
  it('are found at their place', () => {
    const draft = 'Hi Ana,\n\nI made a mistake with the label.';
    expect(matchCredits(compilePack(en), parseText(draft))).toEqual([
      { credit: 'owns-it', start: 9, end: 25 },
    ]);
  });
});

describe('a draft of many matches', () => {
  it.each([
    ['marks', '!! '.repeat(5000)],
    ['names of fields', '{{name}} '.repeat(2000)],
    ['promises in quotation marks', '"we will get back to you" '.repeat(500)],
  ])('comes to an end: %s', (_, draft) => {
    const context = { conversation: { thread: [], draft }, customer: [parseText('Where is it?')] };
    expect(matchRules(compilePack(en), parseText(draft), context).length).toBeGreaterThan(400);
  });
});
