const HEADER =
  /^(?:van|from|aan|to|cc|bcc|datum|date|verzonden|sent|onderwerp|subject|reply-to|antwoord aan|prioriteit|bijlagen?)[ \t]*:/i;
const SUBJECT = /^(?:onderwerp|subject)[ \t]*:[ \t]*/i;
const SENDER = /^[ \t]*\*?(?:van|from):\*?[ \t]/i;
const SENT = /^[ \t]*\*?(?:verzonden|sent|datum|date|aan|to):\*?[ \t]/i;
const SEPARATOR =
  /^[ \t]*-{2,}[ \t]*(?:oorspronkelijk bericht|doorgestuurd bericht|original message|forwarded message|original appointment)[ \t]*-{2,}/i;
const ATTRIBUTION_START = /^[ \t]*(?:op|on)[ \t]+\S/i;
const ATTRIBUTION = /^[ \t]*(?:op|on)[ \t].{4,300}\b(?:schreef|wrote|geschreven)\b[^!?]{0,200}:[ \t]*$/is;
const BEFORE_NAME = /^[ \t]*\S.{0,200}[ \t](?:schreef|wrote) op [^.!?]{4,100}:[ \t]*$/i;

/** Whether the line is a mail header. */
export function isHeader(line: string): boolean {
  return line.length < 1000 && HEADER.test(line);
}

/** Where the subject starts in a header line; undefined for any other header. */
export function subjectOffset(line: string): number | undefined {
  return SUBJECT.exec(line)?.[0].length;
}

/** What a line starts: the history of a mail, of which all that follows is part, or an attribution over quoted lines. */
export function startsHistory(
  line: string,
  following: readonly string[],
): 'history' | 'attribution' | undefined {
  if (line.length > 500) return undefined;
  if (SEPARATOR.test(line)) return 'history';
  if (SENDER.test(line) && following.some((next) => SENT.test(next))) return 'history';
  if (!ATTRIBUTION_START.test(line) && !BEFORE_NAME.test(line)) return undefined;
  const wrapped = `${line}\n${(following[0] ?? '').slice(0, 500)}`;
  return ATTRIBUTION.test(line) || ATTRIBUTION.test(wrapped) || BEFORE_NAME.test(line)
    ? 'attribution'
    : undefined;
}

/** Whether the line parts a signature from the text; a bare `--` only where few lines follow. */
export function startsSignature(line: string, charactersLeft: number): boolean {
  if (line === '-- ' || line === '--  ') return true;
  return line.trimEnd() === '--' && charactersLeft < 1000;
}
