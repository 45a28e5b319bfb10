import type { Document, Range } from '@geestdrift/engine';
import { decodeWords } from 'postal-mime';
import { BlockList } from '../../prose/block-list.js';
import { type DecodedText, embed } from '../../prose/embed.js';
import type { BlockReader } from '../../prose/lazy-block.js';
import { copyLines } from '../../prose/lines.js';
import { ProseBuilder } from '../../prose/prose-builder.js';
import { hasLetter, trimRange } from '../../prose/trim.js';
import { findInText } from '../../template/mixed.js';
import { readPlain } from '../../template/read-template.js';
import { decodeLiteral } from './decode-part.js';
import { unfold } from './headers.js';

const PLACE = 'onderwerp';

/** Adds the subject, a title; one in encoded words (RFC 2047) does not stand in the source as characters. */
export function addSubject(source: string, value: Range, list: BlockList): void {
  const range = trimRange(source, value.start, value.end);
  const written = source.slice(range.start, range.end);
  const unfolded = unfold(source, range);
  const words = decodeWords(unfolded);
  const decoded: DecodedText =
    words === unfolded
      ? { ...decodeLiteral(written, range.start), range, place: PLACE }
      : { text: words, map: { runs: [] }, unplaced: true, range, place: PLACE };
  if (hasLetter(decoded.text)) embed(list, titleOf(decoded.text), decoded);
}

function titleOf(text: string): Document {
  const list = new BlockList();
  const { text: readable } = readPlain(text, findInText);
  const reader: BlockReader = {
    scan: () => readable,
    read: () => {
      const builder = new ProseBuilder(text, readable);
      copyLines(builder, readable, 0, text.length);
      builder.trimEnd();
      return builder.finish();
    },
  };
  list.add('title', 0, text.length, reader);
  return { source: text, blocks: list.blocks, directives: [], notices: [] };
}
