import {
  type InlinePiece,
  type InlineRule,
  type InlineSyntax,
  matching,
} from '../../markup/inline-syntax.js';
import { isDutch } from '../../source/language.js';
import { commandReading, languageNamed, SYMBOLS } from './commands.js';
import { groupEnd, readArguments } from './groups.js';

const ACCENTS: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030C',
  u: '\u0306',
  H: '\u030B',
  k: '\u0328',
  r: '\u030A',
};
const ACCENTED = /\\(['`^"~=.]|[cvuHkr](?=[ {]))[ \t]*(?:\{\\?([A-Za-z])\}|\\([ij])(?![A-Za-z])|([A-Za-z]))/y;
const COMMAND = /\\([A-Za-z@]{1,60})\*?/y;
const VERBATIM = /\\(?:verb|lstinline)\*?([^A-Za-z\s*{[])[^\n]{0,300}?\1/y;
const MATH = /\\\((?:[^\\]|\\(?!\))){0,1000}\\\)|\\\[(?:[^\\]|\\(?!\])){0,2000}\\\]/y;
const BREAK = /\\\\\*?(?:\[[^\]\n]{0,30}\])?/y;
const SPACE = ' ';
/** What a backslash makes of a sign. */
const SIGNS: Readonly<Record<string, string>> = {
  ' ': SPACE,
  '\n': SPACE,
  ',': SPACE,
  ';': SPACE,
  ':': SPACE,
};

const accent = matching(ACCENTED, (match, _, end) => {
  const letter = match[2] ?? match[3] ?? match[4] ?? '';
  return { end, as: 'text', text: (letter + (ACCENTS[match[1] as string] as string)).normalize('NFC') };
});

const sign: InlineRule = (text, at) => {
  const next = text.charAt(at + 1);
  const end = at + 2;
  if (/[%&$#_{}]/.test(next)) return { end, as: 'content', from: at + 1, to: end, plain: true };
  if (Object.hasOwn(SIGNS, next)) return { end, as: 'text', text: SIGNS[next] as string };
  return /[-!/@+<>]/.test(next) ? { end, as: 'nothing' } : undefined;
};

const lineBreak = matching(BREAK, (_, __, end) => ({ end, as: 'text', text: '\n' }));
const math = matching(MATH, (_, __, end) => ({ end, as: 'opaque' }));
const verbatim = matching(VERBATIM, (_, __, end) => ({ end, as: 'opaque' }));

const command: InlineRule = (text, at, limit) => {
  COMMAND.lastIndex = at;
  const name = COMMAND.exec(text)?.[1];
  if (name === undefined) return undefined;
  const behind = COMMAND.lastIndex;
  const symbol = Object.hasOwn(SYMBOLS, name) ? SYMBOLS[name] : undefined;
  if (symbol !== undefined) return { end: skipBlanks(text, behind, limit), as: 'text', text: symbol };
  const found = readArguments(text, behind, limit);
  if (found === undefined) return undefined;
  const { groups, end } = found;
  const reading = commandReading(name) ?? (groups.length === 1 ? 'last' : 'opaque');
  const last = groups.at(-1);
  if (last === undefined)
    return { end: skipBlanks(text, end, limit), as: reading === 'nothing' ? 'nothing' : 'opaque' };
  if (reading !== 'last') return emptyArgument(groups, end, reading);
  const language =
    name === 'foreignlanguage' && groups[0] !== last ? text.slice(groups[0]?.start, groups[0]?.end) : '';
  if (last.start === last.end || !isDutch(languageNamed(language))) return { end, as: 'opaque' };
  return { end, as: 'content', from: last.start, to: last.end };
};

/** `\name{}`: the braces only end the name. */
function emptyArgument(
  groups: readonly { start: number; end: number }[],
  end: number,
  as: 'opaque' | 'nothing',
): InlinePiece {
  return {
    end: groups.length > 1 && groups[0]?.start === groups[0]?.end ? (groups[0]?.end ?? end) + 1 : end,
    as,
  };
}

/** Blanks behind a name are part of it, up to one line end. */
function skipBlanks(text: string, from: number, limit: number): number {
  BLANKS.lastIndex = from;
  return BLANKS.test(text) ? Math.min(BLANKS.lastIndex, limit) : from;
}
const BLANKS = /\{\}|[ \t]{1,50}/y;

const group: InlineRule = (text, at, limit) => {
  const end = groupEnd(text, at, limit);
  return end === undefined ? undefined : { end, as: 'content', from: at + 1, to: end - 1 };
};

/** Signs that are written as several. */
const written = (pattern: RegExp, read: (found: string) => string): InlineRule =>
  matching(pattern, (match, _, end) => ({ end, as: 'text', text: read(match[0]) }));
/** Babel's shorthand: `co"ordinatie`, `zee"-eend`. */
const umlaut: InlineRule = (text, at) => {
  const end = at + 2;
  if (!/[a-z]/i.test(text.charAt(at - 1))) return undefined;
  if (/[aeiou]/i.test(text.charAt(at + 1))) {
    return { end, as: 'text', text: `${text.charAt(at + 1)}\u0308`.normalize('NFC') };
  }
  return /[-|~=]/.test(text.charAt(at + 1)) ? { end, as: 'nothing' } : undefined;
};

/** What LaTeX marks up inside a paragraph. */
export const LATEX: InlineSyntax = {
  stop: /[\\{}~$]|--|``|''|,,|(?<=[A-Za-z])"(?=[A-Za-z|~=-])/g,
  breaksWord: /[\\{}~$"]|--|''|``|,,/,
  rules: {
    '\\': [lineBreak, accent, sign, math, verbatim, command],
    '{': [group],
    '}': [(_, at) => ({ end: at + 1, as: 'nothing' })],
    '~': [written(/~/y, () => '\u00A0')],
    $: [
      matching(/\$\$[^$]{1,2000}\$\$|\$(?:[^$\\\n]|\\.|\n(?![ \t]{0,99}\n)){1,500}\$/y, (_, __, end) => ({
        end,
        as: 'opaque',
      })),
    ],
    '-': [written(/---?/y, (found) => (found.length === 3 ? '—' : '–'))],
    '`': [written(/``/y, () => '“')],
    "'": [written(/''/y, () => '”')],
    ',': [written(/,,/y, () => '„')],
    '"': [umlaut],
  },
};
