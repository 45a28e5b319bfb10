const SHORT: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};

/** What an escape as in C stands for. Groups of the match: hexadecimal digits, octal digits, or the letter itself. */
export function resolveEscape([, hex, octal, short = '']: RegExpExecArray): string {
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  return octal === undefined ? (SHORT[short] ?? short) : String.fromCharCode(Number.parseInt(octal, 8));
}
