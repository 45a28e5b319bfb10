import type { Finding } from '@geestdrift/engine';

/** The message on one line, after the place where lines say little. */
export function describePlaced({ message, place }: Finding): string {
  const text = message.replace(/\s+/g, ' ');
  return place === undefined ? text : `${place}: ${text}`;
}

/** The same with the sentence where the source does not show it, and the best proposal. */
export function describeWhole(finding: Finding, locale: 'nl' | 'en'): string {
  const best = (finding.fix ?? finding.suggestions[0])?.expected;
  const instead = best === undefined ? [] : [`${finding.actual} → ${best === '' ? LEAVE_OUT[locale] : best}`];
  return [describePlaced(finding), ...(finding.unplaced === true ? [finding.sentence] : []), ...instead].join(
    '\n',
  );
}

const LEAVE_OUT = { nl: 'weglaten', en: 'leave out' } as const;
