import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deletion } from '../../src/rewrite/deletion.js';

it.each([
  ['start', '‹Altijd› snel klaar', 'snel klaar'],
  ['middle', 'snel ‹altijd› klaar', 'snel klaar'],
  ['end', 'snel klaar ‹altijd›', 'snel klaar'],
  ['before a stop', 'snel ‹altijd›.', 'snel.'],
  ['before a comma', 'snel ‹altijd›, klaar', 'snel, klaar'],
  ['the whole text', '‹altijd›', ''],
  ['between commas', 'u, ‹helaas›, niet', 'u, niet'],
  ['the last of a list', 'snel, ‹foutloos›.', 'snel.'],
  ['behind a comma at the end', 'snel, ‹foutloos›', 'snel'],
  ['behind a comma, more following', 'snel, ‹altijd› klaar', 'snel, klaar'],
  ['at the start with a comma', '‹Helaas›, wij sluiten', 'wij sluiten'],
  ['at the start of a sentence with a comma', 'Nee. ‹Helaas›, wij sluiten', 'Nee. wij sluiten'],
  ['in brackets', 'snel (‹altijd›) klaar', 'snel klaar'],
  ['in brackets at the end', 'snel (‹altijd›).', 'snel.'],
  ['first in brackets', '(‹altijd› snel)', '(snel)'],
  ['last in brackets', '(snel ‹altijd›)', '(snel)'],
  ['first in quotes', '‘‹altijd› snel’', '‘snel’'],
  ['part of a pair', 'altijd/‹nooit› klaar', 'altijd/ klaar'],
  ['before a line end', 'wij zijn ‹altijd›\nklaar', 'wij zijn\nklaar'],
  ['behind a line end', 'wij zijn\n‹altijd› klaar', 'wij zijn\nklaar'],
  ['alone on its line', 'wij\n‹altijd›\nklaar', 'wij\nklaar'],
  ['several spaces', 'wij  ‹altijd›  klaar', 'wij  klaar'],
  ['a non-breaking space', 'wij\u00a0‹altijd› klaar', 'wij\u00a0klaar'],
])('deletes %s', (_, marked, after) => {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const text = marked.replace(/[‹›]/g, '');
  const range = deletion(text, start, end);
  expect(text.slice(0, range.start) + text.slice(range.end)).toBe(after);
});

it('takes the words themselves, and besides them only white space, commas and brackets', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', ',', '.', '(', ')', '\n', '"') });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const whole = `${before}woord${after}`;
      const start = before.length;
      const range = deletion(whole, start, start + 5);
      expect(range.start).toBeLessThanOrEqual(start);
      expect(range.end).toBeGreaterThanOrEqual(start + 5);
      const beside = whole.slice(range.start, start) + whole.slice(start + 5, range.end);
      expect(beside).toMatch(/^[\s,()]*$/);
    }),
  );
});
