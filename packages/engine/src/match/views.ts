import type { Audience, Block, BlockKind, Range } from '../model/document.js';
import type { BlockView, DocumentView } from '../model/match.js';
import type { Token, TokenStream } from '../model/token.js';

/** What a view needs of a block; the retext plugins give the same over a tree. */
export interface ViewSource {
  readonly kind: BlockKind;
  readonly heading?: number | undefined;
  readonly leadIn?: number | undefined;
  readonly columnHead?: number | undefined;
  stream(): TokenStream;
}

/** Views of a document's blocks, each tokenized when it is first looked at. */
export function createDocumentView(sources: readonly ViewSource[], audience: Audience | undefined): DocumentView {
  const views: (BlockView | undefined)[] = new Array(sources.length);
  const block = (index: number | undefined): BlockView | undefined => {
    const source = index === undefined ? undefined : sources[index];
    if (index === undefined || source === undefined) return undefined;
    views[index] ??= new LazyBlockView(source, index, block, document);
    return views[index];
  };
  const document: DocumentView = { audience, blockCount: sources.length, block };
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
  };
}
