import { DOUBLE_PERCENT, MAILCHIMP } from '../template/mixed.js';
import type { Syntax, TemplateLanguage } from '../template/model.js';
import { syntaxOf } from '../template/syntaxes.js';

const NAME = String.raw`[A-Za-z_À-ɏ][\wÀ-ɏ .\-]{0,60}`;

function placeholder(pattern: string): Syntax {
  return {
    opener: pattern,
    read: (_, start, found) => ({ role: 'value', start, end: start + found.length }),
  };
}

/** Words that stand for a value, in a text of which one knows that it has them. */
export const language: TemplateLanguage = {
  name: 'placeholders',
  extensions: [],
  languageIds: [],
  syntaxes: [
    placeholder(String.raw`\{\{\{?\s{0,5}${NAME}\s{0,5}\}?\}\}`),
    placeholder(String.raw`[$%#]\{\s{0,5}${NAME}\}`),
    placeholder(String.raw`\{(?:${NAME}|\d{1,2})\}`),
    placeholder(String.raw`\[${NAME}\](?![(\[:])`),
    placeholder(`«${NAME}»|<<${NAME}>>`),
    placeholder(String.raw`%\(${NAME}\)[a-z]`),
    placeholder(String.raw`%(?:\d{1,2}\$)?(?:\.\d{1,2})?[sdif@](?![A-Za-z])`),
    MAILCHIMP,
    DOUBLE_PERCENT,
    placeholder(String.raw`(?<![\w:/.])::?[a-z_][A-Za-z_]\w*(?![\w:/])`),
  ],
  syntax: syntaxOf([
    { open: '[', close: ']', sigil: '' },
    { open: '{{', close: '}}', sigil: '' },
    { open: '${', close: '}', sigil: '' },
    { open: '%{', close: '}', sigil: '' },
    { open: '{', close: '}', sigil: '' },
    { open: '%(', close: ')s', sigil: '' },
    { open: '«', close: '»', sigil: '' },
    { open: '%%', close: '%%', sigil: '' },
    { open: '*|', close: '|*', sigil: '' },
  ]),
};
