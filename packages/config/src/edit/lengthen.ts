import type { YAMLMap } from 'yaml';
import { colonOf, contentEnd, linesBehind } from './extent.js';
import { setValue } from './insert.js';
import type { Plain, TextEdit } from './model.js';
import { renderBlockEntry, renderFlow, renderScalar } from './render.js';
import { indentAt, type Source, type YamlPair } from './source.js';

/** Makes a short entry (`word: alternative`) a long one: the alternative goes under a key, and other keys come below it. */
export function lengthen(
  source: Source,
  words: YAMLMap,
  pair: YamlPair,
  instead: string,
  rest: Readonly<Record<string, Plain>>,
): readonly TextEdit[] {
  const { text, style } = source;
  const node = pair.value;
  const colon = colonOf(source, pair);
  if (node === null || colon === undefined) return setValue(source, words, pair, rest);
  const start = node.range?.[0] ?? 0;
  const end = contentEnd(source, node);
  if (words.flow) {
    const added = renderFlow(rest, style).slice(1);
    return [
      { start, end: start, text: `{${renderScalar(instead, style)}: ` },
      { start: end, end, text: `, ${added}` },
    ];
  }
  const indent = indentAt(text, words.range?.[0] ?? 0) + style.unit;
  const lines = Object.entries(rest).map(([key, value]) => renderBlockEntry(key, value, indent, style));
  return [
    { start: colon + 1, end: colon + 1, text: `${style.lineEnd}${indent}${renderScalar(instead, style)}:` },
    ...indentLines(source, colon, end),
    linesBehind(source, node, lines.join(style.lineEnd)),
  ];
}

/** Moves the lines below a key one step to the right. */
function indentLines({ text, style }: Source, from: number, to: number): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = text.indexOf('\n', from); at >= 0 && at + 1 < to; at = text.indexOf('\n', at + 1)) {
    const isBlank = /^[\t ]*\r?(?:\n|$)/.test(text.slice(at + 1));
    if (!isBlank) edits.push({ start: at + 1, end: at + 1, text: style.unit });
  }
  return edits;
}
