import { isMap, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { colonOf, skipBlank } from './extent.js';
import type { TextEdit } from './model.js';
import { leadingSpace, lineEndAt, type Source, type YamlPair } from './source.js';

/** Puts an item at the end of `{…}` or `[…]`, on a line of its own where the others are. */
export function addToFlow(
  source: Source,
  node: YAMLMap | YAMLSeq,
  render: (indent: string, isOpen: boolean) => string,
): readonly TextEdit[] {
  const { text, style } = source;
  const [start, end] = node.range as [number, number, number];
  const last = lastOfFlow(source, node);
  const outer = leadingSpace(text, start);
  if (last === undefined) {
    const isBlank = text.slice(start + 1, end - 1).trim() === '';
    const inner = outer + style.unit;
    const isOpen = style.json && isMap(node);
    const item = render(inner, isOpen);
    const body = isOpen ? `${style.lineEnd}${inner}${item}${style.lineEnd}${outer}` : item;
    return [{ start: start + 1, end: isBlank ? end - 1 : start + 1, text: isBlank ? body : `${item}, ` }];
  }
  const lastLine = text.slice(text.lastIndexOf('\n', last.start - 1) + 1, last.start);
  const isOpen = lastLine.trim() === '' && text.slice(start, last.start).includes('\n');
  const item = render(lastLine, isOpen);
  const next = skipBlank(text, last.end);
  const hasComma = text[next] === ',';
  const behind = hasComma ? next + 1 : last.end;
  if (!isOpen) return [{ start: behind, end: behind, text: hasComma ? ` ${item}` : `, ${item}` }];
  // A comment beside the last item stays on its line.
  const at = Math.min(lineEndAt(text, behind), lastBefore(text, end - 1));
  const line = `${style.lineEnd}${lastLine}${item}`;
  if (hasComma) return [{ start: at, end: at, text: `${line},` }];
  if (at === last.end) return [{ start: at, end: at, text: `,${line}` }];
  return [
    { start: last.end, end: last.end, text: ',' },
    { start: at, end: at, text: line },
  ];
}

/** The offset behind the last character that is no white space. */
function lastBefore(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}

function lastOfFlow(source: Source, node: YAMLMap | YAMLSeq): { start: number; end: number } | undefined {
  const item = node.items.at(-1);
  if (item === undefined) return undefined;
  if (!isMap(node)) {
    const [start, end] = (item as Node).range ?? [0, 0];
    return { start, end };
  }
  const pair = item as unknown as YamlPair;
  const [start = 0, keyEnd = 0] = pair.key.range ?? [];
  const colon = colonOf(source, pair);
  const valueEnd = pair.value?.range?.[1] ?? 0;
  return { start, end: Math.max(keyEnd, colon === undefined ? 0 : colon + 1, valueEnd) };
}
