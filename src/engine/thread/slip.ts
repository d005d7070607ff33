import type { DetailKind } from '../pack-types';
import { isWithin } from '../text/edit-distance';

const SHORTEST_CODE = 4;
const LONG_CODE = 9;
const LONGEST = 80;
const SHORTEST_TEXT = 8;
const HALF_DAY = 12 * 60;

/** Whether a value is so near another of its kind, without being it, that one of them is a slip. */
export function isSlip(compare: NonNullable<DetailKind['compare']>, one: string, other: string): boolean {
  if (one.length > LONGEST || other.length > LONGEST) return false;
  return SLIPS[compare](one.toLowerCase(), other.toLowerCase());
}

const SLIPS: Readonly<Record<NonNullable<DetailKind['compare']>, (one: string, other: string) => boolean>> = {
  code: (one, other) => isCodeSlip(bare(one), bare(other)),
  text: (one, other) => {
    const [a, b] = one.includes('@') ? [one, other] : [digits(one), digits(other)];
    return a !== b && Math.min(a.length, b.length) >= SHORTEST_TEXT && isWithin(a, b, 2);
  },
  amount: isAmountSlip,
  date: isDateSlip,
  time: isOtherTime,
  weekday: (one, other) => one !== other,
};

function isCodeSlip(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < SHORTEST_CODE || !/\d/.test(a)) return false;
  return isWithin(a, b, Math.min(a.length, b.length) >= LONG_CODE ? 2 : 1);
}

/** Digits swapped, or the same digits with the point elsewhere. */
function isAmountSlip(one: string, other: string): boolean {
  const [a, b] = [digits(one), digits(other)];
  if (valueOf(one) === valueOf(other) || digits(one).length < 2) return false;
  if (trimZeros(a) === trimZeros(b)) return true;
  const sorted = (text: string) => [...text].sort().join('');
  return a.length === b.length && a.length > 2 && sorted(a) === sorted(b) && isWithin(a, b, 2);
}

/** The same day of another month, or a day whose digits are swapped. */
function isDateSlip(one: string, other: string): boolean {
  const [a, b] = [readDate(one), readDate(other)];
  if (!a || !b) return false;
  if (a.day === b.day && a.month === b.month) return Boolean(a.year && b.year && a.year !== b.year);
  const isSwapped = a.day.length === 2 && [...a.day].reverse().join('') === b.day;
  const isCut = a.day.length !== b.day.length && (a.day.includes(b.day) || b.day.includes(a.day));
  return a.month === b.month ? isSwapped || isCut : a.day === b.day;
}

/** Not the same time of the day, as far as the words tell morning from afternoon. */
function isOtherTime(one: string, other: string): boolean {
  const [a, b] = [minutesOf(one), minutesOf(other)];
  return a !== null && b !== null && a !== b && Math.abs(a - b) !== HALF_DAY;
}

function minutesOf(text: string): number | null {
  const [, hours, minutes = '0', half] = /(\d{1,2})(?:[:.](\d{2}))? ?([ap])?/.exec(text) ?? [];
  if (hours === undefined) return null;
  const isAfternoon = half === 'p' && hours !== '12';
  return (Number(hours) + (isAfternoon ? 12 : 0)) * 60 + Number(minutes);
}

/** Only where the month is a word: nobody knows which number is the day. */
function readDate(text: string): { day: string; month: string; year: string | null } | null {
  const month = /[a-z]{3,}/.exec(text.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1').replace(/\bof\b/g, ''))?.[0];
  const day = /\b\d{1,2}(?!\d)/.exec(text)?.[0];
  const year = /\b\d{4}\b/.exec(text)?.[0] ?? null;
  return month && day ? { day, month: month.slice(0, 3), year } : null;
}

/** A mark in front of three digits parts thousands: "1,250" is "1250", and "1,25" is not. */
function valueOf(text: string): number {
  const figures = text.replace(/[^\d.,]/g, '');
  return Number(figures.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

function trimZeros(text: string): string {
  return text.replace(/0+$/, '');
}
