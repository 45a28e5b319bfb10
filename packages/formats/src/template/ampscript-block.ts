import { delimited } from './delimited.js';
import type { Syntax, TagReading } from './model.js';
import { turned } from './percent.js';

const IF = /(?:^|\s)(else)?if\s+((?:(?!\sif\s)[\s\S])*?)\s+then$/i;

/** `%%[ IF @naam THEN ]%%`: what its last statement does, or its first. */
export const AMPSCRIPT_BLOCK: Syntax = delimited({
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
