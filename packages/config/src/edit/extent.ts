import { isCollection, isMap, isScalar, type Node, Scalar } from 'yaml';
import type { TextEdit } from './model.js';
import { isEmptyNode, lineEndAt, type Source, type YamlPair } from './source.js';

/** Where what a node says ends, trailing white space and comments aside. */
export function contentEnd(source: Source, node: Node): number {
  const [start, end] = node.range as [number, number, number];
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1);
    if (!isMap(node)) return last === undefined ? end : contentEnd(source, last as Node);
    return pairEnd(source, last as unknown as YamlPair);
  }
  if (!isBlockScalar(node) || keepsLineEnds(source, node)) return end;
  return start + source.text.slice(start, end).trimEnd().length;
}

/** Where an entry ends: behind its value, its colon where it has none, or its key. */
export function pairEnd(source: Source, pair: YamlPair): number {
  if (!isEmptyNode(pair.value) || (pair.value?.range?.[1] ?? 0) > (pair.value?.range?.[0] ?? 0)) {
    return contentEnd(source, pair.value as Node);
  }
  return (colonOf(source, pair) ?? (pair.key.range?.[1] ?? 1) - 1) + 1;
}

export function isBlockScalar(node: Node): boolean {
  return isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
}

/** `|+`: the blank lines behind it belong to the text. */
function keepsLineEnds({ text }: Source, node: Node): boolean {
  const start = node.range?.[0] ?? 0;
  return isBlockScalar(node) && /^[|>]\d?\+/.test(text.slice(start, start + 3));
}

const BLANK = /(?:\s+|#[^\n]*(?:\n|$))*/y;

/** The first offset from here on that holds neither white space nor a comment. */
export function skipBlank(text: string, from: number): number {
  BLANK.lastIndex = from;
  return from + (BLANK.exec(text)?.[0].length ?? 0);
}

/** Where the colon behind a key stands; undefined where there is none. Behind `? ` comments and lines may stand before it. */
export function colonOf({ text }: Source, pair: YamlPair): number | undefined {
  const colon = skipBlank(text, pair.key.range?.[1] ?? 0);
  return text[colon] === ':' ? colon : undefined;
}

/** Whole lines behind the last line of a node. */
export function linesBehind(source: Source, node: Node, lines: string): TextEdit {
  const { text, style } = source;
  const end = contentEnd(source, node);
  if (text[end - 1] === '\n') return { start: end, end, text: lines + style.lineEnd };
  const at = lineEndAt(text, end);
  return { start: at, end: at, text: style.lineEnd + lines };
}
