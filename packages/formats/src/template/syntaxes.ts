import type { TagSyntax, TemplateSyntax, ValueSyntax } from '@geestdrift/engine';

/** `{{ naam }}` */
export const CURLY_VALUE: ValueSyntax = { open: '{{', close: '}}', sigil: '' };
/** `{% if %}` */
export const PERCENT_TAG: TagSyntax = { open: '{%', close: '%}' };
/** `<% if %>` */
export const SERVER_TAG: TagSyntax = { open: '<%', close: '%>' };

/** A language by how it writes values, the usual way first, and tags. */
export function syntaxOf(values: readonly ValueSyntax[], tags: readonly TagSyntax[] = []): TemplateSyntax {
  return { prints: values[0] as ValueSyntax, values, tags };
}
