import { showPlainly } from '../display-path.js';
import { measureText } from './cells.js';

/** Breaks a sentence into lines of at most `columns`; a longer word stays whole. */
export function wrapText(text: string, columns: number): string[] {
  const [first = '', ...words] = showPlainly(text.replace(/\s+/g, ' ').trim()).split(' ');
  const lines: string[] = [];
  let line = first;
  let width = measureText(first);
  for (const word of words) {
    const more = measureText(word);
    if (width + 1 + more > columns) {
      lines.push(line);
      line = word;
      width = more;
    } else {
      line += ` ${word}`;
      width += 1 + more;
    }
  }
  return [...lines, line];
}
