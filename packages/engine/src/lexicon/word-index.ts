import type { WordEntry, WordIndex } from '../model/word-list.js';
import { BOUNDARY, DIGRAPH, EMPHASIS, HYPHEN, SKIPPED } from '../text/letter-kinds.js';
import { HashTable } from './hash-table.js';
import { createLetterFolding, Letters } from './letters.js';

/** Each of two words that may be one has this many letters at least: *aan delen* is no *aandelen*. */
export const SHORTEST_PART = 4;

/** Builds an index in time linear in the number of entries; forms are made of those only whose keys do not do. */
export function createWordIndex(entries: readonly WordEntry[]): WordIndex {
  const foldCode = createLetterFolding();
  const words = new HashTable(entries.length);
  const firsts = new HashTable(0);
  const lasts = new HashTable(0);
  const letters = new Letters();

  const read = (text: string): void => {
    letters.length = 0;
    for (let at = 0; at < text.length; at++) {
      const code = foldCode(text.charCodeAt(at));
      if (code > BOUNDARY) letters.push(code);
      else if (code === DIGRAPH) pushDigraph(letters);
    }
  };
  const addForms = (entry: WordEntry, rank: number): void => {
    for (const {
      words: [word = ''],
    } of entry.forms()) {
      read(word);
      words.add(letters.hash(), rank);
      if (entry.compounds !== undefined) lasts.add(letters.hash(), rank);
    }
  };
  for (const [rank, entry] of entries.entries()) {
    for (const { text, loose } of entry.keys) {
      read(loose ? text : longestPart(text, foldCode));
      const stem = loose ? letters.looseHash() : 0;
      words.add(stem || letters.hash(), rank);
      if (entry.compounds !== undefined) lasts.add(stem || letters.hash(), rank);
      // Too little is left of a short word to go by.
      if (loose && stem === 0) addForms(entry, rank);
    }
    for (const first of entry.compounds?.firsts ?? []) {
      read(first);
      firsts.add(letters.hash(), rank);
    }
  }

  const hasWord = (start: number, end: number): boolean => {
    if (words.has(letters.hash(start, end))) return true;
    const loose = letters.looseHash(start, end);
    return loose !== 0 && words.has(loose);
  };
  const hasPart = (start: number, end: number): boolean => {
    for (let at = start + 2; at <= end - 2; at++) {
      if (firsts.has(letters.hash(start, at)) || lasts.has(letters.hash(at, end))) return true;
      const loose = letters.looseHash(at, end);
      if (loose !== 0 && lasts.has(loose)) return true;
    }
    return false;
  };
  const scan = createScan(letters, foldCode, hasWord, firsts.size > 0 ? hasPart : () => false);
  const collect = (keys: Iterable<readonly [HashTable, number]>): readonly WordEntry[] => {
    const ranks = new Set<number>();
    for (const [table, key] of keys) for (const rank of table.get(key)) ranks.add(rank);
    return [...ranks].sort((a, b) => a - b).map((rank) => entries[rank] as WordEntry);
  };
  return {
    mayHold: (text) => entries.length > 0 && scan(text),
    entriesFor(norm) {
      const part = longestPart(norm, foldCode);
      read(norm);
      const keys: [HashTable, number][] = [
        [words, letters.hash()],
        [words, letters.looseHash() || 1],
      ];
      if (part !== norm) {
        read(part);
        keys.push([words, letters.hash()]);
      }
      return collect(keys);
    },
    compoundsFor(norm) {
      if (firsts.size === 0) return [];
      read(norm);
      const keys: [HashTable, number][] = [];
      for (let at = 2; at <= letters.length - 2; at++) {
        keys.push(
          [firsts, letters.hash(0, at)],
          [lasts, letters.hash(at)],
          [lasts, letters.looseHash(at) || 1],
        );
      }
      return collect(keys);
    },
  };
}

/**
 * Goes over a text word by word. A hyphen or marker inside a word has two readings: the parts are tried, and the whole; so
 * are two words with a space between them.
 */
function createScan(
  letters: Letters,
  foldCode: (code: number) => number,
  hasWord: (start: number, end: number) => boolean,
  hasPart: (start: number, end: number) => boolean,
): (text: string) => boolean {
  return (text) => {
    letters.length = 0;
    // The word before takes the first letters.
    let word = 0;
    let part = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? foldCode(text.charCodeAt(at)) : BOUNDARY;
      if (code > BOUNDARY) {
        letters.push(code);
        continue;
      }
      if (code === SKIPPED) continue;
      if (code === DIGRAPH) {
        pushDigraph(letters);
        continue;
      }
      const end = letters.length;
      if (part < end && part > word && (hasWord(part, end) || hasPart(part, end))) return true;
      if (code === HYPHEN || code === EMPHASIS) {
        if (part === word && word < end && hasWord(word, end)) return true;
        part = end;
        continue;
      }
      if (word === end) continue;
      if (hasWord(word, end) || hasPart(word, end)) return true;
      if (word >= SHORTEST_PART && end - word >= SHORTEST_PART && hasWord(0, end)) return true;
      letters.keepFrom(word);
      word = letters.length;
      part = word;
    }
    return false;
  };
}

function pushDigraph(letters: Letters): void {
  letters.push(105);
  letters.push(106);
}

/** Of `i.p.v` or `24/7` the longest part, which is what the scan meets. */
function longestPart(text: string, foldCode: (code: number) => number): string {
  let longest = '';
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && foldCode(text.charCodeAt(at)) !== BOUNDARY) continue;
    if (at - start > longest.length) longest = text.slice(start, at);
    start = at + 1;
  }
  return longest;
}
