import type { Range } from '@geestdrift/engine';
import type { BlockReader } from '../prose/lazy-block.js';
import { readAlone, type TextReader } from '../prose/text-reader.js';
import { hasLetter } from '../prose/trim.js';
import { NOTHING } from '../source/mask.js';
import { overlapping } from '../source/overlapping.js';
import type { Stretches } from '../source/source-text.js';
import { type Branch, type Choice, widest } from './choices.js';
import type { ReadTemplate } from './read-template.js';

/** A block with more readings is read with all its branches, as if they stood beside each other. */
const MOST_READINGS = 32;
/** How many characters all readings of a document may have more than it: this often its own, and some for a short one. */
const MOST_TIMES = 4;
const FREE = 100_000;

/** The readings of a template's blocks; undefined where it has neither choices nor texts in tags. */
export function readingsOf(
  context: Stretches,
  { choices, texts }: Pick<ReadTemplate, 'choices' | 'texts'>,
): Readings | undefined {
  return choices.length + texts.length === 0 ? undefined : new Readings(context, choices, texts);
}

/** Tells which readings the blocks of a template have. */
export class Readings {
  readonly #context: Stretches;
  readonly #choices: readonly Choice[];
  readonly #texts: readonly Range[];
  #left: number;

  /** `context` may change as long as the blocks do not. */
  constructor(context: Stretches, choices: readonly Choice[], texts: readonly Range[]) {
    this.#context = context;
    this.#choices = choices;
    this.#texts = texts;
    this.#left = context.source.length * MOST_TIMES + FREE;
  }

  /**
   * How a block is read with one branch of each choice: the k-th reading takes the k-th of each, or the last, so that all branches are read
   * in no more readings than the widest choice has. Undefined where no tag of a choice stands in the block.
   */
  of(block: Range, reader: BlockReader): readonly BlockReader[] | undefined {
    const choices = this.#choicesIn(block);
    if (choices.length === 0 || reader.alone === undefined) return undefined;
    const count = widest(choices);
    const length = (count - 1) * (block.end - block.start);
    if (count > MOST_READINGS || length > this.#left) return undefined;
    this.#left -= length;
    const readers: BlockReader[] = [];
    for (let index = 0; index < count; index++) {
      const cuts = cutsOf(choices, block, index);
      if (hasLetter(cut(this.#context, block, cuts))) readers.push(this.#readerOf(reader.alone, cuts));
    }
    return readers.length === 0 ? undefined : readers;
  }

  /** How a replacement is written in a block: where a text stands in a tag, no quotation mark may end it. */
  encodeFor(block: Range): ((text: string) => string) | undefined {
    return overlapping(this.#texts, block).length === 0 ? undefined : withCurlyQuotes;
  }

  #readerOf(alone: TextReader, cuts: readonly Range[]): BlockReader {
    const context = this.#context;
    return {
      scan: () => null,
      read: (block) => readAlone(alone, context.source, block, cut(context, block, cuts)),
    };
  }

  /** The choices of which a tag stands in the block. */
  #choicesIn(block: Range): readonly Choice[] {
    let choices = this.#choices;
    for (;;) {
      const around = overlapping(choices, block);
      const parting = around.filter(({ tags }) =>
        tags.some(({ start, end }) => start < block.end && end > block.start),
      );
      const [only] = around;
      if (parting.length > 0 || only === undefined) return parting;
      const inside = only.branches.find(({ start, end }) => start <= block.start && block.end <= end);
      if (inside === undefined) return [];
      choices = inside.choices;
    }
  }
}

function withCurlyQuotes(text: string): string {
  return text
    .replaceAll("'", '’')
    .replace(/"([^"]*)"/g, '“$1”')
    .replaceAll('"', '”');
}

/** What the `index`-th reading leaves out of a block; offsets from the block's start. */
function cutsOf(choices: readonly Choice[], block: Range, index: number): Range[] {
  const cuts: Range[] = [];
  const add = (start: number, end: number): void => {
    const from = Math.max(start, block.start);
    const to = Math.min(end, block.end);
    if (from < to) cuts.push({ start: from - block.start, end: to - block.start });
  };
  const visit = (all: readonly Choice[], at: number): void => {
    for (const choice of all) {
      const { branch, rest } = branchAt(choice, at);
      add(choice.start, branch.start);
      visit(branch.choices, rest);
      add(branch.end, choice.end);
    }
  };
  visit(choices, index);
  return cuts;
}

/** The branch that a reading takes, and which reading of the branch. */
function branchAt({ branches }: Choice, index: number): { readonly branch: Branch; readonly rest: number } {
  let rest = index;
  for (const branch of branches) {
    if (rest < branch.count) return { branch, rest };
    rest -= branch.count;
  }
  const branch = branches[branches.length - 1] as Branch;
  return { branch, rest: branch.count - 1 };
}

function cut(context: Stretches, block: Range, cuts: readonly Range[]): string {
  const text = context.textIn(block);
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of cuts) {
    pieces.push(text.slice(done, start), NOTHING.repeat(end - start));
    done = end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}
