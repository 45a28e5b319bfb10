import type { Directive } from '@geestdrift/engine';

/** What every directive starts with. A source without it has none. */
export const DIRECTIVE_MARK = 'geestdrift-';

const DIRECTIVE =
  /^geestdrift-(disable-next-line|disable-line|disable-file|disable|enable|audience)(?![\w-])([\s\S]*)$/;
const REASON = /(?:^|\s)--(?:\s+|$)|:(?:\s+|$)/;

/**
 * Reads what a comment asks: `geestdrift-disable-line rule-a, rule-b -- reason`, where the reason may also come
 * after `: `. Gives undefined for any other comment. `start` and `end` are the whole comment's.
 */
export function parseDirective(comment: string, start: number, end: number): Directive | undefined {
  const match = DIRECTIVE.exec(comment.trim());
  if (match === null) return undefined;
  const action = match[1] as Directive['action'];
  const rest = match[2] as string;
  const split = REASON.exec(rest);
  const names = (split === null ? rest : rest.slice(0, split.index))
    .split(/[\s,]+/)
    .filter((name) => name !== '');
  const reason =
    split === null
      ? ''
      : rest
          .slice(split.index + split[0].length)
          .trim()
          .replace(/\s+/g, ' ');
  return { action, names, start, end, ...(reason === '' ? {} : { reason }) };
}
