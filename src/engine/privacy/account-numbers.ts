import type { Span } from '../types';

const CARD = /(?<![\d-])[3-6](?:[ -]?\d){12,18}(?![\d-])/g;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g;
const ALL_THE_SAME = /^(\d)\1+$/;
const SHORTEST_IBAN = 15;

/** Payment card numbers that are written out: right in length, first digit and check digit (Luhn). */
export function findCardNumbers(text: string): Span[] {
  return spansOf(text, CARD, (number) => !ALL_THE_SAME.test(number) && luhnSum(number) % 10 === 0);
}

/** International bank account numbers that are written out and whose check digits hold (ISO 13616, mod 97). */
export function findIbans(text: string): Span[] {
  return spansOf(text, IBAN, (number) => number.length >= SHORTEST_IBAN && remainderOf97(number) === 1);
}

function spansOf(text: string, pattern: RegExp, isNumber: (number: string) => boolean): Span[] {
  return Array.from(text.matchAll(pattern))
    .filter(([found]) => isNumber(found.replace(/[ -]/g, '')))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Every second digit from the right counts twice, and of two digits their sum. */
function luhnSum(number: string): number {
  return [...number].reduce((sum, digit, index) => {
    const isDoubled = (number.length - index) % 2 === 0;
    const value = Number(digit) * (isDoubled ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

/** The first four characters go to the end, letters count from 10 on; digit by digit, because it is a long number. */
function remainderOf97(number: string): number {
  const digits = [...(number.slice(4) + number.slice(0, 4))].map((sign) => parseInt(sign, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}
