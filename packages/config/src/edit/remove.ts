import type { YAMLMap } from 'yaml';
import { pairEnd, skipBlank } from './extent.js';
import type { TextEdit } from './model.js';
import { lineEndAt, pairsOf, type Source, type YamlPair } from './source.js';

/** Takes entries out of a map, each with the comment beside it, and its lines where it has lines of its own. Other comments stay. */
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

/** An entry between braces: what follows it begins behind its comma. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly behind: number;
}

function removeFromFlow(source: Source, map: YAMLMap, gone: ReadonlySet<YamlPair>): readonly TextEdit[] {
  const { text } = source;
  const pairs = pairsOf(map);
  const last = pairs.findLastIndex((pair) => !gone.has(pair));
  const [start, end] = map.range as [number, number, number];
  if (last < 0) return [{ start: start + 1, end: end - 1, text: '' }];
  const places = placesOf(source, map);
  const from = places[last]?.end ?? end;
  const to = places.at(-1)?.end ?? end;
  const tail = places.slice(last + 1);
  // Without comments the comma behind the last that stays goes with those behind it.
  const isPlain = places
    .slice(last, -1)
    .every((one, at) => !text.slice(one.end, tail[at]?.start).includes('#'));
  const edits = places.flatMap((place, at) =>
    gone.has(pairs[at] as YamlPair) && (at < last || !isPlain) ? [cut(text, place)] : [],
  );
  return isPlain && to > from ? [...edits, { start: from, end: to, text: '' }] : edits;
}

function placesOf(source: Source, map: YAMLMap): readonly Place[] {
  let at = (map.range?.[0] ?? 0) + 1;
  return pairsOf(map).map((pair) => {
    const start = skipBlank(source.text, at);
    const end = pairEnd(source, pair);
    const next = skipBlank(source.text, end);
    at = source.text[next] === ',' ? next + 1 : end;
    return { start, end, behind: at };
  });
}

/** An entry with its comma and the comment beside it; the whole line where nothing else stands there. */
function cut(text: string, { start, behind }: Place): TextEdit {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const end = lineEndAt(text, behind);
  const [blank = '', comment] = /^[\t ]*(#.*)?/.exec(text.slice(behind, end)) ?? [];
  if (comment === undefined && behind + blank.length < end)
    return { start, end: behind + blank.length, text: '' };
  if (text.slice(line, start).trim() !== '') return { start, end, text: '' };
  const next = text.indexOf('\n', end);
  return { start: line, end: next < 0 ? end : next + 1, text: '' };
}

function startOf(pair: YamlPair): number {
  return pair.key.range?.[0] ?? 0;
}
