import { BLANK_LINE, delimited, LONGEST_VALUE } from './delimited.js';
import type { Syntax, TagReading } from './model.js';
import { turned } from './percent.js';

/** What a curly expression has besides values: the blocks of Handlebars and Mustache, and of Go's templates. */
export interface CurlyBlocks {
  readonly handlebars: boolean;
  readonly go: boolean;
}

const GO = /^(if|range|with|block|define)\s+(?=\S)(.*)$/s;
const SILENT = /^(?:template|partial)(?![\w.])/;

/** `{{ … }}` and `{{{ … }}}`; `{{!-- … --}}` may hold braces. */
export function curly(blocks: CurlyBlocks): readonly Syntax[] {
  const read = (inside: string): TagReading | undefined =>
    inside.includes('</') ? undefined : readCurly(inside, blocks);
  const plain = { forbidden: BLANK_LINE, longest: LONGEST_VALUE, read };
  const triple = delimited({ ...plain, open: '{{{', close: '}}}' });
  const double = delimited({ ...plain, open: '{{', close: '}}' });
  const comment = delimited({ open: '{{!--', close: '--}}', read: () => ({ role: 'comment' }) });
  return [
    {
      opener: '\\{\\{',
      read: (scan, at) => {
        if (blocks.handlebars && scan.source.startsWith('!--', at + 2)) return comment.read(scan, at, '');
        if (scan.source.startsWith('{', at + 2)) return triple.read(scan, at, '');
        return double.read(scan, at, '');
      },
    },
  ];
}

function readCurly(inside: string, { handlebars, go }: CurlyBlocks): TagReading {
  const text = inside.replace(/^[-~]?\s*|\s*[-~]?$/g, '');
  if (handlebars) {
    const reading = readHandlebars(text);
    if (reading !== undefined) return reading;
  }
  if (/^else(?![\w.])/.test(text))
    return { role: 'else', keyword: /^else\s+\S/.test(text) ? 'elseif' : 'else' };
  if (go) {
    if (text === 'end') return { role: 'close', keyword: '' };
    const [, word = '', rest = ''] = GO.exec(text) ?? [];
    if (word !== '')
      return { role: 'open', keyword: word, content: turned(word === 'if' ? 'optional' : 'always', rest) };
  }
  if (SILENT.test(text) || /^[<%]/.test(text)) return { role: 'silent' };
  return { role: 'value' };
}

/** Helpers that show what is inside; any other name asks for a value, as Mustache's sections do. */
const ALWAYS: ReadonlySet<string> = new Set(['each', 'with', 'eachIn', 'let', 'foreach']);

function readHandlebars(text: string): TagReading | undefined {
  const sign = text.charAt(0);
  if (sign === '!') return { role: 'comment' };
  if (sign === '>') return { role: 'silent' };
  if (text === '^') return { role: 'else', keyword: 'else' };
  if (sign === '/') return { role: 'close', keyword: text.slice(1).trim() };
  if (sign !== '#' && sign !== '^') return undefined;
  const [, mark = '', keyword = '', rest = ''] = /^.\s*([*>]?)\s*([^\s}]*)\s*(.*)$/s.exec(text) ?? [];
  if (mark !== '' || ALWAYS.has(keyword)) return { role: 'open', keyword, content: 'always' };
  const isInverted = sign === '^' || keyword === 'unless';
  return { role: 'open', keyword, content: isInverted ? 'inverted' : turned('optional', rest) };
}

/** `\{{ … }}` is text. */
export const ESCAPED_CURLY: Syntax = {
  opener: '\\\\\\{\\{',
  read: (_, start, { length }) => ({ role: 'silent', start, end: start + 1, resume: start + length }),
};
