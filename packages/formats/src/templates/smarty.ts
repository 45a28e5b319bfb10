import { braces } from '../template/braces.js';
import { curly } from '../template/curly.js';
import type { Content, TemplateLanguage } from '../template/model.js';
import { syntaxOf } from '../template/syntaxes.js';

/** Smarty; in `{{ }}` too, as it may be set up. */
export const language: TemplateLanguage = {
  name: 'smarty',
  extensions: ['.tpl', '.smarty'],
  languageIds: [],
  syntaxes: [
    ...curly({ handlebars: false, go: true }),
    ...braces({
      opens: new Map<string, Content>([
        ['if', 'optional'],
        ['foreach', 'always'],
        ['for', 'always'],
        ['while', 'always'],
        ['section', 'always'],
      ]),
      parts: new Set(['else', 'elseif', 'foreachelse', 'forelse', 'whileelse', 'sectionelse']),
      prints: new Set([
        'l',
        'ldelim',
        'rdelim',
        'math',
        'cycle',
        'counter',
        'mailto',
        'url',
        'link',
        'html_image',
      ]),
      hides: [[/^literal\b/, /\{\/literal\}/]],
    }),
  ],
  syntax: syntaxOf([{ open: '{', close: '}', sigil: '$' }], [{ open: '{', close: '}' }]),
  comment: { open: '{* ', close: ' *}', reason: ' -- ' },
};
