import { type BlockView, type Match, type Range, type Rewriting, tokenize } from '@geestdrift/engine';
import { ABBREVIATIONS } from '../../src/lexicon/abbreviations.js';

/** A match in a text of one block: `‹›` marks its focus, `{name:…}` captures. Marks do not nest. */
export function matchIn(marked: string, options: Readonly<Record<string, unknown>> = {}): Match {
  const marks: { name: string; start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(‹[^›]*›|\{[a-z-]+:[^}]*\})/)) {
    const read = /^(?:‹([^›]*)›|\{([a-z-]+):([^}]*)\})$/.exec(part);
    const words = read?.[1] ?? read?.[3] ?? part;
    if (read) marks.push({ name: read[2] ?? '', start: text.length, end: text.length + words.length });
    text += words;
  }
  const stream = tokenize(text, ABBREVIATIONS);
  const rangeOf = ({ start, end }: Range): Range => ({
    start: stream.tokens.findIndex((token) => token.end > start),
    end: stream.tokens.filter((token) => token.start < end).length,
  });
  const own: Partial<BlockView> = { kind: 'paragraph', recall: (find) => find(block) };
  const block = { ...stream, ...own } as BlockView;
  const captures = new Map(marks.filter(({ name }) => name !== '').map((mark) => [mark.name, rangeOf(mark)]));
  const first = marks.find(({ name }) => name === '') ?? marks[0] ?? { start: 0, end: text.length };
  const focus = rangeOf(first);
  const ends = marks.map(rangeOf);
  const whole = {
    start: Math.min(focus.start, ...ends.map(({ start }) => start)),
    end: Math.max(focus.end, ...ends.map(({ end }) => end)),
  };
  return { ruleId: 'r', block, whole, focus, captures, options };
}

/** The texts after each rewriting, without the capitals that the engine cares for. */
export function rewritten({ block }: Match, rewritings: readonly Rewriting[]): string[] {
  return rewritings.map(({ edits }) => {
    let result = '';
    let at = 0;
    for (const { range, text } of [...edits].sort(
      (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
    )) {
      if (range.start < at) throw new Error(`edits overlap in ‘${block.text}’`);
      result += block.text.slice(at, range.start) + text;
      at = range.end;
    }
    return result + block.text.slice(at);
  });
}
