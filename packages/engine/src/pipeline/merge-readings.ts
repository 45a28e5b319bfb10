import type { Block, Edit } from '../model/document.js';
import type { Finding } from '../model/finding.js';

/** What was found in one reading of a block. */
interface FoundInReading<Found extends { readonly finding: Finding }> {
  readonly reading: Block;
  readonly found: readonly Found[];
}

type AnyFound = FoundInReading<{ readonly finding: Finding }>;

/**
 * What was found in all readings of a block, each place once, in document order. A proposal mends all readings that show what it
 * edits: *{% if a %}De{% else %}Onze{% endif %} …* both words. Where that cannot be, it is for a person.
 */
export function mergeReadings<Found extends { readonly finding: Finding }>(
  readings: readonly FoundInReading<Found>[],
): Found[] {
  const merged = new Map<string, Found>();
  for (const own of readings) {
    for (const one of own.found) {
      const key = keyOf(one.finding);
      if (!merged.has(key)) merged.set(key, { ...one, finding: settle(one.finding, readings) });
    }
  }
  return [...merged.values()].sort((a, b) => a.finding.range.start - b.finding.range.start);
}

function keyOf({ ruleId, range }: Finding): string {
  return `${ruleId} ${range.start} ${range.end}`;
}

function settle({ fix, ...finding }: Finding, readings: readonly AnyFound[]): Finding {
  const all = readings.map((one) => proposedIn(one, finding.ruleId));
  const suggestions = finding.suggestions.map((suggestion) => {
    const edits = forAll(suggestion.edits, all);
    return edits === undefined ? { ...suggestion, manual: true } : { ...suggestion, edits };
  });
  const settled = fix && suggestions[finding.suggestions.indexOf(fix)];
  return { ...finding, ...(settled?.manual === false ? { fix: settled } : {}), suggestions };
}

/** The edits of a proposal, and of those of other readings that share some with it; undefined where a reading would be half mended. */
function forAll(own: readonly Edit[], all: readonly Proposals[]): readonly Edit[] | undefined {
  let edits = own;
  for (const { reading, proposals } of all) {
    const seen = edits.filter((edit) => shows(reading, edit));
    const same = seen.length === 0 ? NOTHING : proposals.find((proposal) => holdsAll(proposal, seen));
    if (same === undefined) return undefined;
    edits = [...edits, ...same.filter((edit) => !holdsAll(edits, [edit]))];
  }
  const isWhole = all.every(({ reading, proposals }) => {
    const seen = edits.filter((edit) => shows(reading, edit));
    return seen.length === 0 || proposals.some((one) => holdsAll(one, seen) && holdsAll(seen, one));
  });
  return isWhole ? edits.toSorted((a, b) => a.range.start - b.range.start) : undefined;
}

const NOTHING: readonly Edit[] = [];

/** What a rule proposes in a reading. */
interface Proposals {
  readonly reading: Block;
  readonly proposals: readonly (readonly Edit[])[];
}

function proposedIn({ reading, found }: AnyFound, ruleId: string): Proposals {
  const own = found.filter(({ finding }) => finding.ruleId === ruleId);
  return { reading, proposals: own.flatMap(({ finding }) => finding.suggestions.map(({ edits }) => edits)) };
}

function holdsAll(edits: readonly Edit[], some: readonly Edit[]): boolean {
  return some.every(({ range, text }) =>
    edits.some(
      (edit) => edit.text === text && edit.range.start === range.start && edit.range.end === range.end,
    ),
  );
}

function shows(reading: Block, { range: { start, end } }: Edit): boolean {
  const isInsertion = start === end;
  return reading.prose().map.runs.some(({ source, sourceLength }) => {
    const behind = source + sourceLength;
    return isInsertion ? source <= start && start <= behind : source < end && start < behind;
  });
}
