import { dutch } from '@geestdrift/dutch';
import { type Document, OPAQUE, type Range, sourceStart, tokenize } from '@geestdrift/engine';

/** The sentence in which a range of the source starts, as a reader reads it, on one line. */
export function sentenceAround(document: Document, { start }: Range): string | undefined {
  const block = document.blocks.find((one) => one.start <= start && start < one.end);
  if (block === undefined) return undefined;
  const { text, map } = block.prose();
  const { tokens, sentences } = tokenize(text, dutch.abbreviations);
  const holding = sentences.find((sentence) => {
    const last = tokens[sentence.end - 1];
    return last !== undefined && sourceStart(map, last.start) >= start;
  });
  if (holding === undefined) return undefined;
  const from = tokens[holding.start]?.start ?? 0;
  const to = tokens[holding.end - 1]?.end ?? text.length;
  return text.slice(from, to).replaceAll(OPAQUE, '…').replace(/\s+/g, ' ');
}
