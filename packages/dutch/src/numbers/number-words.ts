import { ONES, TENS } from './number-data.js';

const LONGEST_NUMBER = 60;
const WORD_TO_VALUE: ReadonlyMap<string, number> = buildValues();

/**
 * The value of a normalised number: digits (`24`, `7,5`, `1.000`) or a number word (`eenentwintig`, `tweeëntwintig`,
 * `anderhalf`, `achtenhalf`, `acht-en-een-half`). Undefined for anything else, ordinals and `een paar` included. `een` is
 * 1, also where it is the article.
 */
export function numberValue(norm: string): number | undefined {
  if (norm.length > LONGEST_NUMBER) return undefined;
  if (/^\d/.test(norm)) return digitsValue(norm);
  const word = norm.normalize('NFC');
  return WORD_TO_VALUE.get(word) ?? halfValue(word) ?? largeValue(word);
}

/** The word for a whole number from 0 to 9999, or for 0.5 and 1.5; undefined for others. 1 is `één`. */
export function numberWord(value: number): string | undefined {
  if (value === 0.5) return 'half';
  if (value === 1.5) return 'anderhalf';
  if (!Number.isInteger(value) || value < 0 || value > 9999) return undefined;
  if (value < 100) return belowHundred(value);
  if (value < 1000 || (value % 1000 >= 100 && value % 100 === 0 && value < 2000)) return hundreds(value);
  return thousands(value);
}

/** `één` to the whole number that a word says, in words; none where it says none. */
export function numbersUpTo(word: string): readonly string[] {
  const numbers = Array.from({ length: numberValue(word) ?? 0 }, (_, before) => numberWord(before + 1));
  return numbers.filter((number) => number !== undefined);
}

function digitsValue(norm: string): number | undefined {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(norm)) return Number(norm.replaceAll('.', '').replace(',', '.'));
  if (/^\d+(?:[.,]\d+)?$/.test(norm)) return Number(norm.replace(',', '.'));
  return undefined;
}

function belowHundred(value: number): string | undefined {
  if (value < 20) return ONES[value];
  const ten = TENS[Math.floor(value / 10)];
  const one = value % 10;
  if (ten === undefined || one === 0) return ten;
  const head = one === 1 ? 'een' : ONES[one];
  return `${head}${head?.endsWith('e') ? 'ën' : 'en'}${ten}`;
}

function hundreds(value: number): string {
  const count = Math.floor(value / 100);
  const head = count === 1 ? '' : (belowHundred(count) ?? '');
  return `${head}honderd${tailWord(value % 100)}`;
}

function thousands(value: number): string {
  const count = Math.floor(value / 1000);
  const rest = value % 1000;
  const head = `${count === 1 ? '' : belowHundred(count)}duizend`;
  if (rest === 0) return head;
  return `${head} ${rest < 100 ? belowHundred(rest) : hundreds(rest)}`;
}

function tailWord(value: number): string {
  if (value === 0) return '';
  return value === 1 ? 'een' : (belowHundred(value) ?? '');
}

function halfValue(word: string): number | undefined {
  const [, count = ''] = /^(.+?)(?:en|ën)(?:een)?hal(?:f|ve)$/.exec(word.replaceAll('-', '')) ?? [];
  const value = WORD_TO_VALUE.get(count);
  return value !== undefined && Number.isInteger(value) ? value + 0.5 : undefined;
}

function largeValue(norm: string): number | undefined {
  const thousand = /^([a-zëéï]*?)duizend(?:en(?=[a-z]))?([a-zëéï]*)$/.exec(norm);
  if (thousand) return sum(thousand[1], 1000, thousand[2]);
  const hundred = /^([a-zëéï]*?)honderd(?:en(?=[a-z]))?([a-zëéï]*)$/.exec(norm);
  return hundred ? sum(hundred[1], 100, hundred[2]) : undefined;
}

function sum(head: string | undefined, unit: number, tail: string | undefined): number | undefined {
  const count = head ? numberValue(head) : 1;
  const rest = tail ? numberValue(tail) : 0;
  if (count === undefined || rest === undefined || rest >= unit || !Number.isInteger(count + rest))
    return undefined;
  return count * unit + rest;
}

function buildValues(): Map<string, number> {
  const values = new Map<string, number>([
    ['een', 1],
    ['één', 1],
    ["'n", 1],
    ['half', 0.5],
    ['halve', 0.5],
    ['anderhalf', 1.5],
    ['anderhalve', 1.5],
  ]);
  for (let value = 0; value < 100; value++) {
    const word = belowHundred(value);
    if (word === undefined) continue;
    values.set(word, value);
    values.set(word.replace('ën', 'en'), value);
  }
  return values;
}
