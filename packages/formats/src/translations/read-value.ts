import type { Directive, Document, Prose, Range } from '@geestdrift/engine';
import { ElementTable } from '../formats/html/elements.js';
import { HtmlBlocks } from '../formats/html/html-blocks.js';
import { createHtmlReaders } from '../formats/html/html-readers.js';
import { LineCursor } from '../formats/text/line-cursor.js';
import { classifyLine } from '../formats/text/line-kinds.js';
import { TextBlocks } from '../formats/text/text-blocks.js';
import { BlockList } from '../prose/block-list.js';
import type { RecentProse } from '../prose/lazy-block.js';
import { copyLines } from '../prose/lines.js';
import { ProseBuilder } from '../prose/prose-builder.js';
import { hasLetter, trimRange } from '../prose/trim.js';
import { unifyLineEnds } from '../source/line-ends.js';
import { type Fill, mask } from '../source/mask.js';
import { stretchesOf } from '../source/source-text.js';

const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|&(?:[a-z]{2,8}|#\d{2,5});/i;
const BLANK_LINES = /\n[ \t]*\n\s*/g;

/** Reads a value: as HTML where it has tags, else as lines of text. `fills`: what of it is no prose, in order. */
export function readValue(text: string, fills: readonly Fill[], recent: RecentProse): Document {
  const readable = unifyLineEnds(mask(text, fills));
  const list = new BlockList(0, undefined, recent);
  const directives: Directive[] = [];
  if (TAG.test(readable)) readHtml(text, readable, list, directives);
  else if (readable.includes('\n')) readLines(text, readable, list);
  else readParts(text, readable, list);
  return { source: text, blocks: list.blocks, directives, notices: [] };
}

/** A blank line parts paragraphs in HTML too: where there is one, no element does. */
function readHtml(text: string, readable: string, list: BlockList, directives: Directive[]): void {
  const elements = new ElementTable(false);
  const readers = createHtmlReaders(stretchesOf({ source: text, text: readable }), elements);
  const html = new HtmlBlocks(readable, readers, list, directives, elements);
  let done = 0;
  for (const { 0: blank, index } of readable.matchAll(BLANK_LINES)) {
    html.read(done, index);
    done = index + blank.length;
  }
  html.read(done, readable.length);
}

const NO_TEMPLATE = { choices: [], directives: [], texts: [] };

function readLines(text: string, readable: string, list: BlockList): void {
  const lines = new LineCursor(readable);
  const blocks = new TextBlocks(text, { ...NO_TEMPLATE, text: readable }, list);
  while (lines.next()) blocks.add(classifyLine(lines.text), lines);
  blocks.finish();
}

/** A text with more bars is no choice of forms. */
const MOST_PARTS = 12;

/** A line. `geen | één | {n}` are several texts, of which one is shown. */
function readParts(text: string, readable: string, list: BlockList): void {
  const reader = {
    scan: ({ start, end }: Range) => readable.slice(start, end),
    read: ({ start, end }: Range): Prose => {
      const builder = new ProseBuilder(text, readable);
      copyLines(builder, readable, start, end);
      return builder.finish();
    },
  };
  let done = 0;
  const parts = readable.split('|', MOST_PARTS + 1);
  for (const part of parts.length > MOST_PARTS ? [readable] : parts) {
    const { start, end } = trimRange(readable, done, done + part.length);
    done += part.length + 1;
    if (hasLetter(readable.slice(start, end))) list.add('paragraph', start, end, reader);
  }
}
