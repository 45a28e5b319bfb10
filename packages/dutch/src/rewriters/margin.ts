import { keepCase, type Match, type Range, type Rewriter, type Token } from '@geestdrift/engine';
import { replaceRange, textIn } from '../edits/token-edits.js';
import { addMargin, countUnitLike, numberValue, numberWord } from '../numbers/index.js';

/**
 * Adds margin to a term: the captures `low` (optional), `high` and `unit` hold its counts and unit; the rule's option
 * `marge` is the factor. None where no customary longer term exists. Always for a person to confirm.
 */
export const rewriter: Rewriter = (match) => {
  const high = match.captures.get('high');
  const unit = match.captures.get('unit');
  if (high === undefined || unit === undefined) return [];
  const longer = withMargin(match, high, unit);
  if (longer === undefined) return [];
  const { block } = match;
  const start = match.captures.get('lidwoord')?.start ?? high.start;
  const edits = [replaceRange(block, { start, end: unit.end }, longer)];
  const low = match.captures.get('low');
  if (low !== undefined) {
    const longerLow = countWithMargin(match, low, unit);
    if (longerLow === undefined) return [];
    // *binnen 1 tot 2 minuten*: both ends become five.
    if (termOf(match, low, unit)?.value === termOf(match, high, unit)?.value)
      return [{ edits: [replaceRange(block, { start: low.start, end: unit.end }, longer)], manual: true }];
    edits.unshift(replaceRange(block, low, longerLow));
  }
  return [{ edits, manual: true }];
};

function withMargin(match: Match, count: Range, unit: Range): string | undefined {
  const term = termOf(match, count, unit);
  const text = textIn(match.block, count);
  const like = match.captures.has('low') && text === 'een' ? 'één' : text;
  const counted = term && countUnitLike(term.value, term.unit.singular, like.toLowerCase());
  const original = textIn(match.block, { start: count.start, end: unit.end });
  return counted && keepUnitGap(match, count, unit, keepCase(original, counted));
}

function countWithMargin(match: Match, count: Range, unit: Range): string | undefined {
  const term = termOf(match, count, unit);
  if (term === undefined) return undefined;
  return /^\d/.test(textIn(match.block, count))
    ? String(term.value).replace('.', ',')
    : numberWord(term.value);
}

function termOf(match: Match, count: Range, unit: Range): ReturnType<typeof addMargin> {
  const value = numberValue((match.block.tokens[count.start] as Token).norm);
  const factor = match.options.marge as number;
  return value === undefined
    ? undefined
    : addMargin(value, (match.block.tokens[unit.start] as Token).norm, factor);
}

/** Keeps what stands between count and unit: a non-breaking space, a line break. */
function keepUnitGap(match: Match, count: Range, unit: Range, counted: string): string {
  const from = (match.block.tokens[count.end - 1] as Token).end;
  const gap = match.block.text.slice(from, (match.block.tokens[unit.start] as Token).start);
  return /^\s+$/.test(gap) ? counted.replace(' ', gap) : counted;
}
