import type { ConfigNode, MapEntry, Position } from '../tree.js';

/**
 * The part of YAML that long lists are written in: comments, and keys at one depth with a plain word, a flow list of them, or
 * nothing behind. `words:` may stand above the keys. A library takes seconds for what is a line each. Lines that say more are
 * collected with what is indented below them, and given to `parse`.
 */
export type ParseChunk = (text: string, firstLine: number) => readonly MapEntry[] | undefined;

/** A text or key that YAML reads as it stands: it begins with a letter, and is no word with a meaning of its own. */
const TEXT = "(?!(?:[Tt]rue|[Ff]alse|[Nn]ull|TRUE|FALSE|NULL)(?:[ :,]|$))[A-Za-zÀ-ɏ][\\wÀ-ɏ'’ /()&+.%€-]*";
const KEY = new RegExp(`^(?:"([^"\\\\]+)"|(${TEXT})):(?: +(.*))?$`, 'u');
const VALUE = new RegExp(`^(?:"([^"\\\\]*)"|(${TEXT}(?:, ?${TEXT})*))(?: +#.*)?$`, 'u');
const ITEM = new RegExp(`^${TEXT}$`, 'u');
const FLOW = /^\[([^[\]{}"#:]*)\](?: +#.*)?$/;
/** Anchors, aliases, tags, tabs, several documents, block scalars: the library reads the whole. */
const BEYOND = /\t|^(?:---|\.\.\.|%)|[:[,-] +[&*!]|^ *[&*!?]|[|>][+-]?\d? *(?:#.*)?$/m;

/** Reads a list; undefined where it holds more than this knows, or is wrong: the library reads it then, or tells what is wrong. */
export function readPlainYaml(text: string, parse: ParseChunk): ConfigNode | undefined {
  if (BEYOND.test(text)) return undefined;
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const top = readLevel(lines, 0, lines.length, 0, parse);
  if (top === undefined) return undefined;
  return { kind: 'map', entries: top, line: 1, column: 1 };
}

/** The entries of the lines from `start` to `end`, whose keys stand at `indent`. */
function readLevel(
  lines: readonly string[],
  start: number,
  end: number,
  indent: number,
  parse: ParseChunk,
): MapEntry[] | undefined {
  const entries: MapEntry[] = [];
  let at = start;
  while (at < end) {
    const line = lines[at] as string;
    if (isBlank(line)) {
      at++;
      continue;
    }
    if (indentOf(line) !== indent) return undefined;
    const stop = endOfEntry(lines, at + 1, end, indent);
    const entry = stop === at + 1 ? readLine(line, at + 1, indent) : undefined;
    const read = entry === undefined ? readNested(lines, at, stop, indent, parse) : [entry];
    if (read === undefined) return undefined;
    for (const one of read) entries.push(one);
    at = stop;
  }
  return entries;
}

function isBlank(line: string): boolean {
  return /^ *(?:#.*)?$/.test(line);
}

function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === ' ') indent++;
  return indent;
}

/** Where the next entry begins: what is indented deeper belongs to this one, and so do lines without content before it. */
function endOfEntry(lines: readonly string[], from: number, end: number, indent: number): number {
  let stop = from;
  for (let at = from; at < end; at++) {
    const line = lines[at] as string;
    if (isBlank(line)) continue;
    if (indentOf(line) <= indent && !/^ *- /.test(line)) break;
    stop = at + 1;
  }
  return stop;
}

/** `words:` with its keys below it, or anything else, which `parse` reads. */
function readNested(
  lines: readonly string[],
  at: number,
  stop: number,
  indent: number,
  parse: ParseChunk,
): readonly MapEntry[] | undefined {
  const [, key] = /^(words|woorden):(?: +#.*)?$/.exec(lines[at] as string) ?? [];
  if (key === undefined || indent > 0) return parse(lines.slice(at, stop).join('\n'), at + 1);
  const first = lines.slice(at + 1, stop).find((line) => !isBlank(line)) ?? '';
  const inner = indentOf(first);
  const entries = inner === 0 ? undefined : readLevel(lines, at + 1, stop, inner, parse);
  if (entries === undefined) return undefined;
  const value: ConfigNode = { kind: 'map', entries, line: at + 1, column: key.length + 2 };
  return [{ key, value, line: at + 1, column: 1 }];
}

function readLine(line: string, number: number, indent: number): MapEntry | undefined {
  const [, quoted, bare, rest = ''] = KEY.exec(line.slice(indent)) ?? [];
  const key = quoted ?? bare;
  if (key === undefined) return undefined;
  const at = { line: number, column: indent + 1 };
  const value = readValue(rest, { line: number, column: line.length - rest.length + 1 }, at);
  return value === undefined ? undefined : { key, value, ...at };
}

function readValue(rest: string, place: Position, key: Position): ConfigNode | undefined {
  if (rest === '' || /^#/.test(rest)) return { kind: 'scalar', value: null, ...key };
  const [, quoted, bare] = VALUE.exec(rest) ?? [];
  const text = quoted ?? bare?.trimEnd();
  if (text !== undefined) return { kind: 'scalar', value: text, ...place };
  const inner = FLOW.exec(rest)?.[1];
  return inner === undefined ? undefined : readFlow(inner, place);
}

function readFlow(inner: string, place: Position): ConfigNode | undefined {
  const items: ConfigNode[] = [];
  let column = place.column + 1;
  for (const part of inner.split(',')) {
    const text = part.trim();
    if (!ITEM.test(text)) return undefined;
    items.push({ kind: 'scalar', value: text, line: place.line, column: column + part.indexOf(text) });
    column += part.length + 1;
  }
  return { kind: 'list', items, ...place };
}
