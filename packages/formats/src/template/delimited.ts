import type { Range } from '@geestdrift/engine';
import type { Syntax, Tag, TagReading } from './model.js';
import type { Scan } from './scan.js';

/** How tags between two delimiters are written and read. */
export interface Delimited {
  readonly open: string;
  readonly close: string;
  /** Where more than the opening delimiter tells a tag. */
  readonly opener?: string;
  /** The longest inside (UTF-16): what is longer is none. */
  readonly longest?: number;
  /** What no inside has. */
  readonly forbidden?: RegExp;
  /** What a tag says, by its inside; undefined where it is none. */
  read(inside: string): TagReading | undefined;
}

const LONGEST = 20_000;
/** An expression with an empty line in it is none: somebody wrote two braces. */
export const BLANK_LINE = /(?:\n|\r(?!\n))[ \t]*[\n\r]/;
/** Comments are longer than what is printed. */
export const LONGEST_VALUE = 2000;

/** Tags between two delimiters. */
export function delimited(definition: Delimited): Syntax {
  const { open, close, longest = LONGEST, forbidden, read } = definition;
  return {
    opener: definition.opener ?? escaped(open),
    read: (scan, at) => {
      const from = at + open.length;
      const to = scan.find(close, from, longest);
      if (to === undefined) return undefined;
      const inside = scan.source.slice(from, to);
      if (forbidden?.test(inside) === true) return undefined;
      const reading = read(inside);
      if (reading === undefined) return undefined;
      return placed(scan, reading, { start: at, from, to, end: to + close.length });
    },
  };
}

/** Tags of one kind between two delimiters. */
export function alike(open: string, close: string, role: Tag['role'], longest = LONGEST): Syntax {
  return delimited({ open, close, longest, read: () => ({ role }) });
}

interface Place {
  readonly start: number;
  /** The inside. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** A reading of a tag as a tag of the source. */
export function placed(scan: Scan, reading: TagReading, { start, from, to, end }: Place): Tag {
  const { role, keyword, content, text, upTo } = reading;
  const isComment = role === 'comment';
  const closing = upTo && scan.match(upTo, end);
  // All tags have one shape: there are many of them.
  return {
    role,
    keyword,
    content,
    start,
    end: closing?.end ?? end,
    text: text && { start: from + text.start, end: from + text.end },
    comment: isComment ? insideOf(closing, end, { start: from, end: to }) : undefined,
    resume: undefined,
  };
}

/** What is commented out: up to what closes it, else the tag's own inside. */
function insideOf(closing: Range | undefined, start: number, own: Range): Range {
  return closing === undefined ? own : { start, end: closing.start };
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
