import type { Directive } from '@geestdrift/engine';
import { DIRECTIVE_MARK, parseDirective } from './parse-directive.js';

/** How far before a directive its comment may start. */
const BEFORE = 80;

/** The directives in comments that run to the end of their line; `sign` starts one at a line's start or behind a blank. */
export function findLineComments(source: string, sign: '#' | '//'): Directive[] {
  const found: Directive[] = [];
  const open = new RegExp(`(?:^|[ \\t\\n\\r])(${sign}+[ \\t]*)$`);
  for (let at = source.indexOf(DIRECTIVE_MARK); at >= 0; at = source.indexOf(DIRECTIVE_MARK, at + 1)) {
    const before = open.exec(source.slice(Math.max(0, at - BEFORE), at))?.[1];
    if (before === undefined) continue;
    const rest = /^[^\n\r]*/.exec(source.slice(at, at + 2000))?.[0] ?? '';
    const directive = parseDirective(rest, at - before.length, at + rest.trimEnd().length);
    if (directive !== undefined) found.push(directive);
  }
  return found;
}
