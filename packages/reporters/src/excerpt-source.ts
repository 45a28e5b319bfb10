import type { Finding, Range } from '@geestdrift/engine';
import { createLineIndex } from '@geestdrift/engine/basics';
import type { FileResult, SourceExcerpt } from './model.js';

/**
 * The lines that a report may look at: those of findings, of what is proposed for them, and of notices. A run over many
 * files need not keep their texts.
 */
export function excerptSource(
  source: string,
  { findings, notices }: Pick<FileResult, 'findings' | 'notices'>,
): SourceExcerpt {
  const ranges = [
    ...findings.flatMap(rangesOf),
    ...notices.flatMap(({ offset }) => (offset === undefined ? [] : [pointAt(offset)])),
  ];
  if (ranges.length === 0) return { lines: [] };
  const index = createLineIndex(source);
  const kept = new Set<number>();
  for (const { start, end } of ranges) {
    const last = index.lineAt(end);
    for (let line = index.lineAt(start); line <= last; line++) kept.add(line);
  }
  const lines = [...kept].sort((a, b) => a - b);
  return {
    lines: lines.map((line) => {
      const { start, end } = index.rangeOf(line, line);
      return [line + 1, start, source.slice(start, end)];
    }),
  };
}

/** A finding with all that its proposals change; where the source does not show the words, its ends. */
function rangesOf({ range, unplaced, fix, suggestions }: Finding): readonly Range[] {
  if (unplaced === true) return [pointAt(range.start), pointAt(range.end)];
  const edited = [...(fix === undefined ? [] : [fix]), ...suggestions].flatMap(({ edits }) => edits);
  const starts = edited.map((edit) => edit.range.start);
  const ends = edited.map((edit) => edit.range.end);
  return [{ start: Math.min(range.start, ...starts), end: Math.max(range.end, ...ends) }];
}

function pointAt(offset: number): Range {
  return { start: offset, end: offset };
}
