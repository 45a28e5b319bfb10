import { type BlockKind, type BlockView, type DocumentView, type Match, tokenize } from '@geestdrift/engine';
import { ABBREVIATIONS } from '../../src/lexicon/abbreviations.js';

/** A block of a made-up document: its kind and text, and the index of its column's head. */
export interface Draft {
  readonly text: string;
  readonly kind?: BlockKind;
  readonly head?: number;
}

/** The blocks of a made-up document as conditions see them; `read` counts how often they are gone over. */
export function viewsOf(drafts: readonly (string | Draft)[], read = { times: 0 }): readonly BlockView[] {
  const views: BlockView[] = [];
  const document: DocumentView = {
    blockCount: drafts.length,
    block: (index) => views[index],
    blocks: () => {
      read.times++;
      return views;
    },
    audience: undefined,
  };
  drafts.forEach((draft, index) => {
    const { text, kind = 'paragraph', head } = typeof draft === 'string' ? { text: draft } : (draft as Draft);
    views.push({
      ...tokenize(text, ABBREVIATIONS),
      kind,
      neighbour: (distance) => views[index + distance],
      heading: () => undefined,
      leadIn: () => undefined,
      columnHead: () => (head === undefined ? undefined : views[head]),
      document,
    });
  });
  return views;
}

/** A match of some words in a block; the words must stand in it. */
export function matchOf(block: BlockView, words: string): Match {
  const wanted = tokenize(words, ABBREVIATIONS).tokens.map(({ norm }) => norm);
  const start = block.tokens.findIndex((_, at) =>
    wanted.every((norm, i) => block.tokens[at + i]?.norm === norm),
  );
  if (start < 0) throw new Error(`‘${words}’ is not in ‘${block.text}’`);
  const focus = { start, end: start + wanted.length };
  return { ruleId: 'r', block, whole: focus, focus, captures: new Map(), options: {} };
}
