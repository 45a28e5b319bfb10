import { delimited } from './delimited.js';
import type { Syntax, TagReading } from './model.js';
import { turned } from './percent.js';

/** Statements of Ruby, JavaScript and PHP, as far as they steer what is shown. */
const RUBY_OPENS = /^(if|unless|case|while|until|for|begin)\b(.*)$/s;
const RUBY_ELSE = /^(else|elsif|when)\b(?!.*\bend\b)/s;
const RUBY_BLOCK = /\bdo(?:\s*\|[^|]*\|)?$/;
const PHP_OPENS = /^(if|foreach|for|while|switch)\b([^{]*):$/s;
const PHP_ELSE = /^(else|elseif)\b[^{]*:$/s;
const PHP_CLOSES = /^end(if|foreach|for|while|switch)\s*;?$/;
const CASE = /^(?:break\s*;?\s*)?(?:case\b.*|default\s*):$/s;

/** What code between `<%` and `%>`, or of PHP, does. */
function readStatement(inside: string): TagReading {
  const text = inside.replace(/^[-_\s]+|[-_\s]+$/g, '');
  return readBraces(text) ?? readPhp(text) ?? readRuby(text) ?? { role: 'silent' };
}

function readBraces(text: string): TagReading | undefined {
  if (/^\}\s*else\b.*\{$/s.test(text))
    return { role: 'else', keyword: /^\}\s*else\s*\{$/.test(text) ? 'else' : 'elseif' };
  if (/^\}[\s)};]*$/.test(text)) return { role: 'close', keyword: '{' };
  if (!text.endsWith('{')) return undefined;
  const [, word = '', rest = ''] = /^(\w*)\s*(.*)$/s.exec(text) ?? [];
  if (word === 'switch') return { role: 'open', keyword: '{', content: 'cases' };
  return {
    role: 'open',
    keyword: '{',
    content: word === 'if' ? turned('optional', rest.slice(1)) : 'always',
  };
}

function readPhp(text: string): TagReading | undefined {
  if (CASE.test(text)) return { role: 'else', keyword: 'elseif' };
  const closing = PHP_CLOSES.exec(text);
  if (closing !== null) return { role: 'close', keyword: closing[1] as string };
  const otherwise = PHP_ELSE.exec(text);
  if (otherwise !== null) return { role: 'else', keyword: otherwise[1] as string };
  const [, word = '', rest = ''] = PHP_OPENS.exec(text) ?? [];
  if (word === '') return undefined;
  if (word === 'switch') return { role: 'open', keyword: word, content: 'cases' };
  const content = word === 'if' ? turned('optional', rest.trim().slice(1)) : 'always';
  return { role: 'open', keyword: word, content };
}

function readRuby(text: string): TagReading | undefined {
  if (/^end\b/.test(text)) return { role: 'close', keyword: 'end' };
  const otherwise = RUBY_ELSE.exec(text);
  if (otherwise !== null) return { role: 'else', keyword: otherwise[1] === 'else' ? 'else' : 'elseif' };
  const [, word = '', rest = ''] = RUBY_OPENS.exec(text) ?? [];
  if (word === 'unless') return { role: 'open', keyword: 'end', content: 'inverted' };
  if (word === 'if') return { role: 'open', keyword: 'end', content: turned('optional', rest.trim()) };
  if (word === 'case') return { role: 'open', keyword: 'end', content: 'cases' };
  if (word !== '' || RUBY_BLOCK.test(text)) return { role: 'open', keyword: 'end', content: 'always' };
  return undefined;
}

/** `<% … %>` and its like. `prints`: which signs behind it print a value. */
export function server(prints: RegExp): readonly Syntax[] {
  const comment = delimited({ open: '<%--', close: '--%>', read: () => ({ role: 'comment' }) });
  const tag = delimited({
    open: '<%',
    close: '%>',
    read: (inside) => {
      if (inside.startsWith('#')) return { role: 'comment' };
      return prints.test(inside) ? readPrinting(inside) : readStatement(inside);
    },
  });
  return [
    {
      opener: '<%(?!%)',
      read: (scan, at) => (scan.source.startsWith('<%--', at) ? comment : tag).read(scan, at, ''),
    },
  ];
}

/** `<%= form_for x do |f| %>` prints what is inside. */
function readPrinting(inside: string): TagReading {
  const text = inside.slice(1).trim();
  return RUBY_BLOCK.test(text) ? readStatement(text) : { role: 'value' };
}

/** `<?php … ?>`, which may stay open to the end, `<?= … ?>`, and `<?xml …?>`. */
export const PHP: Syntax = {
  opener: '<\\?',
  read: (scan, start) => {
    const { source } = scan;
    const end = scan.find('?>', start);
    if (source.startsWith('<?=', start)) {
      return end === undefined ? undefined : { role: 'value', start, end: end + 2 };
    }
    const isCode = source.startsWith('<?php', start);
    if (end === undefined) return isCode ? { role: 'silent', start, end: source.length } : undefined;
    const reading: TagReading = isCode
      ? readStatement(source.slice(start + 5, Math.min(end, start + 2000)))
      : { role: 'silent' };
    return { ...reading, start, end: end + 2 };
  },
};
