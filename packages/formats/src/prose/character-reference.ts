import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';

/** A character reference that was read: what it stands for, and how many characters it takes, `&` included. */
export interface CharacterReference {
  readonly text: string;
  readonly length: number;
}

/** No reference is longer: the longest name has 31 letters, and more digits say nothing. */
const LONGEST = 48;

/**
 * The reference at `at`, where `source` has a `&`; undefined where it is an ampersand and nothing more.
 * `strict` wants the semicolon (Markdown); without it HTML's old names do without (`&eacute`).
 */
export function readCharacterReference(
  source: string,
  at: number,
  end: number,
  strict: boolean,
): CharacterReference | undefined {
  let text = '';
  const decoder = new HtmlEntityDecoder((code) => {
    text += String.fromCodePoint(code);
  });
  decoder.startEntity(strict ? DecodingMode.Strict : DecodingMode.Legacy);
  const slice = source.slice(at + 1, Math.min(end, at + LONGEST));
  let length = decoder.write(slice, 0);
  if (length < 0) length = decoder.end();
  return length > 0 && text.length > 0 ? { text, length } : undefined;
}

/** References to what is no part of a word: a word beside one stands unbroken in the source. */
const INSIDE_A_WORD =
  /&(?!(?:nbsp|quot|ldquo|rdquo|bdquo|laquo|raquo|hellip|bull|euro|lt|gt|ndash|mdash);|amp;(?:\s|$))[#A-Za-z]/;

/** Whether `text` holds a character reference that may stand inside a word. */
export function hasReferenceInWord(text: string): boolean {
  return text.includes('&') && INSIDE_A_WORD.test(text);
}
