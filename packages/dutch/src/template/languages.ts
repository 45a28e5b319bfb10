import type { TagSyntax, ValueSyntax } from '@geestdrift/engine';

/** Tags of a language that nobody named, and how it prints, for a template that has no expression yet. */
type MixedTagSyntax = Extract<TagSyntax, { readonly open: string }> & { readonly prints: ValueSyntax };

const CURLY: ValueSyntax = { open: '{{', close: '}}', sigil: '' };
const SERVER: ValueSyntax = { open: '<%=', close: '%>', sigil: '' };
const PHP: ValueSyntax = { open: '<?=', close: '?>', sigil: '$' };
const SMARTY: ValueSyntax = { open: '{', close: '}', sigil: '$' };
const MERGE: ValueSyntax = { open: '*|', close: '|*', sigil: '' };
const PERCENT: ValueSyntax = { open: '%%', close: '%%', sigil: '' };

/** How values are written in texts whose template language nobody named. Of those that begin alike the longer comes first. */
export const EXPRESSIONS: readonly ValueSyntax[] = [
  { ...CURLY, open: '{{{', close: '}}}' },
  CURLY,
  SERVER,
  { ...SERVER, open: '<%-' },
  { ...SERVER, open: '<%:' },
  PHP,
  SMARTY,
  MERGE,
  PERCENT,
];

export const TAGS: readonly MixedTagSyntax[] = [
  { open: '{%', close: '%}', prints: CURLY },
  { open: '{{', close: '}}', prints: CURLY },
  { open: '<%', close: '%>', prints: SERVER },
  { open: '<?php', close: '?>', prints: PHP },
  { open: '{', close: '}', prints: SMARTY },
  { open: '*|', close: '|*', prints: MERGE },
  { open: '%%[', close: ']%%', prints: PERCENT },
];
