import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../../src/engine/types';
import { checkEnglish, findingsOf } from '../check-english';

const BODY = '\n\nYour parcel arrives on Friday.\n';

function judge(draft: string, name: string | null, more: Partial<Conversation> = {}) {
  const customer = name === null ? {} : { customer: { name } };
  const conversation = { ...customer, agent: { name: 'Tom Berg' }, ...more };
  return findingsOf('wrong-name', checkEnglish(draft, '', conversation)).map(
    ({ rule, severity, start, end, fixes }) => ({
      rule: rule.replace('wrong-name.', ''),
      severity,
      words: draft.slice(start!, end!),
      fix: fixes?.[0]?.text,
    }),
  );
}

describe('wrong-name', () => {
  it.each([
    ['another name', 'Hi Sarah,', 'Ana Ruiz', 'Sarah', 'Ana'],
    ['another family name, with the family name as fix', 'Dear Ms Lopez,', 'Ana Ruiz', 'Lopez', 'Ruiz'],
    ["the agent's own name", 'Hi Tom,', 'Ana Ruiz', 'Tom', 'Ana'],
    ["the agent's own name, one letter off", 'Hi Tom,', 'Tim Ruiz', 'Tom', 'Tim'],
    ['a name without a comma', 'Hello Sarah thanks for the photo.', 'Ana Ruiz', 'Sarah', 'Ana'],
    ['a name in another order', 'Hi Sarah,', 'Ruiz, Ana', 'Sarah', 'Ana'],
    ['a name from a form in capitals', 'Hi Sarah,', 'ANA RUIZ', 'Sarah', 'Ana'],
    [
      'a name where only an address made of a name is known',
      'Hi Sarah,',
      'ana.ruiz42@example.com',
      'Sarah',
      undefined,
    ],
    ['a name behind an occupation', 'Dear Doctor Lopez,', 'Ana Ruiz', 'Lopez', 'Ruiz'],
    ['a name alone on the first line', 'Maria,', 'Ana Ruiz', 'Maria', 'Ana'],
  ])('stops at %s', (_what, greeting, name, words, fix) => {
    expect(judge(greeting + BODY, name)).toEqual([{ rule: 'other', severity: 'stop', words, fix }]);
  });

  it.each([
    ['Hi Anna,', 'Ana Ruiz', 'Anna', 'Ana'],
    ['Dear Mr Kowalsky,', 'Jan Kowalski', 'Kowalsky', 'Kowalski'],
    ['Hi Mihcael,', 'Michael Lund', 'Mihcael', 'Michael'],
  ])('warns of a slip of the keys: %s', (greeting, name, words, fix) => {
    expect(judge(greeting + BODY, name)).toEqual([{ rule: 'typo', severity: 'warn', words, fix }]);
  });

  it('only hints where the scripts differ', () => {
    expect(judge(`Hi Olga,${BODY}`, 'Ольга Петрова')).toMatchObject([{ severity: 'hint' }]);
  });

  it('warns of another name in the middle', () => {
    expect(judge(`Hi Ana,\n\nThanks, Sarah, for waiting.`, 'Ana Ruiz')).toEqual([
      { rule: 'mid-text', severity: 'warn', words: 'Sarah', fix: 'Ana' },
    ]);
  });

  it.each([
    ['the given name', 'Hi Ana,', 'Ana Ruiz'],
    ['the family name behind a title', 'Dear Ms Ruiz,', 'Ana Ruiz'],
    ['an abbreviated title', 'Dear Dr. Ruiz,', 'Ana Ruiz'],
    ['other case', 'hi ana,', 'ANA RUIZ'],
    ['an accent more', 'Dear Ms Ruíz,', 'Ana Ruiz'],
    ['an accent less', 'Hi Jose,', 'José Díaz'],
    ['a nickname', 'Hi Liz,', 'Elizabeth Moore'],
    ['the full form of a nickname', 'Hi Robert,', 'Bob Stone'],
    ['an initial', 'Hi A,', 'Ana Ruiz'],
    ['a beginning', 'Hi Christ,', 'Christopher Lee'],
    ['one part of a double name', 'Hi Jean,', 'Jean-Pierre Roux'],
    ['an apostrophe', "Dear Mr O'Neil,", 'Sean O’Neil'],
    ['the order of names', 'Hi Ruiz Ana,', 'Ana Ruiz'],
    ['a company', 'Dear Northwind,', 'Northwind Supplies Ltd'],
    ['the local part of an address', 'Hi Ana,', 'ana.ruiz@example.com'],
    ['everybody', 'Hi there,', 'Ana Ruiz'],
    ['a team', 'Hello team,', 'Ana Ruiz'],
    ['a greeting again', 'Hello again,', 'Ana Ruiz'],
    ['no name', 'Good morning,', 'Ana Ruiz'],
    ['a greeting that goes on', 'Hi, thanks for the photo.', 'Ana Ruiz'],
    ['a customer nobody knows', 'Hi Sarah,', null],
    ['people of a kind', 'Hi guys,', 'Ana Ruiz'],
    ['a student', 'Dear student,', 'Ana Ruiz'],
    ['applicants with a capital', 'Dear Applicants,', 'Ana Ruiz'],
    ['an office', 'Dear Hiring Manager,', 'Ana Ruiz'],
    ['a word of praise', 'Hey Superstar,', 'Ana Ruiz'],
    ['an occupation as title', 'Hi Doctor Smith,', 'John Smith'],
    ['an office behind a title', 'Hello Mr President,', 'Ana Ruiz'],
    ['somebody who tells their own name', 'Hi, Tom here.', 'Ana Ruiz'],
    ['the same without a comma', 'Hi Tom here', 'Ana Ruiz'],
    ['a place', 'Hello from Berlin!', 'Ana Ruiz'],
    ['a day', 'Hi Thursday works.', 'Ana Ruiz'],
    ['a word that goes on', 'Hi Unfortunately we are closed.', 'Ana Ruiz'],
    ['a shop', "Hello Mum's Kitchen,", 'Ana Ruiz'],
    ['a person of a firm', 'Hi Mike,', 'Acme GmbH'],
    ['a person of a desk', 'Hi Mike,', 'info@acme.example'],
    ['a person behind a handle', 'Hi Mike,', 'CoffeeLover'],
    ['a person behind an address of one word', 'Hi Mike,', 'mlund@example.com'],
    ['two persons', 'Hi Sarah and Ana,', 'Ana Ruiz'],
    ['two persons, one after the other', 'Hi Sarah, hi Ana,', 'Ana Ruiz'],
    ['the initial that is all we know', 'Hi Mike,', 'M. Lund'],
    ['a first line of another kind', 'Certainly,', 'Ana Ruiz'],
  ])('passes %s', (_what, greeting, name) => {
    expect(judge(greeting + BODY, name)).toEqual([]);
  });

  it('passes a name the customer signed with', () => {
    const thread = [{ from: 'customer' as const, text: 'Where is it?\n\nBest regards,\nSarah' }];
    expect(judge(`Hi Sarah,${BODY}`, 'Ana Ruiz', { thread })).toEqual([]);
  });

  it.each([
    "This is Clara, Paul's wife.",
    'Clara here.',
    'My name is Clara and it broke.',
    'Clara speaking.',
  ])('passes a name the customer told: %s', (text) => {
    const thread = [{ from: 'customer' as const, text }];
    expect(judge(`Hi Clara,${BODY}`, 'Paul Ruiz', { thread })).toEqual([]);
  });

  it('only warns of a name that the customer spoke of', () => {
    const thread = [{ from: 'customer' as const, text: 'Yesterday Clara told me to write.' }];
    expect(judge(`Hi Clara,${BODY}`, 'Paul Ruiz', { thread })).toMatchObject([{ severity: 'warn' }]);
  });

  it('takes no courtesy on the last line for a name', () => {
    const thread = [{ from: 'customer' as const, text: 'Where is it?\n\nThanks in advance' }];
    expect(judge(`Hi Sarah,${BODY}`, null, { thread })).toEqual([]);
  });

  it('warns of another name behind thanks without a comma', () => {
    expect(judge('Thanks Maria, that helps.', 'Ana Ruiz')).toEqual([
      { rule: 'mid-text', severity: 'warn', words: 'Maria', fix: 'Ana' },
    ]);
  });

  it('passes any customer of the thread', () => {
    const thread = [{ from: 'customer' as const, name: 'Sarah Poe', text: 'Where is it?' }];
    expect(judge(`Hi Sarah,${BODY}`, 'Ana Ruiz', { thread })).toEqual([]);
  });

  it.each([
    'I have asked Sarah in billing.',
    'Thanks for waiting, Ana.',
    'Thanks, Ana, for waiting.',
    'Sorry, Monday is a holiday.',
    'Thanks Ana, that helps.',
    'Thanks Tom, Customer Care',
    'Thank God, it works.',
  ])('passes in the middle: %s', (text) => {
    expect(judge(`Hi Ana,\n\n${text}`, 'Ana Ruiz')).toEqual([]);
  });

  it("does not take the agent's own signature for the customer", () => {
    expect(judge(`Hi Ana,${BODY}\nThanks, Tom`, 'Ana Ruiz')).toEqual([]);
  });
});
