import type { ActionContext } from './action.js';

const LONGEST = 60;
/** Words of letters with hyphens, apostrophes and digits inside; a phrase has a few of them. */
const WORDS = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*(?: [\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*){0,4}$/u;

/** The word or phrase that is selected; undefined where nothing is, or no such thing. */
export function selectedWord({ document, range }: ActionContext): string | undefined {
  if (range.end - range.start > LONGEST) return undefined;
  return asEntry(document.text.slice(range.start, range.end));
}

/** Words as a list has them: an entry with a capital would hold for words with a capital only. */
export function asEntry(text: string): string | undefined {
  const word = text.trim().replace(/\s+/g, ' ');
  if (!WORDS.test(word) || !/\p{L}/u.test(word)) return undefined;
  const [first = ''] = word;
  const rest = word.slice(first.length);
  // `Stakeholder` at the start of a sentence; `ING` and `iPhone` are names.
  return rest === rest.toLowerCase() ? word.toLowerCase() : word;
}
