import { braces } from '../template/braces.js';
import type { Content, TemplateLanguage } from '../template/model.js';
import { syntaxOf } from '../template/syntaxes.js';

/** Latte. */
export const language: TemplateLanguage = {
  name: 'latte',
  extensions: ['.latte'],
  languageIds: [],
  syntaxes: braces({
    opens: new Map<string, Content>([
      ['if', 'optional'],
      ['ifset', 'optional'],
      ['ifchanged', 'optional'],
      ['switch', 'cases'],
      ['foreach', 'always'],
      ['for', 'always'],
      ['while', 'always'],
    ]),
    parts: new Set(['else', 'elseif', 'elseifset', 'case', 'default']),
    prints: new Set(['l', 'r', 'link', 'plink', 'control', 'input', 'label']),
    hides: [[/^syntax\s+off\b/, /\{\/syntax\}/]],
  }),
  syntax: syntaxOf([{ open: '{', close: '}', sigil: '$' }], [{ open: '{', close: '}' }]),
  comment: { open: '{* ', close: ' *}', reason: ' -- ' },
};
