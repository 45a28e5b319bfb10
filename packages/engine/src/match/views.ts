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

/**
 * Views of a document's blocks, each tokenized when it is first looked at, and anew when it was let go. A class, since an object literal with
 * getters has a hidden class of its own, which lives among what is old and keeps all that the getters see until the next large collection.
 */
export class LazyDocumentView implements ForgetfulDocument {
  readonly audience: Audience | undefined;
  readonly #blockCount: number;
  readonly #sourceAt: (index: number) => ViewSource;
  readonly #document: Pick<Document, 'source' | 'template'>;
  readonly #onlooker: Onlooker | undefined;
  readonly #siblings: Siblings | undefined;
  readonly #answers: Answers | undefined;
  readonly #views = new Map<number, BlockView>();
  readonly #facts = new Map<unknown, unknown>();

  constructor(
    blockCount: number,
    sourceAt: (index: number) => ViewSource,
    audience: Audience | undefined,
    document: Pick<Document, 'source' | 'template'>,
    { onlooker, siblings, answers }: Surroundings = {},
  ) {
    this.#blockCount = blockCount;
    this.#sourceAt = sourceAt;
    this.audience = audience;
    this.#document = document;
    this.#onlooker = onlooker;
    this.#siblings = siblings;
    this.#answers = answers;
  }

  get blockCount(): number {
    this.#onlooker?.count();
    return this.#blockCount;
  }
  get source(): string {
    this.#onlooker?.document();
    return this.#document.source;
  }
  get template(): DocumentView['template'] {
    this.#onlooker?.document();
    return this.#document.template;
  }
  get siblings(): Siblings | undefined {
    this.#onlooker?.document();
    return this.#siblings;
  }
  block(index: number): BlockView | undefined {
    this.#onlooker?.document();
    return this.viewOf(index);
  }
  *blocks(where?: BlockQuestion): Iterable<BlockView> {
    this.#onlooker?.document();
    const known = where && this.#answers?.of(where, this.#blockCount);
    for (let index = 0; index < this.#blockCount; index++) {
      if (known?.[index] === NO) continue;
      const view = this.#views.get(index) ?? this.readingOf(index);
      if (where !== undefined && known?.[index] !== YES) {
        const holds = where(view);
        if (known !== undefined) known[index] = holds ? YES : NO;
        if (!holds) continue;
      }
      yield view;
    }
  }
  recall<Fact>(find: (document: DocumentView) => Fact): Fact {
    const onlooker = this.#onlooker;
    if (!this.#facts.has(find)) {
      this.#facts.set(find, onlooker === undefined ? find(this) : onlooker.unwatched(() => find(this)));
    }
    const fact = this.#facts.get(find) as Fact;
    onlooker?.fact(find, fact);
    return fact;
  }
  viewOf(index: number): BlockView | undefined {
    if (index < 0 || index >= this.#blockCount) return undefined;
    const known = this.#views.get(index);
    if (known !== undefined) return known;
    const view = this.readingOf(index);
    this.#views.set(index, view);
    if (this.#views.size > MOST_VIEWS) this.#views.delete(this.#views.keys().next().value as number);
    return view;
  }
  readingOf(index: number, source = this.#sourceAt(index)): BlockView {
    return new LazyBlockView(source, index, this.#document.source, this, this.#onlooker);
  }
  forget(index: number): void {
    this.#views.delete(index);
  }

  /** The view of a block that is looked at from another; undefined where there is none. */
  viewFrom(from: number, to: number | undefined, way: Way): BlockView | undefined {
    this.#onlooker?.block(from, to, way);
    if (to === undefined || (way === 'neighbour' && this.#isApart(from, to))) return undefined;
    return this.viewOf(to);
  }

  #isApart(from: number, to: number): boolean {
    if (to < 0 || to >= this.#blockCount) return false;
    return this.#sourceAt(from).block.part !== this.#sourceAt(to).block.part;
  }
}

class LazyBlockView implements BlockView {
  #stream: TokenStream | undefined;
  #facts: Map<unknown, unknown> | undefined;
  readonly #source: ViewSource;
  readonly #index: number;
  readonly #text: string;
  readonly #onlooker: Onlooker | undefined;
  readonly document: LazyDocumentView;

  constructor(
    source: ViewSource,
    index: number,
    text: string,
    document: LazyDocumentView,
    onlooker: Onlooker | undefined,
  ) {
    this.#source = source;
    this.#index = index;
    this.#text = text;
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
    return this.document.viewFrom(this.#index, this.#index + distance, 'neighbour');
  }
  heading(): BlockView | undefined {
    return this.document.viewFrom(this.#index, this.#source.block.heading, 'heading');
  }
  leadIn(): BlockView | undefined {
    return this.document.viewFrom(this.#index, this.#source.block.leadIn, 'leadIn');
  }
  columnHead(): BlockView | undefined {
    return this.document.viewFrom(this.#index, this.#source.block.columnHead, 'columnHead');
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
