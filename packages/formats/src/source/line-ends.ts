/**
 * The source with `\n` as its only line end, of the same length: the `\r` of a `\r\n` becomes a space, one that
 * stands alone a `\n`.
 */
export function unifyLineEnds(source: string): string {
  if (!source.includes('\r')) return source;
  // By expressions, not `replaceAll`: those give one flat string, this a rope of as many pieces as there are lines.
  const unified = source.replace(/\r\n/g, ' \n');
  return unified.includes('\r') ? unified.replace(/\r/g, '\n') : unified;
}

/** The character at `at`, as it is in the source with its line ends unified. */
export function unifiedCode(source: string, at: number): number {
  const code = source.charCodeAt(at);
  if (code !== 13) return code;
  return source.charCodeAt(at + 1) === 10 ? 32 : 10;
}
