import type { Range } from '@geestdrift/engine';

/** A string of an entry: the quoted pieces that it is written in, without their quotes, in order. */
export type PoString = readonly Range[];

/** An entry of a PO file that is in use. */
export interface PoEntry {
  readonly context: PoString;
  readonly id: PoString;
  /** The translation; of a plural one for each form. */
  readonly translations: readonly PoString[];
}

interface Draft {
  context: Range[];
  id: Range[];
  translations: Range[][];
  isFuzzy: boolean;
}

const LINE = /^[ \t]*(?:(msgctxt|msgid_plural|msgid|msgstr)(?:\[\d+\])?[ \t]*)?"(.*)"[ \t\r]*$/;
const FUZZY = /^[ \t]*#,.*\bfuzzy\b/;

/**
 * The entries of a PO file, in order, the header too, whose `id` is empty; without those that are obsolete (`#~`) or
 * fuzzy, which no program shows. In linear time.
 */
export function findEntries(source: string): PoEntry[] {
  const found: PoEntry[] = [];
  let draft = emptyDraft();
  let open: Range[] | undefined;
  const finish = (): void => {
    if (draft.translations.length > 0 && !draft.isFuzzy) found.push(draft);
    draft = emptyDraft();
  };
  for (let at = 0; at < source.length; ) {
    const newline = source.indexOf('\n', at);
    const end = newline < 0 ? source.length : newline;
    const line = source.slice(at, end);
    const match = LINE.exec(line);
    if (match !== null) {
      const [, keyword, content = ''] = match;
      // What follows the translation begins another entry.
      if ((keyword === 'msgid' || keyword === 'msgctxt') && draft.translations.length > 0) finish();
      if (keyword !== undefined) open = startString(draft, keyword);
      const start = at + line.lastIndexOf('"') - content.length;
      open?.push({ start, end: start + content.length });
    } else {
      // A comment stands before an entry, never in it.
      if (draft.id.length > 0 && /^[ \t]*(?:#|\r?$)/.test(line)) finish();
      if (FUZZY.test(line)) draft.isFuzzy = true;
      open = undefined;
    }
    at = end + 1;
  }
  finish();
  return found;
}

function emptyDraft(): Draft {
  return { context: [], id: [], translations: [], isFuzzy: false };
}

function startString(draft: Draft, keyword: string): Range[] {
  if (keyword === 'msgctxt') return draft.context;
  if (keyword === 'msgid') return draft.id;
  const pieces: Range[] = [];
  if (keyword === 'msgstr') draft.translations.push(pieces);
  return pieces;
}
