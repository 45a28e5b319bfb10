import { dutch } from '@geestdrift/dutch';
import { type Document, type Range, sourceEnd, sourceStart, type Token, tokenize } from '@geestdrift/engine';
import type { ListedEntry } from '../lists/listed-entry.js';
import type { LoadedList } from '../lists/load-list.js';
import type { TraceReason, WordTrace } from './trace-model.js';

/** A shorter word is in many that have nothing to do with it. */
const SHORTEST_PART = 4;

/** Words that are like an entry's and no form of it, or a compound with it that nobody asked for. */
export function traceNearWords(
  document: Document,
  lists: readonly LoadedList[],
  traced: readonly WordTrace[],
): readonly WordTrace[] {
  return document.blocks.flatMap((block) => {
    const { text, map } = block.prose();
    return tokenize(text, dutch.abbreviations).tokens.flatMap((token) => {
      if (token.kind !== 'word') return [];
      const range = { start: sourceStart(map, token.start), end: sourceEnd(map, token.end) };
      const isTraced = ({ item }: ListedEntry): boolean =>
        traced.some((one) => one.item === item && one.range.start < range.end && range.start < one.range.end);
      return lists.flatMap((list) =>
        nearIn(list, token)
          .filter(({ entry }) => !isTraced(entry))
          .map(({ entry, reason }) => describe(list, entry, reason, document.source, range)),
      );
    });
  });
}

interface Near {
  readonly entry: ListedEntry;
  readonly reason: TraceReason;
}

function nearIn({ list }: LoadedList, { norm }: Token): readonly Near[] {
  const alike = (list.index.entriesFor(norm) as readonly ListedEntry[]).map((entry) => ({
    entry,
    reason: whyIncomplete(entry, norm),
  }));
  const known = new Set(alike.map(({ entry }) => entry));
  const compounds = list.entries
    .filter((entry) => !known.has(entry) && isPartOf(entry, norm))
    .map((entry) => ({ entry, reason: 'compounds-off' as const }));
  return [...alike, ...compounds];
}

/** What of a form of the entry is missing beside a word. */
function whyIncomplete(entry: ListedEntry, norm: string): TraceReason {
  const forms = entry.forms().filter(({ words }) => words.includes(norm));
  if (forms.some(({ apart }) => apart !== undefined)) return 'particle-missing';
  return forms.some(({ words }) => words.length > 1) ? 'phrase-incomplete' : 'not-a-form';
}

function isPartOf({ item }: ListedEntry, norm: string): boolean {
  const word = item.word.toLowerCase();
  if (item.compounds === true || word.length < SHORTEST_PART || word.includes(' ')) return false;
  return norm.length > word.length && (norm.startsWith(word) || norm.endsWith(word));
}

function describe(
  { path }: LoadedList,
  { item }: ListedEntry,
  reason: TraceReason,
  source: string,
  range: Range,
): WordTrace {
  return { path, item, reason, actual: source.slice(range.start, range.end), range, replacements: [] };
}
