import type { Range } from '../model/document.js';
import type { Token, TokenStream } from '../model/token.js';
import type { WordEntry, WordForm, WordHit, WordIndex } from '../model/word-list.js';
import { CLAUSE_MARKS } from '../text/characters.js';
import { withoutHyphens } from '../text/normalize.js';
import { SHORTEST_PART } from './word-index.js';

/** An entry at a place in a block. */
export interface FoundWord extends WordHit {
  readonly entry: WordEntry;
  /** The words from the first to the last, those between included. */
  readonly hull: Range;
}

/** How many words may stand between a verb and its particle. */
const MOST_BETWEEN = 30;
/** Behind a particle: *uit hebben kunnen rollen*. */
const MOST_BEFORE = 3;
const BETWEEN_CLAUSES = new Set(CLAUSE_MARKS);

/** All places of all entries, also where they overlap; no condition has been asked. */
export function findWords(stream: TokenStream, index: WordIndex): FoundWord[] {
  return findCandidates(stream, index).filter((hit) => obstacleTo(stream, hit) === undefined);
}

/** Why a place of an entry counts for nothing: its capitals are other ones, or an exception covers it. */
export function obstacleTo(stream: TokenStream, hit: FoundWord): 'capitals' | 'exception' | undefined {
  if (!fitsCase(stream, hit)) return 'capitals';
  return isExcepted(stream, hit) ? 'exception' : undefined;
}

/** All places of the forms of all entries, whatever their capitals, exceptions too. */
export function findCandidates(stream: TokenStream, index: WordIndex): FoundWord[] {
  const found: FoundWord[] = [];
  stream.tokens.forEach((token, at) => {
    if (token.kind !== 'word' && token.kind !== 'number') return;
    const hits = [...wordsAt(stream, at, index), ...compoundsAt(stream, at, index)];
    found.push(...joinedAt(stream, at, index), ...hits);
  });
  return found;
}

function* wordsAt(stream: TokenStream, at: number, index: WordIndex): Iterable<FoundWord> {
  for (const entry of index.entriesFor((stream.tokens[at] as Token).norm)) {
    for (const form of entry.forms()) {
      for (const words of placesOf(form, stream, at)) yield* withApart(entry, form, words, stream);
    }
  }
}

/** Where a form stands that has the token among its words. */
function* placesOf({ words }: WordForm, stream: TokenStream, at: number): Iterable<Range> {
  const own = (stream.tokens[at] as Token).norm;
  for (const [offset, word] of words.entries()) {
    if (isSame(word, own) && standsAt(words, stream, at - offset)) {
      yield { start: at - offset, end: at - offset + words.length };
      return;
    }
  }
}

function standsAt(words: readonly string[], { tokens }: TokenStream, start: number): boolean {
  const first = tokens[start];
  return (
    first !== undefined &&
    words.every((word, offset) => {
      const token = tokens[start + offset];
      return token !== undefined && token.sentence === first.sentence && isSame(word, token.norm);
    })
  );
}

/** `e-mail` is `email`, whichever of the two is written. */
function isSame(word: string, norm: string): boolean {
  return word === norm || withoutHyphens(word) === withoutHyphens(norm);
}

/** With each place where what belongs to it may stand; the nearest first. */
function* withApart(
  entry: WordEntry,
  form: WordForm,
  words: Range,
  stream: TokenStream,
): Iterable<FoundWord> {
  if (form.apart === undefined) {
    yield { entry, form, words, hull: words };
    return;
  }
  const { words: wanted, side } = form.apart;
  const sentence = stream.tokens[words.start]?.sentence;
  const step = side === 'behind' ? 1 : -1;
  const most = side === 'behind' ? MOST_BETWEEN : MOST_BEFORE;
  const from = side === 'behind' ? words.end : words.start - wanted.length;
  for (let at = from, between = 0; between <= most; at += step, between++) {
    const token = stream.tokens[at];
    if (token === undefined || token.sentence !== sentence || BETWEEN_CLAUSES.has(token.norm)) return;
    if (!standsAt(wanted, stream, at)) continue;
    const apart = { start: at, end: at + wanted.length };
    const hull = {
      start: Math.min(words.start, apart.start),
      end: Math.max(words.end, apart.end),
    };
    yield { entry, form, words, apart, hull };
  }
}

