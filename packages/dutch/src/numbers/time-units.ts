import type { Gender } from '../morphology/gender.js';

/** A unit of time, and how Dutch counts in it. */
export interface TimeUnit {
  readonly singular: string;
  readonly plural: string;
  readonly gender: Gender;
  /** `twee uur`, `drie jaar`, `twee kwartier`: the singular stands behind numbers. */
  readonly countsInSingular: boolean;
}

function unit(singular: string, plural: string, gender: Gender, countsInSingular = false): TimeUnit {
  return { singular, plural, gender, countsInSingular };
}

const TIME_UNITS: readonly TimeUnit[] = [
  unit('seconde', 'seconden', 'de'),
  unit('minuut', 'minuten', 'de'),
  unit('kwartier', 'kwartieren', 'het', true),
  unit('uur', 'uren', 'het', true),
  unit('werkuur', 'werkuren', 'het'),
  unit('dag', 'dagen', 'de'),
  unit('werkdag', 'werkdagen', 'de'),
  unit('schooldag', 'schooldagen', 'de'),
  unit('lesdag', 'lesdagen', 'de'),
  unit('kalenderdag', 'kalenderdagen', 'de'),
  unit('etmaal', 'etmalen', 'het'),
  unit('week', 'weken', 'de'),
  unit('werkweek', 'werkweken', 'de'),
  unit('weekend', 'weekenden', 'het'),
  unit('maand', 'maanden', 'de'),
  unit('kwartaal', 'kwartalen', 'het'),
  unit('jaar', 'jaren', 'het', true),
];

const OTHER_FORMS: ReadonlyMap<string, string> = new Map([
  ['secondes', 'seconde'],
  ['sec', 'seconde'],
  ['min', 'minuut'],
  ['weekends', 'weekend'],
  ['minuutje', 'minuut'],
  ['uurtje', 'uur'],
  ['dagje', 'dag'],
  ['weekje', 'week'],
  ['maandje', 'maand'],
]);

const BY_FORM: ReadonlyMap<string, TimeUnit> = new Map(
  TIME_UNITS.flatMap((entry) => [[entry.singular, entry] as const, [entry.plural, entry] as const]),
);

/** The unit that a normalised word names, in singular, plural or short: `werkdagen` → werkdag. */
export function timeUnit(norm: string): TimeUnit | undefined {
  return BY_FORM.get(norm) ?? BY_FORM.get(OTHER_FORMS.get(norm) ?? '');
}

/** The unit's form behind a count: `2` → `werkdagen`, `1` → `week`, `2` → `uur`. Undefined for an unknown unit. */
export function unitFor(count: number, norm: string): string | undefined {
  const found = timeUnit(norm);
  if (found === undefined) return undefined;
  return count <= 1 || count === 1.5 || found.countsInSingular ? found.singular : found.plural;
}
