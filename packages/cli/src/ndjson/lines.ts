/** No record is longer; a line without end must not fill the memory. In bytes. */
const LONGEST = 50_000_000;
const LINE_END = 0x0a;

/** A line that is no UTF-8, with U+FFFD for what is none. */
export interface BrokenLine {
  readonly lossy: string;
}

/** A line of a stream of UTF-8, without its end; `null` for one that is too long to hold. */
export type Line = string | BrokenLine | null;

/**
 * The lines of a stream, those together that one piece of it ends: behind them the stream may keep silent for long. Only `\n` and
 * `\r\n` end a line, since JSON may hold other line ends as such. The stream is read no faster than lines are taken.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > LONGEST) pieces = [];
    else pieces.push(piece);
  };
  const take = (): readonly Line[] => {
    const lines = length > LONGEST ? [null] : decodeLines(Buffer.concat(pieces));
    pieces = [];
    length = 0;
    return lines;
  };
  const finish = withoutBom();
  for await (const chunk of chunks) {
    const first = chunk.indexOf(LINE_END) + 1;
    if (first > 0) {
      add(chunk.subarray(0, first));
      const last = chunk.lastIndexOf(LINE_END) + 1;
      yield finish([...take(), ...(first < last ? decodeLines(chunk.subarray(first, last)) : [])]);
      add(chunk.subarray(last));
    } else add(chunk);
  }
  if (length > 0) yield finish(take());
}

/** Takes the byte order mark off the first line of a stream. */
function withoutBom(): (lines: readonly Line[]) => readonly Line[] {
  let isFirst = true;
  return (lines) => {
    const [line, ...rest] = isFirst ? lines : [];
    isFirst = false;
    return typeof line === 'string' && line.startsWith('\uFEFF') ? [line.slice(1), ...rest] : lines;
  };
}

/** The lines of bytes that begin with one. Where all are UTF-8, as nearly always, they are decoded together. */
function decodeLines(bytes: Uint8Array): readonly Line[] {
  const body = bytes.at(-1) === LINE_END ? bytes.subarray(0, -1) : bytes;
  const text = decode(body);
  if (text !== undefined) return text.split('\n').map(withoutReturn);
  const lines: Line[] = [];
  for (let start = 0; start <= body.length; ) {
    const found = body.indexOf(LINE_END, start);
    const end = found < 0 ? body.length : found;
    const line = body.subarray(start, end);
    const decoded = decode(line);
    lines.push(decoded === undefined ? { lossy: new TextDecoder().decode(line) } : withoutReturn(decoded));
    start = end + 1;
  }
  return lines;
}

/** undefined: no UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
