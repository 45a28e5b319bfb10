/** What prints a value in a template language, and how it is written. */
export interface ExpressionSyntax {
  /** What stands before and behind the value. */
  readonly open: string;
  readonly close: string;
  /** What a name of a value starts with; part of the value: `$naam`. */
  readonly sigil: string;
}

/** What steers in a template language: conditions, loops. Prints nothing. */
export interface TagSyntax {
  readonly open: string;
  readonly close: string;
  /** How the same language prints, for a template that has no expression yet. */
  readonly prints: ExpressionSyntax;
}

const CURLY: ExpressionSyntax = { open: '{{', close: '}}', sigil: '' };
const SERVER: ExpressionSyntax = { open: '<%=', close: '%>', sigil: '' };
const PHP: ExpressionSyntax = { open: '<?=', close: '?>', sigil: '$' };
const SMARTY: ExpressionSyntax = { open: '{', close: '}', sigil: '$' };

/** Of syntaxes that begin alike the longer comes first. */
export const EXPRESSIONS: readonly ExpressionSyntax[] = [
  { ...CURLY, open: '{{{', close: '}}}' },
  CURLY,
  SERVER,
  { ...SERVER, open: '<%-' },
  { ...SERVER, open: '<%:' },
  PHP,
  SMARTY,
];

export const TAGS: readonly TagSyntax[] = [
  { open: '{%', close: '%}', prints: CURLY },
  { open: '{{', close: '}}', prints: CURLY },
  { open: '<%', close: '%>', prints: SERVER },
  { open: '<?php', close: '?>', prints: PHP },
  { open: '{', close: '}', prints: SMARTY },
];
