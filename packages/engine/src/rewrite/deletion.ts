import type { Range } from '../model/document.js';

/** Marks behind which a sentence, a bracket or a quotation begins. */
const OPENING = '([{<"\'“‘„«‹.!?…:;–—';
/** Marks that no comma stands before. */
const CLOSING = ',.;:!?)]}';

/**
 * The range of a text to delete so that no word, space, comma or bracket is left where it cannot stand: with the words
 * goes one white space, the comma that set them off at a border, and brackets that held nothing else.
 */
export function deletion(text: string, start: number, end: number): Range {
  const left = behindLast(text, start);
  const right = nextFrom(text, end);
  const before = text[left - 1];
  const after = text[right];
  if (before === '(' && after === ')') return deletion(text, left - 1, right + 1);
  const opens = before === undefined || OPENING.includes(before);
  if (opens && after === ',') return { start, end: nextFrom(text, right + 1) };
  if (before === ',' && (after === undefined || CLOSING.includes(after)))
    return { start: left - 1, end: right };
  if (left === start && !opens) return { start, end };
  if (right === end) return { start: left, end };
  return left > 0 && breaksLine(text, end, right) && !breaksLine(text, left, start)
    ? { start: left, end }
    : { start, end: right };
}

function breaksLine(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes('\n');
}

/** The offset just behind the last character before `offset` that is no white space. */
function behindLast(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/.test(text[at - 1] as string)) at--;
  return at;
}

/** The offset of the first character from `offset` on that is no white space. */
function nextFrom(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /\s/.test(text[at] as string)) at++;
  return at;
}
