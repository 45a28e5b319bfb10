import { readCharacterReference } from '../../prose/character-reference.js';
import type { ProseBuilder } from '../../prose/prose-builder.js';
import { isSpace } from '../../prose/trim.js';

/** White space that is no single space, and what may start a character reference. */
const STOPS = /[ \t\n\v\f\r]{2,}|[\t\n\v\f\r]|&/g;

/**
 * Copies text as HTML reads it: a run of white space is one space, or a `\n` where it breaks the line; none at the
 * start; character references stand for what they say.
 */
export function copyCollapsed(builder: ProseBuilder, text: string, from: number, to: number): void {
  const slice = text.slice(from, to);
  let done = 0;
  if (isSpace(slice.charCodeAt(0)) && endsBlank(builder)) {
    while (done < slice.length && isSpace(slice.charCodeAt(done))) done++;
  }
  for (const stop of slice.matchAll(STOPS)) {
    const at = stop.index;
    if (at < done) continue;
    builder.copy(from + done, from + at);
    done = at + stop[0].length;
    if (stop[0] === '&') done = at + copyReference(builder, text, from + at, to);
    else if (!endsBlank(builder)) copySpace(builder, stop[0], from + at);
  }
  builder.copy(from + done, to);
}

function copySpace(builder: ProseBuilder, space: string, at: number): void {
  if (space === '\n') builder.lineBreak(at);
  else builder.put(/[\n\r]/.test(space) ? '\n' : ' ', at, at + space.length);
}

function endsBlank(builder: ProseBuilder): boolean {
  return builder.length === 0 || isSpace(builder.last);
}

/** Copies the reference at `at`, or the bare ampersand. Gives how many characters it took. */
function copyReference(builder: ProseBuilder, text: string, at: number, end: number): number {
  const reference = readCharacterReference(text, at, end, false);
  if (reference === undefined) {
    builder.copy(at, at + 1);
    return 1;
  }
  builder.put(reference.text, at, at + reference.length);
  return reference.length;
}
