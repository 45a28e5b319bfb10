import { toListEntry } from '../../list-entry.js';
import type { ActionContext } from './action.js';

const LONGEST = 60;
/** Words of letters with hyphens, apostrophes and digits inside; a phrase has a few of them. */
const WORDS = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*(?: [\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*){0,4}$/u;

/** The word or phrase that is selected; undefined where nothing is, or no such thing. */
export function selectedWord({ document, range }: ActionContext): string | undefined {
  if (range.end - range.start > LONGEST) return undefined;
  return asEntry(document.text.slice(range.start, range.end));
}

/** What is offered unasked is a word beyond doubt. */
export function asEntry(text: string): string | undefined {
  const entry = toListEntry(text);
  return entry !== undefined && WORDS.test(entry) && /\p{L}/u.test(entry) ? entry : undefined;
}
