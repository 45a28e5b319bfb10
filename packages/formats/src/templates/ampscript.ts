import { delimited } from '../template/delimited.js';
import { DOUBLE_PERCENT } from '../template/mixed.js';
import type { Syntax, TagReading, TemplateLanguage } from '../template/model.js';
import { turned } from '../template/percent.js';
import { syntaxOf } from '../template/syntaxes.js';

const IF = /(?:^|\s)(else)?if\s+((?:(?!\sif\s)[\s\S])*?)\s+then$/i;

/** `%%[ IF @naam THEN ]%%`: what its last statement does, or its first. */
const BLOCK: Syntax = delimited({
  open: '%%[',
  close: ']%%',
  read: (inside): TagReading => {
    const text = inside.trim();
    if (/^\/\*[\s\S]*\*\/$/.test(text)) return { role: 'comment' };
    if (/^endif\b/i.test(text)) return { role: 'close', keyword: 'if' };
    if (/^next\b/i.test(text)) return { role: 'close', keyword: 'for' };
    if (/^else$/i.test(text)) return { role: 'else', keyword: 'else' };
    const [, otherwise, condition = ''] = IF.exec(text.slice(-1000)) ?? [];
    if (otherwise !== undefined) return { role: 'else', keyword: 'elseif' };
    if (condition !== '') return { role: 'open', keyword: 'if', content: turned('optional', condition) };
    return /(?:^|\s)for\s[^\n]*\sdo$/i.test(text)
      ? { role: 'open', keyword: 'for', content: 'always' }
      : { role: 'silent' };
  },
});

/** Personalisation between percent signs, as of Salesforce and Exact: `%%naam%%`, `%%=v(@naam)=%%`, `%%[ … ]%%`. */
export const language: TemplateLanguage = {
  name: 'ampscript',
  extensions: ['.amp', '.ampscript'],
  languageIds: [],
  syntaxes: [BLOCK, DOUBLE_PERCENT],
  syntax: syntaxOf(
    [
      { open: '%%', close: '%%', sigil: '' },
      { open: '%%=', close: '=%%', sigil: '' },
    ],
    [{ open: '%%[', close: ']%%' }],
  ),
  comment: { open: '%% ', close: ' %%', reason: ' -- ' },
};
