import type { Audience, Block, BlockKind, Document, Range } from '../model/document.js';
import type { BlockView, DocumentView } from '../model/match.js';
import { sourceEnd, sourceStart } from '../model/offset-map.js';
import type { Siblings } from '../model/siblings.js';
import type { Token, TokenStream } from '../model/token.js';

/** What a view is made of: a few words, as a check makes one for each block that anybody looks at. */
export interface ViewSource {
  readonly block: Block;
  /** Tells the words of the block apart. */
  stream(block: Block): TokenStream;
  /** Where facts about the block are kept, where it outlives its view. */
  facts?(): Map<unknown, unknown>;
}

/** How a view comes to another. */
export type Way = 'neighbour' | 'heading' | 'leadIn' | 'columnHead';

/** Is told what a check looks at besides its own block, and so what can change its outcome. */
export interface Onlooker {
  /** From one block at another, which may be outside the document. */
  block(from: number, to: number | undefined, way: Way): void;
  /** At the source so many characters around a block. */
  around(block: number, reach: number): void;
  /** At how many blocks the document has. */
  count(): void;
  /** At a fact about the document. */
  fact(find: FindFact, value: unknown): void;
  /** At the document as a whole. */
  document(): void;
  /** Does something that is not watched: what it looks at is told in another way. */
  unwatched<Result>(step: () => Result): Result;
}

export type FindFact = (document: DocumentView) => unknown;

/** What a block is asked of itself. */
export type BlockQuestion = (block: BlockView) => boolean;

/** Keeps what blocks answered, where a document is looked at again and again. */
export interface Answers {
  /** By block 0 where it has not been asked, else 1 for no, 2 for yes; may be written to. */
  of(question: BlockQuestion, count: number): Uint8Array;
}

const NO = 1;
const YES = 2;

/** A document whose views can be let go, so that a large one does not keep all its tokens. */
export interface ForgetfulDocument extends DocumentView {
  /** The view of the block to check. */
  viewOf(index: number): BlockView | undefined;
  /** The view of a further reading of a block, which nobody else sees. */
  readingOf(index: number, source: ViewSource): BlockView;
  /** Lets go of a block's tokens; they are made anew if they are asked for again. */
  forget(index: number): void;
}

/** What a document is looked at with, and what stands beside it. */
interface Surroundings {
  readonly onlooker?: Onlooker | undefined;
  readonly siblings?: Siblings | undefined;
  readonly answers?: Answers | undefined;
}

/** How many views are kept at most: a look far around must not keep the tokens of all that was looked at. */
const MOST_VIEWS = 64;

/** Views of a document's blocks, each tokenized when it is first looked at, and anew when it was let go. */
export function createDocumentView(
  blockCount: number,
  sourceAt: (index: number) => ViewSource,
  audience: Audience | undefined,
  { source, template }: Pick<Document, 'source' | 'template'>,
  { onlooker, siblings, answers }: Surroundings = {},
): ForgetfulDocument {
  const views = new Map<number, BlockView>();
  const facts = new Map<unknown, unknown>();
  const create = (index: number, from = sourceAt(index)): BlockView =>
    new LazyBlockView(from, index, source, viewFrom, document, onlooker);
  const viewAt = (index: number | undefined): BlockView | undefined => {
    if (index === undefined || index < 0 || index >= blockCount) return undefined;
    const known = views.get(index);
    if (known !== undefined) return known;
    const view = create(index);
    views.set(index, view);
    if (views.size > MOST_VIEWS) views.delete(views.keys().next().value as number);
    return view;
  };
  const viewFrom: ViewFrom = (from, to, way) => {
    onlooker?.block(from, to, way);
    return way === 'neighbour' && isApart(from, to) ? undefined : viewAt(to);
  };
  const isApart = (from: number, to: number | undefined): boolean =>
    to !== undefined && to >= 0 && to < blockCount && sourceAt(from).block.part !== sourceAt(to).block.part;
  function* blocks(where?: BlockQuestion): Iterable<BlockView> {
    onlooker?.document();
    const known = where && answers?.of(where, blockCount);
    for (let index = 0; index < blockCount; index++) {
      if (known?.[index] === NO) continue;
      const view = views.get(index) ?? create(index);
      if (where !== undefined && known?.[index] !== YES) {
        const holds = where(view);
        if (known !== undefined) known[index] = holds ? YES : NO;
        if (!holds) continue;
      }
      yield view;
    }
  }
  const document: ForgetfulDocument = {
    audience,
    get blockCount() {
      onlooker?.count();
      return blockCount;
    },
    get source() {
      onlooker?.document();
      return source;
    },
    get template() {
      onlooker?.document();
      return template;
    },
    get siblings() {
      onlooker?.document();
      return siblings;
    },
    block: (index) => {
      onlooker?.document();
      return viewAt(index);
    },
    blocks,
    recall: (find) => {
      const ask = (): unknown => find(document);
      if (!facts.has(find)) facts.set(find, onlooker === undefined ? ask() : onlooker.unwatched(ask));
      const fact = facts.get(find) as ReturnType<typeof find>;
      onlooker?.fact(find, fact);
      return fact;
    },
    viewOf: viewAt,
    readingOf: create,
    forget: (index) => void views.delete(index),
  };
  return document;
}

