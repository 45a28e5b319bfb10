import { type TimeUnit, timeUnit } from './time-units.js';

/** Steps that a reader knows from clocks and calendars. */
const STEPS: ReadonlyMap<string, readonly number[]> = new Map([
  ['seconde', [5, 10, 15, 20, 30, 45, 60]],
  ['minuut', [5, 10, 15, 20, 30, 45, 60]],
  ['uur', [1, 2, 4, 8, 12, 24, 36, 48, 72]],
]);

/** Terms that are too long, or too much set by contract, to be made longer by a factor. */
const WITHOUT_MARGIN = new Set(['jaar', 'weekend']);

export interface Term {
  readonly value: number;
  readonly unit: TimeUnit;
}

/**
 * A term with margin: the count times `factor`, rounded up, minutes and hours to the next customary step. `unit` is any
 * form of the unit. Undefined where no sensible longer term exists: above the last step, for years, for zero. Quarters of an hour become minutes.
 */
export function addMargin(value: number, unit: string, factor: number): Term | undefined {
  const found = timeUnit(unit);
  if (found === undefined || WITHOUT_MARGIN.has(found.singular) || !(value > 0) || !(factor > 1))
    return undefined;
  const longer = roundUp(value * factor);
  if (found.singular === 'kwartier') return addMargin(value * 15, 'minuut', factor);
  const steps = STEPS.get(found.singular);
  if (steps === undefined) return { value: longer, unit: found };
  const step = steps.find((candidate) => candidate >= longer);
  return step === undefined ? undefined : { value: step, unit: found };
}

/** 5 × 1.4 is 7.000000000000001 to a computer, and 7 to everyone else. */
function roundUp(value: number): number {
  return Math.ceil(Math.round(value * 1e6) / 1e6);
}
