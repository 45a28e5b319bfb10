import { DIRECTIVE_ACTIONS, type Directive } from '@geestdrift/engine';

/** What every directive starts with. A source without it has none. */
export const DIRECTIVE_MARK = 'geestdrift-';

/** What is no action may be a name: of a file, a package, an address. */
const DIRECTIVE = /^geestdrift-([a-z][a-z_-]*)(?![\w./@-])([\s\S]*)$/i;
const REASON = /(?:^|\s)--(?:\s+|$)|:(?:\s+|$)/;

/**
 * Reads what a comment asks: `geestdrift-disable-line rule-a, rule-b -- reason`, where the reason may also come
 * after `: `. One that asks for what there is not is `unknown`. Gives undefined for any other comment. `start` and `end` are the whole comment's.
 */
export function parseDirective(comment: string, start: number, end: number): Directive | undefined {
  const match = DIRECTIVE.exec(comment.trim());
  if (match === null) return undefined;
  const word = match[1] as string;
  const action = DIRECTIVE_ACTIONS.find((one) => one === word) ?? 'unknown';
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
  if (action === 'unknown') names.unshift(word);
  return { action, names, start, end, ...(reason === '' ? {} : { reason }) };
}
