import {
  type Block,
  type Directive,
  type Document,
  type Edit,
  type Range,
  sourceEnd,
  sourceStart,
} from '@geestdrift/engine';
import { BlockList } from '../prose/block-list.js';
import type { Decoded } from '../prose/decoding.js';
import { type DecodedText, embed, placeIn, placeOf, readerOf } from '../prose/embed.js';
import type { BlockReader } from '../prose/lazy-block.js';
import { trimRange } from '../prose/trim.js';
import { type Fill, mask } from '../source/mask.js';
import { type Guard, spares } from './guard.js';
import { type Branch, type Choice, type Message, readIcuMessage } from './icu-message.js';
import { readingsOf, syntaxOf } from './icu-readings.js';
import { isProse } from './is-prose.js';
import { type Mistake, mistakeNotice } from './mistake.js';
import { findPlaceholders } from './placeholders.js';
import { createPlainReader } from './plain-reader.js';
import { readValue } from './read-value.js';

/** Where a value of a translation file stands, and how it is written. */
export interface Value extends Range {
  readonly decoded: Decoded;
  /** Its key. */
  readonly place: string;
  /** Writes words as the source writes them. One function for all values that are written alike. */
  readonly encode?: ((text: string) => string) | undefined;
  /** Whether the source can take edits, besides what placeholders ask. */
  readonly allows?: ((edits: readonly Edit[]) => boolean) | undefined;
  /** Whether it surely is an ICU message; else it is one where it has a choice. */
  readonly icu?: boolean | undefined;
}

const CHOICE = /\{\s*[\w.$-]+\s*,\s*(?:plural|select|selectordinal)\s*,/;
const LONGEST_PLACE = 80;

/** The values of a file in the making: each a text of its own. */
export class ValueList {
  readonly list = new BlockList();
  readonly directives: Directive[] = [];
  readonly #source: string;
  readonly #plain: BlockReader;
  #part = 0;

  /** `source`: that of all values. */
  constructor(source: string) {
    this.#source = source;
    this.#plain = createPlainReader(source);
  }

  add(value: Value): void {
    if (!isProse(value.decoded.text)) return;
    const part = this.#part++;
    if (isPlain(value)) this.#addPlain(value, part);
    else this.#addDecoded(value, part);
  }

  addDirectives(directives: readonly Directive[]): void {
    for (const directive of directives) this.directives.push(directive);
  }

  /** `mistake`: of the source, where it is not what its format asks. */
  finish(mistake?: Mistake): Document {
    const notices = mistake === undefined ? [] : [mistakeNotice(this.#source, mistake)];
    return { source: this.#source, blocks: this.list.blocks, directives: this.directives, notices };
  }

  /** A line that stands in the source as it is: nothing need be kept of it. */
  #addPlain(value: Value, part: number): void {
    const { start, end } = trimRange(this.#source, value.start, value.end);
    const guarded = value.allows !== undefined || findPlaceholders(value.decoded.text).length > 0;
    this.list.add('paragraph', start, end, this.#plain, {
      place: shorten(value.place),
      encode: value.encode,
      part,
      allows: guarded ? (edits) => takes(value, undefined, edits) : undefined,
    });
  }

  #addDecoded(value: Value, part: number): void {
    const { start, end, encode } = value;
    const { text, map, fills } = value.decoded;
    const message =
      value.icu === true || CHOICE.test(text)
        ? readIcuMessage(fills.length === 0 ? text : mask(text, fills))
        : undefined;
    const decoded: DecodedText = {
      text,
      map,
      range: { start, end },
      place: shorten(value.place),
      encode,
      part,
      allows: (edits) => takes(value, message, edits),
    };
    this.#addReadings(decoded, fills, message === undefined ? [[]] : readingsOf(message));
  }

  #addReadings(decoded: DecodedText, fills: readonly Fill[], readings: readonly Fill[][]): void {
    const [first, ...others] = readings.map((reading) =>
      readValue(decoded.text, withPlaceholders(decoded.text, [fills, reading]), this.list.recent),
    );
    if (first === undefined) return;
    const paired = new Map<number, Block[]>();
    const alone = others.flatMap(({ blocks }) => pairReadings(blocks, first.blocks, paired));
    this.addDirectives(embed(this.list, first, decoded, paired));
    for (const block of alone) {
      const { start, end } = placeIn(decoded, block);
      const { lang } = block;
      const { part, encode, allows } = decoded;
      const place = placeOf(decoded, block);
      this.list.add(block.kind, start, end, readerOf(block, decoded), { lang, place, part, encode, allows });
    }
  }
}

/** Pairs the blocks of a further reading with those of the first that they overlap; gives those that have none. */
function pairReadings(
  blocks: readonly Block[],
  before: readonly Block[],
  paired: Map<number, Block[]>,
): readonly Block[] {
  const alone: Block[] = [];
  let like = 0;
  for (const block of blocks) {
    while (like < before.length && (before[like] as Block).end <= block.start) like++;
    const known = before[like];
    if (known === undefined || known.start >= block.end) alone.push(block);
    else if (!readsLike(block, known)) paired.set(like, [...(paired.get(like) ?? []), block]);
  }
  return alone;
}

function readsLike(a: Block, b: Block): boolean {
  return a.start === b.start && a.end === b.end && a.scan !== null && a.scan === b.scan;
}

/** A key may be a whole text, as in gettext. */
function shorten(key: string): string {
  const line = key
    .slice(0, 2 * LONGEST_PLACE)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST_PLACE ? `${line.slice(0, LONGEST_PLACE)}…` : line;
}

/** Whether a value stands in the source as it is, on one line, with nothing but placeholders in it. */
function isPlain({ decoded, icu, start, end }: Value): boolean {
  const { text, map, fills } = decoded;
  return (
    map.runs.length === 1 &&
    text.length === end - start &&
    fills.length === 0 &&
    icu !== true &&
    !/[\n\r<&|]|,\s*(?:plural|select)/.test(text)
  );
}

function takes(value: Value, message: Message | undefined, edits: readonly Edit[]): boolean {
  return value.allows?.(edits) !== false && spares(guardOf(value.decoded, message), edits);
}

/** All fills of a reading, in order and apart: those given win over placeholders. */
function withPlaceholders(text: string, given: readonly (readonly Fill[])[]): Fill[] {
  const own = joinFills(given.flat());
  return joinFills([...own, ...findPlaceholders(own.length === 0 ? text : mask(text, own))]);
}

function joinFills(fills: readonly Fill[]): Fill[] {
  const joined: Fill[] = [];
  for (const fill of [...fills].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (fill.start >= (joined[joined.length - 1]?.end ?? 0)) joined.push(fill);
  }
  return joined;
}

/** What edits of a value must spare: placeholders, and all syntax of a message. */
function guardOf({ text, map, fills }: Decoded, message: Message | undefined): Guard {
  const toSource = ({ start, end }: Range): Range => {
    const from = sourceStart(map, start);
    return { start: from, end: end === start ? from : sourceEnd(map, end) };
  };
  const toChoice = (choice: Choice): Choice => ({
    ...toSource(choice),
    branches: choice.branches.map(toBranch),
  });
  const toBranch = (branch: Branch): Branch => ({
    ...toSource(branch),
    choices: branch.choices.map(toChoice),
  });
  const choices = message?.choices ?? [];
  const fixed = [...withPlaceholders(text, [fills, message?.fills ?? []]), ...syntaxOf(choices)];
  return { fixed: fixed.map(toSource), choices: choices.map(toChoice) };
}