type ViewFrom = (from: number, to: number | undefined, way: Way) => BlockView | undefined;

class LazyBlockView implements BlockView {
  #stream: TokenStream | undefined;
  #facts: Map<unknown, unknown> | undefined;
  readonly #source: ViewSource;
  readonly #index: number;
  readonly #text: string;
  readonly #viewFrom: ViewFrom;
  readonly #onlooker: Onlooker | undefined;
  readonly document: DocumentView;

  constructor(
    source: ViewSource,
    index: number,
    text: string,
    viewFrom: ViewFrom,
    document: DocumentView,
    onlooker: Onlooker | undefined,
  ) {
    this.#source = source;
    this.#index = index;
    this.#text = text;
    this.#viewFrom = viewFrom;
    this.document = document;
    this.#onlooker = onlooker;
  }

  get index(): number {
    return this.#index;
  }
  get kind(): BlockKind {
    return this.#source.block.kind;
  }
  get text(): string {
    return this.#stream?.text ?? this.#source.block.prose().text;
  }
  get scan(): string {
    return this.#source.block.scan ?? this.text;
  }
  get tokens(): readonly Token[] {
    return this.#tokens().tokens;
  }
  get sentences(): readonly Range[] {
    return this.#tokens().sentences;
  }
  neighbour(distance: number): BlockView | undefined {
    return this.#viewFrom(this.#index, this.#index + distance, 'neighbour');
  }
  heading(): BlockView | undefined {
    return this.#viewFrom(this.#index, this.#source.block.heading, 'heading');
  }
  leadIn(): BlockView | undefined {
    return this.#viewFrom(this.#index, this.#source.block.leadIn, 'leadIn');
  }
  columnHead(): BlockView | undefined {
    return this.#viewFrom(this.#index, this.#source.block.columnHead, 'columnHead');
  }
  placeOf({ start, end }: Range): Range {
    const { map } = this.#source.block.prose();
    const first = this.tokens[start];
    const last = this.tokens[end - 1];
    if (first === undefined || last === undefined) throw new RangeError(`no tokens ${start} to ${end}`);
    return { start: sourceStart(map, first.start), end: sourceEnd(map, last.end) };
  }
  recall<Fact>(find: (block: BlockView) => Fact): Fact {
    this.#facts ??= this.#source.facts?.() ?? new Map();
    if (!this.#facts.has(find)) this.#facts.set(find, find(this));
    return this.#facts.get(find) as Fact;
  }
  sourceAround(tokens: Range, reach: number): { readonly before: string; readonly after: string } {
    this.#onlooker?.around(this.#index, reach);
    const { start, end } = this.placeOf(tokens);
    return {
      before: this.#text.slice(Math.max(0, start - reach), start),
      after: this.#text.slice(end, end + reach),
    };
  }

  #tokens(): TokenStream {
    this.#stream ??= this.#source.stream(this.#source.block);
    return this.#stream;
  }
}
