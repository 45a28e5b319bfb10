import { type BlockKind, type BlockView, type DocumentView, type Range, tokenize } from '@geestdrift/engine';

/** A document of blocks of text, as conditions see it; its source is the texts, a blank line apart. */
export function documentOf(
  texts: readonly string[],
  source: string = texts.join('\n\n'),
  kind: BlockKind = 'paragraph',
): DocumentView {
  let behind = 0;
  const views = texts.map((text, index): BlockView => {
    const offset = source.indexOf(text, behind);
    behind = offset + text.length;
    const stream = tokenize(text, new Set());
    const placeOf = ({ start, end }: Range): Range => ({
      start: offset + (stream.tokens[start]?.start ?? 0),
      end: offset + (stream.tokens[end - 1]?.end ?? 0),
    });
    return {
      ...stream,
      kind,
      neighbour: (distance) => views[index + distance],
      heading: () => undefined,
      leadIn: () => undefined,
      columnHead: () => undefined,
      placeOf,
      get document() {
        return document;
      },
    };
  });
  const document: DocumentView = {
    blockCount: views.length,
    block: (index) => views[index],
    audience: undefined,
    source,
    recall: (find) => find(document),
  };
  return document;
}
