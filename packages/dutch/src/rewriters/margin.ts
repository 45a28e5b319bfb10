import { keepCase, type Match, type Range, type Rewriter, type Token } from '@geestdrift/engine';
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
  const edits = [
    {
      range: offsets(match, { start: match.captures.get('lidwoord')?.start ?? high.start, end: unit.end }),
      text: longer,
    },
  ];
  const low = match.captures.get('low');
  if (low !== undefined) {
    const longerLow = countWithMargin(match, low, unit);
    if (longerLow === undefined) return [];
    // *binnen 1 tot 2 minuten*: both ends become five.
    if (termOf(match, low, unit)?.value === termOf(match, high, unit)?.value)
      return [
        {
          edits: [{ range: offsets(match, { start: low.start, end: unit.end }), text: longer }],
          manual: true,
        },
      ];
    edits.unshift({ range: offsets(match, low), text: longerLow });
  }
  return [{ edits, manual: true }];
};

function withMargin(match: Match, count: Range, unit: Range): string | undefined {
  const term = termOf(match, count, unit);
  const text = textOf(match, count);
  const like = match.captures.has('low') && text === 'een' ? 'één' : text;
  const counted = term && countUnitLike(term.value, term.unit.singular, like.toLowerCase());
  const original = textOf(match, { start: count.start, end: unit.end });
  return counted && keepUnitGap(match, count, unit, keepCase(original, counted));
}

function countWithMargin(match: Match, count: Range, unit: Range): string | undefined {
  const term = termOf(match, count, unit);
  if (term === undefined) return undefined;
  return /^\d/.test(textOf(match, count)) ? String(term.value).replace('.', ',') : numberWord(term.value);
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

function offsets({ block }: Match, range: Range): Range {
  return {
    start: (block.tokens[range.start] as Token).start,
    end: (block.tokens[range.end - 1] as Token).end,
  };
}

function textOf(match: Match, range: Range): string {
  const { start, end } = offsets(match, range);
  return match.block.text.slice(start, end);
}
