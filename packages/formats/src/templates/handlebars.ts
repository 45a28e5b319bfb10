import { curly, ESCAPED_CURLY } from '../template/curly.js';
import type { TemplateLanguage } from '../template/model.js';
import { CURLY_VALUE, syntaxOf } from '../template/syntaxes.js';

/** Handlebars and Mustache. */
export const language: TemplateLanguage = {
  name: 'handlebars',
  extensions: ['.hbs', '.handlebars', '.mustache'],
  languageIds: ['handlebars'],
  syntaxes: [ESCAPED_CURLY, ...curly({ handlebars: true, go: false })],
  syntax: syntaxOf(
    [CURLY_VALUE, { ...CURLY_VALUE, open: '{{{', close: '}}}' }],
    [{ open: '{{', close: '}}' }],
  ),
  comment: { open: '{{!-- ', close: ' --}}', reason: ' -- ' },
};
