import type { Match, Rewriting } from '@geestdrift/engine';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { replaceFound, rewordRange } from '../edits/token-edits.js';
import { numberValue, numberWord } from '../numbers/index.js';
import { barOf } from './low-target.js';
import { type Grade, isSign, OUT_OF_TEN, readGrade } from './read-grade.js';

/** The bar in the form that the grade has: *een 7,5* → *een 9*, *een acht* → *een negen*, *een ruime voldoende* → *een 9*. */
export function raiseToBar(match: Match): readonly Rewriting[] {
  const grade = readGrade(match);
  const text = grade === undefined ? undefined : barAs(grade, barOf(match), match);
  if (
    grade === undefined ||
    text === undefined ||
    isRange(match) ||
    isSettledFor(match) ||
    deniesBar(match) ||
    isHopedThat(match)
  )
    return [];
  const { block } = match;
  const first = firstOf(match, grade);
  const whole = hasArticle(match, first) || grade.form !== 'pass' ? text : `een ${text}`;
  const raised = { edits: [rewordRange(block, { start: first, end: lastOf(match, grade) + 1 }, whole)] };
  return isOrHigher(match) ? [raised, replaceFound(match, `minimaal een ${text}`)] : [raised];
}

/** *een 7,5 of hoger* says the same as *minimaal een 7,5*. */
function isOrHigher({ block, focus }: Match): boolean {
  return block.tokens[focus.start]?.norm === 'een' && block.tokens[focus.end - 1]?.norm === 'hoger';
}

function barAs({ at, form }: Grade, bar: number, { block }: Match): string | undefined {
  const ofTen = OUT_OF_TEN.exec(block.tokens[at]?.norm ?? '')?.[0] ?? '';
  const digits = `${String(bar).replace('.', ',')}${ofTen}`;
  if (form === 'digits' || form === 'pass') return digits;
  const word = numberWord(bar);
  if (form === 'word') return word ?? digits;
  return PLURALS.get(bar);
}

const PLURALS: ReadonlyMap<number, string> = new Map([
  [7, 'zevens'],
  [8, 'achten'],
  [9, 'negens'],
  [10, 'tienen'],
]);

/** The adjective of a bare pass goes along: *een ruime voldoende*. */
function firstOf({ block }: Match, { at, form }: Grade): number {
  return form === 'pass' &&
    /^(?:ruim|ruime|dikke|krappe|magere|mooie|goede)$/.test(block.tokens[at - 1]?.norm ?? '')
    ? at - 1
    : at;
}

/** *7+*, *8½*; *een 7 of een 8* becomes one. */
function lastOf({ block, captures }: Match, { at }: Grade): number {
  const second = captures.get('tweede');
  if (second !== undefined) return second.start;
  let last = at;
  while (isSign(block.tokens, last + 1)) last++;
  return last;
}

function hasArticle({ block }: Match, first: number): boolean {
  return /^(?:een|'n|de|die|deze)$/.test(block.tokens[first - 1]?.norm ?? '');
}

/** *Wij nemen genoegen met een 7*: a higher grade reads oddly there. */
function isSettledFor({ block, focus }: Match): boolean {
  const { start, end } = clauseOf(block, focus.start);
  return block.tokens.slice(start, end).some(({ norm }) => norm === 'genoegen' || norm === 'genoeg');
}

/** *voor een 8, niet voor een 9*: raising it would contradict what follows. */
function deniesBar(match: Match): boolean {
  const { tokens } = match.block;
  const { start, end } = sentenceOf(match.block, match.focus.start);
  const bar = barOf(match);
  return tokens
    .slice(start, end)
    .some(
      ({ norm }, at, words) =>
        numberValue(norm) === bar &&
        words.slice(Math.max(0, at - 3), at).some((word) => /^(?:niet|geen)$/.test(word.norm)),
    );
}

/** *Wij hopen dat klanten een 7 geven*: with a higher grade it would beg for that. */
function isHopedThat({ block, focus }: Match): boolean {
  const { tokens } = block;
  const { start } = sentenceOf(block, focus.start);
  return tokens
    .slice(start, focus.start)
    .some(({ norm }, at) => /^(?:hoop|hopen)$/.test(norm) && tokens[start + at + 1]?.norm === 'dat');
}

/** *tussen een 7 en een 8*, *boven de 8*: one bar does not fit. */
function isRange({ block, focus }: Match): boolean {
  const words = block.tokens.slice(Math.max(0, focus.start - 3), focus.end).map(({ norm }) => norm);
  return words.includes('tussen') || words.includes('boven');
}
