import type { ConfigNode, MapEntry, Position } from '../tree.js';

/**
 * The part of YAML that long lists are written in: comments, and keys at one depth with a plain word, a flow list of them, or
 * nothing behind. `words:` may stand above the keys. A library takes seconds for what is a line each. Lines that say more are
 * collected with what is indented below them, and given to `parse`.
 */
export type ParseChunk = (text: string, firstLine: number, offset: number) => readonly MapEntry[] | undefined;

/** The lines of a text, and where each begins. */
interface Source {
  readonly text: string;
  readonly lines: readonly string[];
  readonly starts: readonly number[];
}

/** A text or key that YAML reads as it stands: it begins with a letter, and is no word with a meaning of its own. */
const TEXT = "(?!(?:[Tt]rue|[Ff]alse|[Nn]ull|TRUE|FALSE|NULL)(?:[ :,]|$))[A-Za-zÀ-ɏ][\\wÀ-ɏ'’ /()&+.%€-]*";
const KEY = new RegExp(`^(?:"([^"\\\\]+)"|(${TEXT})):(?: +(.*))?$`, 'u');
/** Behind a key a sentence may stand, or a date. */
const PROSE = `${TEXT.slice(0, -3)},;!?"“”‘–-]*|\\d{4}-\\d\\d-\\d\\d`;
const VALUE = new RegExp(`^(?:"([^"\\\\]*)"|(${PROSE}))(?: +#.*)?$`, 'u');
const BOOLEAN = /^(true|false)(?: +#.*)?$/;
const ITEM = new RegExp(`^${TEXT}$`, 'u');
const FLOW_MAP = /^\{([^{}#]*)\}(?: +#.*)?$/;
/** Between brackets a comma ends a text. */
const FLOW_PROSE = `${TEXT.slice(0, -3)};!?“”‘–-]*`;
const FLOW_VALUE = `(\\[[^[\\]]*\\])|"([^"\\\\]*)"|(true|false)|(${FLOW_PROSE}|\\d{4}-\\d\\d-\\d\\d)`;
const FLOW_ENTRY = new RegExp(`( *)(${TEXT}):( +)(?:${FLOW_VALUE}) *(?:, *|$)`, 'uy');
const FLOW = /^\[([^[\]{}"#:]*)\](?: +#.*)?$/;
/** Anchors, aliases, tags, tabs, several documents, block scalars: the library reads the whole. */
const BEYOND = /\t|^(?:---|\.\.\.|%)|[:[,-] +[&*!]|^ *[&*!?]|[|>][+-]?\d? *(?:#.*)?$/m;

/** Reads a list; undefined where it holds more than this knows, or is wrong: the library reads it then, or tells what is wrong. */
export function readPlainYaml(text: string, parse: ParseChunk): ConfigNode | undefined {
  if (BEYOND.test(text)) return undefined;
  const source = toSource(text);
  const top = readLevel(source, 0, source.lines.length, 0, parse);
  if (top === undefined) return undefined;
  return { kind: 'map', entries: top, line: 1, column: 1 };
}

function toSource(text: string): Source {
  const lines: string[] = [];
  const starts: number[] = [];
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at <= text.length; ) {
    const end = text.indexOf('\n', at);
    const stop = end < 0 ? text.length : end;
    lines.push(text.slice(at, text[stop - 1] === '\r' && end >= 0 ? stop - 1 : stop));
    starts.push(at);
    at = stop + 1;
  }
  return { text, lines, starts };
}

/** The entries of the lines from `start` to `end`, whose keys stand at `indent`. Without `parse` all of them must be plain. */
function readLevel(
  source: Source,
  start: number,
  end: number,
  indent: number,
  parse: ParseChunk | undefined,
): MapEntry[] | undefined {
  const { lines } = source;
  const entries: MapEntry[] = [];
  // Entries for the library go to it together: each call takes its time.
  let left = start;
  for (let at = start; at < end; ) {
    const line = lines[at] as string;
    if (isBlank(line)) {
      at++;
      continue;
    }
    if (indentOf(line) !== indent) return undefined;
    const stop = endOfEntry(lines, at + 1, end, indent);
    const entry = stop === at + 1 ? readLine(source, at, indent) : readBelow(source, at, stop, indent, parse);
    if (entry !== undefined) {
      if (!handOver(source, left, at, parse, entries)) return undefined;
      entries.push(entry);
      left = stop;
    } else if (parse === undefined) return undefined;
    at = stop;
  }
  return handOver(source, left, end, parse, entries) ? entries : undefined;
}

/** Adds what `parse` reads of some lines, if anything stands there; false where that is wrong. */
function handOver(
  { text, lines, starts }: Source,
  from: number,
  to: number,
  parse: ParseChunk | undefined,
  entries: MapEntry[],
): boolean {
  let first = from;
  while (first < to && isBlank(lines[first] as string)) first++;
  if (first === to) return true;
  const read = parse?.(
    text.slice(starts[first], starts[to] ?? text.length),
    first + 1,
    starts[first] as number,
  );
  for (const entry of read ?? []) entries.push(entry);
  return read !== undefined;
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

/** The keys under which a list has its words. */
const WORDS = /^(?:words|woorden)$/;

/** A key with its own keys below it. */
function readBelow(
  source: Source,
  at: number,
  stop: number,
  indent: number,
  parse: ParseChunk | undefined,
): MapEntry | undefined {
  const { lines, starts } = source;
  const [, quoted, bare, rest = ''] = KEY.exec((lines[at] as string).slice(indent)) ?? [];
  const key = quoted ?? bare?.trimEnd();
  if (key === undefined || (rest !== '' && !rest.startsWith('#'))) return undefined;
  const inner = indentOf(lines.slice(at + 1, stop).find((line) => !isBlank(line)) ?? '');
  const below = WORDS.test(key) ? parse : undefined;
  const entries = inner <= indent ? undefined : readLevel(source, at + 1, stop, inner, below);
  if (entries === undefined) return undefined;
  const place = placeAt(source, at, indent, quoted === undefined ? key.length : key.length + 2);
  const end = starts[at + 1] as number;
  const value: ConfigNode = {
    kind: 'map',
    entries,
    line: at + 1,
    column: indent + key.length + 2,
    start: end,
    end,
  };
  return { key, value, ...place };
}

function placeAt({ starts }: Source, at: number, column: number, length: number): Place {
  const start = (starts[at] as number) + column;
  return { line: at + 1, column: column + 1, start, end: start + length };
}

type Place = Required<Omit<Position, 'row'>>;

/** So many characters further on the same line. */
function further({ line, column, start }: Place, by: number, length: number): Place {
  return { line, column: column + by, start: start + by, end: start + by + length };
}

function readLine(source: Source, at: number, indent: number): MapEntry | undefined {
  const line = source.lines[at] as string;
  const [, quoted, bare, rest = ''] = KEY.exec(line.slice(indent)) ?? [];
  const key = quoted ?? bare?.trimEnd();
  if (key === undefined) return undefined;
  const place = placeAt(source, at, indent, quoted === undefined ? key.length : key.length + 2);
  const value = readValue(rest, placeAt(source, at, line.length - rest.length, rest.length), place);
  return value === undefined ? undefined : { key, value, ...place };
}

function readValue(rest: string, place: Place, key: Place): ConfigNode | undefined {
  if (rest === '' || /^#/.test(rest)) return { kind: 'scalar', value: null, ...key };
  const truth = BOOLEAN.exec(rest)?.[1];
  if (truth !== undefined)
    return { kind: 'scalar', value: truth === 'true', ...further(place, 0, truth.length) };
  const [, quoted, bare] = VALUE.exec(rest) ?? [];
  if (quoted !== undefined) return { kind: 'scalar', value: quoted, ...further(place, 0, quoted.length + 2) };
  const text = bare?.trimEnd();
  if (text !== undefined) return { kind: 'scalar', value: text, ...further(place, 0, text.length) };
  return readFlow(rest, place) ?? readFlowMap(rest, place);
}

function readFlow(rest: string, place: Place): ConfigNode | undefined {
  const inner = FLOW.exec(rest)?.[1];
  if (inner === undefined) return undefined;
  const items: ConfigNode[] = [];
  let by = 1;
  for (const part of inner.split(',')) {
    const text = part.trim();
    if (!ITEM.test(text)) return undefined;
    items.push({ kind: 'scalar', value: text, ...further(place, by + part.indexOf(text), text.length) });
    by += part.length + 1;
  }
  return { kind: 'list', items, ...further(place, 0, inner.length + 2) };
}

/** `{instead: [a, b], article: de}`. */
function readFlowMap(rest: string, place: Place): ConfigNode | undefined {
  const inner = FLOW_MAP.exec(rest)?.[1];
  if (inner === undefined || inner.trim() === '') return undefined;
  const entries: MapEntry[] = [];
  FLOW_ENTRY.lastIndex = 0;
  for (let by = 0; by < inner.length; by = FLOW_ENTRY.lastIndex) {
    const [, before = '', written = '', space = '', list, quoted, truth, bare] = FLOW_ENTRY.exec(inner) ?? [];
    const key = written.trimEnd();
    const text = list ?? quoted ?? truth ?? bare?.trimEnd();
    if (text === undefined) return undefined;
    const keyPlace = further(place, 1 + by + before.length, key.length);
    const length = text.length + (quoted === undefined ? 0 : 2);
    const at = further(keyPlace, written.length + 1 + space.length, length);
    const scalar = { kind: 'scalar', value: truth === undefined ? text : truth === 'true', ...at } as const;
    const value = list === undefined ? scalar : readFlow(text, at);
    if (value === undefined) return undefined;
    entries.push({ key, value, ...keyPlace });
  }
  return { kind: 'map', entries, ...further(place, 0, inner.length + 2) };
}
