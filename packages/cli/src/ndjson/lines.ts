/** No record is longer; a line without end must not fill the memory. In UTF-16 units. */
const LONGEST = 50_000_000;

/** A line of a stream of UTF-8, without its end; `null` for one that is too long to hold. */
export type Line = string | null;

/**
 * The lines of a stream, those together that one piece of it ends: behind them the stream may keep silent for long. Only `\n` and
 * `\r\n` end a line, since JSON may hold other line ends as such. The stream is read no faster than lines are taken.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        lines.push(finish(pieces, length));
        pieces = [];
        length = 0;
      }
      length += part.length;
      if (length > LONGEST) pieces = [];
      else pieces.push(part);
    }
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [finish(pieces, length)];
}

function finish(pieces: readonly string[], length: number): Line {
  if (length > LONGEST) return null;
  const line = pieces.length === 1 ? (pieces[0] as string) : pieces.join('');
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
