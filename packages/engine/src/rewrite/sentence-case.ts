import type { TextEdit } from '../model/match.js';
import type { Token, TokenStream } from '../model/token.js';
import { capitalize, isAllCapitals, startsWithCapital } from './letter-case.js';

/** Keeps the capital of a sentence whose first word the edits replace or delete. */
export function keepSentenceCase(stream: TokenStream, edits: readonly TextEdit[]): readonly TextEdit[] {
  let result = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  for (const sentence of stream.sentences) {
    const first = firstWord(stream, sentence.start, sentence.end);
    if (first === undefined) continue;
    const word = stream.text.slice(first.start, first.end);
    if (startsWithCapital(word)) result = mend(stream, result, first, sentence.end);
  }
  return result;
}

function firstWord(stream: TokenStream, from: number, to: number): Token | undefined {
  for (let index = from; index < to; index++) {
    const token = stream.tokens[index] as Token;
    if (token.kind !== 'punctuation') return token.kind === 'word' ? token : undefined;
  }
  return undefined;
}

function mend(stream: TokenStream, edits: TextEdit[], first: Token, sentenceEnd: number): TextEdit[] {
  const index = edits.findIndex(({ range }) => range.start <= first.start && range.end > first.start);
  const inserted = edits.findIndex(({ range }) => range.start === first.start && range.end === first.start);
  const at = index >= 0 ? index : inserted;
  const edit = edits[at];
  if (edit === undefined) return edits;
  if (/\p{L}/u.test(edit.text)) {
    return edits.map((other, position) => (position === at ? { ...edit, text: capitalize(edit.text) } : other));
  }
  if (index < 0) return edits;
  const next = nextWord(stream, edit.range.end, sentenceEnd);
  if (next === undefined) return edits;
  return withCapital(stream, edits, next);
}

function nextWord(stream: TokenStream, offset: number, sentenceEnd: number): Token | undefined {
  return stream.tokens.slice(0, sentenceEnd).find((token) => token.start >= offset && token.kind === 'word');
}

/** The first word that is left: capitalised where it stands, or in the edit that replaces it. */
function withCapital(stream: TokenStream, edits: TextEdit[], word: Token): TextEdit[] {
  const replacing = edits.find(({ range, text }) => range.start <= word.start && range.end > word.start && text !== '');
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
