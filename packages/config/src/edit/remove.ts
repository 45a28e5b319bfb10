import type { YAMLMap } from 'yaml';
import { pairEnd } from './extent.js';
import type { TextEdit } from './model.js';
import { lineEndAt, pairsOf, type Source, type YamlPair } from './source.js';

/** Takes entries out of a map, each with its lines where it has lines of its own. Comments above them stay. */
export function removePairs(source: Source, map: YAMLMap, gone: ReadonlySet<YamlPair>): readonly TextEdit[] {
  if (gone.size === 0) return [];
  return map.flow ? removeFromFlow(source, map, gone) : [...gone].map((pair) => removeLines(source, pair));
}

function removeLines(source: Source, pair: YamlPair): TextEdit {
  const { text } = source;
  const start = text.lastIndexOf('\n', startOf(pair) - 1) + 1;
  const end = lineEndAt(text, pairEnd(source, pair));
  const lineEnd = /^\r?\n/.exec(text.slice(end, end + 2))?.[0] ?? '';
  // A file that starts with a BOM keeps it.
  const from = start === 0 && text.startsWith('\uFEFF') ? 1 : start;
  return { start: from, end: end + lineEnd.length, text: '' };
}

function removeFromFlow(source: Source, map: YAMLMap, gone: ReadonlySet<YamlPair>): readonly TextEdit[] {
  const pairs = pairsOf(map);
  const last = pairs.findLastIndex((pair) => !gone.has(pair));
  const [start, end] = map.range as [number, number, number];
  if (last < 0) return [{ start: start + 1, end: end - 1, text: '' }];
  const edits = pairs.slice(0, last).flatMap((pair, index) => {
    const next = pairs[index + 1] as YamlPair;
    return gone.has(pair) ? [{ start: startOf(pair), end: startOf(next), text: '' }] : [];
  });
  if (last === pairs.length - 1) return edits;
  const from = pairEnd(source, pairs[last] as YamlPair);
  return [...edits, { start: from, end: pairEnd(source, pairs.at(-1) as YamlPair), text: '' }];
}

function startOf(pair: YamlPair): number {
  return pair.key.range?.[0] ?? 0;
}
