import type { Range } from '../model/document.js';
import type { Suggestion } from '../model/finding.js';
import { applyWithin } from './apply-within.js';

/** Of a longer replacement the middle is left out, where the rest still tells it from others. */
const LONGEST = 60;

/** A quick fix's title for a replacement. */
export function describeEdits(expected: string, locale: 'nl' | 'en'): string {
  const shown = expected.replace(/\s+/g, ' ').trim();
  if (shown === '') return locale === 'nl' ? 'Weglaten' : 'Leave out';
  return locale === 'nl' ? `Vervang door ‘${shown}’` : `Replace by ‘${shown}’`;
}

/** Titles of which no two are equal: where they were, they show all that changes, from the first edit to the last. */
export function tellApart(
  suggestions: readonly Suggestion[],
  range: Range,
  source: string,
  locale: 'nl' | 'en',
): readonly Suggestion[] {
  const isShared = ({ description }: Suggestion): boolean =>
    suggestions.filter((other) => other.description === description).length > 1;
  const whole = suggestions.map((one) =>
    isShared(one) ? applyWithin(source, hullOf(one, range), one.edits) : undefined,
  );
  return suggestions.map((suggestion, index) => {
    const text = whole[index];
    if (text === undefined) return suggestion;
    const short = shorten(text);
    const isOne = whole.every((other, at) => at === index || other === undefined || shorten(other) !== short);
    return { ...suggestion, description: describeEdits(isOne ? short : text, locale) };
  });
}

function hullOf({ edits }: Suggestion, range: Range): Range {
  return {
    start: Math.min(range.start, ...edits.map((edit) => edit.range.start)),
    end: Math.max(range.end, ...edits.map((edit) => edit.range.end)),
  };
}

/** The first and the last words. */
function shorten(text: string): string {
  const words = text.split(/\s+/);
  if (text.length <= LONGEST) return text;
  const head = takeWords(words);
  const tail = takeWords([...words].reverse()).reverse();
  return head.length + tail.length >= words.length ? text : `${head.join(' ')} … ${tail.join(' ')}`;
}

function takeWords(words: readonly string[]): string[] {
  let length = 0;
  return words.filter((word) => {
    length += word.length + 1;
    return length <= LONGEST / 2;
  });
}
