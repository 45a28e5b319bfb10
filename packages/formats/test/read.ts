import type { Block, Document } from '@geestdrift/engine';
import { formatByName } from '../src/index.js';

/** Reads a source with the format of this name. */
export async function read(format: string, source: string): Promise<Document> {
  const info = formatByName(format);
  if (info === undefined) throw new Error(`no format ${format}`);
  return (await info.load()).extract(source);
}

/** Kind and text of every block. */
export async function texts(format: string, source: string): Promise<[string, string][]> {
  return (await read(format, source)).blocks.map((block) => [block.kind, block.prose().text]);
}

/** The runs of a block: the text where the source has the same, `text«source»` where it does not. */
export function pieces(document: Document, block: Block): string[] {
  const { text, map } = block.prose();
  return map.runs.map((run) => {
    const piece = text.slice(run.text, run.text + run.length);
    const source = document.source.slice(run.source, run.source + run.sourceLength);
    return piece === source ? piece : `${piece}«${source}»`;
  });
}

/** The runs of the first block with this text. */
export async function piecesOf(format: string, source: string): Promise<string[]> {
  const document = await read(format, source);
  const [block] = document.blocks;
  return block === undefined ? [] : pieces(document, block);
}

/** The inline markup of the first block, as `open|close`. */
export async function marksOf(format: string, source: string): Promise<string[]> {
  const document = await read(format, source);
  const slice = (range: { start: number; end: number }) => document.source.slice(range.start, range.end);
  return document.blocks[0]?.prose().marks.map((mark) => `${slice(mark.open)}|${slice(mark.close)}`) ?? [];
}
