import { type Node, parseDocument } from 'yaml';
import { nestsTooDeep } from '../nesting.js';

/** Longer texts are answered with nothing: no one writes them by hand. */
const MAX_LENGTH = 2_000_000;

/** What can be made of a text, broken or not; null where that is nothing. Offsets are those of the text. */
export function parseLoosely(text: string): Node | null {
  if (text.length > MAX_LENGTH || nestsTooDeep(text)) return null;
  try {
    return parseDocument(text, { prettyErrors: false, uniqueKeys: false }).contents;
  } catch {
    // Nesting that is deep enough ends yaml's stack.
    return null;
  }
}
