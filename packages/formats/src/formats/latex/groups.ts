import type { Range } from '@geestdrift/engine';

const LONGEST = 20_000;
const BRACE = /\\[\s\S]|[{}]/g;

/** Behind the brace that closes the one at `at`; undefined where none does, up to `limit` or far behind. */
export function groupEnd(text: string, at: number, limit: number): number | undefined {
  if (text.charAt(at) !== '{') return undefined;
  const piece = text.slice(at, Math.min(limit, at + LONGEST));
  let depth = 0;
  for (const { 0: brace, index } of piece.matchAll(BRACE)) {
    if (brace === '{') depth++;
    else if (brace === '}' && --depth === 0) return at + index + 1;
  }
  return undefined;
}

/** The arguments of a command whose name ends at `at`: those in braces, without them, and where all of them end. */
export interface Arguments {
  readonly groups: readonly Range[];
  readonly end: number;
}

const OPTION = /[ \t]*\[(?:[^[\]{}\n]|\{[^{}\n]{0,200}\}){0,300}\]/y;
const MOST_GROUPS = 6;

/** Reads `[options]` and up to `most` arguments; undefined where a brace is not closed. */
export function readArguments(
  text: string,
  at: number,
  limit: number,
  most = MOST_GROUPS,
): Arguments | undefined {
  const groups: Range[] = [];
  let end = at;
  for (;;) {
    OPTION.lastIndex = end;
    if (OPTION.test(text) && OPTION.lastIndex <= limit) {
      end = OPTION.lastIndex;
    } else if (text.charAt(end) === '{' && groups.length < most) {
      const close = groupEnd(text, end, limit);
      if (close === undefined) return undefined;
      groups.push({ start: end + 1, end: close - 1 });
      end = close;
    } else {
      return { groups, end };
    }
  }
}
