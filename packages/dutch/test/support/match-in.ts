import type { BlockView, Match, Range } from '@geestdrift/engine';
import { viewsOf } from './view.js';

/**
 * A match in a block of its own: the tokens between `‹` and `›` are the focus, each `name` in `captures` takes the first
 * token with that word.
 */
export function matchIn(marked: string, captures: Readonly<Record<string, string>> = {}): Match {
  const open = marked.indexOf('‹');
  const close = marked.indexOf('›') - 1;
  const text = marked.replace(/[‹›]/g, '');
  const block = viewsOf([text])[0] as BlockView;
  const indexAt = (offset: number): number => block.tokens.findIndex(({ end }) => end > offset);
  const focus: Range = { start: indexAt(open), end: indexAt(close - 1) + 1 };
  const found = Object.entries(captures).map(([name, word]): [string, Range] => {
    const start = block.tokens.findIndex(({ norm }) => norm === word);
    return [name, { start, end: start + 1 }];
  });
  return { ruleId: 'proef', block, whole: focus, focus, captures: new Map(found), options: {} };
}

/** The text of a match after edits. */
export function applied(
  { block }: Match,
  edits: readonly { readonly range: Range; readonly text: string }[],
): string {
  return [...edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce(
      (text, { range, text: put }) => text.slice(0, range.start) + put + text.slice(range.end),
      block.text,
    );
}
