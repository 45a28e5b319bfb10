import type { Match, Token } from '@geestdrift/engine';
import { MONTHS } from '../dates/words.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { numberValue } from '../numbers/index.js';

/** What a figure counts: a grade to 10, stars, a share of the customers, or a number of them. */
export type FigureKind = 'grade' | 'stars' | 'share' | 'count';

/** From here on one shows off. */
const LEAST: Readonly<Record<FigureKind, number>> = { grade: 7, stars: 4, share: 70, count: 50 };
const MOST: Readonly<Record<FigureKind, number>> = {
  grade: 10,
  stars: 5,
  share: 100,
  count: Number.POSITIVE_INFINITY,
};

/** Whether the figure that a match captures is one to show off with. Without a figure it is. */
export function isHighFigure(match: Match, kind: FigureKind): boolean {
  const { block, captures } = match;
  const range = captures.get('cijfer');
  if (range === undefined) return true;
  const token = block.tokens[range.start] as Token;
  if (
    kind === 'count' &&
    token.norm !== 'een' &&
    (isRounded(match, range.end) || /\D{4}den$/.test(token.norm))
  )
    return true;
  if (isNight(block.tokens, range.start) || (kind === 'stars' && isPage(match))) return false;
  if (kind === 'share') return isHighShare(match, range.start);
  const value = figureOf(token.norm);
  if (value === undefined || value < LEAST[kind] || value > MOST[kind]) return false;
  return kind !== 'grade' || isGrade(match, range.start);
}

/** *4 van 5* and nothing else: which one of a row. */
function isPage({ block, focus }: Match): boolean {
  const words = block.tokens.filter(({ kind }) => kind !== 'punctuation');
  return (
    focus.end - focus.start === words.length && words.every(({ norm }) => /^(?:\d|van|uit|de)$/.test(norm))
  );
}

/** *de nacht van 4 op 5 juni*. */
function isNight(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.norm === 'op' && MONTHS.has(tokens[at + 3]?.norm ?? '');
}

/** `9,2`, `9,2/10`, `4,6/5`, `9.2`, *negen*, *achtenhalf*. */
function figureOf(norm: string): number | undefined {
  const [figure = norm, most] = norm.split('/');
  const value = numberValue(figure);
  return most === '5' && value !== undefined ? value * 2 : value;
}

/** *98%*, *9 van de 10*, *9 op de 10*, *driekwart*. */
function isHighShare({ block }: Match, at: number): boolean {
  const { tokens } = block;
  const part = figureOf(tokens[at]?.norm ?? '');
  if (part === undefined) return tokens[at]?.norm === 'driekwart';
  if (/^(?:van|op|uit)$/.test(tokens[at + 1]?.norm ?? '')) {
    const whole = figureOf(tokens.slice(at + 2, at + 4).find(({ norm }) => norm !== 'de')?.norm ?? '');
    return whole !== undefined && (part / whole) * 100 >= LEAST.share && part <= whole;
  }
  return part >= LEAST.share && part <= MOST.share;
}

/** *500+*, *meer dan 40*, *ruim 30*. */
function isRounded({ block }: Match, end: number): boolean {
  const back = block.tokens.slice(Math.max(0, end - 4), end - 1);
  return (
    block.tokens[end]?.norm === '+' ||
    block.tokens[end - 1]?.norm === '+' ||
    back.some(({ norm }) => /^(?:dan|ruim|al|inmiddels|circa|zo'n)$/.test(norm))
  );
}

const UNITS =
  /^(?:euro|€|%|procent|miljoen|kilo|uur|uren|jaar|jaren|dagen|weken|maanden|minuten|meter|km|kilometer|liter|graden|keer|maal|punten)$/;
const BEHIND_GRADES =
  /^(?:op|van|voor|uit|bij|in|als|met|door|of|en|plus|aan|gemiddeld|is|was|en|gekregen|gegeven|beoordeeld|gewaardeerd|over|wat|maar|omdat|want|dat|terug|die|sinds|via|scoren|onze|ons|wij|we|klanten)$/;

/** *een 9,2*, *een 9 van klanten*; not *een 9 urige dienst*, *10 dagen*. */
function isGrade({ block }: Match, at: number): boolean {
  const { norm } = block.tokens[at] as Token;
  const next = block.tokens[at + 1];
  if (next === undefined || next.sentence !== block.tokens[at]?.sentence) return true;
  if (UNITS.test(next.norm)) return false;
  if (next.kind === 'punctuation') return true;
  return (
    /[.,/]/.test(norm) ||
    BEHIND_GRADES.test(next.norm) ||
    isVerbForm(next.norm) ||
    /^(?:ge|be|ver)/.test(next.norm)
  );
}
