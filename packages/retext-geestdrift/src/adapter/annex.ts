import { OPAQUE, type Prose, type Range } from '@geestdrift/engine';
import { alignText } from './align-text.js';
import type { Leaf } from './collect-paragraphs.js';
import { ProseDraft } from './prose-draft.js';

/** A paragraph that the file does not hold where the tree says: its text stands behind the file's own. */
export interface AnnexedParagraph extends Range {
  readonly text: string;
  readonly prose: Prose;
  /** The place that the tree claims for a range of the annex; undefined where it claims none. */
  locate(range: Range): Range | undefined;
}

/** Reads a paragraph from its leaves alone; `start` is where its text will stand. */
export function annexParagraph(leaves: readonly Leaf[], start: number): AnnexedParagraph {
  const texts = leaves.map(({ value, opaque }) => (opaque ? OPAQUE : value));
  const text = texts.join('');
  const draft = new ProseDraft();
  alignText(text, text, 0, text.length, draft);
  const { map, ...prose } = draft.finish([]);
  const runs = map.runs.map((run) => ({ ...run, source: run.source + start }));
  const claim = (offset: number): number | undefined => claimedOffset(leaves, texts, offset - start);
  return {
    text,
    start,
    end: start + text.length,
    prose: { ...prose, map: { runs } },
    locate: (range) => {
      const first = claim(range.start);
      const last = claim(range.end - 1);
      return first === undefined || last === undefined
        ? undefined
        : { start: first, end: Math.max(first, last) + 1 };
    },
  };
}

function claimedOffset(
  leaves: readonly Leaf[],
  texts: readonly string[],
  offset: number,
): number | undefined {
  let behind = 0;
  for (const [index, text] of texts.entries()) {
    behind += text.length;
    if (offset >= behind) continue;
    const start = leaves[index]?.start;
    return start === undefined ? undefined : start + offset - (behind - text.length);
  }
  return undefined;
}
