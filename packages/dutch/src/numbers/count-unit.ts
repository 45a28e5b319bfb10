import { numberValue, numberWord } from './number-words.js';
import { timeUnit, unitFor } from './time-units.js';

/**
 * A count with its unit: (2, 'werkdag') → `2 werkdagen`, ('één', 'week') → `één week`, ('twee', 'uur') → `twee uur`,
 * (1.5, 'uur') → `1,5 uur`. The count stands as given; undefined when it or the unit is not known.
 */
export function countUnit(count: number | string, unit: string): string | undefined {
  const value = typeof count === 'number' ? count : numberValue(count);
  const form = value === undefined ? undefined : unitFor(value, unit);
  if (form === undefined) return undefined;
  return `${typeof count === 'number' ? digits(count) : count} ${form}`;
}

/** Like {@link countUnit}, in the manner of `like`: a word stays a word, digits stay digits. */
export function countUnitLike(value: number, unit: string, like: string): string | undefined {
  if (/^\d/.test(like)) return countUnit(value, unit);
  const word = numberWord(value);
  return countUnit(
    word === 'anderhalf' && timeUnit(unit)?.gender === 'de' ? 'anderhalve' : (word ?? value),
    unit,
  );
}

function digits(value: number): string {
  return String(value).replace('.', ',');
}
