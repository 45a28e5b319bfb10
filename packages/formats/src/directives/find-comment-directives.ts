import type { Directive, Range } from '@geestdrift/engine';
import { DIRECTIVE_MARK, parseDirective } from './parse-directive.js';

const OPEN = /<!--\s*$/;
const LONGEST = 2000;

/** The directives in `<!-- -->` comments of a range that is not parsed, by their looks alone. */
export function findCommentDirectives(text: string, range: Range): Directive[] {
  const found: Directive[] = [];
  const slice = text.slice(range.start, range.end);
  for (let at = slice.indexOf(DIRECTIVE_MARK); at >= 0; at = slice.indexOf(DIRECTIVE_MARK, at + 1)) {
    const open = OPEN.exec(slice.slice(Math.max(0, at - 40), at));
    const close = slice.slice(at, at + LONGEST).indexOf('-->');
    if (open === null || close < 0) continue;
    const start = range.start + at - open[0].length;
    const directive = parseDirective(slice.slice(at, at + close), start, range.start + at + close + 3);
    if (directive !== undefined) found.push(directive);
  }
  return found;
}
