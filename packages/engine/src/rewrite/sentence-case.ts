import type { Range } from '../model/document.js';
import type { TextEdit } from '../model/match.js';
import type { Token, TokenStream } from '../model/token.js';
import { capitalize, isAllCapitals, keepCase, startsWithCapital } from './letter-case.js';

/** Keeps the capital of a sentence whose first word the edits replace or delete, and writes in capitals in a sentence of capitals. */
export function keepSentenceCase(stream: TokenStream, edits: readonly TextEdit[]): readonly TextEdit[] {
  let result = edits.map((edit) => ({ ...edit, text: shout(stream, edit) }));
  result.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  for (const sentence of sentencesOf(stream, edits)) {
    const index = firstWord(stream, sentence.start, sentence.end);
    if (index === undefined || isJoined(stream, sentence.start, edits)) continue;
    const { start, end } = stream.tokens[index] as Token;
    if (startsWithCapital(stream.text.slice(start, end))) result = mend(stream, result, index, sentence.end);
  }
  return result;
}

/** The words of an edit, in capitals where all around is. */
function shout(stream: TokenStream, edit: TextEdit): string {
  const { text, tokens, sentences } = stream;
  const index = sentenceAt(stream, edit.range.start);
  const { start, end } = sentences[index] as Range;
  const around = text.slice((tokens[start] as Token).start, (tokens[end - 1] as Token).end);
  return SMALL.test(around) || !SHOUTED.test(around) ? edit.text : keepCase(around, edit.text);
}
const SMALL = /\p{Ll}/u;
/** Not *L.S.*, *KPN*. */
const SHOUTED = /\p{Lu}{3}.*\p{Lu}{3}|\p{Lu}{6}/u;

/** The sentences that the edits touch. */
function sentencesOf(stream: TokenStream, edits: readonly TextEdit[]): readonly Range[] {
  const touched = new Set<number>();
  for (const { range } of edits) {
    const last = sentenceAt(stream, range.end);
    for (let index = sentenceAt(stream, range.start); index <= last; index++) touched.add(index);
  }
  return [...touched].sort((a, b) => a - b).flatMap((index) => stream.sentences[index] ?? []);
}

/** The index of the last sentence that starts at or before an offset of the text. */
function sentenceAt({ sentences, tokens }: TokenStream, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const first = tokens[(sentences[middle] as Range).start] as Token;
    if (first.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether an edit takes the end of the sentence before: then this one may no longer be a sentence of its own. */
function isJoined({ tokens }: TokenStream, sentenceStart: number, edits: readonly TextEdit[]): boolean {
  const before = tokens[sentenceStart - 1];
  if (before === undefined) return false;
  return edits.some(
    ({ range, text }) => range.start < before.end && range.end >= before.end && !/[.!?…]$/.test(text.trim()),
  );
}

function firstWord(stream: TokenStream, from: number, to: number): number | undefined {
  for (let index = from; index < to; index++) {
    const token = stream.tokens[index] as Token;
    if (token.kind !== 'punctuation') return token.kind === 'word' ? index : undefined;
  }
  return undefined;
}

function mend(stream: TokenStream, edits: TextEdit[], firstIndex: number, sentenceEnd: number): TextEdit[] {
  const first = stream.tokens[firstIndex] as Token;
  const index = edits.findIndex(({ range }) => range.start <= first.start && range.end > first.start);
  const inserted = edits.findIndex(({ range }) => range.start === first.start && range.end === first.start);
  const at = index >= 0 ? index : inserted;
  const edit = edits[at];
  if (edit === undefined) return edits;
  // *iPhone* is written so everywhere.
  if (/^\p{Ll}+\p{Lu}/u.test(edit.text)) return edits;
  if (/\p{L}/u.test(edit.text)) {
    return edits.map((other, position) =>
      position === at ? { ...edit, text: capitalize(edit.text) } : other,
    );
  }
  if (index < 0) return edits;
  const next = firstWordLeft(stream, edits, firstIndex, sentenceEnd);
  if (next === undefined) return edits;
  return withCapital(stream, edits, next);
}

/** The word that the sentence starts with after the edits; undefined when that is something else. */
function firstWordLeft(
  stream: TokenStream,
  edits: readonly TextEdit[],
  from: number,
  to: number,
): Token | undefined {
  for (let index = from; index < to; index++) {
    const token = stream.tokens[index] as Token;
    const isClitic = token.norm.length === 2 && token.norm[0] === "'";
    if (token.kind === 'punctuation' || isClitic) continue;
    const isDeleted = edits.some(
      ({ range, text }) => text === '' && range.start <= token.start && range.end >= token.end,
    );
    if (!isDeleted) return token.kind === 'word' ? token : undefined;
  }
  return undefined;
}

/** The first word that is left: capitalised where it stands, or in the edit that replaces it. */
function withCapital(stream: TokenStream, edits: TextEdit[], word: Token): TextEdit[] {
  const replacing = edits.find(
    ({ range, text }) => range.start <= word.start && range.end > word.start && text !== '',
  );
  if (replacing !== undefined) {
    return edits.map((edit) => (edit === replacing ? { ...edit, text: capitalize(edit.text) } : edit));
  }
  const original = stream.text.slice(word.start, word.end);
  const capital = capitalize(original);
  if (capital === original || isAllCapitals(original)) return edits;
  const length = capital.startsWith('IJ') ? 2 : 1;
  const edit = { range: { start: word.start, end: word.start + length }, text: capital.slice(0, length) };
  return [...edits, edit].sort((a, b) => a.range.start - b.range.start);
}
