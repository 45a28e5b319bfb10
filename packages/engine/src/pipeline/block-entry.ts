import type { FindFact } from '../match/views.js';
import type { Block, Document } from '../model/document.js';
import type { Finding, Suggestion } from '../model/finding.js';
import type { DocumentView } from '../model/match.js';
import { detach } from '../text/detach.js';
import { candidatesOf, checkBlock, type Found, type Run } from './check-block.js';
import { type Look, type LookNotes, originOf } from './look-notes.js';
import { moveFinding } from './move-finding.js';

/** What was found in a block, and what that depends on. */
export interface BlockEntry {
  readonly looks: readonly Look[];
  /** The source around the block, so many characters of it. */
  readonly reach: number;
  readonly around: Around;
  /** Facts about the document, with what they were. */
  readonly facts: ReadonlyMap<FindFact, unknown>;
  /** How many blocks the document had, where that was looked at. */
  readonly count: number | undefined;
  /** Whether the document as a whole was looked at. */
  readonly wide: boolean;
  /** What was found, where the block starts at `start`. */
  found: readonly Found[];
  start: number;
}

interface Around {
  readonly before: string;
  readonly after: string;
}

const NOWHERE: Around = { before: '', after: '' };

/** Checks a block; null: no pattern can match it, whatever stands around it. */
export function checkAnew(run: Run, index: number, notes: LookNotes): BlockEntry | null {
  const candidates = candidatesOf(run, index);
  if (candidates.length === 0) return null;
  notes.startWith(index);
  const found = checkBlock(run, index, candidates).map(detached);
  notes.stop();
  const { looks, reach, facts, wide } = notes;
  const block = run.document.blocks[index] as Block;
  const { before, after } = aroundOf(run.document, block, reach);
  const around = { before: detach(before), after: detach(after) };
  const count = notes.counted ? run.document.blocks.length : undefined;
  return { found, start: block.start, looks, reach, around, facts, count, wide };
}

/** What was found, in a source where the block starts at `start`. */
export function foundAt(entry: BlockEntry, start: number): readonly Found[] {
  const shift = start - entry.start;
  if (shift === 0) return entry.found;
  entry.found = entry.found.map(({ active, finding }) => ({ active, finding: moveFinding(finding, shift) }));
  entry.start = start;
  return entry.found;
}

/** Whether all that the entry depends on besides facts is as it was. `origins`: of the blocks of this version. */
export function isFresh(
  entry: BlockEntry,
  index: number,
  document: Document,
  origins: readonly object[],
): boolean {
  const { blocks, source } = document;
  if (entry.wide || (entry.count !== undefined && entry.count !== blocks.length)) return false;
  const block = blocks[index] as Block;
  for (const { way, distance, origin } of entry.looks) {
    const place = way === 'neighbour' ? index + distance : block[way];
    if (originOf({ document, origins }, index, place, way) !== origin) return false;
  }
  const { reach, around } = entry;
  return reach === 0 || isAround(around, source, block, reach);
}

function isAround({ before, after }: Around, source: string, { start, end }: Block, reach: number): boolean {
  const from = Math.max(0, start - reach);
  const to = Math.min(source.length, end + reach);
  if (before.length !== start - from || after.length !== to - end) return false;
  return source.startsWith(before, from) && source.startsWith(after, end);
}

/** Whether the facts that the entry depends on are as they were. */
export function hasSameFacts({ facts }: BlockEntry, view: DocumentView): boolean {
  for (const [find, value] of facts) if (!isSameFact(view, find, value)) return false;
  return true;
}

/** Whether a fact is surely what it was. */
export function isSameFact(view: DocumentView, find: FindFact, value: unknown): boolean {
  try {
    return isSame(view.recall(find), value);
  } catch {
    // The rule that asks for it will fail, and that is told.
    return false;
  }
}

/** Of objects only empty lists are compared. */
function isSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || (Array.isArray(a) && Array.isArray(b) && a.length === 0 && b.length === 0);
}

function aroundOf({ source }: Pick<Document, 'source'>, { start, end }: Block, reach: number): Around {
  if (reach === 0) return NOWHERE;
  return { before: source.slice(Math.max(0, start - reach), start), after: source.slice(end, end + reach) };
}

/** Its texts may be slices of the version. */
function detached({ active, finding }: Found): Found {
  const { message, actual, sentence, fix, suggestions }: Finding = finding;
  return {
    active,
    finding: {
      ...finding,
      message: detach(message),
      actual: detach(actual),
      sentence: detach(sentence),
      ...(fix === undefined ? {} : { fix: detachSuggestion(fix) }),
      suggestions: suggestions.map(detachSuggestion),
    },
  };
}

function detachSuggestion({ description, edits, expected, manual }: Suggestion): Suggestion {
  return {
    description: detach(description),
    edits: edits.map(({ range, text }) => ({ range, text: detach(text) })),
    expected: detach(expected),
    manual,
  };
}
