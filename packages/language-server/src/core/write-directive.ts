import type { Directive } from '@geestdrift/engine';
import { commentSyntaxOf } from '@geestdrift/formats';

/** A comment for this linter in the syntax of a format; undefined where none should be written. */
export type WriteDirective = (
  action: Directive['action'],
  ruleId: string,
  reason?: string,
) => string | undefined;

/** `source`: the text that the comment is for. */
export function directiveWriter(format: string, source: string): WriteDirective {
  const syntax = commentSyntaxOf(format, source);
  return (action, ruleId, reason) => {
    if (syntax === undefined) return undefined;
    const why = reason === undefined ? '' : syntax.reason + reason;
    return `${syntax.open}geestdrift-${action} ${ruleId}${why}${syntax.close}`;
  };
}

/** The line end that a text uses. */
export function lineEndOf(source: string): string {
  return /\r\n?|\n/.exec(source)?.[0] ?? '\n';
}
