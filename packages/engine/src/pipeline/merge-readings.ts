import type { Block, Edit } from '../model/document.js';
import type { Finding, Suggestion } from '../model/finding.js';

/** What was found in one reading of a block. */
interface FoundInReading<Found extends { readonly finding: Finding }> {
  readonly reading: Block;
  readonly found: readonly Found[];
}

type AnyFound = FoundInReading<{ readonly finding: Finding }>;

/**
 * What was found in all readings of a block, each place once, in document order. What mends one reading and would leave another
 * half mended is for a person.
 */
export function mergeReadings<Found extends { readonly finding: Finding }>(
  readings: readonly FoundInReading<Found>[],
): Found[] {
  const merged = new Map<string, Found>();
  for (const own of readings) {
    const others = readings.filter((other) => other !== own);
    for (const one of own.found) {
      const key = keyOf(one.finding);
      if (!merged.has(key)) merged.set(key, { ...one, finding: settle(one.finding, key, others) });
    }
  }
  return [...merged.values()].sort((a, b) => a.finding.range.start - b.finding.range.start);
}

function keyOf({ ruleId, range }: Finding): string {
  return `${ruleId} ${range.start} ${range.end}`;
}

function settle({ fix, ...finding }: Finding, key: string, others: readonly AnyFound[]): Finding {
  const suggestions = finding.suggestions.map((suggestion) =>
    suggestion.manual || others.every((other) => agrees(other, key, suggestion))
      ? suggestion
      : { ...suggestion, manual: true },
  );
  const settled = fix && suggestions[finding.suggestions.indexOf(fix)];
  return { ...finding, ...(settled?.manual === false ? { fix: settled } : {}), suggestions };
}

/** Whether a reading shows nothing of what is edited, or is mended in the same way. */
function agrees({ reading, found }: AnyFound, key: string, { edits }: Suggestion): boolean {
  if (!edits.some((edit) => shows(reading, edit))) return true;
  const same = JSON.stringify(edits);
  return found.some(
    ({ finding }) =>
      keyOf(finding) === key && finding.suggestions.some((other) => JSON.stringify(other.edits) === same),
  );
}

function shows(reading: Block, { range: { start, end } }: Edit): boolean {
  const isInsertion = start === end;
  return reading.prose().map.runs.some(({ source, sourceLength }) => {
    const behind = source + sourceLength;
    return isInsertion ? source <= start && start <= behind : source < end && start < behind;
  });
}
