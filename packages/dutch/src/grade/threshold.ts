import type { BlockView, Range, TokenStream } from '@geestdrift/engine';
import { clauseOf } from '../clause/clause.js';
import { GOALS, LEAST, MODALS, PRESENT } from './lexicon.js';

const GIVING = /^(?:geven|geeft|gaf|gaven|scoren|scoort|invullen|invult|krijgen|krijgt)$/;
const REACH = 8;

/** The first of *van een 7,4 naar een 7,9*, and *nu een 7,1* with what is wanted behind it: where one is. */
export function isStart(stream: TokenStream, at: number): boolean {
  const { tokens } = stream;
  const isAway = [at - 1, at - 2].some((index) => tokens[index]?.norm === 'van');
  if (isAway)
    return tokens
      .slice(at + 1, at + 7)
      .some(({ norm, sentence }) => norm === 'naar' && sentence === tokens[at]?.sentence);
  const before = tokens.slice(clauseOf(stream, at).start, at);
  return (
    before.some(({ norm }) => PRESENT.has(norm)) &&
    !before.some(({ norm }) => GOALS.test(norm) || MODALS.has(norm) || LEAST.has(norm))
  );
}

/** *een 7 of lager*, *lager dan een 7*, *bij een 8 of hoger*, *klanten die een 8 geven*: whom to call, not what to aim for. */
export function isThreshold(stream: TokenStream, { start, end }: Range): boolean {
  const { tokens } = stream;
  if (tokens[end]?.norm === 'of' && /^(?:lager|minder)$/.test(tokens[end + 1]?.norm ?? '')) return true;
  if (isBelow(stream, start)) return !isFloor(stream, start);
  const before = tokens[start - 1];
  if (before?.sentence === tokens[start]?.sentence && /^(?:bij|vanaf)$/.test(before?.norm ?? '')) return true;
  return isConditional(stream, start);
}

/** *klanten die een 8 geven*, *als een klant een 7 geeft*; not *als norm geldt dat klanten een 7 geven*. */
function isConditional(stream: TokenStream, at: number): boolean {
  const clause = clauseOf(stream, at);
  const [first, second, ...rest] = stream.tokens.slice(clause.start, clause.end);
  if (!/^(?:die|wie|als|wanneer|indien|zodra)$/.test(first?.norm ?? '') || GOALS.test(second?.norm ?? ''))
    return false;
  return [second, ...rest].some((token) => GIVING.test(token?.norm ?? ''));
}

function isBelow(stream: TokenStream, at: number): boolean {
  return /(?:(?:lager|minder|slechter)(?: \S+)? dan|onder)(?: een| de)?$/.test(wordsBefore(stream, at));
}

/** *niet lager dan een 7*, *mag nooit meer onder de 7 zakken*: the least that will do. */
export function isFloor(stream: TokenStream, at: number): boolean {
  return /(?:^| )(?:niet|nooit|geen|nergens)(?: \S+){0,3}? (?:(?:lager|minder|slechter)(?: \S+)? dan|onder)(?: een| de)?$/.test(
    wordsBefore(stream, at),
  );
}

function wordsBefore({ tokens }: TokenStream, at: number): string {
  return tokens
    .slice(Math.max(0, at - REACH), at)
    .filter(({ sentence }) => sentence === tokens[at]?.sentence)
    .map(({ norm }) => norm)
    .join(' ');
}

/** The pattern could have taken more than the match: *een 7* of *minimaal een 7*, or of *een 7 of hoger*. */
export function isCutShort({ tokens }: BlockView, { start, end }: Range): boolean {
  const norm = (at: number): string =>
    tokens[at]?.sentence === tokens[start]?.sentence ? (tokens[at]?.norm ?? '') : '';
  const before = norm(start - 1);
  if (/^(?:een|'n|minimaal|minstens|tenminste|ruime?|dikke|mooie|goede|krappe|magere)$/.test(before))
    return true;
  if ((before === 'minste' && norm(start - 2) === 'ten') || before === 'minst') return true;
  return norm(end) === 'of' && /^(?:hoger|meer|beter)$/.test(norm(end + 1));
}
