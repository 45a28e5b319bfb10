/** GitHub's and Microsoft's alerts look like quotations and are none: `> [!NOTE]`. */
const ALERT = /^(?:[ \t]*>)+[ \t]*\[!([A-Za-z]+)[^\]\n]{0,100}\][+-]?/;
const ALERT_MARK = /\[![A-Za-z]+[^\]\n]{0,100}\][+-]?(?:[ \t]*\n[ \t>]*)?/y;

/** Whether the block quote that starts here is an alert. */
export function isAlert(text: string, start: number): boolean {
  const lineEnd = text.indexOf('\n', start);
  const line = text.slice(start, lineEnd < 0 ? text.length : lineEnd);
  return line.length < 1000 && ALERT.test(line);
}

/** Behind the marker of an alert and the `>` of the line below it; `start` where there is no marker. */
export function skipAlertMark(text: string, start: number, end: number): number {
  ALERT_MARK.lastIndex = start;
  const match = ALERT_MARK.exec(text);
  return match === null ? start : Math.min(end, start + match[0].length);
}

/** Behind the `>` that a line of a block quote starts with. */
export function skipQuoteMarks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && ' \t>'.includes(text.charAt(at))) at++;
  return at;
}
