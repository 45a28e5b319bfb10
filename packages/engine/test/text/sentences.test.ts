import { expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokenize.js';
import { toy } from '../support/language.js';

/** Sentences as they stand in the text, a `|` between two. */
function showSentences(text: string): string {
  const { tokens, sentences } = tokenize(text, toy.abbreviations);
  return sentences
    .map(({ start, end }) => text.slice(tokens[start]?.start, tokens[end - 1]?.end))
    .join(' | ');
}

it.each([
  ['Ja. Nee.', 'Ja. | Nee.'],
  ['Ja! Nee? Toch…', 'Ja! | Nee? | Toch…'],
  ['Ja! zei hij', 'Ja! | zei hij'],
  ['ja. nee', 'ja. nee'],
  ['Ja... nee', 'Ja... nee'],
  ['Ja… Nee', 'Ja… | Nee'],
  ['Ja?! Nee', 'Ja?! | Nee'],
  ['‘Ja.’ Nee.', '‘Ja.’ | Nee.'],
  ['(Ja.) Nee.', '(Ja.) | Nee.'],
  ['Ja. ‘Nee.’', 'Ja. | ‘Nee.’'],
  ['Ja. (Nee.)', 'Ja. | (Nee.)'],
  ['Ja. 24 keer', 'Ja. | 24 keer'],
  ['Ja. \ufffc kan', 'Ja. | \ufffc kan'],
  ["Ja. 's Avonds wel", "Ja. | 's Avonds wel"],
  ["Elke dag. 's avonds", "Elke dag. 's avonds"],
  ['hoi allemaal. wij bellen', 'hoi allemaal. | wij bellen'],
  ['zie bijv. onze site', 'zie bijv. onze site'],
  ['Dit is voor u. Wij bellen', 'Dit is voor u. | Wij bellen'],
  ['dhr. De Vries belt', 'dhr. De Vries belt'],
  ['art. 3 van', 'art. 3 van'],
  ['o.a. De Vries', 'o.a. De Vries'],
  ['wij bellen z.s.m. De rest', 'wij bellen z.s.m. De rest'],
  ['plan B. Daarna', 'plan B. Daarna'],
  ['J. de Vries en J.K. Rowling', 'J. de Vries en J.K. Rowling'],
  ['in 2024. Daarna', 'in 2024. | Daarna'],
  ['te hoog.De prijs', 'te hoog. | De prijs'],
  ['te hoog.DE', 'te hoog.DE'],
  ['Ja\nNee', 'Ja\nNee'],
  ['Fijn! 😀 Wij', 'Fijn! | 😀 Wij'],
  ['Ĳs. Ĳsje', 'Ĳs. | Ĳsje'],
  ['Één. Één', 'Één. | Één'],
  ['. . .', '. . .'],
  ['', ''],
])('%s', (text, sentences) => {
  expect(showSentences(text)).toBe(sentences);
});

it('keeps a sentence at a length at which looking through it stays cheap', () => {
  const { sentences, tokens } = tokenize('woord '.repeat(5000), new Set());
  expect(tokens).toHaveLength(5000);
  expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(250);
});
