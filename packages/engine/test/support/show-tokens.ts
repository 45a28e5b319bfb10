import { tokenize } from '../../src/text/tokenize.js';
import { toy } from './language.js';

/**
 * A text's tokens in short: `klant` a word's normal form, `#24` a number, `[,]` a mark, `<…>` what is no prose; a `+`
 * stands before what follows without white space, and a `|` at a sentence's end.
 */
export function showTokens(text: string): string {
  const { tokens, sentences } = tokenize(text, toy.abbreviations);
  const ends = new Set(sentences.map(({ end }) => end));
  return tokens
    .map(({ kind, start, end, norm, spaced }, index) => {
      const shown = {
        word: norm,
        number: `#${norm}`,
        punctuation: `[${norm}]`,
        opaque: `<${text.slice(start, end)}>`,
      };
      return `${spaced ? '' : '+'}${shown[kind]}${ends.has(index + 1) && index + 1 < tokens.length ? ' |' : ''}`;
    })
    .join(' ');
}
