/**
 * The source with `\n` as its only line end, of the same length: the `\r` of a `\r\n` becomes a space, one that
 * stands alone a `\n`.
 */
export function unifyLineEnds(source: string): string {
  if (!source.includes('\r')) return source;
  return source.replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
}
