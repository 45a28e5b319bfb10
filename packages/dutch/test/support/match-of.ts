import { type BlockView, type Match, type Rewriting, tokenize } from '@geestdrift/engine';

/** What a pattern would have found: words by capture, each the first of its spelling. */
export type Captures = Readonly<Record<string, string>>;

/** A match over a text that spans its captures. */
export function matchOf(text: string, captures: Captures, options: Match['options'] = {}): Match {
  const stream = tokenize(text, new Set());
  const ranges = Object.entries(captures).map(([name, words]) => {
    const norms = words.toLowerCase().split(' ');
    const start = stream.tokens.findIndex((_, at) =>
      norms.every((norm, index) => stream.tokens[at + index]?.norm === norm),
    );
    if (start < 0) throw new Error(`No ‘${words}’ in: ${text}`);
    return [name, { start, end: start + norms.length }] as const;
  });
  const whole = {
    start: Math.min(...ranges.map(([, { start }]) => start)),
    end: Math.max(...ranges.map(([, { end }]) => end)),
  };
  const none = () => undefined;
  const block: BlockView = {
    ...stream,
    kind: 'paragraph',
    neighbour: none,
    heading: none,
    leadIn: none,
    columnHead: none,
    recall: (find: (block: BlockView) => unknown) => find(block),
  } as unknown as BlockView;
  return { ruleId: 'test', block, whole, focus: whole, captures: new Map(ranges), options };
}

/** The texts after each rewriting; where a first word changes, its capital is the engine's care. */
export function textsAfter(match: Match, rewritings: readonly Rewriting[]): string[] {
  return rewritings.map(({ edits }) => {
    let result = '';
    let at = 0;
    for (const { range, text } of edits) {
      result += match.block.text.slice(at, range.start) + text;
      at = range.end;
    }
    return result + match.block.text.slice(at);
  });
}
