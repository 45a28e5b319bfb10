import type { Range } from '../../src/model/document.js';
import type { Token, TokenStream } from '../../src/model/token.js';
import type { PatternNode } from '../../src/rules/pattern-ast.js';

const SENTENCE_ENDS = ['.', '!', '?', '…'];
const GAP_ENDS = [...SENTENCE_ENDS, ',', ';', ':', '(', ')', '–', '[', ']'];
const CLAUSE_STARTS = [',', ';', ':', '(', ')', '–', '"', "'", '…', '[', ']'];

/** One way in which a pattern takes tokens: where it ends and what it noted on the way. */
export interface Derivation {
  readonly end: number;
  readonly focus: Range | undefined;
  readonly captures: ReadonlyMap<string, Range>;
}

/** All ways in which a pattern takes tokens from `start` on, by backtracking over its tree. */
export function derive(node: PatternNode, stream: TokenStream, start: number): Derivation[] {
  return [...walk(node, stream, { end: start, focus: undefined, captures: new Map() })];
}

function* walk(node: PatternNode, stream: TokenStream, from: Derivation): Generator<Derivation> {
  switch (node.kind) {
    case 'sequence': {
      const [first, ...rest] = node.items;
      if (first === undefined) yield from;
      else for (const next of walk(first, stream, from)) yield* walk({ ...node, items: rest }, stream, next);
      return;
    }
    case 'choice':
      for (const option of node.options) yield* walk(option, stream, from);
      return;
    case 'repeat':
      if (node.least <= 0) yield from;
      if (node.most > 0) {
        const rest = { ...node, least: node.least - 1, most: node.most - 1 };
        for (const next of walk(node.item, stream, from)) yield* walk(rest, stream, next);
      }
      return;
    case 'capture':
      for (const next of walk(node.item, stream, from)) {
        const captures = new Map(next.captures).set(node.name, { start: from.end, end: next.end });
        yield { ...next, captures };
      }
      return;
    case 'focus':
      for (const next of walk(node.item, stream, from)) {
        yield { ...next, focus: { start: from.end, end: next.end } };
      }
      return;
    case 'assert':
      if (holds(node.at, stream, from.end)) yield from;
      return;
    default: {
      const token = stream.tokens[from.end];
      if (token !== undefined && takes(node, token)) yield { ...from, end: from.end + 1 };
    }
  }
}

function takes(node: PatternNode, token: Token): boolean {
  const isMark = token.kind === 'punctuation';
  switch (node.kind) {
    case 'words':
      return !isMark && node.words.includes(token.norm);
    case 'marks':
      return isMark && node.marks.includes(token.norm);
    case 'not':
      return !isMark && !takes(node.item, token);
    case 'class':
      if (node.name === 'any') return !isMark;
      if (node.name === 'gap') return !isMark || !GAP_ENDS.includes(token.norm);
      if (node.name === 'wide-gap') return !isMark || !SENTENCE_ENDS.includes(token.norm);
      return token.kind === node.name;
    default:
      throw new Error(`no single token: ${node.kind}`);
  }
}

function holds(at: string, { tokens, sentences }: TokenStream, index: number): boolean {
  const marksOnly = (from: number, to: number): boolean =>
    tokens.slice(from, to).every(({ kind }) => kind === 'punctuation');
  const here = tokens[Math.min(index, tokens.length - 1)];
  const sentenceStart = sentences[here?.sentence ?? 0]?.start ?? 0;
  const sentenceEnd = sentences[tokens[Math.max(0, index - 1)]?.sentence ?? 0]?.end ?? 0;
  switch (at) {
    case 'block-start':
      return marksOnly(0, index);
    case 'block-end':
      return marksOnly(index, tokens.length);
    case 'sentence-start':
      return marksOnly(sentenceStart, index);
    case 'sentence-end':
      return marksOnly(index, sentenceEnd);
    case 'clause-start':
      return marksOnly(sentenceStart, index) || CLAUSE_STARTS.includes(tokens[index - 1]?.norm ?? '');
    case 'clause-end':
      return index >= tokens.length || tokens[index]?.kind === 'punctuation';
    default:
      throw new Error(at);
  }
}
