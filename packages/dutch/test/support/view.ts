import { type BlockKind, type BlockView, type DocumentView, type Match, tokenize } from '@geestdrift/engine';
import { ABBREVIATIONS } from '../../src/lexicon/abbreviations.js';

/** A block of a made-up document: its kind and text, and the index of its column's head. */
export interface Draft {
  readonly text: string;
  readonly kind?: BlockKind;
  readonly head?: number;
}

/**
 * The blocks of a made-up document as conditions see them; `read` counts how often they are gone over. Its source is the
 * texts, a blank line apart, where none is given.
 */
export function viewsOf(
  drafts: readonly (string | Draft)[],
  read = { times: 0 },
  source?: string,
): readonly BlockView[] {
  const blocks = drafts.map((draft): Draft => (typeof draft === 'string' ? { text: draft } : draft));
  const views: BlockView[] = [];
  const facts = new Map<unknown, unknown>();
  const document: DocumentView = {
    blockCount: blocks.length,
    block: (index) => views[index],
    blocks: () => {
      read.times++;
      return views;
    },
    audience: undefined,
    source: source ?? blocks.map(({ text }) => text).join('\n\n'),
    recall: (find) => {
      if (!facts.has(find)) facts.set(find, find(document));
      return facts.get(find) as ReturnType<typeof find>;
    },
  };
  let behind = 0;
  blocks.forEach(({ text, kind = 'paragraph', head }, index) => {
    const stream = tokenize(text, ABBREVIATIONS);
    const offset = document.source.indexOf(text, behind);
    behind = offset + text.length;
    views.push({
      ...stream,
      scan: text,
      kind,
      index,
      neighbour: (distance) => views[index + distance],
      heading: () => undefined,
      leadIn: () => undefined,
      columnHead: () => (head === undefined ? undefined : views[head]),
      placeOf: ({ start, end }) => ({
        start: offset + (stream.tokens[start]?.start ?? 0),
        end: offset + (stream.tokens[end - 1]?.end ?? 0),
      }),
      recall(find) {
        return find(this);
      },
      sourceAround({ start, end }, reach) {
        const place = this.placeOf({ start, end });
        return {
          before: document.source.slice(Math.max(0, place.start - reach), place.start),
          after: document.source.slice(place.end, place.end + reach),
        };
      },
      document,
    });
  });
  return views;
}

/** A made-up document; see {@link viewsOf}. */
export function documentOf(
  texts: readonly string[],
  source?: string,
  kind: BlockKind = 'paragraph',
): DocumentView {
  const [view] = viewsOf(
    texts.map((text) => ({ text, kind })),
    { times: 0 },
    source,
  );
  if (view === undefined) throw new Error('no block');
  return view.document;
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
