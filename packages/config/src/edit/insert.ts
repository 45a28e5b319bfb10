import { isCollection, isScalar, type Node, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { colonOf, contentEnd, isBlockScalar, linesBehind } from './extent.js';
import { addToFlow } from './flow.js';
import type { Plain, TextEdit } from './model.js';
import {
  renderAfterKey,
  renderBlockEntry,
  renderEntry,
  renderFlow,
  renderJson,
  renderQuoted,
  renderScalar,
} from './render.js';
import {
  expectMap,
  findPair,
  indentAt,
  isEmptyNode,
  leadingSpace,
  lineEndAt,
  pairsOf,
  type Source,
  type YamlPair,
} from './source.js';

/** Sets the value at a path of keys; what is missing on the way is made. No edits where it is there already. */
export function setAt(source: Source, path: readonly string[], value: Plain): readonly TextEdit[] {
  return isEmptyNode(source.root)
    ? addFirst(source, nest(path, value))
    : setBelow(source, source.root, path, value);
}

/** The same below a node that is a map. */
export function setBelow(
  source: Source,
  node: Node | null,
  path: readonly string[],
  value: Plain,
): readonly TextEdit[] {
  const map = expectMap(source, node);
  const [key = '', ...rest] = path;
  const pair = findPair(map, key);
  if (pair === undefined) return addEntry(source, map, key, nest(rest, value));
  if (rest.length === 0) return setValue(source, map, pair, value);
  if (isEmptyNode(pair.value)) return fill(source, map, pair, nest(rest, value));
  return setBelow(source, pair.value, rest, value);
}

function nest(path: readonly string[], value: Plain): Plain {
  return path.reduceRight<Plain>((inner, key) => ({ [key]: inner }), value);
}

/** The first entries of a file that holds comments at most. */
function addFirst(source: Source, value: Plain): readonly TextEdit[] {
  const { text, style, root } = source;
  const { lineEnd } = style;
  if (style.json) {
    const [start, end] = root?.range ?? [0, 0];
    return [{ start, end, text: renderJson(value, '', style) }];
  }
  const at = text.slice(0, source.end).trimEnd().length;
  const after = lineEndAt(text, at);
  const body = renderAfterKey(value, '', { ...style }).slice(lineEnd.length);
  const lines = body.split(lineEnd).map((line) => line.slice(style.unit.length));
  const isOpen = text.slice(0, after).trim() !== '';
  const isLast = text.slice(after).trim() === '' && !/[\r\n]/.test(text.slice(after));
  return [
    {
      start: after,
      end: after,
      text: (isOpen ? lineEnd : '') + lines.join(lineEnd) + (isLast ? lineEnd : ''),
    },
  ];
}

/** Puts an entry at the end of a map. */
function addEntry(source: Source, map: YAMLMap, key: string, value: Plain): readonly TextEdit[] {
  return addEntries(source, map, [[key, value]]);
}

/** Puts entries at the end of a map, in their order. */
export function addEntries(
  source: Source,
  map: YAMLMap,
  entries: readonly (readonly [key: string, value: Plain])[],
): readonly TextEdit[] {
  if (entries.length === 0) return [];
  const { style, text } = source;
  const quoted = quotedKeys(map);
  const own: Source['style'] = quoted === undefined ? style : { ...style, quote: quoted };
  if (map.flow) {
    return addToFlow(source, map, (indent, isOpen) =>
      entries
        .map(([key, value]) => {
          if (!style.json) return renderEntry(key, renderFlow(value, own), own, quoted !== undefined);
          return `${JSON.stringify(key)}: ${isOpen ? renderJson(value, indent, style) : renderFlow(value, style)}`;
        })
        .join(isOpen ? `,${style.lineEnd}${indent}` : ', '),
    );
  }
  const indent = indentAt(text, map.range?.[0] ?? 0);
  const lines = entries.map(([key, value]) =>
    renderBlockEntry(key, value, indent, own, quoted !== undefined),
  );
  return [linesBehind(source, map, lines.join(style.lineEnd))];
}

/** Puts an item at the end of a list. */
export function addItem(source: Source, list: YAMLSeq, value: string): readonly TextEdit[] {
  const last = list.items.at(-1);
  const item = renderLike(value, isScalar(last) ? last : undefined, source);
  if (list.flow) return addToFlow(source, list, () => item);
  return [linesBehind(source, list, `${indentAt(source.text, list.range?.[0] ?? 0)}- ${item}`)];
}

/** Gives a key without a value its value. */
export function fill(source: Source, map: YAMLMap, pair: YamlPair, value: Plain): readonly TextEdit[] {
  const { text, style } = source;
  if (value === null) return [];
  const colon = colonOf(source, pair);
  const [start = 0, end = 0] = pair.value?.range ?? [];
  const isWritten = end > start;
  if (map.flow) {
    const rendered = style.json
      ? renderJson(value, leadingSpace(text, pair.key.range?.[0] ?? 0), style)
      : renderFlow(value, style);
    if (isWritten) return [{ start, end, text: rendered }];
    if (colon !== undefined) return [{ start: colon + 1, end: colon + 1, text: ` ${rendered}` }];
    const keyEnd = pair.key.range?.[1] ?? 0;
    return [{ start: keyEnd, end: keyEnd, text: `: ${rendered}` }];
  }
  const indent = indentAt(text, map.range?.[0] ?? 0);
  const rendered = renderAfterKey(value, indent, style);
  if (colon === undefined) {
    // `? word` alone: its colon stands on a line of its own.
    const at = lineEndAt(text, pair.key.range?.[1] ?? 0);
    return [{ start: at, end: at, text: `${style.lineEnd}${indent}:${rendered}` }];
  }
  const after = colon + 1;
  const isBlock = rendered.startsWith(style.lineEnd);
  if (isWritten && !isBlock) return [{ start, end, text: rendered.slice(1) }];
  const gone: TextEdit[] = isWritten ? [{ start: after, end, text: '' }] : [];
  const at = isBlock ? lineEndAt(text, Math.max(after, isWritten ? end : 0)) : after;
  return [...gone, { start: at, end: at, text: rendered }];
}

/** Replaces the value of a key. */
export function setValue(source: Source, map: YAMLMap, pair: YamlPair, value: Plain): readonly TextEdit[] {
  const { text, style } = source;
  const node = pair.value;
  if (node === null || isEmptyNode(node)) return fill(source, map, pair, value);
  if (JSON.stringify(node.toJSON()) === JSON.stringify(value)) return [];
  const [start] = node.range as [number, number, number];
  const end = start + text.slice(start, contentEnd(source, node)).trimEnd().length;
  const after = (colonOf(source, pair) ?? start) + 1;
  const isBlock = !map.flow && value !== null && typeof value === 'object' && !Array.isArray(value);
  const rendered = renderAfterKey(value, indentAt(text, map.range?.[0] ?? 0), style);
  if (isCollection(node) && !node.flow) {
    // A block below its key goes; a comment beside the key stays.
    const line = lineEndAt(text, after);
    // Behind `? word` it may begin beside the colon.
    if (start < line) return [{ start: after, end, text: rendered }];
    if (isBlock) return [{ start: line, end, text: rendered }];
    return [...insertion(after, rendered), { start: line, end, text: '' }];
  }
  if (isBlock) return replaceByBlock(after, end, lineEndAt(text, end), rendered);
  if (value === null && !map.flow) return [{ start: after, end, text: '' }];
  const isText = isScalar(node) && (typeof value === 'string' || typeof value === 'number');
  return [{ start, end, text: isText ? renderLike(value, node, source) : renderFlow(value, style) }];
}

/** Takes what stands beside a key away and puts a block below it; a comment behind stays. */
function replaceByBlock(start: number, end: number, lineEnd: number, block: string): readonly TextEdit[] {
  if (lineEnd === end) return [{ start, end, text: block }];
  return [{ start, end, text: '' }, ...insertion(lineEnd, block)];
}

function insertion(at: number, text: string): readonly TextEdit[] {
  return text === '' ? [] : [{ start: at, end: at, text }];
}

/** Replaces a node that stands on one line by a scalar. */
export function replaceScalar(source: Source, node: Node, value: string): readonly TextEdit[] {
  if (isScalar(node) && node.value === value) return [];
  const [start] = node.range as [number, number, number];
  const like = isScalar(node) ? node : undefined;
  return [{ start, end: contentEnd(source, node), text: renderLike(value, like, source) }];
}

/** Makes a scalar a list with another text behind it. */
export function addToText(source: Source, node: Scalar, value: string): readonly TextEdit[] {
  const { text, style } = source;
  const [start] = node.range as [number, number, number];
  const written = text.slice(start, contentEnd(source, node)).trimEnd();
  const isQuoted = node.type === Scalar.QUOTE_SINGLE || node.type === Scalar.QUOTE_DOUBLE;
  const stays = typeof node.value !== 'string' || (isQuoted && !written.includes('\n'));
  // Between brackets a comma ends a plain text, and a block has no place.
  const old = stays ? written : renderScalar(String(node.value).trim(), style);
  const comment = isBlockScalar(node) ? (/^\S+([\t ]+#.*)/.exec(written)?.[1] ?? '').trimEnd() : '';
  const list = `[${old}, ${renderLike(value, node, source)}]${comment}`;
  return [{ start, end: start + written.length, text: list }];
}

/** A scalar in the quotes of another. */
function renderLike(value: string | number, like: Scalar | undefined, { style }: Source): string {
  if (typeof value === 'string' && !style.json) {
    if (like?.type === Scalar.QUOTE_SINGLE) return renderQuoted(value, "'");
    if (like?.type === Scalar.QUOTE_DOUBLE) return renderQuoted(value, '"');
  }
  return renderScalar(value, style);
}

/** The quotes that all keys of a map have. */
function quotedKeys(map: YAMLMap): '"' | "'" | undefined {
  const types = new Set(pairsOf(map).map(({ key }) => (isScalar(key) ? key.type : undefined)));
  if (types.size !== 1) return undefined;
  if (types.has(Scalar.QUOTE_DOUBLE)) return '"';
  return types.has(Scalar.QUOTE_SINGLE) ? "'" : undefined;
}
