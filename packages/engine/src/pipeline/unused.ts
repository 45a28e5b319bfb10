import type { Directive, Document } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import { ruleUrl } from '../rule-url.js';

/** The id under which directives that suppress nothing are reported. */
export const UNUSED_DIRECTIVE = 'ongebruikte-uitzondering';

/** A finding for a directive that suppressed nothing. */
export function reportUnused(directive: Directive, document: Document, locale: 'nl' | 'en'): Finding {
  const named = directive.names.length > 0 ? ` (${directive.names.join(', ')})` : '';
  const message =
    locale === 'nl'
      ? `Deze uitzondering${named} onderdrukt niets meer. Haal haar weg.`
      : `This exception${named} suppresses nothing any more. Remove it.`;
  const range = { start: directive.start, end: directive.end };
  const actual = document.source.slice(range.start, range.end);
  return {
    ruleId: UNUSED_DIRECTIVE,
    severity: 'warning',
    message,
    range,
    actual,
    sentence: actual,
    sentenceRange: { start: 0, end: actual.length },
    suggestions: [],
    url: ruleUrl(UNUSED_DIRECTIVE),
  };
}