/** *stakeholder analyse* for `stakeholderanalyse`. */
function* joinedAt(stream: TokenStream, at: number, index: WordIndex): Iterable<FoundWord> {
  const first = stream.tokens[at] as Token;
  const second = stream.tokens[at + 1];
  if (second?.kind !== 'word' || first.kind !== 'word' || second.sentence !== first.sentence) return;
  if (!second.spaced || Math.min(first.norm.length, second.norm.length) < SHORTEST_PART) return;
  const joined = first.norm + second.norm;
  for (const entry of index.entriesFor(joined)) {
    const form = entry.isJoinable && entry.forms().find(({ words }) => isOne(words, joined));
    const words = { start: at, end: at + 2 };
    if (form) yield { entry, form, words, hull: words };
  }
}

function isOne(words: readonly string[], norm: string): boolean {
  return words.length === 1 && isSame(words[0] as string, norm);
}

function* compoundsAt(stream: TokenStream, at: number, index: WordIndex): Iterable<FoundWord> {
  const { norm } = stream.tokens[at] as Token;
  const words = { start: at, end: at + 1 };
  for (const entry of index.compoundsFor(norm)) {
    const { firsts = [] } = entry.compounds ?? {};
    const single = entry.forms().filter((form) => form.words.length === 1 && form.apart === undefined);
    const lastForm = single.find(({ words: [word = ''] }) => cutEnd(norm, word) !== undefined);
    const last = lastForm && cutEnd(norm, lastForm.words[0] as string);
    if (lastForm !== undefined && last !== undefined) {
      yield { entry, form: lastForm, words, hull: words, rest: { text: last, side: 'before' } };
    }
    const [firstForm] = single;
    for (const first of firsts) {
      const rest = cutStart(norm, first);
      if (rest === undefined || firstForm === undefined) continue;
      yield { entry, form: firstForm, words, hull: words, rest: { text: rest, side: 'behind' } };
    }
  }
}

/** What stands before the word that ends a token. */
function cutEnd(norm: string, word: string): string | undefined {
  if (norm.length > word.length && norm.endsWith(word)) return norm.slice(0, -word.length);
  const joined = withoutHyphens(norm);
  const bare = withoutHyphens(word);
  return joined.length > bare.length && joined.endsWith(bare) ? joined.slice(0, -bare.length) : undefined;
}

function cutStart(norm: string, word: string): string | undefined {
  if (norm.length > word.length && norm.startsWith(word)) return norm.slice(word.length);
  const joined = withoutHyphens(norm);
  const bare = withoutHyphens(word);
  return joined.length > bare.length && joined.startsWith(bare) ? joined.slice(bare.length) : undefined;
}

function fitsCase({ tokens, text }: TokenStream, { entry, words, rest }: FoundWord): boolean {
  const start = (tokens[words.start] as Token).start;
  const end = (tokens[words.end - 1] as Token).end;
  const skipped = rest?.side === 'before' ? rest.text.length : 0;
  return entry.fitsCase(text.slice(start + skipped, end));
}

/** An exception counts where it overlaps the words. */
function isExcepted(stream: TokenStream, { entry, words }: FoundWord): boolean {
  return entry.exceptions().some((form) => {
    const length = form.words.length;
    for (let at = words.start - length + 1; at < words.end; at++) {
      if (standsAt(form.words, stream, at)) return true;
    }
    const joined = stream.tokens.slice(words.start, words.end + 1).map(({ norm }) => norm);
    return isOne(form.words, joined.join('')) || isOne(form.words, joined.slice(0, -1).join(''));
  });
}
