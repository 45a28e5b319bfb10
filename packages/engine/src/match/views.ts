import type { Audience, Block, BlockKind, Range } from '../model/document.js';
import type { BlockView, DocumentView } from '../model/match.js';
import { type OffsetMap, sourceEnd, sourceStart } from '../model/offset-map.js';
import type { Token, TokenStream } from '../model/token.js';

/** What a view needs of a block; the retext plugins give the same over a tree. */
export interface ViewSource {
  readonly kind: BlockKind;
  readonly heading?: number | undefined;
  readonly leadIn?: number | undefined;
  readonly columnHead?: number | undefined;
  stream(): TokenStream;
  map(): OffsetMap;
}

/** A document whose views can be let go, so that a large one does not keep all its tokens. */
export interface ForgetfulDocument extends DocumentView {
  /** Lets go of a block's tokens; they are made anew if they are asked for again. */
  forget(index: number): void;
}

/** How many views are kept at most: a look far around must not keep the tokens of all that was looked at. */
const MOST_VIEWS = 64;

/** Views of a document's blocks, each tokenized when it is first looked at, and anew when it was let go. */
export function createDocumentView(
  blockCount: number,
  sourceAt: (index: number) => ViewSource,
  audience: Audience | undefined,
  source: string,
): ForgetfulDocument {
  const views = new Map<number, BlockView>();
  const facts = new Map<unknown, unknown>();
  const block = (index: number | undefined): BlockView | undefined => {
    if (index === undefined || index < 0 || index >= blockCount) return undefined;
    const known = views.get(index);
    if (known !== undefined) return known;
    const view = new LazyBlockView(sourceAt(index), index, block, document);
    views.set(index, view);
    if (views.size > MOST_VIEWS) views.delete(views.keys().next().value as number);
    return view;
  };
  function* blocks(): Iterable<BlockView> {
    for (let index = 0; index < blockCount; index++) {
      yield views.get(index) ?? new LazyBlockView(sourceAt(index), index, block, document);
    }
  }
  const document: ForgetfulDocument = {
    audience,
    blockCount,
    source,
    block,
    blocks,
    recall: (find) => {
      if (!facts.has(find)) facts.set(find, find(document));
      return facts.get(find) as ReturnType<typeof find>;
    },
    forget: (index) => void views.delete(index),
  };
  return document;
}

class LazyBlockView implements BlockView {
  #stream: TokenStream | undefined;
  readonly #source: ViewSource;
  readonly #index: number;
  readonly #viewAt: (index: number | undefined) => BlockView | undefined;
  readonly document: DocumentView;

  constructor(
    source: ViewSource,
    index: number,
    viewAt: (index: number | undefined) => BlockView | undefined,
    document: DocumentView,
  ) {
    this.#source = source;
    this.#index = index;
    this.#viewAt = viewAt;
    this.document = document;
  }

  get kind(): BlockKind {
    return this.#source.kind;
  }
  get text(): string {
    return this.#tokens().text;
  }
  get tokens(): readonly Token[] {
    return this.#tokens().tokens;
  }
  get sentences(): readonly Range[] {
    return this.#tokens().sentences;
  }
  neighbour(distance: number): BlockView | undefined {
    return this.#viewAt(this.#index + distance);
  }
  heading(): BlockView | undefined {
    return this.#viewAt(this.#source.heading);
  }
  leadIn(): BlockView | undefined {
    return this.#viewAt(this.#source.leadIn);
  }
  columnHead(): BlockView | undefined {
    return this.#viewAt(this.#source.columnHead);
  }
  placeOf({ start, end }: Range): Range {
    const map = this.#source.map();
    const first = this.tokens[start];
    const last = this.tokens[end - 1];
    if (first === undefined || last === undefined) throw new RangeError(`no tokens ${start} to ${end}`);
    return { start: sourceStart(map, first.start), end: sourceEnd(map, last.end) };
  }

  #tokens(): TokenStream {
    this.#stream ??= this.#source.stream();
    return this.#stream;
  }
}

/** A view source over a block of a format. */
export function blockSource(block: Block, tokenize: (text: string) => TokenStream): ViewSource {
  return {
    kind: block.kind,
    heading: block.heading,
    leadIn: block.leadIn,
    columnHead: block.columnHead,
    stream: () => tokenize(block.prose().text),
    map: () => block.prose().map,
  };
}
